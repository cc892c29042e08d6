# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Faults of node-A's filesystems."""

import os
import shutil
import subprocess

from ..facts import LabError, wait_until
from ..nodes import fill, inode_share, remove, used_share
from ..process import Child, run, tail
from .base import Fault


class StorageFault(Fault):
    system = "nodes"

    def impossible(self, lab):
        if lab.systems["nodes"].kind == "folder":
            return "node-A is a plain folder, because this user or machine cannot mount"
        return None


class DiskFull(StorageFault):
    """A log of batch-worker grows until /var of node-A is this full."""

    finding, group = "storage.filesystem_full@node-A", "node-A/var"
    share = 0.0

    def cause(self, lab):
        fill(self.log(lab), self.share + 0.005)

    def heal(self, lab):
        remove(self.log(lab))

    def shows(self, lab):
        return used_share(lab.systems["nodes"].path("node-A", "var")) >= self.share

    @staticmethod
    def log(lab):
        return lab.systems["nodes"].path("node-A", "var") + "/log/batch-worker.log"


class Disk81(DiskFull):
    name, share, about = "disk-81", 0.81, "node-A's var is 81 % full"


class Disk91(DiskFull):
    name, share, about = "disk-91", 0.91, "node-A's var is 91 % full"


class InodesGone(StorageFault):
    """Empty files until the filesystem refuses another one."""

    name, finding = "inodes-gone", "storage.inodes_exhausted@node-A"
    about = "node-A's data has bytes and no inode left"

    def cause(self, lab):
        folder = self._folder(lab)
        os.makedirs(folder, exist_ok=True)
        try:
            for number in range(1 << 20):
                os.close(os.open(f"{folder}/{number}", os.O_CREAT | os.O_WRONLY))
        except OSError as error:
            if error.errno != 28:  # ENOSPC is the aim
                raise

    def heal(self, lab):
        remove(self._folder(lab))

    def shows(self, lab):
        return inode_share(lab.systems["nodes"].path("node-A", "data")) >= 0.98

    @staticmethod
    def _folder(lab):
        return lab.systems["nodes"].path("node-A", "data") + "/sessions"


class HungMount(StorageFault):
    """A FUSE filesystem (hangfs.c) that never answers statfs, as a dead NFS server does.

    Nothing in the lab may stat() below the mount point from a thread that must live.
    """

    name, finding = "hung-mount", "storage.filesystem_hung@node-A"
    about = "node-A's archive does not answer (FUSE, root only)"

    def __init__(self):
        self._daemon, self._stuck = None, []

    def impossible(self, lab):
        if os.geteuid() != 0 or not os.path.exists("/dev/fuse"):
            return "a FUSE mount needs root and /dev/fuse"
        if not shutil.which("cc") or not os.path.exists("/usr/include/fuse3/fuse.h"):
            return "a C compiler and libfuse3-dev are not installed"
        return None

    def cause(self, lab):
        here = os.path.dirname(os.path.dirname(os.path.dirname(os.path.realpath(__file__))))
        program = lab.folder / "hangfs"
        if not os.path.exists(program):
            run(["cc", "-O1", "-D_FILE_OFFSET_BITS=64", "-I/usr/include/fuse3", f"{here}/hangfs.c", "-o", program, "-lfuse3", "-lpthread"])
        point = self._point(lab)
        os.makedirs(point, exist_ok=True)
        self._daemon = Child("hangfs", [program, "-f", "-o", "allow_other", point], lab.folder / "hangfs.log")
        wait_until(lambda: self._daemon.must_live() and point in lab.folder.mounts(), 5, f"mounted: {tail(lab.folder / 'hangfs.log')}")

    def heal(self, lab):
        if self._daemon:
            self._daemon.stop(deadline=0)  # its end answers everybody who hangs in it
            self._daemon = None
        if self._point(lab) in lab.folder.mounts():
            run(["umount", "-l", self._point(lab)])
        while self._stuck:
            self._stuck.pop().wait(10)
        try:
            os.rmdir(self._point(lab))
        except FileNotFoundError:
            pass
        except OSError as error:
            raise LabError(f"the mount point is still there: {error}") from None

    def shows(self, lab):
        probe = subprocess.Popen(["stat", "-f", self._point(lab)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            probe.wait(1)
            return False
        except subprocess.TimeoutExpired:
            self._stuck.append(probe)
            return True

    @staticmethod
    def _point(lab):
        return lab.systems["nodes"].path("node-A", "archive")
