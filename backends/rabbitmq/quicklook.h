// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/rabbitmq/queuebook.h"
#include "backends/rabbitmq/rabbitmqanswers.h"
#include "models/domain/moment.h"

#include <QSet>
#include <QStringList>

#include <chrono>
#include <optional>

namespace yagura {

/// When a poll may do without the list of the largest queues.
///
/// RabbitMQ works out the statistics of every queue to sort them by messages (half a second of CPU with 5,000); its own
/// total costs it nothing, and one queue by name 0.7 ms. So while few queues hold messages they are read by name, and
/// the total is the proof: if they hold as many together as the broker says it has, every other queue is empty and the
/// list would name no other; if not, the poll asks for the list after all. Total and queues are told from the same
/// statistics, which a queue with traffic brings up to date every five seconds.
///
/// Two errors could cancel out; hence the list at least every five minutes, beside the sweeps. Plain value.
class QuickLook final {
public:
    static constexpr qsizetype mostByName = 50; ///< 0.4 KB on the wire each

    /// The queues to read by name instead of the list, by object name: those that held messages and those of interest.
    /// None when the list is needed.
    std::optional<QStringList> begin(const QueueBook& book, const QSet<QString>& ofInterest, const Moment& now) const;

    /// Whether the queues that were read since `started` hold all messages of the broker.
    static bool addsUp(const QueueBook& book, const RabbitmqOverview& overview, const Moment& started);

    /// The list was read at `at`. `isWorthIt`: there are more queues than it has room for, and we may see all of them.
    void noteList(const Moment& at, bool isWorthIt);
    /// How a poll ended, with the list or without. `fastest`: its answer that took the shortest time.
    void noteEnd(bool addedUp, std::chrono::milliseconds fastest);

private:
    std::optional<Moment> m_listedAt; ///< none while the list is worth no saving
    bool m_addedUp = false;
    std::chrono::milliseconds m_answer {0}; ///< what one by name is going to take
};

} // namespace yagura
