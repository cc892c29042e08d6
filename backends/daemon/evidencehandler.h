// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/router.h"
#include "models/ports/observer.h"

#include <QHash>

namespace yagura {

/// GET /api/v1/evidence: one look at a target, of the shipped catalogue by id and typed parameters. A client names
/// nothing else: no path, no program, no SQL. Each look is a connection of its own to the watched server, so only a few
/// go at a time.
class EvidenceHandler final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype mostAsking = 4;

    /// `observer` must outlive this.
    explicit EvidenceHandler(Observer& observer);

    void addTo(Router& router);

private:
    struct Asked {
        HttpCallPtr call;
        QString target;
        QString query;
    };

    void ask(const HttpCallPtr& call);
    void tell(quint64 ticket, const Result<Observation>& seen);

    Observer& m_observer;
    QHash<quint64, Asked> m_asked;
};

} // namespace yagura
