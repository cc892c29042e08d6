// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/peekedmessage.h"
#include "models/domain/result.h"

#include <QByteArrayView>
#include <QList>

namespace yagura {

/// The answer to a look into a queue.
struct PeekedMessages {
    QList<PeekedMessage> messages; ///< from the head of the queue
    qint64 readyThen = 0; ///< when the first one was taken, itself included

    bool operator==(const PeekedMessages&) const = default;
};

/// POST /api/queues/VHOST/NAME/get. Pure; a document that cannot be read is a failure of class protocol.
Result<PeekedMessages> parsePeek(QByteArrayView bytes, const QString& queue, const QDateTime& seenAt);

} // namespace yagura
