// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/sharedlink.h"
#include "backends/store/storekeeper.h"
#include "models/ports/incidentstore.h"

class QThread;

namespace yagura {

/// The record of incidents on this machine's disk, with the team's PostgreSQL beside it where one is configured. One
/// thread writes, another one speaks with the server, so that no note of anybody waits for the network.
///
/// Its end waits for what is still to be written, but no longer than two seconds: a thread that hangs in the kernel is
/// left behind.
class KeptIncidents final : public IncidentStore {
    Q_OBJECT

public:
    struct Parts {
        store::KeeperParts keeper; ///< whether it is shared is said by `shared`
        store::SharedParts shared; ///< without a dsn there is none
    };

    explicit KeptIncidents(Parts parts, QObject* parent = nullptr);
    ~KeptIncidents() override;

    void start() override;
    quint64 append(const QList<yagura::EntryDraft>& drafts) override;
    quint64 list(int most, int offset) override;
    quint64 load(const QString& incident) override;
    quint64 readAttachment(const QByteArray& sha256) override;
    quint64 saveElsewhere(const QString& path) override;
    yagura::StoreState state() const override { return m_state; }

    static constexpr std::chrono::milliseconds patience {2'000};

private:
    void joinLink(store::SharedParts parts);

    QThread* m_keeperThread;
    store::StoreKeeper* m_keeper; ///< lives in its thread and dies with it
    QThread* m_linkThread = nullptr;
    store::SharedLink* m_link = nullptr;
    quint64 m_ticket = 0;
    StoreState m_state;
};

/// The file of the record in the state folder.
QString recordFileIn(const QString& stateFolder);

} // namespace yagura
