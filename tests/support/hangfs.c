/* SPDX-FileCopyrightText: Yagura contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An empty FUSE file system that stands in for a dead NFS server: after SIGUSR1 it answers nothing, after SIGUSR2 again.
 * hangfs -f -s MOUNTPOINT [-o allow_other]
 */
#define FUSE_USE_VERSION 31
#include <errno.h>
#include <fuse.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

static volatile sig_atomic_t hanging = 0;

static void hang_or_wake(int number)
{
    hanging = number == SIGUSR1;
}

static void wait_while_hanging(void)
{
    const struct timespec pause = {0, 10000000};
    while (hanging)
        nanosleep(&pause, NULL);
}

static int hang_getattr(const char* path, struct stat* found, struct fuse_file_info* info)
{
    (void)info;
    wait_while_hanging();
    memset(found, 0, sizeof *found);
    if (strcmp(path, "/") != 0)
        return -ENOENT;
    found->st_mode = S_IFDIR | 0755;
    found->st_nlink = 2;
    return 0;
}

static int hang_statfs(const char* path, struct statvfs* sizes)
{
    (void)path;
    wait_while_hanging();
    memset(sizes, 0, sizeof *sizes);
    sizes->f_bsize = sizes->f_frsize = 4096;
    sizes->f_blocks = 1000;
    sizes->f_bfree = sizes->f_bavail = 500;
    sizes->f_namemax = 255;
    return 0;
}

static const struct fuse_operations operations = {.getattr = hang_getattr, .statfs = hang_statfs};

int main(int argc, char* argv[])
{
    const struct sigaction action = {.sa_handler = hang_or_wake, .sa_flags = SA_RESTART};
    sigaction(SIGUSR1, &action, NULL);
    sigaction(SIGUSR2, &action, NULL);
    return fuse_main(argc, argv, &operations, NULL);
}
