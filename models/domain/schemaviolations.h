// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/likelyproducer.h"
#include "models/domain/messageverdict.h"
#include "models/domain/schemacheck.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace yagura {

/// A message that breaks its schema, as it is kept and shown: the value that breaks it, never all of the message.
struct ViolationSample {
    qint64 position = 0; ///< from the head of the queue, from 0
    qint64 payloadBytes = 0; ///< of the whole message
    QString path; ///< in this message
    QString found; ///< there, as JSON, shortened

    bool operator==(const ViolationSample&) const = default;
};

/// The messages that break one rule of the schema at one place.
struct ViolationGroup {
    static constexpr qsizetype mostSamples = 3;

    QString keyword;
    QString schemaPath;
    QString pattern; ///< of the place in the message
    QString wanted;
    qint64 count = 0; ///< messages; one that breaks the rule at several elements is one
    QDateTime firstSeen; ///< UTC; when the first was sent, or, when it does not say, when we saw it
    QDateTime lastSeen;
    QList<ViolationSample> samples; ///< the first ones from the head of the queue; never empty

    QString key() const { return schemaPath + u' ' + pattern; } ///< the same for the same bug, in every look
    bool operator==(const ViolationGroup&) const = default;
};

/// What the schema of a queue says of the valid messages of one look. They are well-formed; none of them is malformed.
struct SchemaTally {
    static constexpr qsizetype mostGroups = 12; ///< kept; the others are only counted
    static constexpr qsizetype mostDifferent
        = 1'000; ///< told apart; messages that show nothing else count only as violating
    static constexpr qsizetype mostProducers = 5;

    qint64 checked = 0; ///< the valid messages
    qint64 violating = 0; ///< among them, each once, however many rules it breaks
    qint64 cannotJudge = 0; ///< among them
    QList<ViolationGroup> groups; ///< the largest first; one message may stand in several
    qint64 groupsInAll = 0;
    QList<ProducerCandidate> producers; ///< of those that violate against those that fit; the likeliest first

    bool operator==(const SchemaTally&) const = default;
};

/// Holds those that are valid JSON against the schema; the others are passed over.
SchemaTally tallyOf(const QList<JudgedMessage>& messages, const SchemaCheck& check);

} // namespace yagura
