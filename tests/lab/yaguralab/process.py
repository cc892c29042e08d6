# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Child processes: started under the right account, stopped by their own pid, always reaped."""

import os
import pwd
import signal
import subprocess

from .facts import LabError

MARK = "YAGURA_LAB_OF"


class Account:
    """Who runs the servers: an unprivileged user when the lab is root (PostgreSQL refuses root), else the caller."""

    def __init__(self):
        self.root = os.geteuid() == 0
        name = "postgres" if self.root else pwd.getpwuid(os.geteuid()).pw_name
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            raise LabError(f"the user {name} does not exist: install postgresql-common") from None
        self.name, self.uid, self.gid = entry.pw_name, entry.pw_uid, entry.pw_gid

    def own(self, *paths):
        if self.root:
            for path in paths:
                os.chown(path, self.uid, self.gid)

    def drop(self):
        """Arguments for subprocess that run the child as this account."""
        return {"user": self.uid, "group": self.gid, "extra_groups": []} if self.root else {}


def environment(**more):
    """A small fixed environment: nothing of the caller's session reaches a server."""
    env = {"PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL": "C.UTF-8", "TZ": "UTC",
           "PYTHONDONTWRITEBYTECODE": "1"}
    if MARK in os.environ:
        env[MARK] = os.environ[MARK]
    env.update(more)
    return env


def run(argv, account=None, env=None, deadline=30, cwd="/", check=True):
    """Runs a command to its end and returns its stdout; a failure becomes a LabError with the end of its stderr."""
    try:
        done = subprocess.run(argv, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace",
                              timeout=deadline, cwd=cwd, env=env or environment(), **(account.drop() if account else {}))
    except FileNotFoundError:
        raise LabError(f"{argv[0]} is not installed") from None
    except subprocess.TimeoutExpired:
        raise LabError(f"{argv[0]} gave no answer within {deadline} s") from None
    if check and done.returncode != 0:
        raise LabError(f"{os.path.basename(argv[0])} failed ({done.returncode}): {(done.stderr or done.stdout).strip()[-600:]}")
    return done.stdout


class Child:
    """One long-lived child process with its log file. Whoever starts it stops it."""

    def __init__(self, name, argv, log, account=None, env=None, cwd="/"):
        self.name, self.log = name, log
        with open(log, "ab") as out:
            try:
                self._process = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=out, stderr=out, cwd=cwd,
                                                 env=env or environment(), start_new_session=True,
                                                 **(account.drop() if account else {}))
            except FileNotFoundError:
                raise LabError(f"{argv[0]} is not installed") from None
        self.pid = self._process.pid

    def alive(self):
        return self._process.poll() is None

    def send(self, number):
        if self.alive():
            self._process.send_signal(number)

    def stop(self, number=signal.SIGTERM, deadline=5):
        """Asks with the given signal, then kills; returns when the process is reaped."""
        self.send(signal.SIGCONT)
        self.send(number)
        try:
            self._process.wait(deadline)
        except subprocess.TimeoutExpired:
            self.send(signal.SIGKILL)
            self._process.wait()

    def must_live(self):
        """Raises with the end of the log when the process has ended."""
        if not self.alive():
            raise LabError(f"{self.name} ended with {self._process.returncode}: {tail(self.log)}")
        return True


def tail(path, characters=800):
    try:
        with open(path, errors="replace") as log:
            return log.read()[-characters:].strip()
    except OSError as error:
        return str(error)
