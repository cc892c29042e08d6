// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/database/accessbox.h"
#include "gui/pages/database/connectionbar.h"
#include "gui/pages/database/databasespage.h"
#include "gui/pages/database/detailspanel.h"
#include "gui/pages/database/failurebanner.h"
#include "gui/charts/rangechoice.h"
#include "gui/charts/sparkline.h"
#include "gui/style/applytheme.h"
#include "gui/style/plaintext.h"
#include "models/items/database/clientstable.h"
#include "tests/support/demopicture.h"
#include "tests/support/strictwarnings.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

/// The page on the story, shown.
struct Shown {
    const PicturePtr& picture = story();
    const History& history = past();
    DatabasesPage page;

    static const PicturePtr& story()
    {
        static const PicturePtr told = testing::demoPicture();
        return told;
    }
    static const History& past()
    {
        static const History remembered = testing::demoHistory(story());
        return remembered;
    }

    explicit Shown(const QSize& size = QSize(968, 680))
    {
        page.resize(size);
        page.show();
        page.take(picture, history);
    }

    QTableView* table(const char* name) { return page.findChild<QTableView*>(QLatin1StringView(name)); }
    QString currentServer() { return table("servers")->currentIndex().data(KeyRole).toString(); }
};

template<typename Change>
PicturePtr nextPicture(const PicturePtr& before, const QString& target, Change change)
{
    auto next = std::make_shared<Picture>(*before);
    ++next->position.seq;
    for (TargetState& state : next->targets) {
        if (state.target.id != target)
            continue;
        auto reading = std::make_shared<Reading>(*state.good);
        change(std::get<DatabaseHealth>(reading->outcome));
        state.good = state.last = reading;
    }
    return next;
}

QStringList column(const QTableView* view, int column)
{
    QStringList texts;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        texts.append(view->model()->index(row, column).data().toString());
    return texts;
}

} // namespace

class DatabasesPageTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Dark, 100); }
    void init() { testing::failOnAnyWarning(); }

    void theWorstServerIsSelectedAtTheStart()
    {
        Shown shown;
        QCOMPARE(shown.page.target(), u"orders-db"_s);
        QTRY_COMPARE(shown.currentServer(), u"orders-db"_s);
        QCOMPARE(column(shown.table("servers"), serversColumns::Server).first(), u"orders-db"_s);
    }

    void hoursBeforeAreAskedForAndDrawnWithTheirHoles()
    {
        Shown shown;
        QSignalSpy wanted(&shown.page, &Page::historyWanted);
        auto* choice = shown.page.findChild<RangeChoice*>();
        auto* note = shown.page.findChild<PlainLabel*>(u"chartNote"_s);
        auto* chart = shown.page.findChild<Sparkline*>(u"connectionsOverTime"_s);
        QVERIFY(choice && note && chart);
        QVERIFY2(note->text().startsWith(u"warns above "_s) && !note->text().contains(u'·'), qPrintable(note->text()));
        choice->setCurrentIndex(choice->findText(u"24 h"_s));
        shown.page.take(shown.picture, shown.history);
        QCOMPARE(wanted.count(), 1);
        const auto wish = wanted[0][0].value<HistoryWish>();
        QCOMPARE(wish.series, (QList<SeriesKey> {{u"orders-db"_s, u"connections.used"_s, std::nullopt}}));
        QCOMPARE(wish.toMs - wish.fromMs, 24 * 3'600'000);

        KeptSeries kept {{}, wish.toMs - 7'200'000, 60'000};
        for (int minute = 120; minute > 20; --minute) {
            if (minute != 60)
                kept.points.push_back({wish.toMs - minute * 60'000, 20});
            else
                kept.points.push_back({wish.toMs - minute * 60'000, std::nullopt});
        }
        shown.page.takeHistory({wish, {kept}, {}});
        shown.page.take(shown.picture, shown.history);
        const ChartSeries series = chart->series();
        QCOMPARE(series.span->to - series.span->from, 7'200'000);
        QCOMPARE(runsOf(series, *series.span).runs.size(), std::size_t(2));
        QVERIFY2(note->text().startsWith(u"warns above "_s) && note->text().contains(u"known since"_s),
            qPrintable(note->text()));
        QCOMPARE(wanted.count(), 1);
    }

    void theSelectionSurvivesPolls()
    {
        Shown shown;
        shown.page.reveal(u"auth-db"_s, {});
        QCOMPARE(shown.currentServer(), u"auth-db"_s);
        QSignalSpy resets(shown.table("servers")->model(), &QAbstractItemModel::modelReset);
        const PicturePtr next
            = nextPicture(shown.picture, u"auth-db"_s, [](DatabaseHealth& health) { health.connections.used = 190; });
        shown.page.take(next, shown.history);
        QCOMPARE(shown.page.target(), u"auth-db"_s);
        QCOMPARE(shown.currentServer(), u"auth-db"_s);
        QCOMPARE(resets.count(), 0);
    }

    void aSelectedSessionStaysSelectedWhenTheLockTreeMoves()
    {
        Shown shown;
        QTableView* locks = shown.table("lockTree");
        locks->setCurrentIndex(locks->model()->index(1, 0));
        QCOMPARE(locks->currentIndex().siblingAtColumn(2).data().toString(), u"48377"_s);
        const PicturePtr next = nextPicture(shown.picture, u"orders-db"_s, [](DatabaseHealth& health) {
            for (Session& session : health.sessions) {
                if (session.pid == 48401 || session.pid == 48402)
                    session.blockedBy.clear();
            }
        });
        shown.page.take(next, shown.history);
        QCOMPARE(locks->currentIndex().siblingAtColumn(2).data().toString(), u"48377"_s);
        QCOMPARE(locks->currentIndex().row(), 4);
    }

    void theRootBlockerStandsFirst()
    {
        Shown shown;
        QCOMPARE(column(shown.table("lockTree"), 2).first(), u"48213"_s);
        QVERIFY(shown.table("lockTree")->model()->index(0, 0).data(TintRole).toBool());
    }

    void theKeyYCopiesTheChain()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        QApplication::clipboard()->clear();
        shown.table("lockTree")->setFocus();
        QTest::keyClick(shown.table("lockTree"), Qt::Key_Y);
        QTRY_VERIFY(QApplication::clipboard()->text().startsWith(u"48213  batch-worker"_s));
    }

    void aServerThatDoesNotAnswerSaysWhyAndWhatToDo()
    {
        Shown shown;
        auto* banner = shown.page.findChild<FailureBanner*>();
        QVERIFY(!banner->isVisible());
        shown.page.reveal(u"ledger-db"_s, {});
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->sentence().contains(u"ledger.int"_s), qPrintable(banner->sentence()));
        QVERIFY(banner->accessibleDescription().contains(u"resolver"_s));
    }

    void anUnreachableServerShowsNoZeros()
    {
        Shown shown;
        auto picture = std::make_shared<Picture>(*shown.picture);
        for (TargetState& state : picture->targets) {
            if (state.target.id == "ledger-db"_L1)
                state.good = nullptr;
        }
        shown.page.take(picture, shown.history);
        shown.page.reveal(u"ledger-db"_s, {});
        const QAbstractItemModel* servers = shown.table("servers")->model();
        const QModelIndex row = shown.table("servers")->currentIndex();
        for (int at = serversColumns::Connections; at <= serversColumns::Longest; ++at)
            QCOMPARE(servers->index(row.row(), at).data().toString(), u"–"_s);
        QCOMPARE(shown.table("lockTree")->model()->rowCount(), 0);
        QCOMPARE(shown.table("clients")->model()->rowCount(), 0);
        QCOMPARE(shown.page.findChild<ConnectionBar*>()->current(), -1);
    }

    void aHostileNameStaysLiteral()
    {
        Shown shown;
        const QString hostile = u"<img src=x>"_s;
        const PicturePtr next = nextPicture(
            shown.picture, u"orders-db"_s, [&](DatabaseHealth& health) { health.clients[0].application = hostile; });
        shown.page.take(next, shown.history);
        auto* bar = shown.page.findChild<ConnectionBar*>();
        QCOMPARE(bar->partText(2), u"idle in tx · <img src=x> 71"_s);
        QTRY_VERIFY(column(shown.table("clients"), clientsColumns::Client).contains(hostile));
        for (const QLabel* label : shown.page.findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void missingAccessShowsTheGrantAndCopiesIt()
    {
        Shown shown;
        auto* box = shown.page.findChild<AccessBox*>();
        QVERIFY(!box->isVisible());
        shown.page.reveal(u"billing-db"_s, {});
        QVERIFY(box->isVisible());
        QCOMPARE(box->findChild<PlainLabel*>(u"remedy"_s)->fullText(), u"GRANT pg_monitor TO yagura_ro;"_s);
        box->findChild<QPushButton*>(u"copyRemedy"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), u"GRANT pg_monitor TO yagura_ro;"_s);
    }

    void arrowsMoveThroughThePartsOfTheBar()
    {
        Shown shown;
        auto* bar = shown.page.findChild<ConnectionBar*>();
        QCOMPARE(bar->current(), 0);
        QTest::keyClick(bar, Qt::Key_Right);
        QTest::keyClick(bar, Qt::Key_Right);
        QCOMPARE(bar->partText(bar->current()), u"idle in tx · batch-worker 71"_s);
        QVERIFY(bar->accessibleDescription().startsWith(u"idle in tx · batch-worker 71"_s));
        QTest::keyClick(bar, Qt::Key_End);
        QTest::keyClick(bar, Qt::Key_Right);
        QCOMPARE(bar->partText(bar->current()), u"reserved, free 2"_s);
    }

    void aFilterKeepsTheRestAndTellsWhatItDoesNotKnow()
    {
        Shown shown;
        QVERIFY(shown.page.setFilter(u"state:crit"_s).isEmpty());
        QTRY_COMPARE(shown.table("servers")->model()->rowCount(), 1);
        QCOMPARE(shown.page.setFilter(u"disk>3"_s).size(), 1);
        QTRY_COMPARE(shown.table("servers")->model()->rowCount(), 6);
        QCOMPARE(shown.page.target(), u"orders-db"_s);
    }

    void aSlotIsRevealedAmongTheDetails()
    {
        Shown shown;
        shown.page.reveal(u"orders-db"_s, u"audit_cdc"_s);
        QCOMPARE(shown.page.findChild<DetailsPanel*>()->part(), DetailsPanel::Replication);
        QCOMPARE(shown.table("slots")->currentIndex().data(KeyRole).toString(), u"audit_cdc"_s);
    }

    void theLookComesBack()
    {
        Shown shown;
        shown.page.findChild<DetailsPanel*>()->showPart(DetailsPanel::Statements);
        const QByteArray look = shown.page.saveLook();
        Shown other;
        other.page.restoreLook(look);
        QCOMPARE(other.page.findChild<DetailsPanel*>()->part(), DetailsPanel::Statements);
        other.page.restoreLook(QByteArray("nonsense"));
        QCOMPARE(other.page.findChild<DetailsPanel*>()->part(), DetailsPanel::Statements);
    }

    void nothingIsWiderThanThePage_data()
    {
        QTest::addColumn<ThemeName>("theme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("target");
        QTest::addRow("dark-968") << ThemeName::Dark << QSize(968, 680) << u"orders-db"_s;
        QTest::addRow("dark-1600") << ThemeName::Dark << QSize(1600, 960) << u"orders-db"_s;
        QTest::addRow("light-968") << ThemeName::Light << QSize(968, 680) << u"ledger-db"_s;
        QTest::addRow("light-1600") << ThemeName::Light << QSize(1600, 960) << u"billing-db"_s;
    }
    void nothingIsWiderThanThePage()
    {
        QFETCH(const ThemeName, theme);
        QFETCH(const QSize, size);
        QFETCH(const QString, target);
        applyTheme(*qApp, theme, 100);
        Shown shown(size);
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        shown.page.reveal(target, {});
        shown.table("servers")->setFocus();
        QTRY_COMPARE(shown.currentServer(), target);
        QApplication::processEvents();
        const auto* details = shown.page.findChild<QWidget*>(u"databaseDetails"_s);
        QVERIFY(shown.page.minimumSizeHint().width() <= size.width());
        QVERIFY(shown.page.findChild<DetailsPanel*>()->width() <= details->width());
        const auto isNarrowEnough = [](const QTableView* view) { return view->horizontalScrollBar()->maximum() == 0; };
        for (const char* name : {"servers", "lockTree", "clients", "sessions"})
            QTRY_VERIFY2(isNarrowEnough(shown.table(name)), name);
        // Nothing is lower than it asks for; what does not fit on the page is scrolled to, not squeezed.
        const auto hasItsHeight = [](const QWidget* part) { return part->height() >= part->sizeHint().height(); };
        for (const char* name : {"lockTree", "clients", "sessions"})
            QTRY_VERIFY2(hasItsHeight(shown.table(name)), name);
        QTRY_VERIFY(hasItsHeight(shown.page.findChild<QWidget*>(u"ladder"_s)));
        const QPixmap picture = shown.page.grab();
        QCOMPARE(picture.size(), size);
        const QString folder = qEnvironmentVariable("YAGURA_GALLERY");
        if (!folder.isEmpty()) {
            const QString name = QLatin1StringView(QTest::currentDataTag());
            QVERIFY(picture.save(QDir(folder).filePath(u"databases-%1.png"_s.arg(name))));
            shown.page.resize(size.width(), 1400);
            QApplication::processEvents();
            QApplication::processEvents();
            QVERIFY(shown.page.grab().save(QDir(folder).filePath(u"databases-%1-whole.png"_s.arg(name))));
        }
    }
};

QTEST_MAIN(DatabasesPageTest)
#include "tst_databasespage.moc"
