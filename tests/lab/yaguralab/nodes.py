# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""node-A and node-B: small real filesystems, mounted where the lab may, plain folders where not."""

import os
import shutil

from .facts import LabError
from .process import run

NODES = ("node-A", "node-B")
FILESYSTEMS = {"var": 0.40, "data": 0.20}  # how full each one starts
SIZE, INODES = 64 << 20, 512


class Nodes:
    """Mounts on the machine itself, so that a watcher outside of the lab sees them."""

    def __init__(self, lab):
        self._folder, self.kind = lab.folder, None

    def start(self):
        self._folder.sub("nodes")
        for node in NODES:
            for name, share in FILESYSTEMS.items():
                point = self._folder.sub(f"nodes/{node}/{name}")
                self.kind = self._mount(point, f"{node}-{name}")
                os.makedirs(f"{point}/log", exist_ok=True)
                with open(f"{point}/log/app.log", "w") as log:
                    log.write("2026-01-01T00:00:00Z app started\n")
                if self.kind != "folder":
                    fill(f"{point}/base.data", share)

    def _mount(self, point, label):
        if os.geteuid() != 0:
            return "folder"
        image = self._folder / f"nodes/{label}.img"
        try:
            with open(image, "wb") as file:
                file.truncate(SIZE)
            run(["mkfs.ext4", "-q", "-m", "0", "-N", str(INODES), "-O", "^has_journal", "-L", label, image])
            run(["mount", "-o", "loop,nosuid,nodev", image, point])
            remove(f"{point}/lost+found")
            return "ext4"
        except LabError:
            os.unlink(image)
        try:
            run(["mount", "-t", "tmpfs", "-o", f"size={SIZE},nr_inodes={INODES},mode=711,nosuid,nodev", label, point])
            return "tmpfs"
        except LabError:
            return "folder"

    def path(self, node, name):
        return self._folder / f"nodes/{node}/{name}"

    def stop(self):
        self._folder.unmount()

    def status(self):
        return {"up": True, "kind": self.kind, "folders": [self._folder / f"nodes/{node}" for node in NODES],
                "mounts": len(self._folder.mounts())}


def used_share(point):
    """Used share as df counts it: without what is reserved."""
    space = os.statvfs(point)
    used = space.f_blocks - space.f_bfree
    return used / (used + space.f_bavail)


def inode_share(point):
    space = os.statvfs(point)
    return 1 - space.f_ffree / space.f_files


def fill(path, share):
    """Grows the file until its filesystem is this full (never smaller); bounded by the filesystem's own size."""
    point = os.path.dirname(path)
    space = os.statvfs(point)
    used = space.f_blocks - space.f_bfree
    missing = int((share * (used + space.f_bavail) - used) * space.f_frsize)
    if missing <= 0:
        return
    with open(path, "ab") as file:
        size = os.fstat(file.fileno()).st_size
        os.posix_fallocate(file.fileno(), 0, size + missing)


def remove(path):
    """Removes a file or folder that a fault made."""
    if os.path.isdir(path):
        shutil.rmtree(path)
    elif os.path.exists(path):
        os.unlink(path)
