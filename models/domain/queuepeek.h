// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/failure.h"
#include "models/domain/jsonsignature.h"
#include "models/domain/likelyproducer.h"
#include "models/domain/moment.h"
#include "models/domain/schemaviolations.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace yagura {

/// A malformed message as it is kept and shown: the bytes around its fault, never all of it.
struct PeekSample {
    static constexpr qint64 mostBytes = 4096;

    qint64 position = 0; ///< from the head of the queue, from 0
    QByteArray window; ///< at most mostBytes, half of them before the fault
    qint64 windowOffset = 0; ///< of its first byte in the payload
    qint64 payloadBytes = 0; ///< of the whole message
    JsonFault fault; ///< its offset counts in the payload

    bool operator==(const PeekSample&) const = default;
};

/// The malformed messages of one bug.
struct MalformedGroup {
    JsonSignature signature;
    qint64 count = 0;
    QDateTime firstSeen; ///< UTC; when the first was sent, or, when it does not say, when we saw it
    QDateTime lastSeen;
    QList<PeekSample> samples; ///< the first ones from the head of the queue; never empty

    bool operator==(const MalformedGroup&) const = default;
};

/// What the messages of one look were.
struct PeekVerdict {
    static constexpr qsizetype mostGroups = 12; ///< kept; the others are only counted
    static constexpr qsizetype mostProducers = 5;

    qint64 looked = 0; ///< valid + malformed + cannotJudge + notJson
    qint64 valid = 0;
    qint64 malformed = 0;
    qint64 cannotJudge = 0; ///< cut off by our own limit without a fault up to there, or compressed
    qint64 notJson = 0; ///< says of itself that it is something else
    QList<MalformedGroup> groups; ///< the largest first
    qint64 groupsInAll = 0;
    QList<ProducerCandidate> producers; ///< of the malformed ones; the likeliest first
    std::optional<SchemaTally> schema; ///< of the valid ones; nothing without a schema to hold them against

    bool operator==(const PeekVerdict&) const = default;
};

/// Judges every message by itself and groups the malformed ones; takes some 10 ms for a megabyte. The valid ones are held
/// against the schema, when there is one. As pure as the check.
PeekVerdict verdictOn(const QList<PeekedMessage>& messages, const SchemaCheck& check = {});

/// One look into a queue and what it did there.
struct PeekLook {
    Moment at;
    qint64 asked = 0; ///< messages that it might have touched
    qint64 looked = 0; ///< that it did touch: they are back at their places, marked redelivered
    qint64 readyThen = 0; ///< in the queue, as the broker said with the messages
    QString failure; ///< its code; empty when the look was good

    bool operator==(const PeekLook&) const = default;
};

/// What is known of a queue that the configuration lets us look into. Looking is a disturbing read.
struct QueuePeek {
    static constexpr qsizetype mostLooks = 10;

    QString object; ///< the queue as findings name it
    std::optional<Moment> readAt; ///< of the last good look, which `verdict` is about; nothing before the first
    qint64 readyThen = 0; ///< at that time
    PeekVerdict verdict;
    bool isOutdated = false; ///< that look is so old that it says nothing about now
    std::optional<Failure> failure; ///< why there is no newer look: peek.not_classic, peek.length_limited, …
    QString schemaFile; ///< that its messages are held against; empty for none
    std::optional<Failure> schemaFailure; ///< why they are not; what is malformed is judged all the same
    QList<PeekLook> log; ///< the newest first, at most mostLooks; an empty queue is not looked into and not logged

    /// Whether `verdict` says something about now.
    bool isKnown() const { return readAt && !isOutdated; }
    bool operator==(const QueuePeek&) const = default;
};

} // namespace yagura
