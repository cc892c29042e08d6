// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/mounts/survey.h"

#include "backends/node/mounts/deletedfiles.h"
#include "backends/node/mounts/record.h"
#include "backends/node/mounts/treewalk.h"

#include <algorithm>
#include <set>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace yagura::mounts {
namespace {

constexpr size_t mostLogs = 50;

/// A survey must not take what the watched services need. Where the kernel refuses, the limit of time still holds.
void yieldToEverybody()
{
    constexpr int wholeProcess = 1; // IOPRIO_WHO_PROCESS
    constexpr int idleClass = 3 << 13; // IOPRIO_CLASS_IDLE
    static_cast<void>(syscall(SYS_ioprio_set, wholeProcess, 0, idleClass));
    static_cast<void>(setpriority(PRIO_PROCESS, 0, 19));
}

void tellDeletedFiles(const std::vector<std::string>& mounts, const SurveyLimits& limits, int outputFd)
{
    const DeletedFiles found = findDeletedFiles(mounts, std::chrono::steady_clock::now() + limits.slice);
    for (const DeletedFile& file : found.files)
        Record('D')
            .add(file.mount)
            .add(file.pid)
            .add(file.bytes)
            .addName(file.process)
            .addName(file.path)
            .writeTo(outputFd);
    Record('P').add(int(found.complete)).add(found.unreadable).writeTo(outputFd);
}

void tellMount(
    size_t index, const std::string& mount, const SurveyLimits& limits, int outputFd, std::vector<LogSeen>& logs)
{
    TreeWalk walk(limits.slice, limits.entries);
    walk.run(mount);
    for (const Holding& holding : walk.takeLargest())
        Record('G').add(index).add(holding.bytes).add(int(holding.complete)).addName(holding.path).writeTo(outputFd);
    std::ranges::move(walk.takeLogs(), std::back_inserter(logs));
    Record('M').add(index).add(int(walk.isComplete())).add(walk.unreadable()).writeTo(outputFd);
}

void tellLogs(std::vector<LogSeen> logs, bool complete, int outputFd)
{
    std::ranges::stable_sort(logs, std::ranges::greater(), [](const LogSeen& log) { return log.bytes.value_or(-1); });
    std::set<std::string> told; // the log folder may lie in a mount that was walked
    size_t left = mostLogs;
    for (const LogSeen& log : logs) {
        // Folders that we may not read come beside the largest: there are few, and they explain what is missing.
        if ((log.bytes && left == 0) || !told.insert(log.path).second)
            continue;
        left -= log.bytes ? 1 : 0;
        Record('L')
            .add(log.bytes.value_or(-1))
            .add(log.modified.value_or(-1))
            .add(int(log.rotated))
            .add(int(log.noPermission))
            .addName(log.path)
            .writeTo(outputFd);
    }
    Record('F').add(int(complete)).writeTo(outputFd);
}

} // namespace

void tellSurvey(
    const std::vector<std::string>& mounts, const std::string& logFolder, const SurveyLimits& limits, int outputFd)
{
    yieldToEverybody();
    tellDeletedFiles(mounts, limits, outputFd);
    std::vector<LogSeen> logs;
    for (size_t i = 0; i < mounts.size(); ++i)
        tellMount(i, mounts[i], limits, outputFd, logs);
    const bool complete
        = logFolder.empty() || findLogs(logFolder, std::chrono::steady_clock::now() + limits.slice, logs);
    tellLogs(std::move(logs), complete, outputFd);
    Record('E').writeTo(outputFd);
}

} // namespace yagura::mounts
