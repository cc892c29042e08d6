// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace yagura::mounts {

struct DeletedFile {
    size_t mount = 0; ///< index
    int64_t pid = 0; ///< the first process found that has it open
    std::string process;
    std::string path; ///< as it was
    int64_t bytes = 0;
};

struct DeletedFiles {
    std::vector<DeletedFile> files; ///< largest first, at most 50
    bool complete = true;
    int unreadable = 0; ///< processes whose open files we may not see
};

/// Files without a name that a process keeps alive, on the file systems that `mounts` lie in; each counted once.
DeletedFiles findDeletedFiles(const std::vector<std::string>& mounts, std::chrono::steady_clock::time_point until);

} // namespace yagura::mounts
