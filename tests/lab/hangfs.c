/* SPDX-FileCopyrightText: Yagura contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An empty filesystem that answers stat of its root and never answers statfs: a hung mount. */
#define FUSE_USE_VERSION 31
#include <errno.h>
#include <fuse.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int hang_getattr(const char *path, struct stat *status, struct fuse_file_info *info)
{
    (void)info;
    memset(status, 0, sizeof *status);
    status->st_mode = S_IFDIR | 0755;
    status->st_nlink = 2;
    return strcmp(path, "/") == 0 ? 0 : -ENOENT;
}

static int hang_statfs(const char *path, struct statvfs *space)
{
    (void)path;
    (void)space;
    for (;;)
        pause();
}

static const struct fuse_operations operations = {.getattr = hang_getattr, .statfs = hang_statfs};

int main(int argc, char **argv)
{
    return fuse_main(argc, argv, &operations, NULL);
}
