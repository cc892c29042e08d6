// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/patternreader.h"
#include "gui/charts/lanechart.h"
#include "gui/pages/overview/overviewpage.h"
#include "gui/style/plaintext.h"
#include "gui/wrong/ackdialog.h"
#include "gui/wrong/groupsview.h"
#include "gui/wrong/ratemeter.h"
#include "gui/wrong/whydialog.h"
#include "gui/wrong/wrongpanel.h"
#include "models/domain/analysis.h"
#include "models/ports/acks.h"
#include "tests/support/demopicture.h"
#include "tests/support/graphs.h"
#include "tests/support/pagegallery.h"
#include "tests/support/strictwarnings.h"

#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;

namespace {

/// Keeps acks in memory and can be told to fail.
class HandAcks final : public Acks {
    Q_OBJECT

public:
    void start() override { }
    void keep(const Ack& ack) override
    {
        acks.append(ack);
        if (isFull)
            emit failed({FailureClass::Internal, u"acks.no_space"_s, {{u"path"_s, u"/state/acks.jsonl"_s}}});
        else
            emit kept(ack);
    }

    QList<Ack> acks;
    bool isFull = false;
};

Moment secondsAgo(qint64 seconds)
{
    const Moment now = testing::demoNow();
    return {now.utc.addSecs(-seconds), now.boot - std::chrono::seconds(seconds)};
}

Finding check(const QString& service, const QString& code, Severity severity, qint64 agoS)
{
    Finding made;
    made.pattern = u"service"_s;
    made.rule = u"check"_s;
    made.code = code;
    made.target = service;
    made.severity = severity;
    made.since = secondsAgo(agoS);
    made.id = findingId(made.pattern, made.rule, service, std::nullopt);
    return made;
}

/// The demo with two services on orders-db that suffer, and what the graph says about it.
PicturePtr story()
{
    testing::Wiring wiring;
    for (const char* target : {"orders-db", "reports-db", "ledger-db", "node-A", "node-F", "rabbit-1"})
        wiring.target(target);
    wiring.function("login", 3);
    wiring.needs("auth_service", {"orders-db"});
    wiring.needs("api_gateway", {"auth_service", "orders-db"});
    wiring.needs("login", {"api_gateway"});
    wiring.needs("reports", {"reports-db"});
    auto picture = std::make_shared<Picture>(*testing::demoPicture());
    picture->services = ServiceMap::of(wiring.graph());
    picture->findings.append(check(u"auth_service"_s, u"service.failing"_s, Severity::Warning, 700));
    picture->findings.append(check(u"api_gateway"_s, u"service.slow"_s, Severity::Warning, 678));
    auto result = analysed(picture->findings, picture->services->graph, {picture->targets, {}, picture->now});
    picture->findings = std::move(result.findings);
    picture->impact = std::move(result.impact);
    for (Finding& finding : picture->findings) {
        if (finding.id == "database.connections_exhausted@orders-db"_L1)
            finding.onset = Onset {secondsAgo(830), Onset::Source::LeftBand};
        else if (finding.id.startsWith("queue.dead"_L1))
            finding.args.insert(u"chatter"_s, 5);
        else if (finding.pattern == "service"_L1)
            finding.onset = Onset {finding.since, Onset::Source::CrossedThreshold};
    }
    return picture;
}

/// The same a little later, when eight more services fail.
PicturePtr storm()
{
    auto picture = std::make_shared<Picture>(*story());
    for (int i = 0; i < 8; ++i)
        picture->findings.append(check(u"worker-%1"_s.arg(i), u"service.failing"_s, Severity::Warning, 60 + 40 * i));
    return picture;
}

Patterns patterns()
{
    const auto shipped = shippedPatterns();
    return shipped ? *shipped : Patterns();
}

struct Desk {
    Moment now = testing::demoNow();
    WrongPanel panel {[this] { return now; }};
    GroupsView* view = panel.findChild<GroupsView*>();

    explicit Desk(const PicturePtr& picture)
    {
        panel.resize(312, 640);
        panel.show();
        panel.take(picture);
    }
    QModelIndex rowOf(const QString& id) const { return view->model()->match(view->model()->index(0, 0), KeyRole, id).value(0); }
    void select(const QString& id)
    {
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        view->setFocus();
        view->setCurrentIndex(rowOf(id));
    }
};

const QString exhausted = u"database.connections_exhausted@orders-db"_s;

} // namespace

class TestWrongPanel final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Dark, 100); }
    void init() { testing::failOnAnyWarning(); }

    void theCauseStandsAboveItsSymptoms()
    {
        const Desk desk(story());
        const QModelIndex cause = desk.rowOf(exhausted);
        QVERIFY(cause.isValid());
        QVERIFY(cause.data(GroupRowRole).value<GroupRow>().members > 0);
        QCOMPARE(cause.siblingAtRow(cause.row() + 1).data(TreeDepthRole).toInt(), 1);
    }

    void aClickLeadsToTheTargetAndTheArrowFolds()
    {
        Desk desk(story());
        QSignalSpy activated(&desk.panel, &WrongPanel::activated);
        const QModelIndex cause = desk.rowOf(exhausted);
        desk.view->scrollTo(cause);
        QTest::mouseClick(desk.view->viewport(), Qt::LeftButton, {}, desk.view->visualRect(cause).center());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), u"orders-db"_s);
        const int rows = desk.view->model()->rowCount();
        desk.select(exhausted);
        QTest::keyClick(desk.view, Qt::Key_Left);
        QVERIFY(desk.view->model()->rowCount() < rows);
        QTest::keyClick(desk.view, Qt::Key_Right);
        QCOMPARE(desk.view->model()->rowCount(), rows);
    }

    void theKeyboardInTheListKeepsTheOrder()
    {
        Desk desk(story());
        desk.select(exhausted);
        QVERIFY(desk.panel.groups().isHeld());
        const int last = desk.view->model()->rowCount() - 1;
        const QString gone = desk.view->model()->index(last, 0).data(KeyRole).toString();
        QVERIFY(gone != exhausted);
        auto fewer = std::make_shared<Picture>(*story());
        QCOMPARE(fewer->findings.removeIf([&](const Finding& finding) { return finding.id == gone; }), 1);
        desk.panel.take(fewer);
        QCOMPARE(desk.view->currentIndex().data(KeyRole).toString(), exhausted);
        QVERIFY(desk.panel.groups().at(last).isCleared);
        desk.view->clearSelection();
        desk.now.boot += FindingGroups::handLinger;
        desk.panel.settle();
        QVERIFY(!desk.rowOf(gone).isValid());
    }

    void anAckIsAskedForKeptAndShown()
    {
        Desk desk(story());
        HandAcks acks;
        desk.panel.setAcks(acks);
        desk.select(exhausted);
        QTest::keyClick(desk.view, Qt::Key_A);
        auto* dialog = desk.panel.findChild<AckDialog*>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(u"owner"_s)->setText(u"K. Sato"_s);
        dialog->accept();
        QTRY_COMPARE(acks.acks.size(), 1);
        QCOMPARE(acks.acks.first().finding, exhausted);
        QCOMPARE(acks.acks.first().until, std::optional(desk.now.utc.addSecs(3'600)));
        QVERIFY(desk.rowOf(exhausted).data(GroupRowRole).value<GroupRow>().ack.isQuiet());
    }

    void aFullDiskIsOneSentence()
    {
        Desk desk(story());
        HandAcks acks;
        acks.isFull = true;
        desk.panel.setAcks(acks);
        desk.panel.acknowledge({Ack::Kind::Taken, exhausted, u"me"_s, {}, Severity::Critical, desk.now.utc, std::nullopt});
        const auto* trouble = desk.panel.findChild<PlainLabel*>(u"ackTrouble"_s);
        QVERIFY(trouble->isVisible());
        QVERIFY(trouble->fullText().contains(u"/state/acks.jsonl is full"_s));
    }

    void theFilterTakesItsOwnWordsOnly()
    {
        Desk desk(story());
        QCOMPARE(desk.panel.takeFilter(u"used>80 chatter>0 orders"_s), u"used>80 orders"_s);
        QCOMPARE(desk.panel.groups().findings(), 1);
        QCOMPARE(desk.panel.takeFilter(u"used>80"_s), u"used>80"_s);
        QVERIFY(desk.panel.groups().findings() > 1);
    }

    void theExplanationNamesTheTermsOfTheScore()
    {
        Desk desk(story());
        desk.select(exhausted);
        QTest::keyClick(desk.view, Qt::Key_Y);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(u"coverage"_s) && text.contains(u"× onset"_s), qPrintable(text));
        QVERIFY(text.contains(u"refute"_s));
    }

    void wOpensWhatMayLieBehindTheSelectedProblem()
    {
        Desk desk(story());
        desk.panel.setPatterns(patterns());
        desk.select(exhausted);
        QTest::keyClick(desk.view, Qt::Key_W);
        auto* dialog = desk.panel.findChild<WhyDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* lines = dialog->findChild<QListView*>(u"why"_s);
        QVERIFY(dialog->findChild<PlainLabel*>(u"whyTitle"_s)->fullText().contains(u"orders-db"_s));
        const auto selected = [&] { return lines->currentIndex().data(WhyRowRole).value<WhyRow>(); };
        QCOMPARE(selected().id, u"database.pool_of_one_client"_s);
        QCOMPARE(selected().verdict, u"likely"_s);

        // The selection goes on with what it is about, whatever comes.
        QTest::keyClick(lines, Qt::Key_Down);
        QTest::keyClick(lines, Qt::Key_Down);
        const QString sign = selected().id;
        QCOMPARE(sign, u"database.pool_of_one_client/one_client"_s);
        desk.panel.take(story());
        QCOMPARE(selected().id, sign);

        const QSignalSpy activated(&desk.panel, &WrongPanel::activated);
        QTest::keyClick(lines, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), u"orders-db"_s);
        QTest::keyClick(lines, Qt::Key_Y);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"likely: One client holds the connections"_s), qPrintable(copied));
        QTest::keyClick(lines, Qt::Key_Escape);
        QTRY_VERIFY(!desk.panel.findChild<WhyDialog*>());
    }

    void whyNotIsAskedOfAnyTarget()
    {
        Desk desk(story());
        desk.panel.setPatterns(patterns());
        desk.panel.askWhyNot(u"catalog-db"_s);
        auto* dialog = desk.panel.findChild<WhyDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->question(), (WhyQuestion {u"catalog-db"_s, {}}));
        const auto* lines = dialog->findChild<QListView*>(u"why"_s);
        QVERIFY(lines->currentIndex().data().toString().contains(u"missing:"_s));
        desk.panel.askWhyNot(u"node-A"_s);
        QTRY_COMPARE(desk.panel.findChildren<WhyDialog*>().size(), 1);
        QCOMPARE(desk.panel.findChild<WhyDialog*>()->question().target, u"node-A"_s);
    }

    void whyWithoutASelectionIsOfTheFirstProblem()
    {
        Desk desk(story());
        desk.panel.setPatterns(patterns());
        desk.panel.askWhy();
        const auto* dialog = desk.panel.findChild<WhyDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->question().finding, desk.view->model()->index(0, 0).data(KeyRole).toString());
    }

    void whyLooksGood_data()
    {
        QTest::addColumn<ThemeName>("theme");
        QTest::addColumn<QString>("target");
        QTest::addRow("dark-finding") << ThemeName::Dark << QString();
        QTest::addRow("light-finding") << ThemeName::Light << QString();
        QTest::addRow("contrast-finding") << ThemeName::HighContrast << QString();
        QTest::addRow("dark-target") << ThemeName::Dark << u"node-B"_s;
        QTest::addRow("light-target") << ThemeName::Light << u"rabbit-1"_s;
    }

    void whyLooksGood()
    {
        QFETCH(const ThemeName, theme);
        QFETCH(const QString, target);
        applyTheme(*qApp, theme, 100);
        WhyDialog dialog({target.isEmpty() ? u"orders-db"_s : target, target.isEmpty() ? exhausted : QString()},
            patterns(), nullptr);
        dialog.take(story());
        dialog.show();
        const QImage image = testing::pictureOf(dialog, u"why-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(testing::shows(image, Theme(theme).color(Token::Text)));
        applyTheme(*qApp, ThemeName::Dark, 100);
    }

    void aStormIsSaidAndGrouped()
    {
        Desk desk(storm());
        QVERIFY(desk.panel.findChild<RateMeter*>()->sentence().startsWith(u"storm: "_s));
        QVERIFY(desk.panel.groups().isByComponent());
        QCOMPARE(desk.panel.groups().at(0).target, u"orders-db"_s);
    }

    void looksGood_data()
    {
        QTest::addColumn<ThemeName>("theme");
        QTest::addColumn<QSize>("size");
        for (const auto& [theme, name] : {std::pair(ThemeName::Dark, "dark"), {ThemeName::Light, "light"}, {ThemeName::HighContrast, "contrast"}}) {
            QTest::addRow("%s-1280", name) << theme << QSize(1280, 680);
            QTest::addRow("%s-1920", name) << theme << QSize(1920, 960);
        }
    }

    void looksGood()
    {
        QFETCH(const ThemeName, theme);
        QFETCH(const QSize, size);
        applyTheme(*qApp, theme, 100);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        for (const auto& [picture, name] : {std::pair(story(), u"story"_s), {storm(), u"storm"_s}}) {
            QSplitter window;
            Moment now = testing::demoNow();
            auto* panel = new WrongPanel([&now] { return now; });
            auto* page = new OverviewPage;
            window.addWidget(panel);
            window.addWidget(page);
            window.setHandleWidth(1);
            window.resize(size);
            window.show();
            window.setSizes({312, size.width() - 313});
            panel->acknowledge({Ack::Kind::Taken, u"storage.filesystem_full@node-A/%2Fvar"_s, u"K. Sato"_s, {},
                Severity::Critical, now.utc.addSecs(-1'080), now.utc.addSecs(2'520)});
            panel->acknowledge({Ack::Kind::Taken, u"storage.filesystem_hung@node-F/%2Fmnt%2Farchive"_s, u"Mori"_s, {},
                Severity::Critical, now.utc.addSecs(-3'780), now.utc.addSecs(-180)});
            panel->take(picture);
            page->take(picture, testing::demoHistory(picture));
            page->setFinding(exhausted);
            page->findChild<LaneChart*>()->setMarks({{secondsAgo(960).utc.toMSecsSinceEpoch(), u"deploy batch-worker 2.8.1"_s}});
            const QImage image = testing::pictureOf(window, u"wrong-%1-%2"_s.arg(name, tag));
            QVERIFY(testing::shows(image, Theme(theme).color(Token::CritMark)));
        }
    }
};

QTEST_MAIN(TestWrongPanel)
#include "tst_wrongpanel.moc"
