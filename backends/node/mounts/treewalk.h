// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/node/mounts/filelook.h"
#include "backends/node/mounts/folder.h"
#include "backends/node/mounts/logs.h"

#include <chrono>
#include <set>
#include <string>
#include <vector>

namespace yagura::mounts {

/// A folder with all below it, or a file.
struct Holding {
    std::string path;
    int64_t bytes = 0;
    bool complete = true; ///< false: a lower bound
};

/// Adds up one file system from `root` downwards, as du -x does, within a limit of time and entries. The time that is
/// left is shared out fairly among the folders still to come, so that a large first one does not hide the rest.
/// Of a chain of folders only the one that explains the size is kept: one whose largest child holds 80 % or more is
/// not.
class TreeWalk final {
public:
    TreeWalk(std::chrono::milliseconds slice, long long mostEntries);

    void run(const std::string& root);

    std::vector<Holding> takeLargest(); ///< largest first, at most 200
    std::vector<LogSeen> takeLogs() { return std::move(m_logs); }
    bool isComplete() const { return m_complete; }
    int unreadable() const { return m_unreadable; }

private:
    using TimePoint = std::chrono::steady_clock::time_point;
    struct Sum {
        int64_t bytes = 0;
        int64_t largestChild = 0;
        bool complete = true;

        void add(int64_t childBytes, bool childComplete);
    };

    Sum walk(Folder folder, TimePoint until, int depth);
    void enter(const Folder& parent, const std::string& name, TimePoint until, int depth, Sum& sum);
    void weigh(const Folder& folder, const char* name, const FileLook& look, LogShelf& shelf, Sum& sum);
    void offer(Holding holding);

    std::chrono::milliseconds m_slice;
    long long m_entriesLeft;
    uint64_t m_device = 0;
    std::set<uint64_t> m_linked; ///< inodes with several names, counted once
    std::vector<Holding> m_largest; ///< a heap, smallest in front
    std::vector<LogSeen> m_logs;
    bool m_complete = true;
    int m_unreadable = 0;
};

} // namespace yagura::mounts
