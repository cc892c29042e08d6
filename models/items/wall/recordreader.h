// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/incidentstore.h"

namespace yagura {

/// The record of incidents for somebody who may only read it: nothing here can append. Lives in the gui thread; answers
/// come there.
class RecordReader final : public QObject {
    Q_OBJECT

public:
    /// The store must outlive this.
    explicit RecordReader(IncidentStore& store, QObject* parent = nullptr);

    /// The newest incidents; listed() follows.
    quint64 list(int most) { return m_store.list(most, 0); }
    /// All entries of one; loaded() follows.
    quint64 load(const QString& incident) { return m_store.load(incident); }

signals:
    void listed(quint64 ticket, const yagura::Result<QList<yagura::IncidentSummary>>& incidents);
    void loaded(quint64 ticket, const yagura::Result<QList<yagura::RecordEntry>>& entries);
    void entryAdded(const yagura::RecordEntry& entry);

private:
    IncidentStore& m_store;
};

} // namespace yagura
