// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entrykinds.h"
#include "models/items/findingwords.h"
#include "models/items/wall/wallfeed.h"
#include "tests/support/demochecklist.h"
#include "tests/support/handwatch.h"
#include "tests/support/memorystore.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/wallstage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QString firstWords(const WallLine& line)
{
    return line.label + u": "_s + line.words.value(0);
}

const WallPane* paneCalled(const WallStory& story, const QString& title)
{
    const auto found = std::ranges::find(story.panes, title, &WallPane::title);
    return found == story.panes.end() ? nullptr : &*found;
}

PicturePtr critical(const QStringList& ids, std::chrono::milliseconds boot)
{
    auto picture = std::make_shared<Picture>(*wellPicture());
    picture->now.boot = boot;
    for (const QString& id : ids) {
        Finding finding;
        finding.id = id;
        finding.severity = Severity::Critical;
        picture->findings.append(finding);
    }
    return picture;
}

} // namespace

/// What the wall says.
class tst_wallstory final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void troubleSaysHowBadWhyAndWhoSuffers();
    void eachPaneShowsItsWorst();
    void aFileSystemSaysWhenItWillBeFull();
    void aFindingIsToldInFewWords_data();
    void aFindingIsToldInFewWords();
    void theIncidentHasItsClockAndItsStep();
    void aReportThatIsOverdueSaysForHowLong();
    void aCriticalThingThatNobodyDeclaredSaysSo();
    void anIncidentWithoutTroubleStays();
    void lostSourcesHaveTheirAge();
    void aLostDaemonIsToldAndNotItsTargets();
    void allIsWellAndSinceWhen();
    void whomToCallIsSaidWhileNobodyLeads();
    void aPictureThatStopsIsNotShown();
    void silenceFromTheBeginningIsSilence();
    void nothingToWatchIsNotWell();
    void pagesMoveOnlyWhileAllIsWell();
    void theAlarmRingsOnceForEachNewThing();
    void theRecordTellsOfTheIncidentThatRuns();
    void theFeedKeepsCountingWhenPicturesStop();
    void aWallThatIsHungLateAsksForTheHalfHourBefore();
};

void tst_wallstory::troubleSaysHowBadWhyAndWhoSuffers()
{
    const WallStory story = WallStage().story();
    QCOMPARE(story.kind, WallStory::Kind::Trouble);
    QCOMPARE(story.severity, Severity::Critical);
    QVERIFY2(story.verdict.first().endsWith(u"critical"_s), qPrintable(story.verdict.first()));
    QCOMPARE(story.head.size(), 2U);
    QCOMPARE(story.head[0].label, u"Probable cause"_s);
    QCOMPARE(story.head[0].tone, WallLine::Tone::Strong);
    QCOMPARE(story.head[1].label, u"Impact"_s);
    QVERIFY(story.head[1].words.size() > 1);
    QVERIFY2(story.head[1].words.last().contains(u"more"_s), qPrintable(story.head[1].words.last()));
}

void tst_wallstory::eachPaneShowsItsWorst()
{
    const WallStory story = WallStage().story();
    QCOMPARE(story.panes.size(), 3U);
    const WallPane* databases = paneCalled(story, u"Databases"_s);
    QVERIFY(databases);
    QCOMPARE(databases->items.front().severity, Severity::Critical);
    QCOMPARE(databases->items.front().name.first(), u"orders-db"_s);
    QVERIFY(!databases->items.front().series.points.empty());
    QCOMPARE(databases->troubled + databases->well, int(databases->items.size()));
    const WallPane* nodes = paneCalled(story, u"Nodes"_s);
    QVERIFY(nodes);
    QVERIFY2(nodes->items.front().name.first().startsWith(u"node-A"_s), qPrintable(nodes->items.front().name.first()));
    for (const WallPane& pane : story.panes)
        QVERIFY(std::ranges::is_sorted(pane.items, std::greater(), &WallItem::severity));
}

void tst_wallstory::aFileSystemSaysWhenItWillBeFull()
{
    WallStage stage;
    auto picture = std::make_shared<Picture>(*stage.source.picture);
    FillForecast forecast;
    forecast.bytes.kind = TimeToFull::Kind::Range;
    forecast.bytes.lowS = 3 * 3600;
    forecast.bytes.highS = 5 * 3600;
    picture->forecasts.insert({u"node-A"_s, u"/var"_s}, forecast);
    stage.show(picture);
    const WallStory story = stage.story();
    const WallItem item = paneCalled(story, u"Nodes"_s)->items.front();
    QVERIFY2(item.words.first().contains(u"full in 3–5"_s), qPrintable(item.words.join(u'|')));

    auto open = std::make_shared<Picture>(*picture);
    open->forecasts[{u"node-A"_s, u"/var"_s}].bytes.highS.reset();
    stage.show(open);
    const WallStory without = stage.story();
    QVERIFY(!paneCalled(without, u"Nodes"_s)->items.front().words.join(u' ').contains(u"full in"_s));
}

void tst_wallstory::aFindingIsToldInFewWords_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("brief");
    QTest::addRow("target") << u"database.long_query"_s << u"db | long query | 12"_s;
    QTest::addRow("with its limit") << u"database.connections_exhausted"_s << u"db | connections exhausted | 12 / 97"_s;
    QTest::addRow("target and object") << u"storage.filesystem_full"_s << u"db orders | filling up | 12"_s;
    QTest::addRow("object") << u"queue.no_consumers"_s << u"orders | has no consumers | 12"_s;
    QTest::addRow("a flag") << u"storage.filesystem_hung"_s << u"db orders | hangs | "_s;
    QTest::addRow("a team's own") << u"team.rule"_s << u"db | team.rule | 12"_s;
}

void tst_wallstory::aFindingIsToldInFewWords()
{
    QFETCH(const QString, code);
    Finding finding;
    finding.code = code;
    finding.target = u"db"_s;
    finding.object = ObjectRef {u"queue"_s, u"orders"_s};
    Evidence evidence;
    evidence.value = Amount(12.0);
    evidence.limit = Amount(97.0);
    finding.evidence = {evidence};
    const FindingBrief brief = briefOf(finding);
    QTEST(QStringList({brief.name, brief.what, brief.value}).join(u" | "_s), "brief");
}

void tst_wallstory::theIncidentHasItsClockAndItsStep()
{
    const WallStory story = WallStage().withIncident().story();
    QCOMPARE(story.incident, u"INC-0042"_s);
    QCOMPARE(story.clock, u"00:12:22"_s);
    QVERIFY(story.isIncidentClock);
    QCOMPARE(story.foot.size(), 2U);
    QCOMPARE(firstWords(story.foot[0]), u"Step 4/8: Who holds the connections?"_s);
    QCOMPARE(story.foot[0].aside, u"Sato 02:10"_s);
    QVERIFY(story.foot[0].isCurrent);
    QCOMPARE(firstWords(story.foot[1]), u"Report in: 02:33"_s);
}

void tst_wallstory::aReportThatIsOverdueSaysForHowLong()
{
    WallStage stage;
    stage.withIncident().source.incident->reportDue = demoNow().utc.addSecs(-90);
    const WallLine line = stage.story().foot[1];
    QCOMPARE(firstWords(line), u"Report: overdue for 01:30"_s);
    QCOMPARE(line.tone, WallLine::Tone::Late);
}

void tst_wallstory::aCriticalThingThatNobodyDeclaredSaysSo()
{
    const WallStory story = WallStage().story();
    QVERIFY(!story.isIncidentClock);
    QCOMPARE(story.foot.size(), 1U);
    QCOMPARE(firstWords(story.foot[0]), u"Incident: not declared"_s);
}

void tst_wallstory::anIncidentWithoutTroubleStays()
{
    const WallStory story = WallStage(wellPicture()).withIncident().story();
    QCOMPARE(story.kind, WallStory::Kind::Trouble);
    QCOMPARE(story.severity, Severity::Ok);
    QCOMPARE(firstWords(story.head[0]), u"Incident: Log-ins fail"_s);
    QCOMPARE(story.pages(), 1);
}

void tst_wallstory::lostSourcesHaveTheirAge()
{
    const WallStory story = WallStage().story();
    QCOMPARE(story.sources, Severity::Unknown);
    QVERIFY2(story.sourcesWords.first().startsWith(u"ledger-db"_s), qPrintable(story.sourcesWords.first()));
    QVERIFY2(story.sourcesWords.first().contains(u':'), qPrintable(story.sourcesWords.first()));
}

void tst_wallstory::aLostDaemonIsToldAndNotItsTargets()
{
    auto picture = std::make_shared<Picture>(*wellPicture());
    picture->loss = SourceLoss {{FailureClass::Refused, u"daemon.refused"_s, {}}, WallStage::ago(13s)};
    for (TargetState& state : picture->targets)
        state.sourceLost = true;
    const WallStory story = WallStage(picture).story();
    QCOMPARE(story.sources, Severity::Unknown);
    QCOMPARE(story.sourcesWords.first(), u"The daemon cannot be reached 00:13"_s);
    QVERIFY2(!story.verdict.first().isEmpty(), "a wall without a verdict");
}

void tst_wallstory::allIsWellAndSinceWhen()
{
    WallStage stage(wellPicture());
    stage.source.wellSince = WallStage::ago(76h);
    stage.source.lastIncidentEnded = WallStage::ago(80h).utc;
    const WallStory story = stage.story();
    QCOMPARE(story.kind, WallStory::Kind::Well);
    QCOMPARE(story.severity, Severity::Ok);
    QVERIFY2(story.head[0].words.first().contains(u"normal for 3\u2009d"_s), qPrintable(story.head[0].words.first()));
    QVERIFY2(story.head[1].words.first().contains(u"ended 3\u2009d ago"_s), qPrintable(story.head[1].words.first()));
    QCOMPARE(story.sources, Severity::Ok);
    QVERIFY2(story.sourcesAside.startsWith(u"oldest"_s), qPrintable(story.sourcesAside));
    QVERIFY(story.foot.empty());
}

void tst_wallstory::whomToCallIsSaidWhileNobodyLeads()
{
    WallStage stage(wellPicture());
    stage.source.wellSince = WallStage::ago(1h);
    stage.source.room = {{u"K. Sato until 18:00"_s, u"佐藤(18:00 まで)"_s}, {u"backup 22:00"_s, {}}};
    const WallStory well = stage.story();
    QCOMPARE(well.foot.size(), 2U);
    QCOMPARE(firstWords(well.foot[0]), u"On duty: K. Sato until 18:00"_s);
    QCOMPARE(firstWords(well.foot[1]), u"Next: backup 22:00"_s);

    stage.show(demoImpactPicture());
    const WallStory trouble = stage.story();
    QCOMPARE(trouble.foot.size(), 2U);
    QCOMPARE(firstWords(trouble.foot[0]), u"Incident: not declared"_s);
    QCOMPARE(firstWords(trouble.foot[1]), u"On duty: K. Sato until 18:00"_s);

    stage.withIncident();
    QVERIFY(firstWords(stage.story().foot[1]).startsWith(u"Report in"_s));
    QCOMPARE(stage.story().foot.size(), 2U);
}

void tst_wallstory::aPictureThatStopsIsNotShown()
{
    WallStage stage;
    stage.withIncident();
    stage.pass(wallPatience - 1s);
    QCOMPARE(stage.story().kind, WallStory::Kind::Trouble);
    stage.pass(1s);
    WallStory story = stage.story();
    QCOMPARE(story.kind, WallStory::Kind::NoData);
    QCOMPARE(story.severity, Severity::Unknown);
    QVERIFY(story.panes.empty());
    const QString since = stage.source.pictureAt.utc.toLocalTime().toString(u"HH:mm"_s);
    QCOMPARE(story.verdict.first(), u"NO DATA since "_s + since);
    QVERIFY2(story.head[1].words.first().startsWith(u"What it said last"_s), qPrintable(story.head[1].words.first()));
    // The incident does not come from the picture, and people go on.
    QCOMPARE(story.foot.size(), 2U);
    stage.pass(5min);
    QCOMPARE(stage.story().clock, u"00:17:32"_s);
}

void tst_wallstory::silenceFromTheBeginningIsSilence()
{
    WallStage stage(nullptr);
    stage.source.begun = demoNow();
    QCOMPARE(stage.story().kind, WallStory::Kind::Starting);
    stage.pass(wallPatience);
    QCOMPARE(stage.story().kind, WallStory::Kind::NoData);
    QVERIFY(stage.story().head[1].words.isEmpty());
}

void tst_wallstory::nothingToWatchIsNotWell()
{
    auto picture = std::make_shared<Picture>();
    picture->now = demoNow();
    const WallStory story = WallStage(picture).story();
    QCOMPARE(story.severity, Severity::Unknown);
    QCOMPARE(story.kind, WallStory::Kind::Trouble);
    QVERIFY(story.head[0].words.first().contains(u"nothing to watch"_s));
}

void tst_wallstory::pagesMoveOnlyWhileAllIsWell()
{
    QCOMPARE(wallPageAt(0s, 4, 0), 0);
    QCOMPARE(wallPageAt(19s, 4, 0), 0);
    QCOMPARE(wallPageAt(20s, 4, 0), 1);
    QCOMPARE(wallPageAt(80s, 4, 0), 0);
    QCOMPARE(wallPageAt(20s, 4, 3), 0);
    QCOMPARE(wallPageAt(20s, 1, 3), 0);
    QCOMPARE(wallShiftAt(0s), QPoint(0, 0));
    QCOMPARE(wallShiftAt(60s), QPoint(1, 0));
    QCOMPARE(wallShiftAt(240s), QPoint(0, 0));
}

void tst_wallstory::theAlarmRingsOnceForEachNewThing()
{
    WallAlarm alarm;
    QVERIFY(!alarm.take(*critical({u"a"_s}, 1s)));
    QVERIFY(!alarm.take(*critical({u"a"_s}, 2s)));
    QVERIFY(alarm.take(*critical({u"a"_s, u"b"_s}, 3s)));
    QVERIFY(!alarm.take(*critical({}, 4s)));
    QVERIFY(!alarm.take(*critical({u"b"_s}, 5s)));
    QVERIFY(!alarm.take(*critical({}, 6s)));
    QVERIFY(!alarm.take(*critical({}, 6s + WallAlarm::forgets)));
    QVERIFY(alarm.take(*critical({u"b"_s}, 7s + WallAlarm::forgets)));
}

void tst_wallstory::theRecordTellsOfTheIncidentThatRuns()
{
    MemoryStore store;
    RecordReader reader(store);
    RunningIncident running(reader, u"ja"_s);
    running.setRunbooks({demoRunbook()});
    running.start();
    const auto write = [&](QLatin1StringView kind, const QJsonObject& args) {
        store.append({{u"incident-1"_s, demoNow().utc, {}, u"Sato"_s, kind, args, {}}});
    };
    write(entrykind::declared,
        {{u"title"_s, u"Log-ins fail"_s}, {u"severity"_s, u"sev1"_s}, {u"started"_s, u"2026-01-13T18:02:00.000Z"_s}});
    QTRY_VERIFY(running.incident().has_value());
    QCOMPARE(running.incident()->title, u"Log-ins fail"_s);
    QVERIFY(!running.incident()->step);

    write(entrykind::runStarted,
        {{u"run"_s, u"run-1"_s}, {u"runbook"_s, demoRunbook().id},
            {u"sha256"_s, QString::fromLatin1(demoRunbook().sha256.toHex())}});
    write(entrykind::stepOpened, {{u"run"_s, u"run-1"_s}, {u"step"_s, u"holds"_s}});
    QTRY_VERIFY(running.incident()->step.has_value());
    QCOMPARE(running.incident()->step->number, 2);
    QCOMPARE(running.incident()->step->title, u"接続を占有しているのは誰か"_s);
    const qsizetype asked = store.asked.size();
    write(entrykind::stateSet, {{u"state"_s, u"resolved"_s}});
    QTRY_VERIFY(!running.incident());
    // It has written nothing itself.
    QCOMPARE(store.asked.size(), asked + 1);
}

void tst_wallstory::theFeedKeepsCountingWhenPicturesStop()
{
    HandWatch watch;
    Moment now = demoNow();
    WallFeed feed(watch, [&now] { return now; });
    QSignalSpy changed(&feed, &WallFeed::changed);
    watch.show(wellPicture());
    QCOMPARE(feed.story().kind, WallStory::Kind::Well);
    now.boot += 45s;
    now.utc = now.utc.addSecs(45);
    QCOMPARE(feed.story().kind, WallStory::Kind::NoData);
    QCOMPARE(feed.page(feed.story()), 0);
    watch.show(wellPicture());
    QCOMPARE(feed.page(feed.story()), 2);
    const qsizetype told = changed.size();
    QTRY_VERIFY(changed.size() > told);
}

void tst_wallstory::aWallThatIsHungLateAsksForTheHalfHourBefore()
{
    HandWatch watch;
    Moment now = demoNow();
    WallFeed feed(watch, [&now] { return now; });
    watch.show(wellPicture());
    QCOMPARE(watch.askedHistory.size(), std::size_t(1));
    const HistoryWish wish = watch.askedHistory.front();
    const SeriesKey key {u"auth-db"_s, u"connections.used"_s, std::nullopt};
    const qsizetype place = wish.series.indexOf(key);
    QVERIFY(place >= 0);
    HistoryAnswer answer {wish, std::vector<KeptSeries>(std::size_t(wish.series.size())), {}};
    KeptSeries& kept = answer.series[std::size_t(place)];
    for (qint64 minute = 29; minute > 0; --minute)
        kept.points.push_back({wish.toMs - minute * 60'000, 30.0});
    kept.sinceMs = wish.fromMs - 60'000;
    kept.resolutionMs = 60'000;
    watch.tellHistory(answer);

    watch.show(wellPicture());

    const auto& panes = feed.story().panes;
    const auto longest = [&] {
        std::size_t most = 0;
        for (const WallPane& pane : panes) {
            for (const WallItem& item : pane.items)
                most = std::max(most, item.series.points.size());
        }
        return most;
    };
    QVERIFY2(longest() >= 29, qPrintable(QString::number(longest())));
}

QTEST_GUILESS_MAIN(tst_wallstory)
#include "tst_wallstory.moc"
