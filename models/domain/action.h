// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/failure.h"
#include "models/domain/moment.h"
#include "models/domain/predicate.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace yagura {

/// A change of a live system that somebody asks for.
struct ActionRequest {
    QString actionId; ///< uuid of this try
    QString action; ///< "postgresql.cancel", "postgresql.terminate", "rabbitmq.move_malformed",
                    ///< "rabbitmq.close_connection", "rabbitmq.limit_queue", "rabbitmq.unlimit_queue",
                    ///< "rabbitmq.limit_user", "rabbitmq.unlimit_user"
    QString target;
    QJsonObject arguments; ///< pid + backend_start; queue, count; connection; user, limit

    bool operator==(const ActionRequest&) const = default;
};

/// What it would do, found out by looking only.
struct ActionPreview {
    QString request; ///< exactly what would be sent
    QStringList hits; ///< rows that it touches, one line each: the session, the messages, the connection
    QStringList frees; ///< whom it helps: victims of a blocker
    QString undo; ///< what undoes it, exactly; empty: nothing does
    bool isProduction = false; ///< the target's id is to be typed
    QByteArray token; ///< of what was seen; execute() refuses when it looks different by then
    Predicate verify; ///< holds when it worked
    std::chrono::seconds verifyAfter {5};

    bool operator==(const ActionPreview&) const = default;
};

/// How it ended.
struct ActionOutcome {
    enum class Kind {
        Done,
        Refused, ///< nothing was sent: what was previewed is no longer there
        Failed, ///< the other side said no
        Unknown, ///< sent, and nobody answered: it may have happened
    };

    Kind kind = Kind::Unknown;
    QJsonObject facts; ///< {"terminated": true}, {"moved": 200, "kept": 1800, "published": 200, "acked": 200}
    std::optional<Failure> failure;
    QString output; ///< of the other side, for the record

    bool operator==(const ActionOutcome&) const = default;
};
QString actionOutcomeName(ActionOutcome::Kind kind); ///< "done", "refused", "failed", "unknown"

} // namespace yagura
