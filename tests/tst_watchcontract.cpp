// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/api.h"
#include "backends/daemon/listensocket.h"
#include "backends/watch/daemonwatch.h"
#include "backends/watch/directwatch.h"
#include "models/domain/pastpictures.h"
#include "tests/support/fakeprobe.h"
#include "tests/support/faketime.h"
#include "tests/support/strictwarnings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Manner::Kind;

namespace {

const QString a = u"a"_s;
const QString b = u"b"_s;

/// Fake probes, a watch over them, and the pictures that came of it.
struct Home {
    std::shared_ptr<FakeWorld> world = std::make_shared<FakeWorld>();
    FakeTime time;
    QTemporaryDir folder;
    DirectWatch direct;
    QByteArray token = newToken();
    std::unique_ptr<Api> api; ///< of the daemon, when there is one
    std::unique_ptr<Watch> daemon;
    QList<PicturePtr> pictures;
    QList<QByteArray> pasts;
    QList<HistoryAnswer> histories;
    QSet<QThread*> threads;

    explicit Home(bool hasDaemon)
        : direct({.poll = {.systems = fakeSystems(world), .findSecret = noSecret(), .clocks = time.clocks(), .seed = 7},
            .source = u"this-installation"_s,
            .record = {},
            .history = HistoryPlace {folder.filePath(u"history.sqlite"_s), u"this-boot"_s}})
    {
        if (hasDaemon)
            daemon = throughDaemon();
        QObject::connect(&watch(), &Watch::pictureChanged, &watch(), [this](const PicturePtr& picture) {
            pictures.append(picture);
            threads.insert(QThread::currentThread());
        });
        QObject::connect(&watch(), &Watch::pastRead, &watch(), [this](const QByteArray& past) { pasts.append(past); });
        QObject::connect(&watch(), &Watch::historyRead, &watch(),
            [this](const HistoryAnswer& answer) { histories.append(answer); });
    }
    ~Home() { world->release(); }

    Watch& watch() { return daemon ? *daemon : direct; }
    void start()
    {
        if (daemon)
            direct.start();
        watch().start();
    }
    Freshness freshness(const QString& id) const
    {
        const TargetState* state = pictures.isEmpty() ? nullptr : pictures.last()->target(id);
        return state ? state->freshness(pictures.last()->now) : Freshness::Never;
    }

private:
    std::unique_ptr<Watch> throughDaemon()
    {
        const Admission admission(HostGuard({}), ApiTokens({{u"me"_s, tokenHash(token), {u"read"_s, u"peek"_s}}}));
        const Api::Parts parts {folder.filePath(u"marks.jsonl"_s), time.clocks().now};
        api = std::make_unique<Api>(direct, parts, admission);
        int error = 0;
        const auto socket = ListenSocket::open({QHostAddress(QHostAddress::LocalHost), 0}, &error);
        const QUrl url(u"http://127.0.0.1:%1"_s.arg(socket && api->start(*socket, std::nullopt) ? socket->port() : 1));
        return std::make_unique<DaemonWatch>(
            DaemonLinkParts {{url, {}, std::nullopt, {}, SecretString(token)}, time.clocks().now, 7});
    }
};

} // namespace

/// What every body of the Watch port does, whether it polls itself or asks somebody who does.
class tst_watchcontract : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void picturesComeInOrderInTheCallersThread_data() { homes(); }
    void picturesComeInOrderInTheCallersThread();
    void picturesComeWhenNothingHappens_data() { homes(); }
    void picturesComeWhenNothingHappens();
    void whatAProbeSaysIsInThePicture_data() { homes(); }
    void whatAProbeSaysIsInThePicture();
    void aTargetThatIsDownBecomesAFindingAndGoes_data() { homes(); }
    void aTargetThatIsDownBecomesAFindingAndGoes();
    void targetsComeAndGo_data() { homes(); }
    void targetsComeAndGo();
    void anUnchangedReadingIsTheSamePointer_data() { homes(); }
    void anUnchangedReadingIsTheSamePointer();
    void aPauseLetsValuesGrowStale_data() { homes(); }
    void aPauseLetsValuesGrowStale();
    void thePastIsReadOnceForEachWish_data() { homes(); }
    void thePastIsReadOnceForEachWish();
    void theHoursBeforeAreReadAsWished_data() { homes(); }
    void theHoursBeforeAreReadAsWished();
    void nothingComesBeforeTheStart_data() { homes(); }
    void nothingComesBeforeTheStart();

private:
    static void homes()
    {
        QTest::addColumn<bool>("hasDaemon");
        QTest::addRow("direct") << false;
        QTest::addRow("daemon") << true;
    }
};

void tst_watchcontract::picturesComeInOrderInTheCallersThread()
{
    QFETCH(bool, hasDaemon);
    Home home(hasDaemon);
    home.direct.reconfigure({fakeTarget(a, 100ms)}, {}, {});
    QCOMPARE(home.watch().source(), hasDaemon ? Watch::Source::Daemon : Watch::Source::Direct);
    home.start();

    QTRY_COMPARE(home.freshness(a), Freshness::Live);
    QTRY_VERIFY(home.pictures.size() >= 5);
    QCOMPARE(home.threads, QSet<QThread*>({thread()}));
    const Position first = home.pictures.first()->position;
    QCOMPARE(first.source, u"this-installation"_s);
    for (qsizetype index = 1; index < home.pictures.size(); ++index) {
        QVERIFY(home.pictures.at(index)->position.seq >= home.pictures.at(index - 1)->position.seq);
        QVERIFY(home.pictures.at(index)->now.boot >= home.pictures.at(index - 1)->now.boot);
        QCOMPARE(home.pictures.at(index)->position.epoch, first.epoch);
    }
}

void tst_watchcontract::picturesComeWhenNothingHappens()
{
    QFETCH(bool, hasDaemon);
    Home home(hasDaemon);
    home.start();

    QTRY_VERIFY(home.pictures.size() >= 3);
    QTRY_VERIFY(home.pictures.last()->pulse.at.utc > home.pictures.first()->pulse.at.utc);
    QVERIFY(home.pictures.last()->targets.isEmpty());
    QVERIFY(!home.pictures.last()->loss);
}

void tst_watchcontract::whatAProbeSaysIsInThePicture()
{
    QFETCH(bool, hasDaemon);
    Home home(hasDaemon);
    home.direct.reconfigure({fakeTarget(a, 100ms)}, {}, {});
    home.start();

    QTRY_COMPARE(home.freshness(a), Freshness::Live);
    const TargetState& state = *home.pictures.last()->target(a);
    QVERIFY(state.good && state.good->as<DatabaseHealth>());
    QCOMPARE(state.good->target, a);
    QCOMPARE(state.target, fakeTarget(a, 100ms).target);
    QVERIFY(*state.age(home.pictures.last()->now) < 5s);
}

void tst_watchcontract::aTargetThatIsDownBecomesAFindingAndGoes()
{
    QFETCH(bool, hasDaemon);
    Home home(hasDaemon);
    home.world->set(a, {.kind = Kind::Fails, .failureClass = FailureClass::Refused});
    home.direct.reconfigure({fakeTarget(a, 100ms), fakeTarget(b, 100ms)}, {}, {});
    home.start();

    const auto found = [&home] {
        return !home.pictures.isEmpty() && !home.pictures.last()->findings.isEmpty()
            && home.pictures.last()->findings.first().id == "database.unreachable@a"_L1;
    };
    QTRY_VERIFY(found());
    QCOMPARE(home.pictures.last()->verdict(), Severity::Critical);
    QCOMPARE(home.pictures.last()->target(a)->failure()->code, u"fake.failure"_s);

    home.world->set(a, {});
    QTRY_VERIFY(home.pictures.last()->findings.isEmpty());
    QCOMPARE(home.freshness(a), Freshness::Live);
}

void tst_watchcontract::targetsComeAndGo()
{
    QFETCH(bool, hasDaemon);
    Home home(hasDaemon);
    home.direct.reconfigure({fakeTarget(a, 100ms)}, {}, {});
    home.start();
    QTRY_COMPARE(home.freshness(a), Freshness::Live);

    home.direct.reconfigure({fakeTarget(b, 100ms)}, {}, {});

    QTRY_COMPARE(home.freshness(b), Freshness::Live);
    QVERIFY(!home.pictures.last()->target(a));
}

void tst_watchcontract::anUnchangedReadingIsTheSamePointer()
{
    QFETCH(bool, hasDaemon);
    Home home(hasDaemon);
    home.direct.reconfigure({fakeTarget(a, 1h), fakeTarget(b, 100ms)}, {}, {});
    home.start();
    QTRY_VERIFY(!home.pictures.isEmpty() && home.pictures.last()->target(a) && home.pictures.last()->target(a)->good);
    const PicturePtr before = home.pictures.last();

    QTRY_VERIFY(home.pictures.last()->target(b)->good != before->target(b)->good);

    QCOMPARE(home.pictures.last()->target(a)->good, before->target(a)->good);
}

void tst_watchcontract::aPauseLetsValuesGrowStale()
{
    QFETCH(bool, hasDaemon);
    Home home(hasDaemon);
    home.direct.reconfigure({fakeTarget(a, 100ms)}, {}, {});
    home.start();
    QTRY_COMPARE(home.freshness(a), Freshness::Live);

    home.watch().setPaused(true);
    QTRY_COMPARE(home.freshness(a), Freshness::Stale);
    home.watch().setPaused(false);
    QTRY_COMPARE(home.freshness(a), Freshness::Live);
}

void tst_watchcontract::thePastIsReadOnceForEachWish()
{
    QFETCH(bool, hasDaemon);
    Home home(hasDaemon);
    home.direct.reconfigure({fakeTarget(a, 100ms)}, {}, {});
    home.start();
    QTRY_COMPARE(home.freshness(a), Freshness::Live);

    home.watch().readPast(home.pictures.first()->now.boot);
    home.watch().readPast(home.pictures.first()->now.boot);

    QTRY_COMPARE(home.pasts.size(), 2);
    const auto past = PastPictures::fromCbor(home.pasts.first());
    QVERIFY(past && past->size() > 0);
}

void tst_watchcontract::theHoursBeforeAreReadAsWished()
{
    QFETCH(bool, hasDaemon);
    Home home(hasDaemon);
    const Indicator used {u"connections.used"_s, std::nullopt, Amount(42), u"1"_s, {}};
    home.world->set(a, {.indicators = {used}});
    home.direct.reconfigure({fakeTarget(a, 100ms)}, {}, {});
    home.start();
    QTRY_COMPARE(home.freshness(a), Freshness::Live);
    QCOMPARE(home.pictures.last()->target(a)->good->indicators, Indicators {used});
    qint64 minutes = 0;
    connect(&home.direct, &DirectWatch::historyTold, this, [&](const HistoryFacts& facts) { minutes = facts.minutes; });
    home.time.pass(1min);
    QTRY_VERIFY(minutes > 0);
    const qint64 now = home.time.now().utc.toMSecsSinceEpoch();
    const HistoryWish wish {
        42, {{a, used.name, {}}, {u"nobody"_s, u"x"_s, {}}}, now - 3'600'000, now + 3'600'000, 2'000};

    home.watch().readHistory(wish);

    QTRY_COMPARE(home.histories.size(), 1);
    const HistoryAnswer& answer = home.histories.last();
    QCOMPARE(answer.series.size(), std::size_t(2));
    QVERIFY(!answer.fault);
    QCOMPARE(answer.wish, wish);
    const KeptSeries& kept = answer.series[0];
    QVERIFY(kept.points.size() <= std::size_t(wish.points));
    QCOMPARE(kept.resolutionMs, 60'000);
    QVERIFY(std::ranges::any_of(kept.points, [&](const HistoryPoint& point) {
        return point.value == 42;
    }));
    QVERIFY(kept.sinceMs && *kept.sinceMs <= kept.points.front().utcMs);
    QVERIFY(answer.series[1].points.empty() && !answer.series[1].sinceMs);
}

void tst_watchcontract::nothingComesBeforeTheStart()
{
    QFETCH(bool, hasDaemon);
    Home home(hasDaemon);
    home.watch().pollNow({});
    home.watch().setPaused(false);
    QCoreApplication::processEvents();

    QVERIFY(home.pictures.isEmpty());
}

QTEST_GUILESS_MAIN(tst_watchcontract)
#include "tst_watchcontract.moc"
