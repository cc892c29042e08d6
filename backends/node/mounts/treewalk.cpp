// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/mounts/treewalk.h"

#include <algorithm>
#include <cerrno>

namespace yagura::mounts {
namespace {

constexpr size_t mostHoldings = 200;
constexpr size_t mostLogs = 5000;
constexpr int deepest = 64; // each level keeps a file descriptor open

bool isLarger(const Holding& left, const Holding& right)
{
    return left.bytes > right.bytes;
}

} // namespace

void TreeWalk::Sum::add(int64_t childBytes, bool childComplete)
{
    bytes += childBytes;
    largestChild = std::max(largestChild, childBytes);
    complete = complete && childComplete;
}

TreeWalk::TreeWalk(std::chrono::milliseconds slice, long long mostEntries) : m_slice(slice), m_entriesLeft(mostEntries)
{
}

void TreeWalk::run(const std::string& root)
{
    Folder folder = Folder::at(root);
    const auto look = folder ? lookAt(folder.fd(), ".", false) : std::nullopt;
    if (!look) {
        m_complete = false;
        ++m_unreadable;
        return;
    }
    m_device = look->device;
    m_complete = walk(std::move(folder), std::chrono::steady_clock::now() + m_slice, 0).complete;
}

std::vector<Holding> TreeWalk::takeLargest()
{
    std::ranges::sort(m_largest, isLarger);
    return std::move(m_largest);
}

TreeWalk::Sum TreeWalk::walk(Folder folder, TimePoint until, int depth)
{
    Sum sum;
    LogShelf shelf;
    std::vector<std::string> below;
    while (const char* name = folder.next()) {
        if (--m_entriesLeft < 0 || std::chrono::steady_clock::now() > until) {
            sum.complete = false;
            break;
        }
        const auto look = lookAt(folder.fd(), name, false);
        if (!look || look->device != m_device || look->mountRoot)
            continue;
        if (look->folder) {
            sum.bytes += look->allocated;
            below.emplace_back(name);
        } else {
            weigh(folder, name, *look, shelf, sum);
        }
    }
    shelf.moveTo(m_logs);

    for (size_t i = 0; i < below.size(); ++i) {
        const auto now = std::chrono::steady_clock::now();
        const auto share = (until - now) / static_cast<long long>(below.size() - i);
        enter(folder, below[i], now + share, depth + 1, sum);
    }
    if (depth > 0 && sum.largestChild < sum.bytes - sum.bytes / 5)
        offer({folder.path(), sum.bytes, sum.complete});
    return sum;
}

void TreeWalk::enter(const Folder& parent, const std::string& name, TimePoint until, int depth, Sum& sum)
{
    if (depth > deepest) {
        sum.complete = false;
        return;
    }
    Folder folder = parent.child(name.c_str());
    if (folder) {
        const Sum child = walk(std::move(folder), until, depth);
        sum.add(child.bytes, child.complete);
    } else if (errno == EACCES || errno == EPERM) {
        ++m_unreadable;
        sum.complete = false;
    } else if (errno != ENOENT) { // one that is gone meanwhile holds nothing
        sum.complete = false;
    }
}

void TreeWalk::weigh(const Folder& folder, const char* name, const FileLook& look, LogShelf& shelf, Sum& sum)
{
    if (look.links > 1 && !m_linked.insert(look.inode).second)
        return;
    sum.add(look.allocated, true);
    if (m_largest.size() < mostHoldings || look.allocated > m_largest.front().bytes)
        offer({joined(folder.path(), name), look.allocated, true});
    if (!look.regular || m_logs.size() >= mostLogs)
        return;
    if (isLogName(name) && rotatedBase(name).empty())
        shelf.add(folder.fd(), folder.path(), name, look.held(), look.modified);
    else if (std::string base = rotatedBase(name); isLogName(base))
        shelf.addCopy(std::move(base));
}

void TreeWalk::offer(Holding holding)
{
    if (holding.bytes <= 0 || (m_largest.size() == mostHoldings && holding.bytes <= m_largest.front().bytes))
        return;
    if (m_largest.size() == mostHoldings) {
        std::ranges::pop_heap(m_largest, isLarger);
        m_largest.pop_back();
    }
    m_largest.push_back(std::move(holding));
    std::ranges::push_heap(m_largest, isLarger);
}

} // namespace yagura::mounts
