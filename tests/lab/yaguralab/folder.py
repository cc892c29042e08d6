# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The throw-away folder of one lab: made, marked as ours, and taken away with its mounts and left-over processes."""

import os
import re
import select
import shutil
import signal
import socket
import stat

from .facts import LabError, wait_until
from .process import MARK, run

MARKER = ".yagura-lab"
SERVERS = {"postgres", "pgbouncer", "beam.smp", "epmd", "erl_child_setup", "inet_gethost"}


def default_path():
    return os.environ.get("YAGURA_LAB_DIR") or f"/tmp/yagura-lab-{os.geteuid()}"


class Folder:
    """Paths inside the lab and the whole life of the folder."""

    def __init__(self, path):
        self.path = os.path.realpath(path)
        if not re.fullmatch(r"/[A-Za-z0-9._/+-]{1,80}", self.path):
            raise LabError(f"{self.path}: the lab's folder must be a plain path of at most 80 characters "
                           "(letters, digits, . _ + - /), because Unix sockets live in it")

    def __truediv__(self, name):
        return os.path.join(self.path, name)

    def exists(self):
        return os.path.lexists(self.path)

    def lock(self):
        """One up or down at a time: an abstract socket, so a killed command leaves no lock behind."""
        mutex = socket.socket(socket.AF_UNIX)

        def taken():
            try:
                mutex.bind(f"\0yagura-lab-lock:{self.path}")
                return True
            except OSError:
                return False
        wait_until(taken, 200, f"the end of another lab command on {self.path}")
        return mutex

    def make(self):
        """A new marked folder that others may pass through but not list."""
        self._must_be_passable()
        try:
            os.makedirs(self.path, mode=0o711)
        except FileExistsError:
            self.must_be_ours()
        os.chmod(self.path, 0o711)
        with open(self / MARKER, "w") as marker:
            marker.write("made by tests/lab/lab; 'lab down' removes this whole folder\n")

    def _must_be_passable(self):
        parent = self.path
        while os.geteuid() == 0 and parent != "/":
            parent = os.path.dirname(parent)
            if os.path.exists(parent) and not os.stat(parent).st_mode & stat.S_IXOTH:
                raise LabError(f"{parent} cannot be entered by other users, but the lab's servers run as one: choose another --dir")

    def must_be_ours(self):
        """Refuses a folder that somebody else made: it is going to be deleted."""
        status = os.lstat(self.path)
        if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.geteuid():
            raise LabError(f"{self.path} is not a folder of yours")
        if os.listdir(self.path) and not os.path.exists(self / MARKER):
            raise LabError(f"{self.path} is not empty and was not made by the lab: it is left alone")

    def write(self, name, text, mode=0o644, account=None):
        """Writes a file with its mode from the first byte on; returns its path."""
        path = self / name
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
        os.fchmod(descriptor, mode)
        with os.fdopen(descriptor, "w") as file:
            file.write(text)
        if account:
            account.own(path)
        return path

    def sub(self, name, mode=0o711, account=None):
        path = self / name
        os.makedirs(path, mode=mode, exist_ok=True)
        os.chmod(path, mode)
        if account:
            account.own(path)
        return path

    def clean(self, processes=True):
        """Takes everything away that a lab in this folder left: processes, mounts, files. Safe to repeat.

        Inside a PID namespace /proc shows the numbers of the outer one: there processes must be False.
        """
        if not self.exists():
            return
        self.must_be_ours()
        if processes:
            for pid in leftovers(self.path):
                end(pid)
        self.unmount()
        self._free_shared_memory()
        wait_until(self._removed, 10, f"{self.path} removed")

    def mounts(self):
        """Mount points below the folder, deepest first. Read from the kernel: a stat() could hang in them."""
        with open("/proc/self/mountinfo") as table:
            points = [line.split()[4].replace("\\040", " ") for line in table]
        return sorted((p for p in points if p.startswith(self.path + "/")), reverse=True)

    def unmount(self):
        for point in self.mounts():
            # Lazy at once: a watcher that is just reading there must not stop the cleaning.
            run(["umount", "-l", point])

    def _removed(self):
        if self.mounts():
            raise LabError(f"still mounted: {', '.join(self.mounts())}")
        shutil.rmtree(self.path, ignore_errors=True)
        return not self.exists()

    def _free_shared_memory(self):
        # Only a lab without its own IPC namespace, killed hard, leaves PostgreSQL's small interlock segment.
        for cluster in ("pg", "replica"):
            try:
                with open(self / f"{cluster}/postmaster.pid") as file:
                    segment = file.read().split("\n")[6].split()[1]
                with open("/proc/sysvipc/shm") as table:
                    known = {line.split()[1]: line.split()[6] for line in table if "shmid" not in line}
            except (OSError, IndexError):
                continue
            if known.get(segment) == "0":
                run(["ipcrm", "-m", segment], check=False)


def leftovers(path):
    """Processes of the lab in this folder: they carry its mark, or are servers that work inside it."""
    mark = f"{MARK}={path}".encode()
    for name in os.listdir("/proc"):
        if not name.isdigit() or int(name) == os.getpid():
            continue
        try:
            with open(f"/proc/{name}/environ", "rb") as file:
                marked = mark in file.read().split(b"\0")
            # PostgreSQL writes its title over the environment, but its working folder is its data.
            inside = (os.readlink(f"/proc/{name}/cwd") + "/").startswith(path + "/")
            server = os.path.basename(os.readlink(f"/proc/{name}/exe")) in SERVERS
        except OSError:
            continue
        if marked or (inside and server):
            yield int(name)


def end(pid, number=signal.SIGKILL, deadline=10):
    """Signals one process and waits until it is gone (a zombie counts as gone)."""
    try:
        descriptor = os.pidfd_open(pid)
    except OSError:
        return
    try:
        signal.pidfd_send_signal(descriptor, number)
        select.select([descriptor], [], [], deadline)
    except ProcessLookupError:
        pass
    finally:
        os.close(descriptor)
