// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wall/wallchange.h"
#include "models/items/wall/wallframe.h"
#include "models/items/wall/wallpage.h"
#include "models/items/wall/wallplan.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/wallstage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// A font whose letters are all half as wide as they are high.
class PlainRuler final : public WallRuler {
public:
    explicit PlainRuler(double text) : m_text(text) { }
    double width(WallType type, const QString& text) const override
    {
        const bool isLarge = type == WallType::Verdict || type == WallType::Large;
        return double(text.size()) * m_text / 2 * (isLarge ? wallgrid::verdictSize : 1);
    }

private:
    double m_text;
};

WallPage pageOf(const WallStory& story, QSizeF window, double text, int page = 0)
{
    return wallPageOf(story, window, text, PlainRuler(text), page);
}

QStringList textsOf(const WallPage& page)
{
    QStringList texts;
    for (const WallRun& run : page.runs)
        texts.append(run.text);
    return texts;
}

QString joinedTexts(const WallPage& page)
{
    return textsOf(page).join(u" | "_s);
}

WallPane paneOf(const QString& title, int troubled, Severity worst)
{
    WallPane pane;
    pane.title = title;
    for (int at = 0; at < troubled; ++at)
        pane.items.push_back({worst, false, {u"%1-%2"_s.arg(title).arg(at)}, {u"wrong"_s}, {}});
    pane.troubled = troubled;
    if (troubled == 0)
        pane.items.push_back({Severity::Ok, false, {title}, {u"5"_s}, {}});
    pane.nearest = {title};
    return pane;
}

WallStory storyOf(const std::vector<WallPane>& panes)
{
    WallStory story;
    story.kind = WallStory::Kind::Trouble;
    story.severity = Severity::Critical;
    story.verdict = {u"9 critical"_s};
    story.clock = u"00:12:22"_s;
    story.head = {{u"Cause"_s, {u"something"_s}, {}, WallLine::Tone::Strong, false},
        {u"Impact"_s, {u"somebody"_s}, {}, WallLine::Tone::Plain, false}};
    story.foot = {{u"Step 4/8"_s, {u"look"_s}, u"Sato 02:10"_s, WallLine::Tone::Plain, true},
        {u"Report in"_s, {u"02:33"_s}, {}, WallLine::Tone::Plain, false}};
    story.sourcesWords = {u"all live"_s};
    story.panes = panes;
    return story;
}

/// Trouble, with and without an incident, all well, silence.
const std::vector<WallStory>& stories()
{
    static const std::vector<WallStory> told = [] {
        WallStage silent;
        silent.pass(std::chrono::minutes(5));
        return std::vector {WallStage().withIncident().story(), WallStage().story(), WallStage(wellPicture()).story(),
            silent.withIncident().story()};
    }();
    return told;
}

} // namespace

/// The sizes of the wall, from metres and inches to where each word stands.
class tst_walllayout final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void textFollowsFromDistanceAndScreen_data();
    void textFollowsFromDistanceAndScreen();
    void aScreenThatTellsNothingStillHasText();
    void aSmallerWindowDropsRowsAndCountsThem();
    void aLargerOneShowsMoreOfWhatIsWrong();
    void theWorstPaneStaysLongest();
    void whatIsShownAndWhatIsCountedIsAll();
    void oneThingWithSeveralTroublesCountsThem();
    void nothingLeavesItsRowOrMeetsItsNeighbour_data();
    void nothingLeavesItsRowOrMeetsItsNeighbour();
    void wordsBecomeFewerBeforeTheyAreCut();
    void aNameWithoutEndLosesItsEnd();
    void eachPaneHasItsPageWhileAllIsWell();
    void aStaleDiskIsNotSaidToBeFullSoon();
    void aSecondChangesTheClockAndNothingElse();
    void aPageThatIsPutTogetherOtherwiseIsPaintedWhole();
};

void tst_walllayout::textFollowsFromDistanceAndScreen_data()
{
    QTest::addColumn<WallSight>("sight");
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("lines");
    QTest::addRow("5 m, 55 inch, Full HD") << WallSight {{1920, 1080}, 55, 5} << 65 << 12;
    QTest::addRow("the same in 4K") << WallSight {{3840, 2160}, 55, 5} << 130 << 12;
    QTest::addRow("4K shown at twice the size") << WallSight {{1920, 1080}, 55, 5} << 65 << 12;
    QTest::addRow("3 m") << WallSight {{1920, 1080}, 55, 3} << 39 << 20;
    QTest::addRow("8 m") << WallSight {{1920, 1080}, 55, 8} << 104 << 7;
    QTest::addRow("at a desk") << WallSight {{1920, 1080}, 24, 0.7} << 21 << 38;
}

void tst_walllayout::textFollowsFromDistanceAndScreen()
{
    QFETCH(const WallSight, sight);
    QTEST(int(wallTextPixels(sight, {})), "text");
    QTEST(wallLines(sight, {}), "lines");
}

void tst_walllayout::aScreenThatTellsNothingStillHasText()
{
    QCOMPARE(wallTextPixels({{0, 0}, 55, 5}, {}), 8.0);
    QCOMPARE(wallTextPixels({{1920, 1080}, 0, 5}, {}), 8.0);
    QCOMPARE(wallLines({{0, 0}, 55, 5}, {}), 0);
}

void tst_walllayout::aSmallerWindowDropsRowsAndCountsThem()
{
    const WallStory story = storyOf({paneOf(u"db"_s, 3, Severity::Critical), paneOf(u"node"_s, 1, Severity::Critical),
        paneOf(u"queue"_s, 4, Severity::Critical)});
    const WallPage whole = pageOf(story, {1920, 1080}, 65);
    QCOMPARE(whole.rows, 3);
    QVERIFY2(textsOf(whole).contains(u"+2 more"_s), qPrintable(joinedTexts(whole)));
    QVERIFY2(textsOf(whole).contains(u"+3 more"_s), qPrintable(joinedTexts(whole)));

    const WallPage low = pageOf(story, {1920, 420}, 65);
    QCOMPARE(low.rows, 1);
    QVERIFY2(textsOf(low).contains(u"+7 more"_s), qPrintable(joinedTexts(low)));
    QCOMPARE(low.text, whole.text);
}

void tst_walllayout::aLargerOneShowsMoreOfWhatIsWrong()
{
    const WallStory story = storyOf({paneOf(u"db"_s, 3, Severity::Critical), paneOf(u"node"_s, 0, Severity::Critical),
        paneOf(u"queue"_s, 4, Severity::Warning)});
    const WallPage page = pageOf(story, {1920, 1080}, 40);
    QVERIFY(page.rows > 5);
    QVERIFY2(textsOf(page).contains(u"db-2"_s), qPrintable(joinedTexts(page)));
}

void tst_walllayout::theWorstPaneStaysLongest()
{
    const WallStory story = storyOf({paneOf(u"db"_s, 0, Severity::Ok), paneOf(u"node"_s, 1, Severity::Warning),
        paneOf(u"queue"_s, 1, Severity::Critical)});
    const WallPage page = pageOf(story, {1920, 420}, 65);
    QCOMPARE(page.rows, 1);
    QVERIFY2(textsOf(page).contains(u"queue-0"_s), qPrintable(joinedTexts(page)));
    QVERIFY2(textsOf(page).contains(u"+1 more"_s), qPrintable(joinedTexts(page)));
}

void tst_walllayout::whatIsShownAndWhatIsCountedIsAll()
{
    const WallStory story = storyOf({paneOf(u"db"_s, 5, Severity::Critical), paneOf(u"node"_s, 2, Severity::Warning),
        paneOf(u"queue"_s, 9, Severity::Unknown)});
    for (double height = 4; height < 60; height += 0.25) {
        const WallPlan plan = wallPlanOf(story, height);
        int troubled = 0;
        for (const WallRow& row : plan.rows)
            troubled += (row.item->severity == Severity::Ok ? 0 : 1) + row.more;
        if (!plan.rows.empty())
            QCOMPARE(troubled, 16);
    }
}

void tst_walllayout::oneThingWithSeveralTroublesCountsThem()
{
    WallStory story = storyOf({paneOf(u"db"_s, 1, Severity::Critical), paneOf(u"node"_s, 1, Severity::Critical)});
    story.panes[0].findings = 4;
    const WallPage page = pageOf(story, {1920, 1080}, 65);
    QCOMPARE(page.rows, 2);
    QVERIFY2(textsOf(page).contains(u"+3 more"_s), qPrintable(joinedTexts(page)));
}

void tst_walllayout::nothingLeavesItsRowOrMeetsItsNeighbour_data()
{
    QTest::addColumn<QSizeF>("window");
    QTest::addColumn<double>("text");
    for (const QSizeF window :
        {QSizeF(1920, 1080), QSizeF(3840, 2160), QSizeF(1280, 720), QSizeF(1080, 1920), QSizeF(800, 600)}) {
        for (const double text : {40.0, 65.0, 130.0})
            QTest::addRow("%gx%g at %g", window.width(), window.height(), text) << window << text;
    }
}

void tst_walllayout::nothingLeavesItsRowOrMeetsItsNeighbour()
{
    QFETCH(const QSizeF, window);
    QFETCH(const double, text);
    const PlainRuler ruler(text);
    for (const WallStory& story : stories()) {
        for (int number = 0; number < story.pages(); ++number) {
            const WallPage page = wallPageOf(story, window, text, ruler, number);
            for (std::size_t at = 0; at < page.runs.size(); ++at) {
                const WallRun& run = page.runs[at];
                QVERIFY2(ruler.width(run.type, run.text) <= run.place.width() + 0.5, qPrintable(run.text));
                QVERIFY2(QRectF({0, 0}, window).adjusted(-1, -1, 1, 1).contains(run.place), qPrintable(run.text));
                for (std::size_t other = 0; other < at; ++other)
                    QVERIFY2(
                        !run.place.adjusted(1, 1, -1, -1).intersects(page.runs[other].place.adjusted(1, 1, -1, -1)),
                        qPrintable(run.text + u" over "_s + page.runs[other].text));
                for (const WallChart& chart : page.charts)
                    QVERIFY2(!run.place.intersects(chart.place.adjusted(1, 1, -1, -1)), qPrintable(run.text));
            }
        }
    }
}

void tst_walllayout::wordsBecomeFewerBeforeTheyAreCut()
{
    WallStory story = storyOf({paneOf(u"db"_s, 1, Severity::Critical)});
    story.panes[0].items[0].words
        = {u"connections exhausted  98 / 97, full in 3–5 h and more"_s, u"connections exhausted"_s, u"full"_s};
    QVERIFY(textsOf(pageOf(story, {3840, 1080}, 65)).contains(story.panes[0].items[0].words[0]));
    QVERIFY(textsOf(pageOf(story, {1400, 1080}, 65)).contains(story.panes[0].items[0].words[1]));
    QVERIFY(textsOf(pageOf(story, {900, 1080}, 65)).contains(story.panes[0].items[0].words[2]));
}

void tst_walllayout::aNameWithoutEndLosesItsEnd()
{
    WallStory story = storyOf({paneOf(u"db"_s, 1, Severity::Critical)});
    story.panes[0].items[0].name = {QString(400, u'x')};
    story.head[0].words = {QString(400, u'y')};
    const WallPage page = pageOf(story, {1920, 1080}, 65);
    for (const WallRun& run : page.runs)
        QVERIFY2(PlainRuler(65).width(run.type, run.text) <= run.place.width() + 0.5, qPrintable(run.text));
    QVERIFY(std::ranges::any_of(textsOf(page), [](const QString& text) { return text.endsWith(u'…'); }));
}

void tst_walllayout::eachPaneHasItsPageWhileAllIsWell()
{
    const WallStory story = WallStage(wellPicture()).story();
    QCOMPARE(story.kind, WallStory::Kind::Well);
    QCOMPARE(story.pages(), 4);
    const WallPage databases = pageOf(story, {1920, 1080}, 65, 1);
    QVERIFY2(joinedTexts(databases).contains(u"Databases"_s), qPrintable(joinedTexts(databases)));
    QVERIFY(databases.rows > 1);
    QVERIFY(joinedTexts(pageOf(story, {1920, 1080}, 65, 3)).contains(u"Queues"_s));
    QCOMPARE(WallStage().story().pages(), 1);
}

void tst_walllayout::aStaleDiskIsNotSaidToBeFullSoon()
{
    FillForecast forecast;
    forecast.bytes.kind = TimeToFull::Kind::Range;
    forecast.bytes.lowS = 60;
    forecast.bytes.highS = 90;
    for (const bool isLost : {false, true}) {
        auto picture = std::make_shared<Picture>(*demoImpactPicture());
        picture->forecasts.insert({u"node-A"_s, u"/var"_s}, forecast);
        for (TargetState& state : picture->targets)
            state.sourceLost = isLost;
        const QString texts = joinedTexts(pageOf(WallStage(picture).story(), {3840, 1080}, 40));
        QCOMPARE(texts.contains(u"full in"_s), !isLost);
        QVERIFY2(texts.contains(u"node-A"_s), qPrintable(texts));
    }
}

void tst_walllayout::aSecondChangesTheClockAndNothingElse()
{
    WallStory story = storyOf({paneOf(u"db"_s, 1, Severity::Critical), paneOf(u"node"_s, 0, Severity::Ok)});
    const WallPage before = pageOf(story, {1920, 1080}, 65);
    QCOMPARE(changedPlaces(before, before), QList<QRectF>());
    story.clock = u"00:12:23"_s;
    const WallPage later = pageOf(story, {1920, 1080}, 65);
    const auto clock = std::ranges::find(later.runs, story.clock, &WallRun::text);
    QVERIFY(clock != later.runs.end());
    const auto places = changedPlaces(before, later);
    QVERIFY(places);
    QCOMPARE(*places, QList<QRectF>({clock->place, clock->place}));
}

void tst_walllayout::aPageThatIsPutTogetherOtherwiseIsPaintedWhole()
{
    const WallStory story = storyOf({paneOf(u"db"_s, 1, Severity::Critical), paneOf(u"node"_s, 0, Severity::Ok)});
    const WallPage page = pageOf(story, {1920, 1080}, 65);
    QVERIFY(!changedPlaces({}, page));
    QVERIFY(!changedPlaces(page, pageOf(story, {1920, 1080}, 60)));
    WallStory more = story;
    more.panes.push_back(paneOf(u"queue"_s, 1, Severity::Warning));
    QVERIFY(!changedPlaces(page, pageOf(more, {1920, 1080}, 65)));
    WallStory milder = story;
    milder.severity = Severity::Warning;
    QVERIFY(!changedPlaces(page, pageOf(milder, {1920, 1080}, 65)));
}

QTEST_GUILESS_MAIN(tst_walllayout)
#include "tst_walllayout.moc"
