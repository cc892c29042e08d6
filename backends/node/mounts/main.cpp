// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// yagura-mounts touches mounted file systems in the place of Yagura, because such a call may never come back:
//   yagura-mounts sizes                                    the figures of each mount
//   yagura-mounts survey SLICE_MS MAX_ENTRIES LOG_FOLDER   what is big, what is deleted but open, which logs there are
// Mount points come NUL-separated on stdin, records go line by line to stdout. It reads only.

#include "backends/node/mounts/sizes.h"
#include "backends/node/mounts/survey.h"

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/prctl.h>
#include <unistd.h>
#include <vector>

namespace {

std::vector<std::string> readMounts(int fd)
{
    std::string all;
    char buffer[65536];
    for (ssize_t got = 0; (got = read(fd, buffer, sizeof buffer)) > 0;)
        all.append(buffer, static_cast<size_t>(got));

    std::vector<std::string> mounts;
    for (size_t start = 0; start < all.size();) {
        const size_t end = std::min(all.find('\0', start), all.size());
        mounts.emplace_back(all, start, end - start);
        start = end + 1;
    }
    return mounts;
}

int usage()
{
    constexpr char text[] = "usage: yagura-mounts sizes | survey SLICE_MS MAX_ENTRIES LOG_FOLDER\n";
    return write(STDERR_FILENO, text, sizeof text - 1) < 0 ? 3 : 2;
}

} // namespace

int main(int argc, char* argv[])
{
    prctl(PR_SET_PDEATHSIG, SIGKILL); // whoever asked is gone: so is the question
    if (argc == 2 && std::strcmp(argv[1], "sizes") == 0) {
        yagura::mounts::tellSizes(readMounts(STDIN_FILENO), STDOUT_FILENO);
        _exit(0); // a worker that hangs in the kernel is not waited for
    }
    if (argc == 5 && std::strcmp(argv[1], "survey") == 0) {
        const yagura::mounts::SurveyLimits limits {std::chrono::milliseconds(std::atoll(argv[2])), std::atoll(argv[3])};
        yagura::mounts::tellSurvey(readMounts(STDIN_FILENO), argv[4], limits, STDOUT_FILENO);
        return 0;
    }
    return usage();
}
