// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/sessionvalues.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace yagura::postgresql {

namespace {

constexpr qsizetype longestText = 1000;
constexpr qsizetype idleHoldersShown = 50;
constexpr qsizetype locksShown = 5;

/// To the microsecond, which is what the server knows: the difference of two long numbers has no more to say.
std::optional<double> age(std::optional<double> since, double now)
{
    return since ? std::optional(std::max(0.0, std::round((now - *since) * 1e6) / 1e6)) : std::nullopt;
}

Session sessionIn(const SqlRow& row, double now)
{
    Session session;
    session.pid = row.integer("pid").value_or(0);
    session.backendStart = row.time("backend_start");
    session.application = row.text("application_name");
    session.address = row.isNull("client_addr") ? u"local"_s : row.text("client_addr");
    session.state = row.text("state");
    session.waitEventType = row.text("wait_event_type");
    session.waitEvent = row.text("wait_event");
    session.query = row.text("query").left(longestText);
    session.transactionS = age(row.real("xact_start"), now);
    if (session.state == u"active"_s)
        session.queryS = age(row.real("query_start"), now);
    session.stateS = age(row.real("state_change"), now);
    session.holdsXmin = row.flag("holds_xmin");
    return session;
}

/// The one of the counters that a state belongs to. Works on ConnectionUse and ClientUse alike.
template<typename Counts>
void count(Counts& counts, const Backend& backend)
{
    if (backend.session.state == u"active"_s)
        ++counts.active;
    else if (backend.session.state == u"idle"_s)
        ++counts.idle;
    else if (backend.isIdleInTransaction())
        ++counts.idleInTransaction;
    else
        ++counts.other;
}

/// Sorts before: waiting, then by the age of the transaction, then by the age of the connection.
auto rankOf(const Backend& backend)
{
    constexpr auto never = std::numeric_limits<double>::infinity();
    const auto transaction = backend.session.transactionS ? -*backend.session.transactionS : never;
    const auto& start = backend.session.backendStart;
    const auto connection = start.isValid() ? start.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    return std::tuple(!backend.isWaiting(), transaction, connection, backend.session.pid);
}

struct HeldLock {
    QString mode;
    QString type;
    QString relation;

    int strength() const
    {
        static constexpr std::array weakestFirst {"AccessShareLock"_L1, "RowShareLock"_L1, "RowExclusiveLock"_L1,
            "ShareUpdateExclusiveLock"_L1, "ShareLock"_L1, "ShareRowExclusiveLock"_L1, "ExclusiveLock"_L1,
            "AccessExclusiveLock"_L1};
        const auto* const found
            = std::ranges::find_if(weakestFirst, [this](QLatin1StringView name) { return mode == name; });
        return static_cast<int>(found - weakestFirst.begin());
    }
    auto rank() const { return std::tuple(relation.isEmpty(), -strength(), relation); }
    QString text() const { return u"%1 on %2"_s.arg(mode, relation.isEmpty() ? type : relation); }
};

QStringList strongest(QList<HeldLock> locks)
{
    std::ranges::sort(locks, {}, &HeldLock::rank);
    QStringList texts;
    for (const auto& lock : locks) {
        if (!texts.contains(lock.text()))
            texts.append(lock.text());
        if (texts.size() == locksShown)
            break;
    }
    return texts;
}

} // namespace

std::optional<OwnRow> ownRowIn(const SqlRows& answer)
{
    for (qsizetype i = 0; i < answer.size(); ++i) {
        const SqlRow row(answer, i);
        if (const auto now = row.real("now")) {
            return OwnRow {row.integer("pid").value_or(0), *now, row.time("started"),
                row.flag("standby") ? DatabaseRole::Standby : DatabaseRole::Primary};
        }
    }
    return std::nullopt;
}

QList<Backend> backendsIn(const SqlRows& answer, double serverNow)
{
    QList<Backend> backends;
    backends.reserve(answer.size());
    for (qsizetype i = 0; i < answer.size(); ++i) {
        const SqlRow row(answer, i);
        Backend backend;
        backend.session = sessionIn(row, serverNow);
        backend.databaseOid = row.integer("datid");
        backend.roleOid = row.integer("usesysid");
        backend.isClient = row.isNull("other_type") && backend.databaseOid.value_or(0) != 0;
        backend.isWalSender = row.text("other_type") == u"walsender"_s;
        backends.append(std::move(backend));
    }
    return backends;
}

ConnectionUse connectionUse(const QList<Backend>& backends)
{
    ConnectionUse use;
    for (const auto& backend : backends) {
        if (!backend.isClient)
            continue;
        ++use.used;
        count(use, backend);
        if (backend.isWaiting())
            ++use.waitingForLock;
    }
    return use;
}

QList<ClientUse> clientUses(const QList<Backend>& backends)
{
    QHash<std::pair<QString, QString>, ClientUse> uses;
    for (const auto& backend : backends) {
        if (!backend.isClient)
            continue;
        const auto& session = backend.session;
        auto& use = uses[{session.application, session.address}];
        use.application = session.application;
        use.address = session.address;
        count(use, backend);
        if (session.transactionS)
            use.oldestTransactionS = std::max(use.oldestTransactionS.value_or(0), *session.transactionS);
    }
    auto clients = uses.values();
    std::ranges::sort(
        clients, {}, [](const ClientUse& use) { return std::tuple(-use.total(), use.application, use.address); });
    return clients;
}

QList<Session> chosenSessions(const QList<Backend>& backends, qsizetype limit)
{
    QList<const Backend*> clients;
    for (const auto& backend : backends) {
        if (backend.isClient)
            clients.append(&backend);
    }
    std::ranges::sort(clients, {}, [](const Backend* backend) { return rankOf(*backend); });
    QList<Session> sessions;
    for (const auto* backend : clients.first(std::min(limit, clients.size())))
        sessions.append(backend->session);
    return sessions;
}

void addWaits(QList<Session>& sessions, const SqlRows& waits)
{
    QHash<qint64, Session*> byPid;
    for (auto& session : sessions)
        byPid.insert(session.pid, &session);
    for (qsizetype i = 0; i < waits.size(); ++i) {
        const SqlRow row(waits, i);
        auto* session = byPid.value(row.integer("pid").value_or(0));
        if (!session)
            continue;
        session->blockedBy.clear();
        for (const auto& pid : row.text("blocked_by").split(u',', Qt::SkipEmptyParts)) {
            // A parallel worker can appear once for each of its locks; zero stands for a prepared transaction.
            if (const auto number = pid.toLongLong(); !session->blockedBy.contains(number))
                session->blockedBy.append(number);
        }
        session->waitsForLock = row.text("locktype");
        session->lockMode = row.text("mode");
        session->lockRelation = row.text("relation");
        if (const auto waited = row.real("waited"))
            session->lockWaitS = std::max(0.0, *waited);
        else
            session->lockWaitS = session->queryS;
    }
}

void addHolds(QList<Session>& sessions, const SqlRows& holds)
{
    QHash<qint64, QList<HeldLock>> locks;
    for (qsizetype i = 0; i < holds.size(); ++i) {
        const SqlRow row(holds, i);
        locks[row.integer("pid").value_or(0)].append({row.text("mode"), row.text("locktype"), row.text("relation")});
    }
    for (auto& session : sessions) {
        if (const auto held = locks.constFind(session.pid); held != locks.cend())
            session.holds = strongest(*held);
    }
}

QList<qint64> holdersWorthALook(const QList<Session>& sessions)
{
    QSet<qint64> pids;
    qsizetype idle = 0;
    for (const auto& session : sessions) {
        for (const auto blocker : session.blockedBy)
            pids.insert(blocker);
        if (session.state.startsWith("idle in transaction"_L1) && idle++ < idleHoldersShown)
            pids.insert(session.pid);
    }
    auto list = pids.values();
    std::ranges::sort(list);
    return list;
}

} // namespace yagura::postgresql
