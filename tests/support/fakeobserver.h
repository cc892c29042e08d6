// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/observer.h"

#include <QList>

#include <optional>

namespace yagura::testing {

/// A world that answers when it is told to.
class FakeObserver final : public Observer {
    Q_OBJECT

public:
    struct Look {
        quint64 ticket = 0;
        ObserveStep step;
        bool isAccepted = false;
    };
    QList<Look> looks;
    std::optional<Failure> refuses;
    std::optional<Observation> answersAtOnce;

    Result<QString> preview(const ObserveStep&) const override
    {
        if (refuses)
            return *refuses;
        return QStringLiteral("SELECT application_name, state, count(*)\nFROM pg_stat_activity GROUP BY 1, 2");
    }
    quint64 observe(const ObserveStep& step, bool isAccepted) override
    {
        const quint64 ticket = quint64(looks.size()) + 1;
        looks.append({ticket, step, isAccepted});
        if (answersAtOnce)
            QMetaObject::invokeMethod(
                this, [this, ticket] { emit observed(ticket, *answersAtOnce); }, Qt::QueuedConnection);
        return ticket;
    }
    void answer(const Result<Observation>& observation) { emit observed(looks.last().ticket, observation); }
};

} // namespace yagura::testing
