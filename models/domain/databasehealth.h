// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/missingaccess.h"
#include "models/domain/moment.h"
#include "models/domain/serverplace.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace yagura {

enum class DatabaseRole { Unknown, Primary, Standby };
QString databaseRoleName(DatabaseRole role); ///< "unknown", "primary", "standby"

/// Client connections against the places there are. Ordinary clients may use maximum − reserved.
struct ConnectionUse {
    int maximum = 0; ///< max_connections
    int reserved = 0; ///< superuser_reserved_connections + reserved_connections (16 and later)
    int used = 0; ///< client backends, ours included
    int active = 0;
    int idle = 0;
    int idleInTransaction = 0; ///< aborted transactions included
    int other = 0; ///< starting, fast path, or not visible to us without pg_monitor
    int waitingForLock = 0; ///< counted among active, too

    int ordinary() const { return maximum - reserved; }
    bool operator==(const ConnectionUse&) const = default;
};

/// The connections of one application from one address.
struct ClientUse {
    QString application; ///< application_name, empty when the client sets none
    QString address; ///< client_addr, "local" for a Unix socket
    int active = 0;
    int idle = 0;
    int idleInTransaction = 0;
    int other = 0;
    std::optional<double> oldestTransactionS;

    int total() const { return active + idle + idleInTransaction + other; }
    bool operator==(const ClientUse&) const = default;
};

/// One client backend.
struct Session {
    qint64 pid = 0;
    QDateTime backendStart; ///< with the pid the identity of a session: pids are used again
    QString application;
    QString address;
    QString user;
    QString database;
    QString state; ///< pg_stat_activity.state; empty means not visible to us
    QString waitEventType;
    QString waitEvent;
    QString query; ///< as the server gives it, cut at 1,000 characters
    std::optional<double> transactionS; ///< age of the open transaction
    std::optional<double> queryS; ///< age of the running query, only while active
    std::optional<double> stateS; ///< since the last change of state
    bool holdsXmin = false; ///< holds back vacuum (backend_xmin or backend_xid set)
    QList<qint64> blockedBy; ///< pids, only while waiting for a lock
    QString waitsForLock; ///< lock type, e.g. "transactionid", "tuple", "relation"
    QString lockMode; ///< e.g. "AccessExclusiveLock"
    QString lockRelation; ///< name of the relation when it is one
    std::optional<double> lockWaitS;
    QStringList holds; ///< strongest locks that a blocker or idle holder has, "RowExclusiveLock on orders"

    QString key() const;
    bool operator==(const Session&) const = default;
};

/// A standby as its primary sees it.
struct Replica {
    QString name; ///< application_name of the walsender
    QString address;
    QString state; ///< streaming, catchup, …
    QString syncState;
    std::optional<qint64> unsentBytes;
    std::optional<qint64> lagBytes; ///< current WAL position − replayed position: the honest lag
    std::optional<double> lagS; ///< the server's replay_lag: stale when replay stands still, so bytes decide

    bool operator==(const Replica&) const = default;
};

/// What a standby says of itself.
struct ReplayState {
    std::optional<qint64> lagBytes; ///< received − replayed
    std::optional<double> lagS; ///< now − last replayed commit, 0 when all that was received is replayed
    bool paused = false;
    bool receiving = false; ///< a wal receiver is streaming

    bool operator==(const ReplayState&) const = default;
};

struct ReplicationSlot {
    QString name;
    QString type; ///< physical, logical
    bool active = false;
    QString walStatus; ///< reserved, extended, unreserved, lost
    std::optional<qint64> retainedBytes;
    std::optional<double> inactiveS; ///< since we saw it inactive, or the server's inactive_since (17 and later)

    bool operator==(const ReplicationSlot&) const = default;
};

/// One database of the server.
struct DatabaseSize {
    QString name;
    std::optional<qint64> bytes;
    std::optional<qint64> xidAge;

    bool operator==(const DatabaseSize&) const = default;
};

/// One normalised statement, from pg_stat_statements.
struct StatementUse {
    QString queryId;
    QString query;
    qint64 calls = 0;
    double totalMs = 0;
    double meanMs = 0;
    std::optional<double> callsPerS; ///< since the read before
    std::optional<double> shareOfTime; ///< of the execution time of all statements since the read before, 0 to 1

    bool operator==(const StatementUse&) const = default;
};

/// Rates between two polls; nothing at the first one and after a statistics reset.
struct DatabaseActivity {
    std::optional<double> commitsPerS;
    std::optional<double> rollbacksPerS;
    std::optional<double> rollbackRatio; ///< rollbacks / all ends of transactions
    std::optional<double> deadlocksPerMin;
    std::optional<double> cacheHitRatio; ///< blocks found in shared buffers / blocks asked for
    std::optional<double> tempBytesPerS;

    bool operator==(const DatabaseActivity&) const = default;
};

struct CheckpointState {
    std::optional<double> requestedRatio; ///< requested (not timed) share since the read before
    std::optional<double> lastS; ///< age of the last completed checkpoint (control file)
    std::optional<double> timeoutS; ///< checkpoint_timeout

    bool operator==(const CheckpointState&) const = default;
};

struct ArchiverState {
    bool enabled = false;
    bool failing = false; ///< the newest attempt failed
    std::optional<double> failingS; ///< since the last success, or since the first failure seen
    QString lastFailedWal;

    bool operator==(const ArchiverState&) const = default;
};

/// A setting that somebody set, for the server, the database or the role.
struct Setting {
    QString name;
    QString value; ///< as SHOW says it; empty when hidden
    bool hidden = false; ///< it may hold a secret, so it never left the server
    QString fingerprint; ///< of a hidden one: differs when the value does; of no use to anybody else

    bool operator==(const Setting&) const = default;
};

/// Health of one PostgreSQL server at one poll. The fast part is read each time, in one pass over the sessions;
/// what is dear to compute comes on its own beat and is Dated.
struct DatabaseHealth {
    QString version; ///< "15.18"
    QString systemIdentifier; ///< the identity that folds duplicates; empty when we may not see it
    QDateTime startedAt;
    DatabaseRole role = DatabaseRole::Unknown;
    std::optional<Moment> roleChangedAt; ///< we saw primary and standby change places
    bool behindPooler = false;
    ConnectionUse connections;
    QList<ClientUse> clients; ///< largest first
    QList<Session> sessions; ///< blockers, waiters and the oldest first; at most 500
    int sessionsTotal = 0; ///< may be more than sessions.size()
    std::optional<qint64> locksHeld;
    std::optional<qint64> locksMaximum; ///< max_locks_per_transaction × (max_connections + max_prepared_transactions)
    DatabaseActivity activity;
    QList<Replica> replicas;
    std::optional<ReplayState> replay; ///< only on a standby
    std::optional<Dated<QList<ReplicationSlot>>> replicationSlots;
    std::optional<Dated<QList<DatabaseSize>>> databases;
    std::optional<Dated<QList<StatementUse>>> statements;
    std::optional<Dated<CheckpointState>> checkpoints;
    std::optional<Dated<ArchiverState>> archiver;
    QList<MissingAccess> missing;
    std::optional<Dated<QList<Setting>>> settings; ///< by name; what stands at its default is left out
    std::optional<ServerPlace> place;

    bool operator==(const DatabaseHealth&) const = default;
};

} // namespace yagura
