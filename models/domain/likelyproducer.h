// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/messageverdict.h"

#include <QList>

namespace yagura {

/// Something that a message says about where it came from, and how much more often the bad ones say it:
/// "37 of 40 malformed carry app_id=batch-worker; 2 of 900 good ones do". What makes them bad is the asker's business.
struct ProducerCandidate {
    /// How much a trait says about a sender, the best first.
    enum class Trust {
        CheckedByBroker, ///< user_id: the broker refuses another user's name
        SaidBySender, ///< app_id, cluster_id, type, reply_to and headers
        WayOfMessage, ///< exchange, routing key, x-death: how it came here
    };

    Trust trust = Trust::SaidBySender;
    QString trait; ///< "user_id", "app_id", "exchange", "routing_key", "x-death.queue", "header.host"
    QString value; ///< at most 200 characters
    qint64 badWith = 0;
    qint64 bad = 0; ///< all of them
    qint64 goodWith = 0;
    qint64 good = 0;
    double likelihoodRatio = 1; ///< how many times likelier the trait is in a bad message than in a good one, smoothed
    double score = 0; ///< what the list is sorted by

    bool operator==(const ProducerCandidate&) const = default;
};

/// Who probably sends the bad messages: traits that they carry clearly more often than the good ones, best first.
///
/// The likelihood ratio is ((b + ½) / (B + 1)) / ((g + ½) / (G + 1)) for b of B bad and g of G good messages with the
/// trait; the halves (Jeffreys' prior) keep a handful of messages from proving anything. The score is b/B × log2 of the
/// ratio: a sender must explain many of the bad messages and few of the good ones. Listed from a ratio of 2 on. Where
/// scores are equal the trait that is harder to fake comes first. With one bad message, or no good one to compare
/// with, the ratio stays small and the list is short or empty: that is the honest answer.
///
/// Bounded: 64 headers of a message are looked at, 4,096 different traits are counted.
QList<ProducerCandidate> likelyProducers(const QList<PeekedMessage>& bad, const QList<PeekedMessage>& good);

/// The same for malformed messages against valid ones; the others say nothing.
QList<ProducerCandidate> likelyProducers(const QList<JudgedMessage>& messages);

} // namespace yagura
