// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/peekedmessage.h"

#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace yagura {

std::optional<QDateTime> PeekedMessage::sentAt() const
{
    // Seconds, by AMQP 0-9-1. What lies beyond the year 9999 was meant as something else.
    constexpr double lastSecond = 253'402'300'799;
    const double seconds = properties[u"timestamp"_s].toDouble(-1);
    if (seconds <= 0 || seconds > lastSecond)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC);
}

} // namespace yagura
