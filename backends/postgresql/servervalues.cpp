// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/servervalues.h"

#include <algorithm>

namespace yagura::postgresql {

namespace {

constexpr qint64 walSegment = 16 * 1024 * 1024;

double secondsSince(const Moment& earlier, const Moment& now)
{
    return std::chrono::duration<double>(now.since(earlier)).count();
}

} // namespace

QList<Replica> replicasIn(const SqlRows& answer, const QList<Backend>& backends)
{
    QHash<qint64, const Session*> sessions;
    for (const auto& backend : backends)
        sessions.insert(backend.session.pid, &backend.session);
    QList<Replica> replicas;
    for (qsizetype i = 0; i < answer.size(); ++i) {
        const SqlRow row(answer, i);
        Replica replica;
        if (const auto* session = sessions.value(row.integer("pid").value_or(0))) {
            replica.name = session->application;
            replica.address = session->address;
        }
        replica.state = row.text("state");
        replica.syncState = row.text("sync_state");
        replica.unsentBytes = row.integer("unsent");
        replica.lagBytes = row.integer("lag_bytes");
        replica.lagS = row.real("lag");
        replicas.append(replica);
    }
    std::ranges::sort(replicas, {}, [](const Replica& replica) { return std::tie(replica.name, replica.address); });
    return replicas;
}

ReplayState replayIn(const SqlRows& answer)
{
    ReplayState state;
    if (answer.isEmpty())
        return state;
    const SqlRow row(answer, 0);
    state.lagBytes = row.integer("lag_bytes");
    state.lagS = row.real("lag");
    // Nothing left to replay: the age of the last commit says how quiet the primary is, not how late we are.
    if (state.lagBytes && *state.lagBytes <= 0)
        state.lagS = 0;
    state.paused = row.flag("paused");
    state.receiving = row.flag("receiving");
    return state;
}

QList<ReplicationSlot> slotsIn(const SqlRows& answer, QHash<QString, Moment>& inactiveSince, const Moment& now)
{
    QList<ReplicationSlot> found;
    QHash<QString, Moment> stillInactive;
    for (qsizetype i = 0; i < answer.size(); ++i) {
        const SqlRow row(answer, i);
        ReplicationSlot slot;
        slot.name = row.text("slot_name");
        slot.type = row.text("slot_type");
        slot.active = row.flag("active");
        slot.walStatus = row.text("wal_status");
        slot.retainedBytes = row.integer("retained");
        if (!slot.active) {
            const auto since = inactiveSince.value(slot.name, now);
            stillInactive.insert(slot.name, since);
            slot.inactiveS = std::max(row.real("inactive").value_or(0), secondsSince(since, now));
        }
        found.append(slot);
    }
    inactiveSince = stillInactive;
    return found;
}

QList<DatabaseSize> databasesIn(const SqlRows& answer)
{
    QList<DatabaseSize> databases;
    for (qsizetype i = 0; i < answer.size(); ++i) {
        const SqlRow row(answer, i);
        databases.append({row.text("name"), row.integer("bytes"), row.integer("xid_age")});
    }
    return databases;
}

QList<Setting> settingsIn(const SqlRows& answer)
{
    QList<Setting> settings;
    for (qsizetype i = 0; i < answer.size(); ++i) {
        const SqlRow row(answer, i);
        settings.append({row.text("name"), row.text("value"), row.flag("hidden"), row.text("fingerprint")});
    }
    return settings;
}

QStringList tablespacesIn(const SqlRows& answer)
{
    QStringList folders;
    for (qsizetype i = 0; i < answer.size(); ++i)
        folders.append(SqlRow(answer, i).text("folder"));
    return folders;
}

CheckpointCounters checkpointCountersIn(const SqlRows& answer)
{
    if (answer.isEmpty())
        return {};
    const SqlRow row(answer, 0);
    return {row.integer("timed").value_or(0), row.integer("requested").value_or(0), row.real("stats_reset")};
}

CheckpointState checkpointsIn(
    const SqlRows& answer, const std::optional<CheckpointCounters>& before, std::optional<double> timeoutS)
{
    CheckpointState state;
    state.timeoutS = timeoutS;
    if (answer.isEmpty())
        return state;
    const SqlRow row(answer, 0);
    if (row.integer("written_since").value_or(0) >= walSegment)
        state.lastS = row.real("age");
    const auto now = checkpointCountersIn(answer);
    if (before && before->statsReset == now.statsReset) {
        const auto timed = now.timed - before->timed;
        const auto requested = now.requested - before->requested;
        if (timed >= 0 && requested >= 0 && timed + requested > 0)
            state.requestedRatio = double(requested) / double(timed + requested);
    }
    return state;
}

ArchiverState ArchiverBook::add(const SqlRows& answer, bool enabled, const Moment& now)
{
    ArchiverState state;
    state.enabled = enabled;
    if (!enabled || answer.isEmpty())
        return state;
    const SqlRow row(answer, 0);
    state.failing = row.flag("failing");
    state.lastFailedWal = row.text("last_failed_wal");
    if (!state.failing) {
        m_failingSince.reset();
        m_sawItWork = true;
        return state;
    }
    if (!m_failingSince)
        m_failingSince = now;
    const double seen = secondsSince(*m_failingSince, now);
    state.failingS = m_sawItWork ? seen : std::max(seen, row.real("since_success").value_or(0));
    return state;
}

} // namespace yagura::postgresql
