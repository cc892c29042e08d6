// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/router.h"
#include "models/ports/clock.h"
#include "models/ports/incidentstore.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace yagura {

/// GET /api/v1/incidents and /api/v1/incident, POST /api/v1/notes: the record of incidents, read, and added to by the
/// name of the token. Notes only: what else stands in a record follows from what desktops do and see.
class IncidentHandlers final : public QObject {
    Q_OBJECT

public:
    /// The store is opened by the first who asks: a daemon that nobody asks keeps no record.
    using OpenStore = std::function<std::unique_ptr<IncidentStore>()>;

    IncidentHandlers(OpenStore openStore, Clock clock)
        : m_openStore(std::move(openStore)), m_clock(std::move(clock)) { }

    void addTo(Router& router);

private:
    void askList(const HttpCallPtr& call);
    void askOne(const HttpCallPtr& call);
    void askNote(const HttpCallPtr& call);
    IncidentStore& store();
    bool isBusy(const HttpCallPtr& call) const;

    void tellList(quint64 ticket, const Result<QList<IncidentSummary>>& incidents);
    void takeEntries(quint64 ticket, const Result<QList<RecordEntry>>& entries);
    void tellNote(quint64 ticket, const QList<RecordEntry>& entries);
    void tellRefusal(quint64 ticket);

    /// Somebody who waits for the store.
    struct Asked {
        HttpCallPtr call;
        QString incident;
        QString note; ///< to be added once the incident was found; empty: it is only read
    };

    OpenStore m_openStore;
    Clock m_clock;
    std::unique_ptr<IncidentStore> m_store;
    QHash<quint64, Asked> m_asked;
};

} // namespace yagura
