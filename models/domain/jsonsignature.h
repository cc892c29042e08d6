// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/messageverdict.h"

#include <QDateTime>
#include <QList>

namespace yagura {

/// What the faults of one bug have in common: the kind, the place whatever the index, and what would have been right.
struct JsonSignature {
    JsonError error = JsonError::UnexpectedCharacter;
    QString pattern; ///< "$.items[*].price"; a key that is only digits or a UUID counts as an index, too
    JsonTokens expected;

    QString key() const; ///< the same for the same bug, in every poll
    bool operator==(const JsonSignature&) const = default;
};

JsonSignature signatureOf(const JsonFault& fault);

/// The malformed messages of one signature.
struct SignatureGroup {
    static constexpr qsizetype mostSamples = 3;

    JsonSignature signature;
    qint64 count = 0;
    QDateTime firstSeen; ///< when the first of them was sent, or, when it does not say, when we saw it
    QDateTime lastSeen;
    QList<JudgedMessage> samples; ///< the first ones in the order they were given in

    bool operator==(const SignatureGroup&) const = default;
};

/// One group for each bug: the largest first, equal ones by when they began. Messages that are not malformed are passed over.
QList<SignatureGroup> groupBySignature(const QList<JudgedMessage>& messages);

} // namespace yagura
