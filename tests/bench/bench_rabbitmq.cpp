// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What watching a RabbitMQ with 5,000 queues costs: run by hand, never as a test. Prints, beside the plain listing of
// all queues, the seconds, the bytes on the wire and the broker's CPU time of a sweep, and of a poll while no queue,
// few and many hold messages. Limits: a poll 0.2 s and 50 KB; a sweep 1.5 s of the broker's time.
#include "backends/net/httpclient.h"
#include "backends/poll/bootclock.h"
#include "backends/rabbitmq/queuesweeper.h"
#include "backends/rabbitmq/rabbitmqapi.h"
#include "backends/rabbitmq/rabbitmqprobe.h"
#include "tests/support/rabbitmqserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

constexpr int queueCount = 5'000;
constexpr int pollCount = 20;

/// CPU time of all threads of a process, in milliseconds.
double cpuMilliseconds(qint64 pid)
{
    qint64 nanoseconds = 0;
    const QDir tasks(u"/proc/%1/task"_s.arg(pid));
    for (const auto& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks.filePath(task + u"/schedstat"_s));
        if (file.open(QIODevice::ReadOnly))
            nanoseconds += file.readAll().split(' ').value(0).toLongLong();
    }
    return double(nanoseconds) / 1e6;
}

/// Passes bytes on and counts what comes back from the server.
class CountingRelay final : public QTcpServer {
public:
    explicit CountingRelay(quint16 port)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, port] {
            while (auto* client = nextPendingConnection())
                relay(client, port);
        });
    }
    qint64 bytes = 0;

private:
    void relay(QTcpSocket* client, quint16 port)
    {
        auto* server = new QTcpSocket(client);
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        connect(client, &QIODevice::readyRead, server, [client, server] { server->write(client->readAll()); });
        connect(server, &QIODevice::readyRead, client, [this, client, server] {
            const auto answer = server->readAll();
            bytes += answer.size();
            client->write(answer);
        });
        connect(server, &QAbstractSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        connect(client, &QAbstractSocket::disconnected, client, &QObject::deleteLater);
        server->write(client->readAll());
    }
};

void rest(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

bool declareQueues(const RabbitmqServer& server)
{
    QJsonArray queues;
    for (int i = 0; i < queueCount; ++i) {
        queues.append(QJsonObject {{u"name"_s, u"queue.%1"_s.arg(i)}, {u"vhost"_s, u"/"_s}, {u"durable"_s, true},
            {u"auto_delete"_s, false}, {u"arguments"_s, QJsonObject()}});
    }
    return server.call("POST", "/api/definitions", QJsonDocument(QJsonObject {{u"queues"_s, queues}})).has_value();
}

ReadingPtr pollOnce(Probe& probe, quint64 ticket)
{
    ReadingPtr reading;
    QEventLoop loop;
    const auto link = QObject::connect(&probe, &Probe::finished, &loop, [&](quint64, const ReadingPtr& answer) {
        reading = answer;
        loop.quit();
    });
    PollRequest request;
    request.ticket = ticket;
    request.started = now();
    request.deadline = 10s;
    probe.poll(request);
    loop.exec();
    QObject::disconnect(link);
    return reading;
}

void measureListing(const RabbitmqServer& server, const char* name, const QList<QByteArray>& targets)
{
    QList<double> seconds;
    QList<double> cpu;
    qsizetype bytes = 0;
    for (int round = 0; round < 3; ++round) {
        const auto before = cpuMilliseconds(server.machinePid());
        QElapsedTimer watch;
        watch.start();
        bytes = 0;
        for (const auto& target : targets)
            bytes += server.call("GET", target).value_or(QByteArray()).size();
        seconds.append(double(watch.elapsed()) / 1000);
        cpu.append(cpuMilliseconds(server.machinePid()) - before);
        rest(3s);
    }
    std::printf("%-34s %6.3f s   %9lld bytes unpacked   broker CPU %5.0f ms\n", name, median(seconds), qlonglong(bytes),
        median(cpu));
}

struct Watched {
    explicit Watched(const RabbitmqServer& server) : relay(static_cast<quint16>(server.managementUrl().port()))
    {
        TargetConfig config;
        config.target.id = u"mq"_s;
        RabbitmqSettings settings;
        settings.url = QUrl(u"http://127.0.0.1:%1"_s.arg(relay.serverPort()));
        settings.user = server.user();
        config.settings = settings;
        probe = makeRabbitmqProbe(config, SecretString(server.password()), systemClock());
    }

    CountingRelay relay;
    std::unique_ptr<Probe> probe;
    quint64 ticket = 0;
};

/// The sweep as the probe walks it, three times, with no poll meanwhile.
void measureSweep(const RabbitmqServer& server, double idleMsPerS)
{
    QList<double> seconds;
    QList<double> cpu;
    QueueSweep last;
    for (int round = 0; round < 3; ++round) {
        HttpClient client({server.managementUrl(), server.user(), SecretString(server.password()), {}}, nullptr);
        QueueSweeper sweeper(client, systemClock(), nullptr);
        QEventLoop loop;
        QObject::connect(&sweeper, &QueueSweeper::ended, &loop, [&](const QueueSweep& sweep) {
            last = sweep;
            loop.quit();
        });
        const auto before = cpuMilliseconds(server.machinePid());
        sweeper.resume();
        loop.exec();
        cpu.append(cpuMilliseconds(server.machinePid()) - before);
        seconds.append(last.durationS);
        rest(3s);
    }
    std::printf("%-34s %6.3f s   %33s broker CPU %5.0f ms (%.0f of them idle)   %lld of %lld queues\n",
        "our sweep, rests included", median(seconds), "", median(cpu), median(seconds) * idleMsPerS,
        qlonglong(last.queues), qlonglong(last.total));
}

void measurePolls(const RabbitmqServer& server, const char* name)
{
    Watched watched(server);
    pollOnce(*watched.probe, ++watched.ticket); // and the sweep that follows it
    rest(10s);
    QList<double> seconds;
    QList<double> wire;
    const auto cpuBefore = cpuMilliseconds(server.machinePid());
    for (int i = 0; i < pollCount; ++i) {
        const auto before = watched.relay.bytes;
        const auto reading = pollOnce(*watched.probe, ++watched.ticket);
        seconds.append(double(reading->duration.count()) / 1000);
        wire.append(double(watched.relay.bytes - before));
        rest(1s);
    }
    const auto cpu = (cpuMilliseconds(server.machinePid()) - cpuBefore) / pollCount;
    std::printf("%-34s %6.3f s   %9.0f bytes on the wire    broker CPU %5.0f ms (idle second included)   worst %.3f s, "
                "%.0f bytes\n",
        name, median(seconds), median(wire), cpu, *std::ranges::max_element(seconds), *std::ranges::max_element(wire));
}

/// Puts a message into each queue from `first` to before `end`.
void fill(const RabbitmqServer& server, int first, int end)
{
    for (int i = first; i < end; ++i) {
        server.call("POST", "/api/exchanges/%2F/amq.default/publish",
            QJsonDocument(QJsonObject {{u"properties"_s, QJsonObject()}, {u"routing_key"_s, u"queue.%1"_s.arg(i)},
                {u"payload"_s, u"{}"_s}, {u"payload_encoding"_s, u"string"_s}}));
    }
    rest(12s); // until the statistics know them
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    RabbitmqServer server;
    if (!RabbitmqServer::isInstalled() || !server.start() || !declareQueues(server)) {
        std::fprintf(stderr, "RabbitMQ did not start\n");
        return 1;
    }
    rest(20s); // until every queue has its statistics
    const auto before = cpuMilliseconds(server.machinePid());
    rest(5s);
    const auto idleMsPerS = (cpuMilliseconds(server.machinePid()) - before) / 5;
    std::printf("%d queues, an idle second costs the broker %.0f ms of CPU\n", queueCount, idleMsPerS);

    measureListing(server, "plain listing /api/queues", {"/api/queues"});
    QList<QByteArray> pages;
    for (int page = 1; page <= queueCount / 500; ++page)
        pages.append(queuesTarget(page, 500));
    measureListing(server, "our sweep's pages, without rests", pages);
    measureListing(server, "our largest 100, alone", {largestQueuesTarget(100)});
    measureSweep(server, idleMsPerS);
    measurePolls(server, "poll, every queue is empty");
    fill(server, 0, 50);
    measurePolls(server, "poll, 50 queues hold messages");
    fill(server, 50, 500);
    measurePolls(server, "poll, 500 queues hold messages");
    return 0;
}
