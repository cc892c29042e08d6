// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/quicklook.h"

#include "models/domain/indicators.h"

using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr std::chrono::milliseconds longestTrust = 5min;

/// From a broker far away the list comes sooner than many answers by name, two of which are asked at a time.
constexpr std::chrono::milliseconds longestLook = 500ms;

/// Asked by name, the broker looks up each consumer of a queue, 0.01 ms apiece, although we leave them out.
constexpr qint64 mostConsumersByName = 2'000;

} // namespace

std::optional<QStringList> QuickLook::begin(
    const QueueBook& book, const QSet<QString>& ofInterest, const Moment& now) const
{
    if (!m_addedUp || !m_listedAt || now.since(*m_listedAt) >= longestTrust)
        return std::nullopt;

    auto names = ofInterest;
    for (const auto* queue : book.holding())
        names.insert(queueObjectName(*queue));
    if (names.size() > mostByName || m_answer * names.size() / 2 > longestLook)
        return std::nullopt;

    qint64 consumers = 0;
    for (const auto& name : names) {
        const auto* queue = book.find(name);
        consumers += queue ? queue->consumers.value_or(0) : 0;
    }
    if (consumers > mostConsumersByName)
        return std::nullopt;
    return QStringList(names.begin(), names.end());
}

bool QuickLook::addsUp(const QueueBook& book, const RabbitmqOverview& overview, const Moment& started)
{
    if (!overview.ready || !overview.unacked)
        return false;

    // Unsigned, as an absurd count may then wrap around.
    auto remaining = quint64(*overview.ready) + quint64(*overview.unacked);
    for (const auto* queue : book.holding()) {
        if (queue->readAt.boot < started.boot)
            return false;
        remaining -= quint64(queue->ready.value_or(0)) + quint64(queue->unacked.value_or(0));
    }
    return remaining == 0;
}

void QuickLook::noteList(const Moment& at, bool isWorthIt)
{
    m_listedAt = isWorthIt ? std::optional(at) : std::nullopt;
}

void QuickLook::noteEnd(bool addedUp, std::chrono::milliseconds fastest)
{
    m_addedUp = addedUp;
    m_answer = fastest;
}

} // namespace yagura
