// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What yagurad is made of (the pipeline, the record, the API), in a process of its own, over thousands of targets whose
// probes make their readings up: small databases with five sessions and two dozen indicators, some of which are new
// each time. Three clients follow from another process. bench_daemontargets [TARGETS [SECONDS]]
#include "backends/config/shippedrules.h"
#include "backends/daemon/api.h"
#include "backends/daemon/listensocket.h"
#include "backends/watch/directwatch.h"
#include "tests/bench/pollclients.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::bench;

namespace {

constexpr int sessions = 5;
constexpr auto every = 10s;

/// A database that nobody runs.
class MadeUpProbe final : public Probe {
public:
    MadeUpProbe(QString target, Clock clock) : m_target(std::move(target)), m_clock(std::move(clock))
    {
        m_begun = m_clock();
    }

    void poll(const PollRequest& request) override
    {
        ++m_polls;
        auto reading = std::make_shared<Reading>();
        reading->target = m_target;
        reading->readAt = m_clock();
        reading->duration = 3ms;
        reading->outcome = health(*reading);
        reading->indicators = indicatorsOf(*reading);
        polls.fetch_add(1, std::memory_order_relaxed);
        emit finished(request.ticket, reading);
    }
    void interrupt() noexcept override { }

    static inline std::atomic<qint64> polls {0};

private:
    DatabaseHealth health(const Reading& reading) const
    {
        const double age = double(reading.readAt.since(m_begun).count()) / 1'000;
        DatabaseHealth health;
        health.version = u"15.18"_s;
        health.startedAt = m_begun.utc;
        health.role = DatabaseRole::Primary;
        health.systemIdentifier = m_target;
        health.connections = {100, 3, sessions + int(m_polls % 3), 1, sessions - 1, 0, int(m_polls % 3), 0};
        for (int number = 0; number < sessions; ++number) {
            Session session;
            session.pid = 1'000 + number;
            session.backendStart = m_begun.utc;
            session.application = u"application-%1"_s.arg(number);
            session.address = u"10.0.0.%1"_s.arg(number);
            session.user = session.database = u"shop"_s;
            session.state = number == 0 ? u"active"_s : u"idle"_s;
            session.query = u"select * from orders where id = $1"_s;
            session.stateS = age + number;
            health.clients.append({session.application, session.address, number == 0, number != 0, 0, 0, {}});
            health.sessions.append(session);
        }
        health.sessionsTotal = sessions;
        health.locksHeld = 12;
        health.locksMaximum = 6'400;
        health.activity = {40.0 + double(m_polls % 7), 0.1, 0.002, 0.0, 0.99, 0.0};
        health.databases = Dated<QList<DatabaseSize>> {
            {{u"shop"_s, 1'000'000'000 + m_polls * 8'192, 5'000'000}, {u"postgres"_s, 8'000'000, 5'000'000}}, m_begun};
        return health;
    }

    QString m_target;
    Clock m_clock;
    Moment m_begun;
    qint64 m_polls = 0;
};

PipelineParts parts()
{
    PipelineParts parts;
    parts.poll.systems = {{u"made-up"_s, Dwelling::NetLoop,
        [](const TargetConfig& config, const std::optional<SecretString>&, const Clock& clock) {
            return std::make_unique<MadeUpProbe>(config.target.id, clock);
        }}};
    parts.poll.findSecret = [](const TargetConfig&, const SecretFound& found) { found(std::optional<SecretString>()); };
    parts.poll.clocks = systemClocks();
    parts.poll.seed = 11;
    parts.source = u"bench"_s;
    return parts;
}

QList<TargetConfig> targetsOf(int count)
{
    QList<TargetConfig> targets;
    for (int number = 0; number < count; ++number) {
        TargetConfig config;
        config.target.id = u"database-%1"_s.arg(number);
        config.target.kind = TargetKind::Database;
        config.target.system = u"made-up"_s;
        config.target.address = u"db-%1.example:5432"_s.arg(number);
        config.target.every = every;
        targets.append(config);
    }
    return targets;
}

/// Follows like three desktops, until it is killed. Forked before there is any thread.
pid_t startFollowers(int line, const QByteArray& token)
{
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::array<char, 200> text {};
    if (::read(line, text.data(), text.size() - 1) <= 0)
        ::_exit(1);
    const auto words = QByteArray(text.data()).trimmed().split(' ');
    SocketLoop loop;
    const QByteArray path = "/api/v1/changes?source=bench&epoch=" + words.value(1) + '&';
    PollClients clients(
        loop, {words.value(0).toUShort(), token, path, words.value(2).toLongLong(), 3}, [](const QByteArray&) {});
    loop.runUntil(BenchClock::now() + 1h);
    ::_exit(0);
}

/// What came of it since this was made.
struct Seen {
    void take(const PicturePtr& picture)
    {
        const auto arrived = BenchClock::now();
        longestGapMs = std::max(longestGapMs, std::chrono::duration<double, std::milli>(arrived - at).count());
        at = arrived;
        ++pictures;
        position = picture->position;
        findings = picture->findings.size();
        notLive = std::ranges::count_if(picture->targets,
            [&](const TargetState& state) { return state.freshness(picture->now) != Freshness::Live; });
    }
    void print(int targets) const
    {
        const double lived = std::chrono::duration<double>(BenchClock::now() - begun).count();
        std::puts("| targets | polls a second | pictures a second | longest between two, ms | CPU, cores | memory at "
                  "most, MB "
                  "| not live | findings |\n| --- | --- | --- | --- | --- | --- | --- | --- |");
        std::printf("| %d | %.0f | %.2f | %.0f | %.2f | %.0f | %lld | %lld |\n", targets,
            double(MadeUpProbe::polls - polls) / lived, double(pictures) / lived, longestGapMs,
            (cpuSecondsOf(::getpid()) - cpu) / lived, peakMbOf(::getpid()), qlonglong(notLive), qlonglong(findings));
    }

    BenchClock::time_point begun = BenchClock::now();
    double cpu = cpuSecondsOf(::getpid());
    qint64 polls = MadeUpProbe::polls;
    qint64 pictures = 0;
    Position position;
    BenchClock::time_point at = BenchClock::now();
    double longestGapMs = 0;
    qsizetype notLive = 0;
    qsizetype findings = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 5'000;
    const int seconds = argc > 2 ? std::atoi(argv[2]) : 60;
    const QByteArray token = newToken();
    int line[2] = {};
    if (::pipe(line) != 0)
        return 1;
    const pid_t followers = startFollowers(line[0], token);

    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    DirectWatch watch(parts());
    Api api(watch, {folder.filePath(u"marks.jsonl"_s), systemClock(), {}, {}},
        {HostGuard({}), ApiTokens({{u"bench"_s, tokenHash(token), apiScopes()}})});
    int error = 0;
    const auto socket = ListenSocket::open({QHostAddress(QHostAddress::LocalHost), 0}, &error);
    if (!socket || !api.start(*socket, std::nullopt))
        return 1;
    Seen seen;
    QObject::connect(
        &watch, &Watch::pictureChanged, &application, [&](const PicturePtr& picture) { seen.take(picture); });
    watch.reconfigure(targetsOf(count), *shippedRules(), {});
    watch.start();

    // All of them have been read once by then; that is not what is measured.
    QTimer::singleShot(15s, &application, [&] {
        const QByteArray text = QByteArray::number(socket->port()) + ' ' + seen.position.epoch.toLatin1() + ' '
            + QByteArray::number(seen.position.seq) + '\n';
        if (::write(line[1], text.constData(), std::size_t(text.size())) != text.size())
            return QCoreApplication::exit(1);
        seen = {};
    });
    QTimer::singleShot(15s + std::chrono::seconds(seconds), &application, &QCoreApplication::quit);
    const int result = application.exec();
    seen.print(count);
    ::kill(followers, SIGKILL);
    ::waitpid(followers, nullptr, 0);
    api.stop();
    watch.shutDown();
    return result;
}
