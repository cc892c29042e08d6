// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/mountpatrol.h"

#include <algorithm>

namespace yagura {
namespace {

using std::chrono::steady_clock;

constexpr std::chrono::seconds longestPatience {300};

std::unique_ptr<HelperProcess> ask(const QString& mountReader, const QList<QByteArray>& paths, int& error)
{
    return HelperProcess::start(mountReader, {"sizes"}, paths.join('\0'), error);
}

} // namespace

MountPatrol::MountPatrol(QString mountReader) : m_mountReader(std::move(mountReader)) { }

void MountPatrol::start(const QList<WatchedMount>& mounts)
{
    collectAbandoned();
    forgetReplaced(mounts);
    m_batchMounts.clear();
    QList<QByteArray> paths;
    for (const WatchedMount& watched : mounts) {
        if (const auto suspect = m_suspects.value(watched.path)) {
            askAlone(watched.path, *suspect);
        } else {
            m_batchMounts.append(watched);
            paths.append(watched.path);
        }
    }
    m_startError = 0;
    m_batch = paths.isEmpty() ? nullptr : ask(m_mountReader, paths, m_startError);
}

MountPatrol::Answers MountPatrol::finish(int wakeFd, steady_clock::time_point until)
{
    Answers answers;
    answers.startError = m_startError;
    while (
        m_batch && !m_batch->isClosed() && answers.sizes.size() < m_batchMounts.size() && steady_clock::now() < until) {
        HelperProcess* const waited[] = {m_batch.get()};
        if (!waitForOutput(waited, wakeFd, until)) {
            answers.interrupted = true;
            break;
        }
        readBatch(answers);
    }
    if (m_batch && !answers.interrupted) {
        answers.brokeOff = m_batch->isClosed() && answers.sizes.size() < m_batchMounts.size();
        if (!answers.brokeOff)
            suspectSilent(answers);
    }
    abandon(std::move(m_batch));
    readSuspects(answers);
    return answers;
}

int MountPatrol::abandoned()
{
    collectAbandoned();
    return int(m_abandoned.size());
}

void MountPatrol::collectAbandoned()
{
    std::erase_if(m_abandoned, [](const auto& helper) { return helper->collect(); });
}

void MountPatrol::forgetReplaced(const QList<WatchedMount>& mounts)
{
    for (auto it = m_suspects.begin(); it != m_suspects.end();) {
        const bool same = std::ranges::any_of(mounts, [&](const WatchedMount& watched) {
            return watched.path == it.key() && watched.mount.id == it.value()->mountId;
        });
        if (!same)
            abandon(std::move(it.value()->helper));
        it = same ? std::next(it) : m_suspects.erase(it);
    }
}

void MountPatrol::askAlone(const QByteArray& path, Suspect& suspect)
{
    if (suspect.helper && !suspect.killed && steady_clock::now() - suspect.askedAt > suspect.patience) {
        suspect.patience = std::min(suspect.patience * 2, longestPatience);
        suspect.helper->kill();
        suspect.killed = true;
    }
    // One at a time: as long as the kernel holds a killed one, another would only join it.
    if (suspect.helper && !(suspect.killed && suspect.helper->collect()))
        return;
    suspect.killed = false;
    int error = 0; // when it cannot be started the mount stays hung, and the next poll tries again
    suspect.helper = ask(m_mountReader, {path}, error);
    suspect.askedAt = steady_clock::now();
}

void MountPatrol::readBatch(Answers& answers)
{
    m_batch->read();
    for (const QByteArray& line : m_batch->takeLines()) {
        const auto size = parseMountSize(line);
        if (size && size->index < m_batchMounts.size())
            answers.sizes.insert(m_batchMounts[size->index].path, *size);
    }
}

void MountPatrol::readSuspects(Answers& answers)
{
    for (auto it = m_suspects.begin(); it != m_suspects.end();) {
        auto& helper = it.value()->helper;
        if (helper)
            helper->read();
        const QList<QByteArray> lines = helper ? helper->takeLines() : QList<QByteArray>();
        const auto size = lines.isEmpty() ? std::nullopt : parseMountSize(lines.first());
        if (size)
            answers.sizes.insert(it.key(), *size);
        else if (helper && helper->isClosed())
            helper.reset(); // it ended without a word: ask anew
        it = size ? m_suspects.erase(it) : std::next(it);
    }
}

void MountPatrol::suspectSilent(const Answers& answers)
{
    for (const WatchedMount& watched : m_batchMounts) {
        if (answers.sizes.contains(watched.path))
            continue;
        auto suspect = std::make_shared<Suspect>();
        suspect->mountId = watched.mount.id;
        askAlone(watched.path, *suspect);
        m_suspects.insert(watched.path, suspect);
    }
}

void MountPatrol::abandon(std::unique_ptr<HelperProcess> helper)
{
    if (!helper)
        return;
    helper->kill();
    if (!helper->collect())
        m_abandoned.push_back(std::move(helper));
}

} // namespace yagura
