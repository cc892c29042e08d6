// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demopicture.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura::testing {

namespace {

Moment ago(std::chrono::milliseconds age)
{
    const Moment now = demoNow();
    return {now.utc.addMSecs(-age.count()), now.boot - age};
}

Target databaseTarget(const QString& id, const QString& address)
{
    return {id, TargetKind::Database, u"postgresql"_s, address, Environment::Prod, 5s};
}

struct SessionPlan {
    qint64 pid;
    QLatin1StringView application;
    QLatin1StringView query;
    double waitS;
    qint64 blockedBy;
    QLatin1StringView waitsFor;
    QLatin1StringView mode;
};

/// The root blocker and the six that wait for it.
constexpr std::array<SessionPlan, 7> lockStory {{
    {48213, "batch-worker"_L1, "UPDATE orders SET batch_id = $1 WHERE state = 'new'"_L1, 0, 0, ""_L1, ""_L1},
    {48377, "api_gateway"_L1, "UPDATE orders SET status = $1 WHERE id = $2"_L1, 552, 48213, "transactionid"_L1,
        "ShareLock"_L1},
    {48401, "order-consumer"_L1, "INSERT INTO order_items (order_id, sku, qty) VALUES ($1, $2, $3)"_L1, 530, 48377,
        "tuple"_L1, "ExclusiveLock"_L1},
    {48402, "order-consumer"_L1, "INSERT INTO order_items (order_id, sku, qty) VALUES ($1, $2, $3)"_L1, 529, 48377,
        "tuple"_L1, "ExclusiveLock"_L1},
    {48390, "batch-worker"_L1, "ALTER TABLE orders ADD COLUMN batch_note text"_L1, 451, 48213, "relation"_L1,
        "AccessExclusiveLock"_L1},
    {48410, "api_gateway"_L1, "SELECT id, status FROM orders WHERE user_id = $1"_L1, 440, 48390, "relation"_L1,
        "AccessShareLock"_L1},
    {48411, "auth_service"_L1, "SELECT user_id FROM orders WHERE token = $1"_L1, 436, 48390, "relation"_L1,
        "AccessShareLock"_L1},
}};

Session session(qint64 pid, const QString& application, const QString& state, double stateS)
{
    Session session;
    session.pid = pid;
    session.backendStart = demoNow().utc.addSecs(-3600 - pid % 900);
    session.application = application;
    session.address = u"10.0.4.%1"_s.arg(20 + application.size());
    session.user = u"app"_s;
    session.database = u"orders"_s;
    session.state = state;
    session.stateS = stateS;
    return session;
}

Session lockSession(const SessionPlan& plan)
{
    const bool isRoot = plan.blockedBy == 0;
    Session made = session(plan.pid, plan.application, isRoot ? u"idle in transaction"_s : u"active"_s,
        isRoot ? 761 : plan.waitS);
    made.query = plan.query;
    made.transactionS = isRoot ? 761 : plan.waitS;
    made.holdsXmin = isRoot;
    if (isRoot) {
        made.waitEventType = u"Client"_s;
        made.waitEvent = u"ClientRead"_s;
        made.holds = {u"RowExclusiveLock on orders"_s};
        return made;
    }
    made.queryS = plan.waitS;
    made.waitEventType = u"Lock"_s;
    made.waitEvent = plan.waitsFor;
    made.blockedBy = {plan.blockedBy};
    made.waitsForLock = plan.waitsFor;
    made.lockMode = plan.mode;
    made.lockRelation = u"orders"_s;
    made.lockWaitS = plan.waitS;
    return made;
}

QList<ClientUse> orderClients()
{
    return {
        {u"batch-worker"_s, u"10.0.4.32"_s, 1, 0, 71, 0, 761},
        {u"api_gateway"_s, u"10.0.4.31"_s, 3, 7, 2, 0, 552},
        {u"auth_service"_s, u"10.0.4.32"_s, 2, 6, 1, 0, 436},
        {u"order-consumer"_s, u"10.0.4.34"_s, 2, 2, 0, 0, 530},
        {u"yagura"_s, u"10.0.9.2"_s, 0, 1, 0, 0, {}},
    };
}

/// As many sessions as the clients have connections; those of the lock tree come first and are counted among them.
QList<Session> orderSessions()
{
    QList<Session> sessions;
    for (const SessionPlan& plan : lockStory)
        sessions.append(lockSession(plan));

    qint64 pid = 48'500;
    const auto fill = [&](const ClientUse& client, const QString& state, int count) {
        const auto isSame
            = [&](const Session& each) { return each.application == client.application && each.state == state; };
        for (auto left = count - std::ranges::count_if(sessions, isSame); left > 0; --left, ++pid) {
            Session made = session(pid, client.application, state, double(pid % 97) + 3);
            if (state != "idle"_L1)
                made.transactionS = made.stateS;
            if (state == "active"_L1)
                made.queryS = made.stateS = made.transactionS = 0.4;
            made.query = state == "idle"_L1 ? u"COMMIT"_s : u"SELECT sku, qty FROM stock WHERE warehouse = $1"_s;
            sessions.append(made);
        }
    };
    for (const ClientUse& client : orderClients()) {
        fill(client, u"active"_s, client.active);
        fill(client, u"idle in transaction"_s, client.idleInTransaction);
        fill(client, u"idle"_s, client.idle);
    }
    return sessions;
}

DatabaseHealth serverOf(int used, int maximum, const QString& version)
{
    DatabaseHealth health;
    health.version = version;
    health.startedAt = demoNow().utc.addDays(-41);
    health.role = DatabaseRole::Primary;
    ConnectionUse& use = health.connections;
    use.maximum = maximum;
    use.reserved = 3;
    use.used = used;
    use.active = used / 8;
    use.idle = used - use.active;
    health.clients = {{u"app"_s, u"10.0.4.40"_s, use.active, use.idle, 0, 0, 1.2}};
    Session busiest = session(31'000 + used, u"app"_s, u"active"_s, 1.2);
    busiest.transactionS = busiest.queryS = 1.2;
    busiest.query = u"SELECT name, price FROM items WHERE shelf = $1"_s;
    health.sessions = {busiest};
    health.sessionsTotal = used;
    health.activity = {120.0 + used, 0.4, 0.003, 0.0, 0.994, 0.0};
    health.archiver = Dated<ArchiverState> {{true, false, {}, {}}, ago(20s)};
    return health;
}

void addSlowSets(DatabaseHealth& health)
{
    constexpr qint64 megabyte = 1'000'000;
    health.replicas = {{u"reports-db"_s, u"10.0.4.12"_s, u"streaming"_s, u"async"_s, 0, 812 * megabyte, 42.0}};
    health.replicationSlots = Dated<QList<ReplicationSlot>> {
        {{u"reports_db"_s, u"physical"_s, true, u"extended"_s, 812 * megabyte, {}},
            {u"audit_cdc"_s, u"logical"_s, true, u"reserved"_s, 48 * megabyte, {}}},
        ago(48s)};
    health.databases = Dated<QList<DatabaseSize>> {
        {{u"orders"_s, 182'400 * megabyte, 214'000'000}, {u"postgres"_s, 8 * megabyte, 61'000'000}}, ago(140s)};
    health.statements = Dated<QList<StatementUse>> {
        {{u"7720431"_s, u"UPDATE orders SET status = $1 WHERE id = $2"_s, 4'182'331, 9.1e6, 2.2, 38.4, 0.51},
            {u"1130028"_s, u"SELECT id, status FROM orders WHERE user_id = $1"_s, 20'114'002, 4.4e6, 0.22, 211.0, 0.24},
            {u"5518802"_s, u"INSERT INTO order_items (order_id, sku, qty) VALUES ($1, $2, $3)"_s, 9'204'118, 2.6e6,
                0.28, 84.0, 0.13}},
        ago(31s)};
}

DatabaseHealth ordersHealth()
{
    DatabaseHealth health = serverOf(98, 100, u"15.6"_s);
    health.systemIdentifier = u"7281163009134400211"_s;
    health.connections = {100, 3, 98, 8, 16, 74, 0, 6};
    health.clients = orderClients();
    health.sessions = orderSessions();
    health.sessionsTotal = 98;
    health.locksHeld = 412;
    health.locksMaximum = 6'400;
    addSlowSets(health);
    return health;
}

ConnectLadder ladder(const QString& address, const QString& role)
{
    using Outcome = LadderStep::Outcome;
    return {{
        {Rung::Dns, Outcome::Passed, 1.2, address, {}},
        {Rung::Tcp, Outcome::Passed, 0.6, address + u":5432"_s, {}},
        {Rung::Tls, Outcome::Passed, 4.1, u"TLSv1.3"_s, {}},
        {Rung::Login, Outcome::Passed, 6.0, role, {}},
        {Rung::Query, Outcome::Passed, 0.4, {}, {}},
    }};
}

ConnectLadder refusedLadder()
{
    ConnectLadder refused = ladder(u"10.0.4.11"_s, u"app_probe@orders"_s);
    const QString words = u"FATAL: sorry, too many clients already"_s;
    refused.steps[3] = {Rung::Login, LadderStep::Outcome::Failed, 9.8, words,
        Failure {FailureClass::TooManyConnections, u"login.too_many_connections"_s,
            {{u"sqlstate"_s, u"53300"_s}, {u"detail"_s, words}}}};
    refused.steps[4] = {Rung::Query, LadderStep::Outcome::NotReached, {}, {}, {}};
    return refused;
}

TargetState ordersState()
{
    return liveState(
        databaseTarget(u"orders-db"_s, u"db-1.int:5432"_s), ordersHealth(), 2'000, refusedLadder());
}

TargetState reportsState()
{
    DatabaseHealth health = serverOf(19, 150, u"15.6"_s);
    health.role = DatabaseRole::Standby;
    health.replay = ReplayState {812'000'000, 42.0, true, true};
    Session report = session(22'017, u"metabase"_s, u"active"_s, 1310);
    report.transactionS = report.queryS = 1310;
    report.holdsXmin = true;
    report.query = u"SELECT region, sum(total) FROM orders GROUP BY region"_s;
    health.sessions.prepend(report);
    return liveState(databaseTarget(u"reports-db"_s, u"db-2.int:5432"_s), health, 4'000,
        ladder(u"10.0.4.12"_s, u"app_probe@reports"_s));
}

/// Its name stopped resolving; what was read 47 s ago is all there is.
TargetState ledgerState()
{
    const Target target = databaseTarget(u"ledger-db"_s, u"ledger.int:5432"_s);
    const Failure failure {FailureClass::Dns, u"dns.not_found"_s, {{u"host"_s, u"ledger.int"_s}}};
    ConnectLadder broken = ladder({}, {});
    for (LadderStep& step : broken.steps)
        step = {step.rung, LadderStep::Outcome::NotReached, {}, {}, {}};
    broken.steps[0] = {Rung::Dns, LadderStep::Outcome::Failed, 3.1, {}, failure};
    TargetState state = liveState(target, failure, 2'000, broken);
    state.good = liveState(target, serverOf(44, 300, u"14.11"_s), 47'000).good;
    return state;
}

TargetState quietState(const QString& id, const QString& host, DatabaseHealth health, qint64 ageMs)
{
    return liveState(databaseTarget(id, host + u".int:5432"_s), std::move(health), ageMs,
        ladder(u"10.0.4.1%1"_s.arg(host.right(1)), u"app_probe@%1"_s.arg(id.section(u'-', 0, 0))));
}

/// Without pg_monitor only our own session can be looked into.
DatabaseHealth billingHealth()
{
    DatabaseHealth health = serverOf(22, 150, u"16.2"_s);
    health.connections = {150, 3, 22, 1, 0, 0, 21, 0};
    health.clients = {{u"billing"_s, u"10.0.4.50"_s, 0, 0, 0, 21, {}}, {u"yagura"_s, u"10.0.9.2"_s, 1, 0, 0, 0, 0.1}};
    health.sessions = {};
    health.missing = {{u"pg_monitor"_s, u"GRANT pg_monitor TO yagura_ro;"_s}};
    return health;
}

} // namespace

QList<TargetState> demoDatabases()
{
    return {
        ordersState(),
        reportsState(),
        ledgerState(),
        quietState(u"auth-db"_s, u"db-4"_s, serverOf(31, 200, u"15.6"_s), 2'000),
        quietState(u"catalog-db"_s, u"db-5"_s, serverOf(84, 400, u"16.2"_s), 3'000),
        quietState(u"billing-db"_s, u"db-6"_s, billingHealth(), 3'000),
    };
}

} // namespace yagura::testing
