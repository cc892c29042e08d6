// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a poll costs the server: CPU time of the backend that serves us, with 500 idle sessions, beside
// prometheus-postgres-exporter and pg_activity in the same run when they are installed. Prints; judges nothing.
#include "backends/postgresql/postgresqlprobe.h"
#include "tests/support/postgresserver.h"
#include "tests/support/probesupport.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTcpSocket>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// CPU time of a process so far, in milliseconds.
double cpuOf(qint64 pid)
{
    QFile file(u"/proc/%1/schedstat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').first().toDouble() / 1e6;
}

/// Runs `step` `times` times and tells what each cost the process. On a busy machine the least is nearest to the truth.
template<typename Step>
QString costOf(qint64 pid, int times, Step step)
{
    std::vector<double> costs;
    double all = 0;
    for (int i = 0; i < times; ++i) {
        const double before = cpuOf(pid);
        step();
        costs.push_back(cpuOf(pid) - before);
        all += costs.back();
    }
    std::ranges::sort(costs);
    return u"mean %1 ms, least %2, median %3, most %4 (%5 times)\n"_s.arg(all / times)
        .arg(costs.front())
        .arg(costs.at(costs.size() / 2))
        .arg(costs.back())
        .arg(times);
}

qint64 backendOf(Somebody& admin, const QString& condition)
{
    return admin.say(u"select pid from pg_stat_activity where "_s + condition + u" order by backend_start limit 1"_s)
        .toLongLong();
}

/// The session that somebody else is about to open; 0 when it does not in time. The server keeps the pace.
qint64 backendSeen(Somebody& admin, const QString& condition, const std::function<void()>& meanwhile)
{
    for (const QDeadlineTimer patience(15'000); !patience.hasExpired(); admin.say(u"select pg_sleep(0.1)"_s)) {
        meanwhile();
        if (const auto pid = backendOf(admin, condition))
            return pid;
    }
    return 0;
}

void measureProbe(PostgresServer& server, Somebody& admin, QTextStream& out)
{
    TargetConfig target;
    target.target.id = u"bench"_s;
    target.settings = PostgresqlSettings {server.socketInfo(u"yagura"_s)};
    const auto probe = makePostgresqlProbe(target, std::nullopt, realNow);
    const auto first = pollOnce(*probe);
    if (!first->as<DatabaseHealth>()) {
        out << "the probe failed: " << first->failure()->code << '\n';
        return;
    }
    const auto pid = backendOf(admin, u"application_name = 'yagura'"_s);
    out << "yagura, first poll (login and all sets, cold): " << cpuOf(pid) << " ms\n";
    out << "yagura, one poll a second: " << costOf(pid, 60, [&] {
        QThread::sleep(1);
        pollOnce(*probe);
    });

    // Every set in each poll: a clock that leaps by two minutes.
    std::chrono::milliseconds leap {0};
    const Clock leaping = [&leap] {
        auto now = realNow();
        now.boot += leap;
        return now;
    };
    const auto eager = makePostgresqlProbe(target, std::nullopt, leaping);
    pollOnce(*eager);
    const auto eagerPid = backendOf(admin, u"application_name = 'yagura' and pid <> %1"_s.arg(pid));
    out << "yagura, all sets at once: " << costOf(eagerPid, 20, [&] {
        leap += std::chrono::minutes(2);
        pollOnce(*eager);
    });
}

void scrape(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(2000))
        return;
    socket.write("GET /metrics HTTP/1.0\r\n\r\n");
    while (socket.waitForReadyRead(10'000))
        socket.readAll();
}

void measureExporter(PostgresServer& server, Somebody& admin, QTextStream& out)
{
    const auto port = freePort();
    const auto source
        = u"DATA_SOURCE_NAME=host=%1 port=%2 dbname=postgres user=exporter sslmode=disable"_s.arg(server.folder())
              .arg(server.port());
    const ChildProcess exporter(
        {u"env"_s, source, u"prometheus-postgres-exporter"_s, u"--web.listen-address=127.0.0.1:%1"_s.arg(port)},
        server.folder() + u"/exporter.log"_s);
    const auto pid = backendSeen(admin, u"usename = 'exporter'"_s, [&] { scrape(port); });
    if (pid == 0) {
        out << "prometheus-postgres-exporter: no session seen\n";
        return;
    }
    out << "prometheus-postgres-exporter, one scrape a second: " << costOf(pid, 20, [&] {
        QThread::sleep(1);
        scrape(port);
    });
}

void measurePgActivity(PostgresServer& server, Somebody& admin, QTextStream& out)
{
    // It needs a terminal; script(1) gives it one. It looks every two seconds.
    const auto command
        = u"pg_activity -h %1 -p %2 -U activity -d postgres --refresh 2"_s.arg(server.folder()).arg(server.port());
    const ChildProcess activity(
        {u"env"_s, u"TERM=xterm"_s, u"script"_s, u"-qfc"_s, u"stty rows 50 cols 200; "_s + command, u"/dev/null"_s},
        server.folder() + u"/activity.log"_s);
    const auto pid = backendSeen(admin, u"usename = 'activity'"_s, [] { });
    if (pid == 0) {
        out << "pg_activity: no session seen\n";
        return;
    }
    out << "pg_activity, one refresh: " << costOf(pid, 10, [] { QThread::sleep(2); });
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    if (const auto obstacle = PostgresServer::obstacle(); !obstacle.isEmpty()) {
        out << obstacle << '\n';
        return 1;
    }
    PostgresServer server;
    if (!server.create(u"max_connections=560\nshared_preload_libraries='pg_stat_statements'"_s) || !server.start())
        return 1;
    Somebody admin(server.socketInfo());
    admin.say(u"create extension pg_stat_statements"_s);
    for (const auto& role : {u"yagura"_s, u"exporter"_s, u"activity"_s})
        admin.say(u"create role %1 login; grant pg_monitor to %1"_s.arg(role));
    std::vector<std::unique_ptr<Somebody>> idlers;
    for (int i = 0; i < 500; ++i) {
        idlers.push_back(std::make_unique<Somebody>(server.socketInfo() + u" application_name=app%1"_s.arg(i % 20)));
        idlers.back()->say(
            u"select 'a statement of moderate length', %1 from pg_class where relname = 'none'"_s.arg(i));
    }
    measureProbe(server, admin, out);
    out.flush();
    measureExporter(server, admin, out);
    out.flush();
    measurePgActivity(server, admin, out);
    return 0;
}
