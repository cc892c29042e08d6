// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/queuebook.h"

#include "models/domain/indicators.h"

namespace yagura {

namespace {

constexpr std::chrono::milliseconds shortestSpan {1'000};

} // namespace

void QueueBook::merge(const QList<Queue>& read)
{
    for (const auto& queue : read) {
        const Name name {queue.vhost, queue.name};
        auto known = m_entries.find(name);
        if (known == m_entries.end()) {
            m_entries.insert(name, {queue, queue.ready, queue.readAt});
            m_names.insert(queueObjectName(queue), name);
            continue;
        }
        // A page of a sweep may arrive after a younger poll.
        if (queue.readAt.boot < known->queue.readAt.boot)
            continue;
        const auto before = std::exchange(known->queue, queue);
        measureGrowth(*known, before);
    }
}

void QueueBook::measureGrowth(Entry& entry, const Queue& before)
{
    auto& queue = entry.queue;
    const auto span = queue.readAt.since(entry.baseAt);
    if (queue.ready && entry.baseReady && span < shortestSpan) {
        queue.readyPerS = before.readyPerS;
        return;
    }
    if (queue.ready && entry.baseReady)
        queue.readyPerS = double(*queue.ready - *entry.baseReady) * 1000 / double(span.count());
    entry.baseReady = queue.ready;
    entry.baseAt = queue.readAt;
}

void QueueBook::forget(const QString& vhost, const QString& name)
{
    const auto known = m_entries.find({vhost, name});
    if (known == m_entries.end())
        return;
    m_names.remove(queueObjectName(known->queue));
    m_entries.erase(known);
}

void QueueBook::forgetOlderThan(const Moment& moment)
{
    for (auto known = m_entries.begin(); known != m_entries.end();) {
        if (known->queue.readAt.boot >= moment.boot) {
            ++known;
            continue;
        }
        m_names.remove(queueObjectName(known->queue));
        known = m_entries.erase(known);
    }
}

const Queue* QueueBook::find(const QString& objectName) const
{
    const auto name = m_names.constFind(objectName);
    if (name == m_names.constEnd())
        return nullptr;
    const auto known = m_entries.constFind(*name);
    return known == m_entries.constEnd() ? nullptr : &known->queue;
}

QList<Queue> QueueBook::queues() const
{
    QList<Queue> queues;
    queues.reserve(m_entries.size());
    for (const auto& entry : m_entries)
        queues.append(entry.queue);
    return queues;
}

QList<const Queue*> QueueBook::holding() const
{
    QList<const Queue*> holding;
    for (const auto& entry : m_entries) {
        if (entry.queue.ready.value_or(0) > 0 || entry.queue.unacked.value_or(0) > 0)
            holding.append(&entry.queue);
    }
    return holding;
}

} // namespace yagura
