// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/mounts/logs.h"

#include "backends/node/mounts/filelook.h"
#include "backends/node/mounts/folder.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <unistd.h>

namespace yagura::mounts {
namespace {

constexpr int deepest = 3;
constexpr size_t mostLogs = 5000;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// "a" for "a.1", "a-20260101", "a.2026-01-01"; empty when no such tail is there.
std::string_view withoutCount(std::string_view name)
{
    size_t start = name.size();
    while (start > 0
        && (isDigit(name[start - 1]) || (name[start - 1] == '-' && start < name.size() && isDigit(name[start]))))
        --start;
    if (start == 0 || start == name.size())
        return {};
    const std::string_view tail = name.substr(start);
    if (name[start - 1] == '.')
        return name.substr(0, start - 1);
    // After a dash only a date counts: "worker-2" is a log of its own.
    return tail.front() == '-' && std::ranges::count_if(tail, isDigit) >= 8 ? name.substr(0, start)
                                                                            : std::string_view();
}

bool walkLogs(Folder folder, int depth, std::chrono::steady_clock::time_point until, std::vector<LogSeen>& logs);

bool descend(const Folder& parent, const char* name, int depth, std::chrono::steady_clock::time_point until,
    std::vector<LogSeen>& logs)
{
    Folder folder = parent.child(name);
    if (!folder) {
        if (errno == EACCES || errno == EPERM)
            logs.push_back({folder.path(), {}, {}, false, true});
        return true;
    }
    return depth >= deepest || walkLogs(std::move(folder), depth + 1, until, logs);
}

bool walkLogs(Folder folder, int depth, std::chrono::steady_clock::time_point until, std::vector<LogSeen>& logs)
{
    LogShelf shelf;
    std::vector<std::string> below;
    bool complete = true;
    while (const char* name = folder.next()) {
        if (logs.size() + below.size() > mostLogs || std::chrono::steady_clock::now() > until) {
            complete = false;
            break;
        }
        const auto look = lookAt(folder.fd(), name, false);
        if (!look || look->mountRoot)
            continue;
        if (look->folder)
            below.emplace_back(name);
        else if (std::string base = rotatedBase(name); !base.empty())
            shelf.addCopy(std::move(base));
        else if (look->regular)
            shelf.add(folder.fd(), folder.path(), name, look->held(), look->modified);
    }
    shelf.moveTo(logs);
    for (const std::string& name : below)
        complete = descend(folder, name.c_str(), depth, until, logs) && complete;
    return complete;
}

} // namespace

std::string rotatedBase(std::string_view name)
{
    bool packed = false;
    for (const std::string_view end : {".gz", ".xz", ".bz2", ".zst", ".lz4"}) {
        if (name.size() > end.size() && name.ends_with(end)) {
            name.remove_suffix(end.size());
            packed = true;
            break;
        }
    }
    if (const std::string_view base = withoutCount(name); !base.empty())
        return std::string(base);
    if (isLogName(name) && name.size() > 4) {
        if (const std::string_view base = withoutCount(name.substr(0, name.size() - 4)); !base.empty())
            return std::string(base) + ".log";
    }
    if (name.size() > 4 && name.ends_with(".old"))
        return std::string(name.substr(0, name.size() - 4));
    return packed ? std::string(name) : std::string();
}

bool isLogName(std::string_view name)
{
    return name.size() > 4 && name.ends_with(".log");
}

void LogShelf::add(int folderFd, const std::string& folder, const char* name, int64_t bytes, int64_t modified)
{
    const bool readable = faccessat(folderFd, name, R_OK, AT_EACCESS) == 0;
    m_entries.push_back({name, {joined(folder, name), bytes, modified, false, !readable}});
}

void LogShelf::moveTo(std::vector<LogSeen>& logs)
{
    for (Entry& entry : m_entries) {
        entry.log.rotated = m_bases.contains(entry.name);
        logs.push_back(std::move(entry.log));
    }
    m_entries.clear();
    m_bases.clear();
}

bool findLogs(const std::string& path, std::chrono::steady_clock::time_point until, std::vector<LogSeen>& logs)
{
    Folder folder = Folder::at(path);
    if (folder)
        return walkLogs(std::move(folder), 1, until, logs);
    if (errno == EACCES || errno == EPERM)
        logs.push_back({path, {}, {}, false, true});
    return true;
}

} // namespace yagura::mounts
