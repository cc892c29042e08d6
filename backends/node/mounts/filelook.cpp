// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/mounts/filelook.h"

#include <fcntl.h>
#include <sys/stat.h>

namespace yagura::mounts {

std::optional<FileLook> lookAt(int folderFd, const char* name, bool follow)
{
    struct statx seen { };
    const int flags = AT_NO_AUTOMOUNT | AT_STATX_DONT_SYNC | (follow ? 0 : AT_SYMLINK_NOFOLLOW);
    if (statx(folderFd, name, flags, STATX_BASIC_STATS, &seen) != 0)
        return {};

    FileLook look;
    look.device = (uint64_t(seen.stx_dev_major) << 32) | seen.stx_dev_minor;
    look.inode = seen.stx_ino;
    look.links = seen.stx_nlink;
    look.size = static_cast<int64_t>(seen.stx_size);
    look.allocated = static_cast<int64_t>(seen.stx_blocks) * 512;
    look.modified = seen.stx_mtime.tv_sec;
    look.folder = S_ISDIR(seen.stx_mode);
    look.regular = S_ISREG(seen.stx_mode);
    look.mountRoot = (seen.stx_attributes & seen.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT) != 0;
    return look;
}

} // namespace yagura::mounts
