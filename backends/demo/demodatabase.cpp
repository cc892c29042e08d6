// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/demo/demostory.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura::demo {

namespace {

constexpr int mostLeaked = 63; ///< with the others all 97 places that are not reserved
constexpr qint64 rootPid = 48'213;

/// When that session of batch-worker, counted from 0, opened its transaction.
int openedAt(int index)
{
    return leak + index * (full - leak) / mostLeaked;
}

int leakedAt(int second)
{
    if (second < leak || second >= sessionsEnded)
        return 0;
    return std::min(mostLeaked, 1 + (second - leak) * mostLeaked / (full - leak));
}

struct Client {
    QLatin1StringView application;
    QLatin1StringView address;
    QLatin1StringView query;
    int active;
    int idle;
};

constexpr std::array<Client, 5> clients {{
    {"api_gateway"_L1, "10.0.4.31"_L1, "SELECT id, status FROM orders WHERE user_id = $1"_L1, 3, 14},
    {"auth_service"_L1, "10.0.4.32"_L1, "SELECT user_id FROM logins WHERE token = $1"_L1, 2, 9},
    {"order-consumer"_L1, "10.0.4.34"_L1, "INSERT INTO order_items (order_id, sku, qty) VALUES ($1, $2, $3)"_L1, 2, 2},
    {"batch-worker"_L1, "10.0.4.33"_L1, "SELECT id FROM orders WHERE batch_id IS NULL LIMIT 100"_L1, 1, 0},
    {"yagura"_L1, "10.0.9.2"_L1, "SELECT"_L1, 1, 0},
}};

/// Whom the first transaction that stays open keeps waiting, one after another.
struct Victim {
    qint64 pid;
    std::size_t client;
    int since;
    qint64 blockedBy;
    QLatin1StringView query;
    QLatin1StringView waitsFor;
    QLatin1StringView mode;
};

constexpr std::array<Victim, 5> victims {{
    {48'377, 0, 840, rootPid, "UPDATE orders SET status = $1 WHERE id = $2"_L1, "transactionid"_L1, "ShareLock"_L1},
    {48'401, 2, 862, 48'377, "UPDATE orders SET paid_at = $1 WHERE id = $2"_L1, "tuple"_L1, "ExclusiveLock"_L1},
    {48'402, 2, 863, 48'377, "UPDATE orders SET paid_at = $1 WHERE id = $2"_L1, "tuple"_L1, "ExclusiveLock"_L1},
    {48'410, 0, 905, rootPid, "UPDATE orders SET status = $1 WHERE id = $2"_L1, "transactionid"_L1, "ShareLock"_L1},
    {48'411, 1, 931, 48'410, "UPDATE orders SET seen_by = $1 WHERE id = $2"_L1, "tuple"_L1, "ExclusiveLock"_L1},
}};

bool isWaiting(const Victim& victim, int second)
{
    return second >= victim.since && second < sessionsEnded;
}

Session sessionOf(const Client& client, qint64 pid, const QString& state, double stateS)
{
    Session session;
    session.pid = pid;
    session.backendStart = momentAt(0).utc.addSecs(-3'600 - pid % 900);
    session.application = client.application;
    session.address = client.address;
    session.user = u"app"_s;
    session.database = u"orders"_s;
    session.state = state;
    session.query = client.query;
    session.stateS = stateS;
    return session;
}

Session leakedSession(int index, int second)
{
    const double ageS = second - openedAt(index);
    Session session = sessionOf(clients[3], rootPid + 13 * index, u"idle in transaction"_s, ageS);
    session.backendStart = momentAt(openedAt(index)).utc;
    session.query = u"UPDATE orders SET batch_id = $1 WHERE state = 'new'"_s;
    session.transactionS = ageS;
    session.waitEventType = u"Client"_s;
    session.waitEvent = u"ClientRead"_s;
    session.holdsXmin = true;
    if (index == 0)
        session.holds = {u"RowExclusiveLock on orders"_s};
    return session;
}

Session waitingSession(const Victim& victim, int second)
{
    const double ageS = second - victim.since;
    Session session = sessionOf(clients[victim.client], victim.pid, u"active"_s, ageS);
    session.query = victim.query;
    session.transactionS = session.queryS = session.lockWaitS = ageS;
    session.waitEventType = u"Lock"_s;
    session.waitEvent = session.waitsForLock = victim.waitsFor;
    session.blockedBy = {victim.blockedBy};
    session.lockMode = victim.mode;
    session.lockRelation = u"orders"_s;
    return session;
}

void addQuietSessions(DatabaseHealth& health, std::size_t number, int second, int waiting)
{
    const Client& client = clients[number];
    const qint64 firstPid = 31'000 + 100 * qint64(number);
    for (int index = 0; index < client.active - waiting; ++index) {
        Session session = sessionOf(client, firstPid + index, u"active"_s, 0.2);
        session.queryS = session.transactionS = 0.2;
        health.sessions.append(session);
    }
    for (int index = 0; index < client.idle; ++index) {
        const int phase = (second + 13 * index) % 120;
        health.sessions.append(sessionOf(client, firstPid + 50 + index, u"idle"_s, 1 + phase));
    }
}

void addSessions(DatabaseHealth& health, int second)
{
    std::array<int, clients.size()> waiting {};
    const int leaked = leakedAt(second);
    for (int index = 0; index < leaked; ++index)
        health.sessions.append(leakedSession(index, second));
    for (const Victim& victim : victims) {
        if (!isWaiting(victim, second))
            continue;
        ++waiting[victim.client];
        health.sessions.append(waitingSession(victim, second));
    }
    ConnectionUse& use = health.connections;
    for (std::size_t number = 0; number < clients.size(); ++number) {
        const Client& client = clients[number];
        addQuietSessions(health, number, second, waiting[number]);
        const bool leaks = client.application == "batch-worker"_L1;
        ClientUse row {client.application, client.address, client.active, client.idle, leaks ? leaked : 0, 0, 0.2};
        if (leaks && leaked > 0)
            row.oldestTransactionS = second - openedAt(0);
        use.active += row.active;
        use.idle += row.idle;
        use.waitingForLock += waiting[number];
        health.clients.append(row);
    }
    std::ranges::stable_sort(health.clients, std::ranges::greater(), &ClientUse::total);
    use.idleInTransaction = leaked;
    use.used = use.active + use.idle + leaked;
    health.sessionsTotal = int(health.sessions.size());
}

DatabaseHealth server(const QString& identifier, int second)
{
    DatabaseHealth health;
    health.version = u"15.18"_s;
    health.systemIdentifier = identifier;
    health.startedAt = momentAt(0).utc.addDays(-41);
    health.role = DatabaseRole::Primary;
    health.connections.maximum = 100;
    health.connections.reserved = 3;
    health.archiver = Dated<ArchiverState> {{true, false, {}, {}}, momentAt(second - second % 60)};
    health.checkpoints = Dated<CheckpointState> {{0.08, double(second % 300), 300.0}, momentAt(second - second % 60)};
    return health;
}

/// What is dear to compute comes once a minute.
void addSlowSets(DatabaseHealth& health, int second)
{
    constexpr qint64 megabyte = 1'000'000;
    const Moment minute = momentAt(second - second % 60);
    health.replicas = {
        {u"orders-replica"_s, u"10.0.4.12"_s, u"streaming"_s, u"async"_s, 0, qint64(120'000 * wobble(second, 2)), 0.2}};
    health.replicationSlots = Dated<QList<ReplicationSlot>> {
        {{u"orders_replica"_s, u"physical"_s, true, u"reserved"_s, 16 * megabyte, {}}}, minute};
    health.databases = Dated<QList<DatabaseSize>> {
        {{u"orders"_s, (182'400 + second / 60) * megabyte, 214'000'000}, {u"postgres"_s, 8 * megabyte, 61'000'000}},
        minute};
    health.statements = Dated<QList<StatementUse>> {
        {{u"1130028"_s, clients[0].query, 20'114'002 + 200 * second, 4.4e6, 0.22, 211 * wobble(second, 3), 0.51},
            {u"5518802"_s, clients[2].query, 9'204'118 + 80 * second, 2.6e6, 0.28, 84 * wobble(second, 4), 0.24},
            {u"7720431"_s, u"UPDATE orders SET status = $1 WHERE id = $2"_s, 4'182'331 + 30 * second, 9.1e6, 2.2,
                38 * wobble(second, 5), 0.13}},
        minute};
}

ConnectLadder ladder(const QString& address)
{
    using Outcome = LadderStep::Outcome;
    return {{
        {Rung::Dns, Outcome::Passed, 1.2, address, {}},
        {Rung::Tcp, Outcome::Passed, 0.6, address + u":5432"_s, {}},
        {Rung::Tls, Outcome::Passed, 4.1, u"TLSv1.3"_s, {}},
        {Rung::Login, Outcome::Passed, 6.0, u"monitor@orders"_s, {}},
        {Rung::Query, Outcome::Passed, 0.4, {}, {}},
    }};
}

} // namespace

DatabaseHealth ordersDatabase(int second)
{
    DatabaseHealth health = server(u"7281163009134400211"_s, second);
    addSessions(health, second);
    addSlowSets(health, second);
    // Who waits commits nothing.
    const double calm = second < full || second >= sessionsEnded ? 1 : 0.25;
    health.activity = {240 * calm * wobble(second, 0), 0.4, 0.003, 0.0, 0.994, 0.0};
    health.locksHeld = 90 + 6 * leakedAt(second);
    health.locksMaximum = 6'400;
    return health;
}

DatabaseHealth ordersReplica(int second)
{
    DatabaseHealth health = server(u"7281163009134400211"_s, second);
    health.role = DatabaseRole::Standby;
    health.archiver.reset();
    health.replay = ReplayState {qint64(120'000 * wobble(second, 2)), 0.2, false, true};
    const Client reports {
        "report-builder"_L1, "10.0.4.35"_L1, "SELECT region, sum(total) FROM orders GROUP BY 1"_L1, 1, 4};
    health.connections.used = 5;
    health.connections.active = 1;
    health.connections.idle = 4;
    health.clients = {{reports.application, reports.address, 1, 4, 0, 0, 0.8}};
    health.sessions = {sessionOf(reports, 22'017, u"active"_s, 0.8)};
    health.sessions.first().queryS = health.sessions.first().transactionS = 0.8;
    health.sessionsTotal = 5;
    health.activity = {12 * wobble(second, 1), 0.0, 0.0, 0.0, 0.997, 0.0};
    return health;
}

ConnectLadder ordersLadder(int second)
{
    ConnectLadder made = ladder(u"10.0.4.11"_s);
    if (second < full || second >= sessionsEnded)
        return made;
    const QString words = u"FATAL: sorry, too many clients already"_s;
    made.steps[3] = {Rung::Login, LadderStep::Outcome::Failed, 9.8, words,
        Failure {FailureClass::TooManyConnections, u"login.too_many_connections"_s,
            {{u"sqlstate"_s, u"53300"_s}, {u"detail"_s, words}}}};
    made.steps[4] = {Rung::Query, LadderStep::Outcome::NotReached, {}, {}, {}};
    return made;
}

ConnectLadder replicaLadder()
{
    return ladder(u"10.0.4.12"_s);
}

} // namespace yagura::demo
