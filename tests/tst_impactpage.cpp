// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/impactpage.h"
#include "gui/pages/impact/mapview.h"
#include "gui/parts/factsview.h"
#include "gui/parts/orderedview.h"
#include "gui/style/plaintext.h"
#include "models/domain/analysis.h"
#include "models/items/roles.h"
#include "models/ports/layout.h"
#include "tests/support/impactstage.h"
#include "tests/support/demopicture.h"
#include "tests/support/pagegallery.h"
#include "tests/support/strictwarnings.h"

#include <QAccessible>
#include <QListView>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// The demo with another time and calmer databases.
PicturePtr calmer(const PicturePtr& picture)
{
    auto changed = std::make_shared<Picture>(*picture);
    changed->findings.clear();
    changed->targets.removeIf([](const TargetState& state) { return state.failure() != nullptr; });
    return withServices(changed, picture->services);
}

PicturePtr later(const PicturePtr& picture, int seconds)
{
    auto changed = std::make_shared<Picture>(*picture);
    changed->now = {changed->now.utc.addSecs(seconds), changed->now.boot + std::chrono::seconds(seconds)};
    return changed;
}

PicturePtr hundredsOfServices(int count)
{
    ServiceGraph::Builder builder;
    std::vector<NodeIndex> databases;
    for (const TargetState& state : demoDatabases())
        databases.push_back(builder.add({state.target.id, NodeKind::Target, {}, 0, {}}));
    std::vector<NodeIndex> services;
    for (int number = 0; number < count; ++number) {
        const NodeIndex service = builder.add({u"service-%1"_s.arg(number), NodeKind::Service, {}, 0, {}});
        builder.need(service, NeedKind::Needs, {databases[std::size_t(number) % databases.size()]}, 0);
        if (number > 20)
            builder.need(service, NeedKind::Needs, {services[std::size_t(number * 7) % 20]}, 0);
        services.push_back(service);
    }
    for (int number = 0; number < 20; ++number) {
        const NodeIndex function = builder.add({u"function-%1"_s.arg(number), NodeKind::Function, {}, 1, {}});
        builder.need(function, NeedKind::Needs, {services[std::size_t(count - 1 - number)]}, 0);
    }
    return withServices(demoPicture(), ServiceMap::of(builder.build()));
}

} // namespace

class ImpactPageTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Dark, 100); }
    void init() { failOnAnyWarning(); }

    void theFailingPartIsShownAndItsCauseSelected()
    {
        Stage stage;
        QTRY_VERIFY(stage.node(u"orders-db"_s) >= 0);
        QCOMPARE(stage.map->selectedKey(), u"orders-db"_s);
        QVERIFY(stage.node(u"login"_s) >= 0);
        QVERIFY(stage.node(u"image-resizer"_s) < 0); // two steps away from all that fails
        QVERIFY(stage.says(u"failing part plus one hop · %1 of 28 nodes"_s.arg(stage.map->map().nodes.size())));
        QVERIFY(stage.says(u"Reached from orders-db"_s));
        QTRY_COMPARE(stage.text("impactReached", u"login"_s, reachedColumn::Depends), u"hard"_s);
        QCOMPARE(stage.text("impactReached", u"order-mail"_s, reachedColumn::Depends), u"soft"_s);
        QCOMPARE(stage.text("impactReached", u"auth_service"_s, reachedColumn::Since), u"11:40"_s);
    }

    void arrowsWalkAlongTheEdges()
    {
        Stage stage;
        QTRY_COMPARE(stage.map->selectedKey(), u"orders-db"_s);
        stage.press(Qt::Key_Right);
        const MapView& map = *stage.map;
        const int to = map.selectedNode();
        const auto leads = [&](int from, int there) {
            return std::ranges::any_of(
                map.map().edges, [&](const MapEdge& edge) { return edge.from == from && edge.to == there; });
        };
        QVERIFY(leads(stage.node(u"orders-db"_s), to));
        stage.map->choose(stage.node(u"login"_s));
        stage.press(Qt::Key_Left);
        QCOMPARE(map.selectedKey(), u"api_gateway"_s);
        stage.map->choose(stage.node(u"login"_s));
        stage.press(Qt::Key_Down);
        const int below = map.selectedNode();
        QVERIFY(map.cardRect(below).top() > map.cardRect(stage.node(u"login"_s)).top());
        QCOMPARE(map.map().nodes[below].kind, NodeKind::Function);
        stage.press(Qt::Key_Up);
        QCOMPARE(map.selectedKey(), u"login"_s);
    }

    void enterOpensATargetsOwnPage()
    {
        Stage stage;
        QTRY_COMPARE(stage.map->selectedKey(), u"orders-db"_s);
        const QSignalSpy activated(&stage.page, &Page::targetActivated);
        stage.press(Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), u"orders-db"_s);
        stage.map->choose(stage.node(u"login"_s));
        stage.press(Qt::Key_Return); // a function has none
        QCOMPARE(activated.size(), 1);
    }

    void tTurnsTheMapIntoATableAndBack()
    {
        Stage stage;
        QTRY_VERIFY(stage.node(u"orders-db"_s) >= 0);
        stage.map->setFocus();
        stage.press(Qt::Key_T);
        OrderedView* twin = stage.table("impactNodes");
        QVERIFY(twin->isVisible());
        QVERIFY(!stage.map->isVisible());
        QTRY_COMPARE(twin->model()->rowCount(), int(stage.map->map().nodes.size()));
        QVERIFY(stage.text("impactNodes", u"api_gateway"_s, nodeColumn::Needs).contains("orders-db"_L1));
        QTRY_COMPARE(twin->selectedKey(), u"orders-db"_s);
        QTest::keyClick(twin, Qt::Key_T);
        QVERIFY(stage.map->isVisible());
    }

    void mShowsEverythingAndBack()
    {
        Stage stage;
        QTRY_VERIFY(stage.node(u"orders-db"_s) >= 0);
        const auto before = stage.map->map().nodes.size();
        stage.press(Qt::Key_M);
        QTRY_COMPARE(stage.map->map().nodes.size(), 28);
        QVERIFY(stage.node(u"image-resizer"_s) >= 0);
        stage.press(Qt::Key_M);
        QTRY_COMPARE(stage.map->map().nodes.size(), before);
    }

    void aRefreshMovesNothing()
    {
        SlowLayout layout;
        Stage stage(demoImpactPicture(), &layout);
        layout.answer();
        QVERIFY(stage.node(u"orders-db"_s) >= 0);
        stage.map->choose(stage.node(u"api_gateway"_s));
        stage.map->setZoom(1.2);
        const auto cards = stage.map->geometry().cards();
        const QRect seen = stage.map->cardRect(0);
        const int asked = layout.requests;
        for (int poll = 1; poll <= 5; ++poll)
            stage.take(later(stage.picture, 1));
        QCOMPARE(layout.requests, asked);
        QCOMPARE(stage.map->geometry().cards(), cards);
        QCOMPARE(stage.map->cardRect(0), seen);
        QCOMPARE(stage.map->selectedKey(), u"api_gateway"_s);
    }

    void whatComesMovesNothingElse()
    {
        Stage stage;
        QTRY_VERIFY(stage.node(u"orders-db"_s) >= 0);
        QHash<QString, QRect> places;
        for (int node = 0; node < stage.map->map().nodes.size(); ++node)
            places.insert(stage.map->map().nodes[node].key, stage.map->cardRect(node));
        stage.page.reveal(u"image-resizer"_s, {});
        QTRY_VERIFY(stage.node(u"image-resizer"_s) >= 0);
        QCOMPARE(stage.map->selectedKey(), u"image-resizer"_s);
        const QPoint shift = stage.map->cardRect(stage.node(u"orders-db"_s)).topLeft() - places[u"orders-db"_s].topLeft();
        for (auto place = places.cbegin(); place != places.cend(); ++place)
            QCOMPARE(stage.map->cardRect(stage.node(place.key())).translated(-shift), place.value());
    }

    void aFailingLayoutIsReplacedAndTold_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::addRow("missing") << u"layout.missing"_s << u"not installed"_s;
        QTest::addRow("timeout") << u"layout.timeout"_s << u"too long"_s;
        QTest::addRow("malformed") << u"layout.malformed"_s << u"failed"_s;
    }
    void aFailingLayoutIsReplacedAndTold()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, words);
        SlowLayout layout;
        Stage stage(demoImpactPicture(), &layout);
        QVERIFY(stage.map->geometry().cards().empty());
        layout.fail(code);
        QTRY_VERIFY(!stage.map->geometry().cards().empty());
        const auto* line = stage.page.findChild<PlainLabel*>(u"arrangement"_s);
        QVERIFY(line->isVisible());
        QVERIFY(line->fullText().contains(words));
    }

    void aLateAnswerToAnOlderQuestionIsDropped()
    {
        SlowLayout layout;
        Stage stage(demoImpactPicture(), &layout);
        stage.press(Qt::Key_M); // the first question is still out
        QCOMPARE(layout.requests, 2);
        layout.answer();
        QCOMPARE(stage.map->map().nodes.size(), 28);
        layout.answer();
        QCOMPARE(stage.map->map().nodes.size(), 28);
    }

    void singlePointsOfFailureAreListed()
    {
        Stage stage;
        auto* points = stage.page.findChild<QListView*>(u"singlePoints"_s);
        QTRY_VERIFY(points->model()->rowCount() > 0);
        QStringList names;
        for (int row = 0; row < points->model()->rowCount(); ++row)
            names << points->model()->index(row, 0).data().toString();
        QVERIFY(names.contains(u"orders-db"_s));
        QVERIFY(!names.contains(u"node-C"_s)); // api_gateway has another one
    }

    void whatIfTellsWhatFailsAndWhatGoesOn()
    {
        Stage stage;
        QTRY_COMPARE(stage.map->selectedKey(), u"orders-db"_s);
        const auto* model = stage.table("whatIf")->model();
        QTRY_VERIFY(model->rowCount() >= 5);
        QHash<QString, QString> then;
        for (int row = 0; row < model->rowCount(); ++row)
            then.insert(model->index(row, 1).data().toString(), model->index(row, 2).data().toString());
        QCOMPARE(then[u"Log-in"_s], u"fails"_s);
        QCOMPARE(then[u"Order mail"_s], u"gets worse"_s);
        QCOMPARE(then[u"Catalogue"_s], u"keeps working"_s);
    }

    void aHostileNameStaysLiteral()
    {
        ServiceGraph::Builder builder;
        const QString name = u"<b>x</b>\u202e<img src=y>"_s;
        const NodeIndex database = builder.add({u"orders-db"_s, NodeKind::Target, {}, 0, {}});
        const NodeIndex service = builder.add({u"s"_s, NodeKind::Service, {name, {}}, 0, {}});
        builder.need(service, NeedKind::Needs, {database}, 0);
        Stage stage(withServices(demoPicture(), ServiceMap::of(builder.build())));
        QTRY_VERIFY(stage.node(u"s"_s) >= 0);
        stage.map->choose(stage.node(u"s"_s));
        QVERIFY(stage.map->spokenText(stage.node(u"s"_s)).startsWith(u"<b>x</b>⟨U+202E⟩"_s));
        QVERIFY(stage.says(u"Reached from <b>x</b>"_s));
        for (const PlainLabel* label : stage.page.findChildren<PlainLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void eachNodeIsAChildForScreenReaders()
    {
        Stage stage;
        QTRY_VERIFY(stage.node(u"api_gateway"_s) >= 0);
        QAccessibleInterface* map = QAccessible::queryAccessibleInterface(stage.map);
        QVERIFY(map);
        QCOMPARE(map->childCount(), int(stage.map->map().nodes.size()));
        QAccessibleInterface* gateway = map->child(stage.node(u"api_gateway"_s));
        QVERIFY(gateway && gateway->isValid());
        const QString text = gateway->text(QAccessible::Name);
        QVERIFY2(text.startsWith("api_gateway, WARN"_L1), qPrintable(text));
        QVERIFY(text.contains("needs"_L1) && text.contains("needed by"_L1));
        QCOMPARE(map->indexOfChild(gateway), stage.node(u"api_gateway"_s));
        gateway->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(stage.map->selectedKey(), u"api_gateway"_s);
        QVERIFY(gateway->state().selected);
    }

    void aWorldThatIsWellShowsItsFunctions()
    {
        Stage stage(calmer(demoImpactPicture()));
        QTRY_VERIFY(stage.node(u"login"_s) >= 0);
        QVERIFY(stage.says(u"nothing fails"_s));
    }

    void withoutServicesAHintStandsThere()
    {
        Stage stage(demoPicture());
        QVERIFY(stage.map->geometry().cards().empty());
        QVERIFY(!stage.table("impactReached")->isVisible());
        stage.take(demoImpactPicture());
        QTRY_VERIFY(stage.node(u"orders-db"_s) >= 0);
        QVERIFY(stage.table("impactReached")->isVisible());
    }

    void fiveHundredServicesCanBeWalkedThrough()
    {
        Stage stage(hundredsOfServices(500));
        QTRY_VERIFY(!stage.map->geometry().cards().empty());
        QCOMPARE(int(stage.map->map().nodes.size()), mostFailingShown);
        stage.press(Qt::Key_M);
        QTRY_VERIFY_WITH_TIMEOUT(stage.map->map().nodes.size() > 500, 20'000);
        for (const int key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Down, Qt::Key_Left, Qt::Key_Minus})
            stage.press(key);
        QVERIFY(stage.map->selectedNode() >= 0);
        const QRect card = stage.map->cardRect(stage.map->selectedNode());
        QVERIFY(stage.map->viewport()->rect().intersects(card));
    }

    void theLookIsKeptAndNonsenseIsIgnored()
    {
        Stage stage;
        QTRY_VERIFY(stage.node(u"orders-db"_s) >= 0);
        stage.press(Qt::Key_T);
        ImpactPage other(nullptr);
        other.restoreLook(stage.page.saveLook());
        other.resize(900, 600);
        other.show();
        QVERIFY(other.findChild<OrderedView*>(u"impactNodes"_s)->isVisible());
        other.restoreLook("nonsense");
        QVERIFY(other.findChild<OrderedView*>(u"impactNodes"_s)->isVisible());
    }

    void everyThemeShowsThePage_data()
    {
        QTest::addColumn<ThemeName>("theme");
        QTest::addColumn<QSize>("size");
        QTest::addRow("dark-1280") << ThemeName::Dark << QSize(968, 680);
        QTest::addRow("dark-1920") << ThemeName::Dark << QSize(1608, 960);
        QTest::addRow("light-1280") << ThemeName::Light << QSize(968, 680);
        QTest::addRow("light-1920") << ThemeName::Light << QSize(1608, 960);
        QTest::addRow("contrast-1280") << ThemeName::HighContrast << QSize(968, 680);
        QTest::addRow("contrast-1920") << ThemeName::HighContrast << QSize(1608, 960);
    }
    void everyThemeShowsThePage()
    {
        QFETCH(const ThemeName, theme);
        QFETCH(const QSize, size);
        applyTheme(*qApp, theme, 100);
        Stage stage;
        stage.page.resize(size);
        stage.map->setFocus();
        QTRY_VERIFY(stage.node(u"orders-db"_s) >= 0);
        QTRY_VERIFY(stage.page.findChild<QListView*>(u"singlePoints"_s)->model()->rowCount() > 0);
        QTRY_VERIFY(stage.table("impactReached")->model()->rowCount() > 5);
        QTRY_VERIFY(stage.table("whatIf")->model()->rowCount() > 5);
        const QString tag = QLatin1StringView(QTest::currentDataTag());
        const QImage image = pictureOf(stage.page, u"impact-"_s + tag);
        QVERIFY(shows(image, Theme(theme).color(Token::CritMark)));
        stage.map->choose(stage.node(u"auth_service"_s));
        pictureOf(stage.page, u"impact-chosen-"_s + tag);
        stage.press(Qt::Key_M);
        QTRY_COMPARE(stage.map->map().nodes.size(), 28);
        pictureOf(stage.page, u"impact-all-"_s + tag);
        stage.press(Qt::Key_T);
        QTRY_COMPARE(stage.table("impactNodes")->model()->rowCount(), 28);
        QTRY_VERIFY(stage.text("impactNodes", u"login"_s, nodeColumn::Layer) == "Users"_L1);
        pictureOf(stage.page, u"impact-table-"_s + tag);
    }

    void longWordsAreCutAndNotCrowded()
    {
        applyTheme(*qApp, ThemeName::Dark, 120);
        const QLocale before;
        QLocale::setDefault(QLocale::Japanese);
        Stage stage;
        QTRY_VERIFY(stage.node(u"orders-db"_s) >= 0);
        QTRY_VERIFY(stage.page.findChild<QListView*>(u"singlePoints"_s)->model()->rowCount() > 0);
        QTRY_VERIFY(stage.table("impactReached")->model()->rowCount() > 5);
        pictureOf(stage.page, u"impact-ja-120"_s);
        QLocale::setDefault(before);
        QCOMPARE(stage.map->map().nodes[stage.node(u"login"_s)].name, u"ログイン"_s);
        applyTheme(*qApp, ThemeName::Dark, 100);
        Stage calm(calmer(demoImpactPicture()));
        QTRY_VERIFY(calm.node(u"login"_s) >= 0);
        pictureOf(calm.page, u"impact-calm"_s);
        Stage nothing(demoPicture());
        pictureOf(nothing.page, u"impact-nothing"_s);
    }
};

QTEST_MAIN(ImpactPageTest)
#include "tst_impactpage.moc"
