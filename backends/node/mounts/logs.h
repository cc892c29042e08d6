// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace yagura::mounts {

struct LogSeen {
    std::string path;
    std::optional<int64_t> bytes;
    std::optional<int64_t> modified; ///< seconds since 1970
    bool rotated = false;
    bool noPermission = false;
};

/// The log of which `name` is a rotated copy, or empty: "a.log" for "a.log.1", "a.log.2.gz", "a.log-20260101",
/// "a-20260101.log".
std::string rotatedBase(std::string_view name);

/// Whether a file outside the log folder counts as a log.
bool isLogName(std::string_view name);

/// The logs of one folder as it is listed: collects names and tells in the end which of them have rotated copies.
class LogShelf final {
public:
    /// `folderFd` is only used now.
    void add(int folderFd, const std::string& folder, const char* name, int64_t bytes, int64_t modified);
    /// A rotated copy; nothing else.
    void addCopy(std::string base) { m_bases.insert(std::move(base)); }
    /// Empties the shelf into `logs`.
    void moveTo(std::vector<LogSeen>& logs);

private:
    struct Entry {
        std::string name;
        LogSeen log;
    };
    std::vector<Entry> m_entries;
    std::set<std::string> m_bases;
};

/// Every file that is no rotated copy in `folder` and three levels below, and each folder we may not read.
/// False when the limit of time or number was met.
bool findLogs(const std::string& folder, std::chrono::steady_clock::time_point until, std::vector<LogSeen>& logs);

} // namespace yagura::mounts
