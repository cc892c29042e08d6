// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace yagura::mounts {

/// What the kernel knows about a file without asking a remote side for it.
struct FileLook {
    uint64_t device = 0;
    uint64_t inode = 0;
    uint32_t links = 0;
    int64_t size = 0;
    int64_t allocated = 0; ///< bytes on the disk, du's way
    int64_t modified = 0; ///< seconds since 1970
    bool folder = false;
    bool regular = false;
    bool mountRoot = false; ///< another file system, or a bind mount, begins here

    /// What a reader of the size means: of a sparse file only what is there.
    int64_t held() const { return size < allocated ? size : allocated; }
};

/// Never mounts an automount and never waits for the daemon of a FUSE or the server of an NFS mount. `follow` is only
/// for the magic links of /proc. Nothing with errno set when the kernel says no.
std::optional<FileLook> lookAt(int folderFd, const char* name, bool follow);

} // namespace yagura::mounts
