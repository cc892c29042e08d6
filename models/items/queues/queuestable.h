// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingsindex.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// One queue of one broker, or a broker that tells nothing of its queues.
struct QueueRow {
    QString key; ///< queueKey()
    Severity severity = Severity::Unknown;
    QString target;
    QString object; ///< as findings name it; empty: the broker itself
    std::optional<qint64> ready;
    std::optional<qint64> unacked;
    std::optional<double> inPerS;
    std::optional<double> outPerS; ///< acknowledged
    std::optional<qint64> consumers;
    std::optional<double> emptiesInS; ///< infinite when it never empties at this rate, nothing when unknown
    std::optional<double> headAgeS;
    QString deadLetters;
    QString reason; ///< the rule that gives the severity, or empty
    QString words;
    Severity wordsSeverity = Severity::Ok;
    std::optional<qint64> ageMs; ///< of this queue's own figures
    bool stale = false; ///< the figures are not those of now, and are not shown

    bool operator==(const QueueRow&) const = default;
};

namespace queueColumn {
enum Column { State, Queue, Broker, Ready, Unacked, In, Out, Consumers, Drain, Oldest, DeadLetters, Words, Age };
}

using QueuesTable = SnapshotModel<QueueRow>;

std::span<const Column<QueueRow>> queueColumns();

/// All queues of all brokers, ordered by key; may run in any thread.
std::vector<QueueRow> queueRows(const FindingsIndex& findings);

QString queueKey(const QString& target, const QString& object);

/// "empties in 4 min", "empty", "never", or "–".
QString drainText(const std::optional<double>& emptiesInS);

/// Seconds until it is empty; infinite when it grows or stands still; nothing when a rate is unknown, or for a stream,
/// which nobody empties.
std::optional<double> emptiesInS(const Queue& queue);

/// Where its dead letters go: "orders.dlx → orders", "collects dead letters", or empty.
QString deadLettersText(const Queue& queue);

/// "all queues read 42 s ago · 512 of 6,012".
QString sweepText(const BrokerHealth& health, const Moment& now);

} // namespace yagura
