// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/serverfacts.h"
#include "backends/postgresql/sessionvalues.h"

#include <QHash>

namespace yagura::postgresql {

/// Standbys of an answer to standbys.sql, named after their sessions.
QList<Replica> replicasIn(const SqlRows& answer, const QList<Backend>& backends);

ReplayState replayIn(const SqlRows& answer);

/// `inactiveSince` keeps when each slot was first seen inactive; the server itself says so from version 17.
QList<ReplicationSlot> slotsIn(const SqlRows& answer, QHash<QString, Moment>& inactiveSince, const Moment& now);

/// Databases with the age of their transaction ids, and the size where we may know it.
QList<DatabaseSize> databasesIn(const SqlRows& answer);

/// What somebody set, by name; a value that may hold a secret stands only as a fingerprint.
QList<Setting> settingsIn(const SqlRows& answer);

/// Folders of tablespaces.
QStringList tablespacesIn(const SqlRows& answer);

struct CheckpointCounters {
    qint64 timed = 0;
    qint64 requested = 0;
    std::optional<double> statsReset;
};
CheckpointCounters checkpointCountersIn(const SqlRows& answer);

/// No age while less than one WAL segment was written since the newest checkpoint: the server then makes none, and that
/// is no fault. No ratio without a checkpoint in between or after a reset.
CheckpointState checkpointsIn(
    const SqlRows& answer, const std::optional<CheckpointCounters>& before, std::optional<double> timeoutS);

/// `failingSince`: when we first saw it fail after seeing it work, kept between calls. Without that the last success
/// counts, so that a failure that began before we looked is told with its true age.
class ArchiverBook final {
public:
    ArchiverState add(const SqlRows& answer, bool enabled, const Moment& now);

private:
    std::optional<Moment> m_failingSince;
    bool m_sawItWork = false;
};

} // namespace yagura::postgresql
