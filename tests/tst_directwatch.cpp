// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/watch/directwatch.h"
#include "models/domain/configuredgraph.h"
#include "models/domain/picturejson.h"
#include "tests/support/fakeprobe.h"
#include "tests/support/faketime.h"
#include "tests/support/strictwarnings.h"

#include <QSignalSpy>
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

PipelineParts partsOf(const std::shared_ptr<FakeWorld>& world, const FakeTime& time)
{
    return {.poll = {.systems = fakeSystems(world), .findSecret = noSecret(), .clocks = time.clocks(), .seed = 7},
        .source = u"this-installation"_s,
        .record = {}};
}

/// A direct watch over fake probes and the pictures that came of it. Sets everybody free at the end.
struct Home {
    std::shared_ptr<FakeWorld> world = std::make_shared<FakeWorld>();
    FakeTime time;
    DirectWatch watch {partsOf(world, time)};
    QList<PicturePtr> pictures;
    QSet<QThread*> threads;

    Home()
    {
        QObject::connect(&watch, &Watch::pictureChanged, &watch, [this](const PicturePtr& picture) {
            pictures.append(picture);
            threads.insert(QThread::currentThread());
        });
    }
    ~Home() { world->release(); }

    Freshness freshness(const QString& id) const
    {
        const TargetState* state = pictures.isEmpty() ? nullptr : pictures.last()->target(id);
        return state ? state->freshness(pictures.last()->now) : Freshness::Never;
    }
};

} // namespace

class TestDirectWatch : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void picturesComeInTheCallersThread();
    void picturesComeEachSecondWhenNothingHappens();
    void picturesCarryTheirDocumentsAndDifferences();
    void aTargetThatIsDownBecomesAFinding();
    void aFindingNamesWhomItAffects();
    void whatTargetsTurnOutToShareIsAdded();
    void pollsAtAWishAndStopsWhenPaused();
    void reconfiguresLive();
    void aBrokenFileOfBandsIsToldAndReplaced();
    void hungProbesNeverBlockTheCaller();
    void shutsDownCleanly();
    void shutsDownWithoutHavingStarted();
    void shutsDownInTimeWithAHungProbe();
    void aSlowReaderGetsTheNewestPictureNext();
};

void TestDirectWatch::picturesComeInTheCallersThread()
{
    Home home;
    home.watch.reconfigure({fakeTarget(a, 100ms)}, {}, {});
    QCOMPARE(home.watch.source(), Watch::Source::Direct);
    home.watch.start();

    QTRY_COMPARE(home.freshness(a), Freshness::Live);
    QTRY_VERIFY(home.pictures.size() >= 5);
    QCOMPARE(home.threads, QSet<QThread*>({thread()}));
    const Position first = home.pictures.first()->position;
    QCOMPARE(first.source, u"this-installation"_s);
    QVERIFY(!first.epoch.isEmpty());
    for (qsizetype index = 1; index < home.pictures.size(); ++index) {
        QVERIFY(home.pictures.at(index)->position.seq > home.pictures.at(index - 1)->position.seq);
        QCOMPARE(home.pictures.at(index)->position.epoch, first.epoch);
    }
}

void TestDirectWatch::picturesComeEachSecondWhenNothingHappens()
{
    Home home;
    home.watch.start();

    QTRY_VERIFY(home.pictures.size() >= 3);
    const auto between = home.pictures.at(2)->now.since(home.pictures.at(1)->now);
    QVERIFY2(between <= 1'500ms, qPrintable(QString::number(between.count())));
    QVERIFY(home.pictures.at(2)->pulse.at.boot > home.pictures.at(0)->pulse.at.boot);
    QVERIFY(home.pictures.at(2)->targets.isEmpty());
}

void TestDirectWatch::picturesCarryTheirDocumentsAndDifferences()
{
    Home home;
    home.watch.reconfigure({fakeTarget(a, 100ms)}, {}, {});
    home.watch.start();

    QTRY_VERIFY(home.pictures.size() >= 5);
    for (const PicturePtr& picture : std::as_const(home.pictures)) {
        const PictureNewsPtr& news = picture->news.value;
        QVERIFY(news);
        QCOMPARE(news->document.whole(), pictureJson(*picture));
        const bool isFirst = picture->position.seq == 1;
        QCOMPARE(news->since, isFirst ? std::nullopt : std::optional(picture->position.seq - 1));
    }
}

void TestDirectWatch::aTargetThatIsDownBecomesAFinding()
{
    Home home;
    home.world->set(a, {.kind = Kind::Fails, .failureClass = FailureClass::Refused});
    home.watch.reconfigure({fakeTarget(a, 100ms), fakeTarget(b, 100ms)}, {}, {});
    home.watch.start();

    const auto found = [&home] {
        return !home.pictures.isEmpty() && !home.pictures.last()->findings.isEmpty()
            && home.pictures.last()->findings.first().id == "database.unreachable@a"_L1;
    };
    QTRY_VERIFY(found());
    QCOMPARE(home.pictures.last()->verdict(), Severity::Critical);

    home.world->set(a, {});
    QTRY_VERIFY(home.pictures.last()->findings.isEmpty());
    QCOMPARE(home.freshness(a), Freshness::Live);
}

void TestDirectWatch::aFindingNamesWhomItAffects()
{
    Home home;
    home.world->set(a, {.kind = Kind::Fails, .failureClass = FailureClass::Refused});
    Configuration configuration;
    configuration.targets = {fakeTarget(a, 100ms), fakeTarget(b, 100ms)};
    configuration.services = {{u"api"_s, {}, {{{a}, 0}}, {}, {}, std::nullopt, {}}};
    home.watch.setServices(ServiceMap::of(graphOf(configuration, {})));
    home.watch.reconfigure(configuration.targets, {}, {});
    home.watch.start();

    QTRY_VERIFY(!home.pictures.isEmpty() && !home.pictures.last()->findings.isEmpty());
    const PicturePtr picture = home.pictures.last();
    QCOMPARE(picture->findings.first().cause, Cause::Probable);
    QCOMPARE(picture->findings.first().affects, QStringList {u"api"_s});
    QCOMPARE(picture->impact.nodes[*picture->services->graph.find(u"api"_s)].state, NodeState::Failed);

    home.watch.setServices(nullptr);
    QTRY_VERIFY(!home.pictures.last()->services);
    QVERIFY(home.pictures.last()->impact.nodes.empty());
}

void TestDirectWatch::whatTargetsTurnOutToShareIsAdded()
{
    Home home;
    Configuration configuration;
    configuration.targets = {fakeTarget(a, 100ms), fakeTarget(b, 100ms)};
    configuration.targets[0].target.address = u"db1:5432"_s;
    configuration.targets[1].target.address = u"db1:5433"_s;
    configuration.services = {{u"api"_s, {}, {{{a}, 0}}, {}, {}, std::nullopt, {}}};
    const ServiceMapPtr written = ServiceMap::of(graphOf(configuration, {}));
    home.watch.setServices(written);
    home.watch.reconfigure(configuration.targets, {}, {});
    home.watch.start();

    QTRY_VERIFY(home.freshness(a) == Freshness::Live && home.freshness(b) == Freshness::Live);
    const ServiceMapPtr services = home.pictures.last()->services;
    QCOMPARE(services->shared.size(), 1);
    QCOMPARE(services->shared[0].id, u"host:db1"_s);
    QVERIFY(services->graph.find(u"host:db1"_s));
    QVERIFY(!written->graph.find(u"host:db1"_s));
    // Nothing new: the same graph, so that nothing is arranged anew.
    const qsizetype before = home.pictures.size();
    QTRY_VERIFY(home.pictures.size() > before + 2);
    QCOMPARE(home.pictures.last()->services, services);

    configuration.targets[1].target.address = u"db2:5433"_s;
    home.watch.reconfigure(configuration.targets, {}, {});
    QTRY_VERIFY(home.pictures.last()->services->shared.isEmpty());
}

void TestDirectWatch::pollsAtAWishAndStopsWhenPaused()
{
    Home home;
    home.watch.reconfigure({fakeTarget(a, 1h)}, {}, {});
    home.watch.start();
    QTRY_COMPARE(home.world->polls(a), 1);

    home.watch.pollNow({});
    QTRY_COMPARE(home.world->polls(a), 2);
    home.watch.setPaused(true);
    QTRY_VERIFY(home.pictures.last()->target(a)->paused);
    home.watch.setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(home.world->polls(a), 3, 7'000);
}

void TestDirectWatch::reconfiguresLive()
{
    Home home;
    Rule rule;
    rule.name = u"full"_s;
    rule.pattern = u"storage"_s;
    rule.indicator = u"filesystem.used_ratio"_s;
    home.watch.reconfigure({fakeTarget(a, 60s)}, {}, {});
    home.watch.start();
    QTRY_COMPARE(home.freshness(a), Freshness::Live);
    const ReadingPtr good = home.pictures.last()->target(a)->good;

    home.watch.reconfigure({fakeTarget(b, 60s), fakeTarget(a, 60s)}, {rule}, {});
    QTRY_COMPARE(home.pictures.last()->targets.size(), 2);
    QCOMPARE(home.pictures.last()->target(a)->good, good);
    QCOMPARE(home.pictures.last()->rules, Rules({rule}));
    QTRY_COMPARE(home.freshness(b), Freshness::Live);
}

void TestDirectWatch::aBrokenFileOfBandsIsToldAndReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bands.cbor"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no bands");
    file.close();
    FakeTime time;
    PipelineParts parts = partsOf(std::make_shared<FakeWorld>(), time);
    parts.bands = BandStore::inFile(path);

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"bands\\.unusable"_s));
    Pipeline pipeline(parts);
    pipeline.start();
    const auto isReplaced = [&] {
        time.pass(11min);
        return bool(BandFile(path).read());
    };
    QTRY_VERIFY(isReplaced());
    pipeline.stop(5s);
}

void TestDirectWatch::hungProbesNeverBlockTheCaller()
{
    Home home;
    QList<TargetConfig> targets;
    for (int index = 0; index < 20; ++index) {
        targets.append(fakeTarget(QString::number(index), 1s));
        home.world->set(QString::number(index), {.kind = Kind::HangsUntilInterrupted});
    }
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer heartbeat;
    connect(&heartbeat, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
    since.start();
    heartbeat.start(10);

    home.watch.reconfigure(targets, {}, {});
    home.watch.start();
    const auto failed = [&home] {
        return home.pictures.isEmpty() ? 0
                                       : std::ranges::count_if(home.pictures.last()->targets, &TargetState::failure);
    };
    QTRY_COMPARE(failed(), 20);
    QVERIFY2(longest < 1'000, qPrintable(QString::number(longest)));
}

void TestDirectWatch::shutsDownCleanly()
{
    Home home;
    home.world->set(b, {.kind = Kind::HangsUntilInterrupted});
    home.watch.reconfigure({fakeTarget(a, 100ms), fakeTarget(b, 100ms)}, {}, {});
    home.watch.start();
    QTRY_VERIFY(home.world->polls(b) == 1 && home.freshness(a) == Freshness::Live);

    QElapsedTimer timer;
    timer.start();
    home.watch.shutDown();
    QVERIFY(timer.elapsed() < 1'000);
    QCOMPARE(home.watch.abandonedWorkers(), 0);

    const qsizetype pictures = home.pictures.size();
    home.watch.pollNow({});
    home.watch.reconfigure({}, {}, {});
    home.watch.shutDown();
    QCoreApplication::processEvents();
    QCOMPARE(home.pictures.size(), pictures);
}

void TestDirectWatch::shutsDownWithoutHavingStarted()
{
    Home home;
    home.watch.reconfigure({fakeTarget(a, 100ms)}, {}, {});
    home.watch.shutDown();
    home.watch.start();

    QCOMPARE(home.watch.abandonedWorkers(), 0);
    QCOMPARE(home.world->made(a), 0);
}

void TestDirectWatch::shutsDownInTimeWithAHungProbe()
{
    Home home;
    home.world->set(a, {.kind = Kind::IgnoresInterrupt, .delay = 60s});
    home.watch.reconfigure({fakeTarget(a, 100ms), fakeTarget(b, 100ms)}, {}, {});
    home.watch.start();
    QTRY_VERIFY(home.world->polls(a) == 1 && home.freshness(b) == Freshness::Live);

    QElapsedTimer timer;
    timer.start();
    home.watch.shutDown();
    QVERIFY2(timer.elapsed() <= 2'500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(home.watch.abandonedWorkers(), 1);
}

void TestDirectWatch::aSlowReaderGetsTheNewestPictureNext()
{
    FakeTime time;
    const auto world = std::make_shared<FakeWorld>();
    Pipeline pipeline(partsOf(world, time));
    QList<qint64> seen;
    connect(&pipeline, &Pipeline::pictureReady, this,
        [&seen](const PicturePtr& picture) { seen.append(picture->position.seq); });
    pipeline.configure({fakeTarget(a, 100ms)}, {}, {});
    pipeline.start();

    QTRY_VERIFY(world->polls(a) >= 5); // a dozen pictures were made meanwhile
    QCOMPARE(seen, QList<qint64>({1}));
    pipeline.taken();
    QCOMPARE(seen.size(), 2);
    QVERIFY(seen.last() >= 4);
    pipeline.stop(5s);
}

QTEST_GUILESS_MAIN(TestDirectWatch)
#include "tst_directwatch.moc"
