// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/targetsettingsstore.h"
#include "models/domain/configuredgraph.h"
#include "tests/support/adoptiondesk.h"
#include "tests/support/fakevault.h"
#include "tests/support/strictwarnings.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

/// What was observed on the impact page, and its way into the configuration.
class ImpactAdoptionTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Dark, 100); }
    void init() { failOnAnyWarning(); }

    void oShowsTheClientsAndMovesNothing()
    {
        Desk desk;
        const auto* toggle = desk.stage.page.findChild<QToolButton*>(u"observedClients"_s);
        const int clients = desk.stage.map->map().clients;
        QVERIFY(clients >= 3);
        QCOMPARE(toggle->text(), u"observed %1"_s.arg(clients));
        QVERIFY(desk.stage.node(batch) < 0);
        const auto before = placesOf(desk.stage);

        desk.stage.press(Qt::Key_O);

        QTRY_VERIFY(desk.stage.node(batch) >= 0);
        const auto shown = placesOf(desk.stage);
        for (auto place = before.cbegin(); place != before.cend(); ++place)
            QCOMPARE(shown[place.key()], place.value());
        QVERIFY(desk.hasEdge(u"orders-db"_s, batch, true));
        QVERIFY(shown[batch].height() < shown[u"orders-db"_s].height());

        auto more = std::make_shared<Picture>(*desk.stage.picture);
        for (int number = 0; number < 30; ++number)
            more->observed.append({{}, u"new-%1"_s.arg(number), {}, {u"10.0.0.9"_s}, u"orders-db"_s, {}, false});
        desk.stage.take(more);
        for (const auto& key : shown.keys()) {
            if (desk.stage.node(key) >= 0)
                QCOMPARE(desk.stage.map->cardRect(desk.stage.node(key)), shown[key]);
        }

        desk.stage.press(Qt::Key_O);
        QTRY_VERIFY(desk.stage.node(batch) < 0);
        QCOMPARE(placesOf(desk.stage), before);
    }

    void whatAServiceWasSeenToUseIsDrawnWithoutAsking()
    {
        Desk desk;
        QVERIFY(desk.hasEdge(u"rabbit-1"_s, u"mailer"_s, true));
        QVERIFY(desk.hasEdge(u"orders-db"_s, u"order-consumer"_s, false)); // that one is written down
        desk.choose(u"mailer"_s);
        QCOMPARE(desk.rows(), QStringList {u"rabbit-1 observed"_s});
        QVERIFY(desk.stage.map->spokenText(desk.stage.node(u"mailer"_s)).contains("observed at work on rabbit-1"_L1));
    }

    void theLinesAreSeenBeforeTheyAreWritten()
    {
        Desk desk;
        desk.choose(u"mailer"_s);
        QVERIFY(desk.button()->isVisible());
        desk.pressButton();
        QVERIFY(desk.dialog());
        QCOMPARE(desk.preview(), u"adopted:\n  - service: \"mailer\"\n    needs: [\"rabbit-1\"]\n"_s);
        QVERIFY(!desk.dialog()->findChild<QLineEdit*>(u"serviceId"_s)->isVisible());
        QVERIFY(desk.settings.adoptions.isEmpty());

        desk.dialog()->findChild<QWidget*>(u"needKind"_s)->findChildren<QAbstractButton*>().last()->click();
        QVERIFY(desk.preview().contains("soft: [\"rabbit-1\"]"_L1));
        desk.confirm();
        QCOMPARE(desk.settings.adoptions, (QList<Adoption> {{u"mailer"_s, false, {}, u"rabbit-1"_s, true}}));
        QVERIFY(!desk.button()->isEnabled()); // until the settings have answered
        QVERIFY(desk.dialog()->isVisible());

        desk.settings.acceptAdoption();
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.stage.says(u"mailer → rabbit-1 is adopted."_s));
        QCOMPARE(desk.rows(), QStringList {u"rabbit-1 adopted"_s});
    }

    void aCancelledDialogWritesNothing()
    {
        Desk desk;
        desk.choose(u"mailer"_s);
        desk.pressButton();
        QTest::keyClick(desk.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settings.adoptions.isEmpty());
        QVERIFY(desk.button()->isEnabled());
    }

    void anUnknownClientBecomesAService()
    {
        Desk desk;
        desk.stage.press(Qt::Key_O);
        QTRY_VERIFY(desk.stage.node(batch) >= 0);
        desk.choose(batch);
        QVERIFY(desk.stage.says(u"observed · 10.0.4.32"_s));
        desk.pressButton();
        auto* id = desk.dialog()->findChild<QLineEdit*>(u"serviceId"_s);
        QCOMPARE(id->text(), u"batch-worker"_s);
        id->setFocus();
        id->selectAll();
        QTest::keyClicks(id, u"night"_s);
        QVERIFY(desk.preview().startsWith("services:\n  - id: \"night\"\n    label: \"batch-worker\""_L1));
        QTest::keyClick(id, Qt::Key_Return);
        QCOMPARE(desk.settings.adoptions.size(), 1);

        const ConfigFault taken {{u"/c/90-desktop.yaml"_s, 3, 5}, u"config.duplicate_id"_s,
            {{u"id"_s, u"night"_s}, {u"first"_s, u"/c/yagura.yaml:4:5"_s}}};
        desk.settings.refuseAdoption({taken});
        QVERIFY(desk.dialog()->isVisible());
        const auto labels = desk.dialog()->findChildren<PlainLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const PlainLabel* label) {
            return label->isVisible() && label->fullText().contains("night"_L1) && label->fullText().contains("3:5"_L1);
        }));
        id->setText(u"nightly"_s);
        desk.confirm();
        desk.settings.acceptAdoption();
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.settings.adoptions.last().service, u"nightly"_s);
        QCOMPARE(desk.stage.map->selectedKey(), batch);

        // As soon as the service stands in the graph it is what is looked at.
        ServiceGraph::Builder builder;
        const NodeIndex database = builder.add({u"orders-db"_s, NodeKind::Target, {}, 0, {}});
        const NodeIndex service = builder.add({u"nightly"_s, NodeKind::Service, {}, 0, {}});
        builder.need(service, NeedKind::Needs, {database}, 0);
        desk.stage.take(withServices(demoPicture(), ServiceMap::of(builder.build())));
        QTRY_VERIFY(desk.stage.node(u"nightly"_s) >= 0);
        QCOMPARE(desk.stage.map->selectedKey(), u"nightly"_s);
    }

    void whatWasAdoptedCanBeTakenOutAgain()
    {
        Desk desk;
        Configuration configuration;
        configuration.adopted = {{u"mailer"_s, u"rabbit-1"_s, false, {}, true}};
        desk.settings.setConfiguration(configuration);
        desk.choose(u"mailer"_s);
        desk.stage.table("observed")->selectKey(rowKey(configuration.adopted[0]));
        QCOMPARE(desk.button()->text(), u"Take out of configuration"_s);
        desk.pressButton();
        QCOMPARE(desk.settings.disownings.size(), 1);
        desk.settings.refuseAdoption({{{u"/c/90-desktop.yaml"_s, 1, 1}, u"config.not_adopted"_s,
            {{u"service"_s, u"mailer"_s}, {u"id"_s, u"rabbit-1"_s}}}});
        QVERIFY(desk.stage.says(u"is not among what the desktop adopted"_s));
        desk.pressButton();
        desk.settings.acceptDisowning();
        QVERIFY(desk.stage.says(u"mailer → rabbit-1 is taken out again."_s));
        QCOMPARE(desk.rows(), QStringList {u"rabbit-1 observed"_s});
    }

    void aClickOnAnObservedLineSelectsIt()
    {
        Desk desk;
        const QPoint middle = middleOf(*desk.stage.map, u"rabbit-1"_s, u"mailer"_s);
        QTest::mouseClick(desk.stage.map->viewport(), Qt::LeftButton, {}, middle);
        QCOMPARE(desk.stage.map->selectedKey(), u"mailer"_s);
        QCOMPARE(desk.stage.table("observed")->selectedKey(), u"mailer>rabbit-1"_s);
    }

    void theContextMenuAdoptsToo()
    {
        Desk desk;
        const QPoint at = desk.stage.map->cardRect(desk.stage.node(u"mailer"_s)).center();
        // The offscreen platform has no way to bring a menu to the front.
        if (QGuiApplication::platformName() == "offscreen"_L1) {
            QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
            QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
        }
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, desk.stage.map->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(desk.stage.map->viewport(), &event);
        auto* menu = desk.stage.page.findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), 1);
        QCOMPARE(menu->actions()[0]->text(), u"Adopt into configuration: mailer → rabbit-1…"_s);
        menu->actions()[0]->trigger();
        menu->close();
        QVERIFY(desk.dialog());
        QVERIFY(desk.preview().contains("rabbit-1"_L1));
    }

    void withoutSettingsNothingCanBeWritten()
    {
        Stage stage(demoObservedPicture());
        QTRY_VERIFY(stage.node(u"mailer"_s) >= 0);
        stage.map->choose(stage.node(u"mailer"_s));
        QVERIFY(stage.table("observed")->isVisible());
        QVERIFY(!stage.page.findChild<QPushButton*>(u"adopt"_s)->isVisible());
    }

    void withoutServicesTheFirstOneCanBeAdopted()
    {
        auto picture = std::make_shared<Picture>(*demoPicture());
        picture->observed = observedEdges(picture->targets, {}, picture->now);
        Stage stage(picture);
        QVERIFY(stage.map->geometry().cards().empty());
        stage.press(Qt::Key_O);
        QTRY_VERIFY(stage.node(batch) >= 0);
        QVERIFY(stage.node(u"orders-db"_s) >= 0);
        QVERIFY(!stage.table("impactReached")->isVisible());
        pictureOf(stage.page, u"impact-bare"_s);
        stage.press(Qt::Key_O);
        QVERIFY(stage.map->geometry().cards().empty());
    }

    void adoptedNeedsBecomeSolidLinesAndBack()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(u".config/yagura"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile theirs(folder + u"/yagura.yaml"_s);
        QVERIFY(theirs.open(QIODevice::WriteOnly));
        theirs.write("targets: [{id: orders-db, system: local}, {id: rabbit-1, system: local}]\n"
                     "services: [{id: mailer, needs: [orders-db]}]\nfunctions: [{id: mail, needs: [mailer]}]\n");
        theirs.close();
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_CONFIG_DIRS"_s, home.path());
        const auto paths = ConfigurationPaths::from(environment, {});
        FakeVault vault;
        SecretFinder secrets {vault, 10s};
        TargetSettingsStore store(paths, readConfiguration(paths.files()), {vault, secrets, {}});
        const auto pictureNow = [&store] {
            const ServiceMapPtr services = ServiceMap::of(graphOf(store.configuration(), {}));
            auto picture = std::make_shared<Picture>(*withServices(demoPicture(), services));
            picture->observed = observedEdges(picture->targets, services->graph, picture->now);
            return picture;
        };
        Stage stage(pictureNow(), nullptr, &store);
        QTRY_VERIFY(stage.node(u"mailer"_s) >= 0);
        const auto isObserved = [&stage](const QString& from, const QString& to) -> std::optional<bool> {
            const ImpactMap& map = stage.map->map();
            for (const MapEdge& edge : map.edges) {
                if (map.nodes[edge.from].key == from && map.nodes[edge.to].key == to)
                    return edge.isObserved;
            }
            return std::nullopt;
        };
        const auto adopt = [&stage](const QString& key) {
            stage.map->choose(stage.node(key));
            QTest::mouseClick(stage.page.findChild<QPushButton*>(u"adopt"_s), Qt::LeftButton);
            auto* dialog = stage.page.findChild<AdoptDialog*>();
            QTest::mouseClick(dialog->findChild<QPushButton*>(u"confirmAdoption"_s), Qt::LeftButton);
            const bool isGone = QTest::qWaitFor([&stage] { return !stage.page.findChild<AdoptDialog*>(); });
            stage.page.activateWindow();
            return isGone && QTest::qWaitForWindowActive(&stage.page);
        };
        QCOMPARE(isObserved(u"rabbit-1"_s, u"mailer"_s), true);

        QVERIFY(adopt(u"mailer"_s));
        stage.take(pictureNow());
        QTRY_COMPARE(isObserved(u"rabbit-1"_s, u"mailer"_s), false);

        stage.press(Qt::Key_O);
        QTRY_VERIFY(stage.node(batch) >= 0);
        QVERIFY(adopt(batch));
        stage.take(pictureNow());
        QTRY_COMPARE(isObserved(u"orders-db"_s, u"batch-worker"_s), false);
        QCOMPARE(stage.map->selectedKey(), u"batch-worker"_s);
        QVERIFY(stage.node(batch) < 0);
        QFile written(paths.desktopFile());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().endsWith("services:\n  - id: \"batch-worker\"\nadopted:\n  - service: \"mailer\"\n"
                                           "    needs: [\"rabbit-1\"]\n  - service: \"batch-worker\"\n"
                                           "    needs: [\"orders-db\"]\n"));
        written.close();

        const QSignalSpy answers(&store, &TargetSettings::adopted);
        QTest::mouseClick(stage.page.findChild<QPushButton*>(u"adopt"_s), Qt::LeftButton);
        QTRY_COMPARE(answers.size(), 1);
        QVERIFY(answers[0][0].value<QList<ConfigFault>>().isEmpty());
        stage.take(pictureNow());
        QTRY_VERIFY(stage.node(batch) >= 0);
        QVERIFY(stage.node(u"batch-worker"_s) < 0);
    }

    void everyThemeShowsIt_data()
    {
        QTest::addColumn<ThemeName>("theme");
        QTest::addColumn<QSize>("size");
        QTest::addRow("dark-1280") << ThemeName::Dark << QSize(968, 680);
        QTest::addRow("dark-1920") << ThemeName::Dark << QSize(1608, 960);
        QTest::addRow("light-1280") << ThemeName::Light << QSize(968, 680);
        QTest::addRow("light-1920") << ThemeName::Light << QSize(1608, 960);
        QTest::addRow("contrast-1280") << ThemeName::HighContrast << QSize(968, 680);
    }
    void everyThemeShowsIt()
    {
        QFETCH(const ThemeName, theme);
        QFETCH(const QSize, size);
        applyTheme(*qApp, theme, 100);
        Desk desk;
        desk.stage.page.resize(size);
        const QString tag = QLatin1StringView(QTest::currentDataTag());
        pictureOf(desk.stage.page, u"observed-off-"_s + tag);
        desk.stage.press(Qt::Key_O);
        QTRY_VERIFY(desk.stage.node(batch) >= 0);
        desk.choose(u"orders-db"_s);
        pictureOf(desk.stage.page, u"observed-on-"_s + tag);
        desk.choose(batch);
        const QImage image = pictureOf(desk.stage.page, u"observed-client-"_s + tag);
        QVERIFY(shows(image, Theme(theme).color(Token::Accent)));
        desk.pressButton();
        QTRY_VERIFY(desk.dialog() && desk.dialog()->isVisible());
        pictureOf(*desk.dialog(), u"observed-dialog-"_s + tag);
        desk.dialog()->close();
        desk.stage.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.stage.page));
        desk.stage.press(Qt::Key_T);
        QTRY_COMPARE(desk.stage.table("impactNodes")->model()->rowCount(), int(desk.stage.map->map().nodes.size()));
        pictureOf(desk.stage.page, u"observed-table-"_s + tag);
        applyTheme(*qApp, ThemeName::Dark, 100);
    }
};

QTEST_MAIN(ImpactAdoptionTest)
#include "tst_impactadoption.moc"
