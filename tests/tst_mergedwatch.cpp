// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/poll/bootclock.h"
#include "backends/watch/mergedwatch.h"
#include "backends/watch/sourcewatch.h"
#include "models/domain/pastpictures.h"
#include "tests/support/apihome.h"
#include "tests/support/handpicture.h"
#include "tests/support/strictwarnings.h"

#include <QSignalSpy>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PicturePtr pictureOf(const QString& target, const QString& epoch = u"first"_s)
{
    auto picture = std::make_shared<Picture>();
    picture->now = systemClock()();
    picture->position = {target + u"-uuid"_s, epoch, 1};
    picture->pulse.at = picture->now;
    TargetState state;
    state.target.id = target;
    state.target.every = 1h;
    auto reading = std::make_shared<Reading>();
    reading->target = target;
    reading->readAt = picture->now;
    reading->outcome = DatabaseHealth();
    state.good = state.last = reading;
    picture->targets.append(state);
    return picture;
}

PicturePtr lost(const PicturePtr& before)
{
    auto picture = std::make_shared<Picture>(*before);
    picture->loss = SourceLoss {failureOf(FailureClass::Refused), systemClock()()};
    return picture;
}

/// What is polled here beside tokyo and osaka, each moved by hand, and what all of it showed.
struct Room {
    HandWatch* own = new HandWatch;
    HandWatch* tokyo = new HandWatch;
    HandWatch* osaka = new HandWatch;
    std::unique_ptr<MergedWatch> watch;
    QList<PicturePtr> pictures;

    explicit Room(const MergePatience& patience = {})
    {
        MergedWatchParts parts;
        parts.sources.push_back({{}, true, {}, std::unique_ptr<Watch>(own)});
        parts.sources.push_back({u"tokyo"_s, false, u"https://tokyo.example"_s, std::unique_ptr<Watch>(tokyo)});
        parts.sources.push_back({u"osaka"_s, false, u"https://osaka.example"_s, std::unique_ptr<Watch>(osaka)});
        parts.clock = systemClock();
        parts.source = u"desk"_s;
        parts.patience = patience;
        watch = std::make_unique<MergedWatch>(std::move(parts));
        QObject::connect(watch.get(), &Watch::pictureChanged, watch.get(),
            [this](const PicturePtr& picture) { pictures.append(picture); });
        watch->start();
    }

    const Picture& newest() const { return *pictures.last(); }
    bool has(const QString& target) const { return !pictures.isEmpty() && newest().target(target); }
    Freshness freshnessOf(const QString& target) const { return newest().target(target)->freshness(newest().now); }
    bool hasFinding(const QString& id) const
    {
        return !pictures.isEmpty() && std::ranges::find(newest().findings, id, &Finding::id) != newest().findings.end();
    }
    void showAll() const
    {
        own->show(pictureOf(u"orders-db"_s));
        tokyo->show(pictureOf(u"db"_s));
        osaka->show(pictureOf(u"db"_s));
    }
};

} // namespace

/// Several watches in one.
class tst_mergedwatch : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void whatItsWatchesShowIsOnePicture();
    void whatComesTogetherIsOnePicture();
    void atMostOneIsOnItsWay();
    void aLostSourceDisturbsNoOther();
    void aWatchThatSendsNothingIsLost();
    void agesGoOnWhileNothingComes();
    void anotherEpochOfASourceIsNoneOfTheWhole();
    void whoIsAskedToPollIsToldByTheId();
    void pausingReachesAll();
    void thePastIsWhatItShowed();
    void theHistoryIsAskedOfWhoKeepsIt();
    void aHistoryThatIsMissingLeavesTheRest();
    void aTokenThatIsNotThereIsALostSource();
    void aDaemonIsFollowedOnceItsTokenIsFound();
    void endsWhileATokenIsLookedFor();
};

void tst_mergedwatch::whatItsWatchesShowIsOnePicture()
{
    Room room;
    room.showAll();

    QTRY_VERIFY(room.has(u"osaka:db"_s));
    QTRY_VERIFY(room.has(u"tokyo:db"_s));
    QTRY_VERIFY(room.has(u"orders-db"_s));
    QCOMPARE(room.newest().targets.size(), 5);
    QCOMPARE(room.newest().position.source, u"desk"_s);
    QCOMPARE(room.newest().target(u"source:tokyo"_s)->target.address, u"https://tokyo.example"_s);
    QCOMPARE(room.newest().verdict(), Severity::Ok);
    QCOMPARE(room.watch->source(), Watch::Source::Direct);
}

void tst_mergedwatch::whatComesTogetherIsOnePicture()
{
    Room room({.coalesce = 200ms, .atLeastEvery = 1h});
    for (int time = 0; time < 50; ++time)
        room.showAll();

    QTRY_VERIFY(room.has(u"orders-db"_s));
    room.showAll();
    QTRY_COMPARE(room.newest().position.seq, 2);
    QCOMPARE(room.pictures.size(), 2);
}

// Asked directly, and not answered: who reads slowly gets the newest one, and never a queue.
void tst_mergedwatch::atMostOneIsOnItsWay()
{
    PictureMerging merging(
        {{{{}, true, {}, nullptr, std::nullopt}}, systemClock(), u"desk"_s, {.coalesce = 1ms, .atLeastEvery = 5ms}});
    QList<PicturePtr> pictures;
    connect(
        &merging, &PictureMerging::pictureReady, this, [&](const PicturePtr& picture) { pictures.append(picture); });
    merging.start();
    QTRY_COMPARE(pictures.size(), 1);
    QSignalSpy past(&merging, &PictureMerging::pastReady);
    const auto made = [&] {
        merging.readPast(0ms);
        const auto recorded = PastPictures::fromCbor(past.takeFirst().at(0).toByteArray());
        return recorded ? recorded->size() : 0;
    };
    const qsizetype before = made();
    for (const char* target : {"a", "b", "c"})
        merging.take(0, pictureOf(QString::fromLatin1(target)));
    QTRY_VERIFY(made() >= before + 3);
    QCOMPARE(pictures.size(), 1);

    merging.taken();

    QTRY_COMPARE(pictures.size(), 2);
    QVERIFY(pictures[1]->target(u"c"_s));
    QVERIFY(pictures[1]->position.seq > 2);
}

void tst_mergedwatch::aLostSourceDisturbsNoOther()
{
    Room room;
    room.showAll();
    QTRY_VERIFY(room.has(u"orders-db"_s) && room.has(u"tokyo:db"_s) && room.has(u"osaka:db"_s));

    const PicturePtr tokyo = pictureOf(u"db"_s);
    room.tokyo->show(lost(tokyo));

    QTRY_VERIFY(room.hasFinding(u"source.lost@source:tokyo"_s));
    QCOMPARE(room.freshnessOf(u"tokyo:db"_s), Freshness::Stale);
    QCOMPARE(room.freshnessOf(u"osaka:db"_s), Freshness::Live);
    QCOMPARE(room.freshnessOf(u"orders-db"_s), Freshness::Live);
    QVERIFY(!room.newest().loss);
    QCOMPARE(room.newest().verdict(), Severity::Warning);

    room.osaka->show(pictureOf(u"other-db"_s));
    QTRY_VERIFY(room.has(u"osaka:other-db"_s));
    room.tokyo->show(tokyo);
    QTRY_VERIFY(!room.hasFinding(u"source.lost@source:tokyo"_s));
    QCOMPARE(room.freshnessOf(u"tokyo:db"_s), Freshness::Live);
}

void tst_mergedwatch::aWatchThatSendsNothingIsLost()
{
    Room room({.atLeastEvery = 50ms, .silentAfter = 300ms});
    room.showAll();
    QTRY_VERIFY(room.has(u"tokyo:db"_s));

    QTRY_VERIFY(room.hasFinding(u"source.lost@source:tokyo"_s));
    QCOMPARE(room.freshnessOf(u"tokyo:db"_s), Freshness::Stale);
    QVERIFY(!room.newest().loss); // nobody loses what is polled here

    // It will be silent again soon, so one picture in between has to do.
    const qsizetype before = room.pictures.size();
    room.tokyo->show(pictureOf(u"db"_s));
    QTRY_VERIFY(std::any_of(room.pictures.cbegin() + before, room.pictures.cend(), [](const PicturePtr& picture) {
        return picture->target(u"tokyo:db"_s)->freshness(picture->now) == Freshness::Live;
    }));
}

void tst_mergedwatch::agesGoOnWhileNothingComes()
{
    Room room({.atLeastEvery = 50ms});
    room.showAll();
    QTRY_VERIFY(room.has(u"orders-db"_s));
    const qint64 seq = room.newest().position.seq;
    const Moment first = room.newest().now;

    QTRY_VERIFY(room.newest().position.seq >= seq + 3);
    QVERIFY(room.newest().now.since(first) >= 100ms);
}

void tst_mergedwatch::anotherEpochOfASourceIsNoneOfTheWhole()
{
    Room room;
    room.showAll();
    QTRY_VERIFY(room.has(u"tokyo:db"_s));
    const Position before = room.newest().position;

    room.tokyo->show(pictureOf(u"another-db"_s, u"second"_s));

    QTRY_VERIFY(room.has(u"tokyo:another-db"_s));
    QVERIFY(!room.has(u"tokyo:db"_s));
    QCOMPARE(room.newest().position.epoch, before.epoch);
    QVERIFY(room.newest().position.seq > before.seq);
}

void tst_mergedwatch::whoIsAskedToPollIsToldByTheId()
{
    Room room;

    room.watch->pollNow(u"tokyo:db"_s);
    room.watch->pollNow(u"orders-db"_s);
    room.watch->pollNow({});
    room.watch->pollNow(u"kyoto:db"_s); // no source of ours, so it is an id of our own

    QCOMPARE(room.tokyo->asked, QStringList({u"db"_s, QString()}));
    QCOMPARE(room.osaka->asked, QStringList {QString()});
    QCOMPARE(room.own->asked, QStringList({u"orders-db"_s, QString(), u"kyoto:db"_s}));
}

void tst_mergedwatch::pausingReachesAll()
{
    Room room;
    room.showAll();

    room.watch->setPaused(true);

    QVERIFY(room.own->paused && room.tokyo->paused && room.osaka->paused);
    QTRY_VERIFY(room.has(u"source:tokyo"_s) && room.newest().target(u"source:tokyo"_s)->paused);
}

void tst_mergedwatch::thePastIsWhatItShowed()
{
    Room room;
    QSignalSpy past(room.watch.get(), &Watch::pastRead);
    room.showAll();
    QTRY_VERIFY(room.has(u"tokyo:db"_s));

    room.watch->readPast(0ms);

    QTRY_COMPARE(past.size(), 1);
    const auto recorded = PastPictures::fromCbor(past[0][0].toByteArray());
    QVERIFY(recorded);
    QVERIFY(recorded->size() > 0);
    QVERIFY(room.own->askedPast.empty());
}

void tst_mergedwatch::theHistoryIsAskedOfWhoKeepsIt()
{
    Room room;
    QList<HistoryAnswer> answers;
    connect(room.watch.get(), &Watch::historyRead, this, [&](const HistoryAnswer& answer) { answers.append(answer); });
    const HistoryWish wish {
        7, {{u"tokyo:db"_s, u"a"_s, {}}, {u"orders-db"_s, u"b"_s, {}}, {u"tokyo:mq"_s, u"c"_s, {}}}, 1, 2, 100};

    room.watch->readHistory(wish);

    QCOMPARE(room.tokyo->askedHistory.size(), 1U);
    const HistoryWish& there = room.tokyo->askedHistory[0];
    QCOMPARE(there.series, (QList<SeriesKey> {{u"db"_s, u"a"_s, {}}, {u"mq"_s, u"c"_s, {}}}));
    QCOMPARE(there.points, 100);
    QCOMPARE(room.own->askedHistory[0].series, (QList<SeriesKey> {{u"orders-db"_s, u"b"_s, {}}}));
    QVERIFY(room.osaka->askedHistory.empty());
    const auto seriesOf = [](double value) { return KeptSeries {{{1, value}}, 1, 1}; };
    room.own->tellHistory({room.own->askedHistory[0], {seriesOf(2)}, std::nullopt});
    QVERIFY(answers.isEmpty());
    room.tokyo->tellHistory({there, {seriesOf(1), seriesOf(3)}, std::nullopt});

    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers[0].wish, wish);
    QVERIFY(answers[0].series == (std::vector {seriesOf(1), seriesOf(2), seriesOf(3)}));
    room.tokyo->tellHistory({there, {seriesOf(9), seriesOf(9)}, std::nullopt}); // once more than was asked
    QCOMPARE(answers.size(), 1);
}

void tst_mergedwatch::aHistoryThatIsMissingLeavesTheRest()
{
    Room room;
    QList<HistoryAnswer> answers;
    connect(room.watch.get(), &Watch::historyRead, this, [&](const HistoryAnswer& answer) { answers.append(answer); });
    const Failure none {FailureClass::Internal, u"history.not_kept"_s, {}};

    room.watch->readHistory({7, {{u"tokyo:db"_s, u"a"_s, {}}, {u"orders-db"_s, u"b"_s, {}}}, 1, 2, 100});
    room.tokyo->tellHistory({room.tokyo->askedHistory[0], {}, none});
    room.own->tellHistory({room.own->askedHistory[0], {KeptSeries {{{1, 2.0}}, 1, 1}}, std::nullopt});

    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers[0].series.size(), 2U);
    QVERIFY(answers[0].series[0].points.empty());
    QVERIFY(!answers[0].series[1].points.empty());
    QCOMPARE(answers[0].fault, std::optional(none));
}

void tst_mergedwatch::aTokenThatIsNotThereIsALostSource()
{
    int asked = 0;
    const Failure none {FailureClass::Auth, u"source.no_token"_s, {}};
    SourceWatch watch(
        [&](const SourceWatch::Found& found) {
            ++asked;
            found(none);
        },
        systemClock(), 50ms);
    QList<PicturePtr> pictures;
    connect(&watch, &Watch::pictureChanged, this, [&](const PicturePtr& picture) { pictures.append(picture); });

    watch.start();

    QCOMPARE(pictures.size(), 1);
    QVERIFY(pictures[0]->loss);
    QCOMPARE(pictures[0]->loss->why, none);
    QTRY_VERIFY(asked >= 3);
    QCOMPARE(pictures.last()->loss->since, pictures.first()->loss->since);
    const int before = asked;
    watch.pollNow({});
    QCOMPARE(asked, before + 1);
}

void tst_mergedwatch::aDaemonIsFollowedOnceItsTokenIsFound()
{
    ApiHome home;
    home.showNext();
    SourceWatch::Found waiting;
    SourceWatch watch([&](const SourceWatch::Found& found) { waiting = found; }, systemClock());
    QList<PicturePtr> pictures;
    connect(&watch, &Watch::pictureChanged, this, [&](const PicturePtr& picture) { pictures.append(picture); });
    watch.start();
    QVERIFY(pictures.isEmpty());

    const QUrl url(u"http://127.0.0.1:%1"_s.arg(home.port));
    waiting(DaemonLinkParts {{url, {}, std::nullopt, {}, SecretString(home.reader)}, systemClock(), 7});

    QTRY_VERIFY(!pictures.isEmpty());
    QVERIFY(!pictures.last()->loss);
    QCOMPARE(pictures.last()->targets.size(), home.picture.targets.size());
}

void tst_mergedwatch::endsWhileATokenIsLookedFor()
{
    SourceWatch::Found waiting;
    {
        SourceWatch watch([&](const SourceWatch::Found& found) { waiting = found; }, systemClock());
        watch.start();
    }
    QVERIFY(waiting);
    waiting(Failure {FailureClass::Auth, u"source.no_token"_s, {}});
}

QTEST_GUILESS_MAIN(tst_mergedwatch)
#include "tst_mergedwatch.moc"
