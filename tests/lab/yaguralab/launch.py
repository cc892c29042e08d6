# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Starts the lab's own process so that everything it starts dies with it."""

import os
import select
import shutil
import signal
import subprocess
import sys

from .facts import LabError, wait_until
from .folder import end
from .process import MARK, environment, tail

READY = 180  # seconds that a start may take on a busy machine
LAB = os.path.realpath(os.path.join(os.path.dirname(os.path.realpath(__file__)), "..", "lab"))


def isolation():
    """The command in front of the lab that gives it its own PID and IPC namespace; empty where that is forbidden.

    The shell between is the namespace's init: it reaps orphans, and when it or unshare is killed the kernel
    kills every process inside. The server's setpriv must not stand there (it would clear the death signal).
    """
    unshare = shutil.which("unshare")
    if not unshare:
        return []
    user = [] if os.geteuid() == 0 else ["-U", f"--map-user={os.geteuid()}", f"--map-group={os.getegid()}"]
    front = [unshare, *user, "--ipc", "--pid", "--fork", "--kill-child=KILL"]
    trial = subprocess.run([*front, "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return [*front, "sh", "-c", '"$@"; exit $?', "yagura-lab"] if trial.returncode == 0 else []


def start(folder, systems, until=None, foreground=False):
    """Starts the lab and returns when its servers are ready; in the foreground, the process to wait for."""
    ready, told = os.pipe()
    passed = [told]
    front = isolation()
    argv = [*front, sys.executable, LAB, "--dir", folder.path, "supervise", "--ready", str(told)]
    argv += [] if front else ["--shared-processes"]
    if until is not None:
        passed.append(os.pidfd_open(until))
        argv += ["--until-fd", str(passed[-1])]
    with open(folder / "lab.log", "ab") as log:
        launcher = subprocess.Popen(argv + list(systems), pass_fds=passed, stdin=subprocess.DEVNULL, stdout=log,
                                    stderr=log, cwd="/", env=environment(**{MARK: folder.path}),
                                    start_new_session=not foreground)
    for descriptor in passed:
        os.close(descriptor)
    folder.write("launcher.pid", f"{launcher.pid}\n")
    try:
        _await_word(ready, folder)
    except BaseException:
        end(launcher.pid)
        launcher.wait()
        raise
    finally:
        os.close(ready)
    return launcher


def _await_word(ready, folder):
    if not select.select([ready], [], [], READY)[0]:
        raise LabError(f"the lab was not ready within {READY} s: {tail(folder / 'lab.log')}")
    word = os.read(ready, 4096).decode(errors="replace")
    if word != "ready":
        raise LabError(word or f"the lab ended while starting: {tail(folder / 'lab.log')}")


def launcher_pid(folder):
    """The outermost process of the lab in this folder, or None; a re-used number is not taken for it."""
    try:
        with open(folder / "launcher.pid") as file:
            pid = int(file.read())
        with open(f"/proc/{pid}/environ", "rb") as file:
            marked = f"{MARK}={folder.path}".encode() in file.read().split(b"\0")
    except (OSError, ValueError):
        return None
    return pid if marked else None


def outer_pids(folder):
    """Process numbers inside the lab's namespace -> numbers that everybody else sees."""
    pid = launcher_pid(folder)
    try:
        inside = os.stat(f"/proc/{pid}/ns/pid_for_children").st_ino
    except OSError:
        return {}
    numbers = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            if os.stat(f"/proc/{name}/ns/pid").st_ino == inside:
                with open(f"/proc/{name}/status") as file:
                    words = next(line for line in file if line.startswith("NSpid:")).split()
                numbers[int(words[-1])] = int(name)
        except (OSError, StopIteration):
            continue
    return numbers


def await_end(folder, pid, deadline=30):
    """Returns when the launcher has ended, and helps after the deadline."""
    def gone():
        try:
            with open(f"/proc/{pid}/stat") as file:
                return file.read().rpartition(")")[2].split()[0] == "Z"
        except OSError:
            return True
    try:
        wait_until(gone, deadline, f"the end of the lab in {folder.path}")
    except LabError:
        end(pid, signal.SIGKILL)
