// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/timechart.h"
#include "gui/pages/storage/diskspage.h"
#include "gui/parts/factsview.h"
#include "gui/parts/orderedview.h"
#include "gui/parts/outagebanner.h"
#include "models/items/formats.h"
#include "models/items/roles.h"
#include "tests/support/changedpicture.h"
#include "tests/support/demopicture.h"
#include "tests/support/pagegallery.h"
#include "tests/support/strictwarnings.h"

#include <QLabel>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// The demo under the rule for file systems that became read-only, too.
PicturePtr story()
{
    auto picture = std::make_shared<Picture>(*demoPicture());
    Rule readOnly;
    readOnly.pattern = u"storage"_s;
    readOnly.name = u"read_only"_s;
    readOnly.indicator = u"filesystem.read_only"_s;
    readOnly.critical = 1;
    picture->rules.append(readOnly);
    picture->findings = judge(picture->rules, {}, picture->targets, picture->findings, picture->now);
    return picture;
}

/// Half an hour takes a while to tell; the tests share it.
const History& pastOf(const PicturePtr& picture)
{
    static const History past = demoHistory(picture);
    return past;
}

struct Stage {
    Stage() : picture(story()), history(pastOf(picture)), view(page.findChild<OrderedView*>(u"filesystems"_s))
    {
        page.resize(968, 680);
        page.show();
        page.take(picture, history);
    }

    QString cell(const QString& key, int column) const
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, column);
            if (index.data(KeyRole).toString() == key)
                return index.data().toString();
        }
        return u"no row "_s + key;
    }
    QStringList factNames(const QString& name) const
    {
        QStringList names;
        for (const Fact& fact : page.findChild<FactsView*>(name)->facts())
            names << fact.name + u": "_s + fact.value;
        return names;
    }

    PicturePtr picture;
    History history;
    DisksPage page;
    OrderedView* view;
};

NodeHealth nodeWithMany(int count)
{
    NodeHealth health;
    for (int at = 0; at < count; ++at) {
        Filesystem filesystem;
        filesystem.mount = u"/srv/%1"_s.arg(at, 5, 10, QLatin1Char('0'));
        filesystem.totalBytes = 1'000'000;
        filesystem.usedBytes = at % 1'000 * 1'000;
        filesystem.availableBytes = *filesystem.totalBytes - *filesystem.usedBytes;
        health.filesystems.append(filesystem);
    }
    return health;
}

} // namespace

class DisksPageTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Dark, 100); }
    void init() { failOnAnyWarning(); }

    void theWorstFileSystemIsSelectedAtStart()
    {
        Stage stage;
        QCOMPARE(stage.view->selectedKey(), filesystemKey(u"node-A"_s, u"/var"_s));
        const auto* chart = stage.page.findChild<TimeChart*>(u"usedChart"_s);
        QCOMPARE(chart->picture().series.size(), std::size_t(1));
        QVERIFY(chart->picture().series[0].points.size() > 100);
        QVERIFY(lastValue(chart->picture().series[0]) > 90);
        QVERIFY(stage.factNames(u"filesystemFacts"_s).contains(u"free: "_s + bytesText(9.18e9)));
    }

    void theSelectionSurvivesPolls()
    {
        Stage stage;
        const QString chosen = filesystemKey(u"node-B"_s, u"/var"_s);
        stage.page.reveal(u"node-B"_s, u"/var"_s);
        QCOMPARE(stage.view->selectedKey(), chosen);
        const PicturePtr next = withChanged<NodeHealth>(stage.picture, u"node-B"_s, [](NodeHealth& health) {
            Filesystem arrival = health.filesystems[1];
            arrival.mount = u"/srv"_s;
            health.filesystems[1].usedBytes = *health.filesystems[1].usedBytes + 1'000'000'000;
            health.filesystems.prepend(arrival);
        });
        stage.page.take(next, stage.history);
        QTRY_COMPARE(stage.cell(filesystemKey(u"node-B"_s, u"/srv"_s), filesystemColumn::Used), percentText(0.72));
        QCOMPARE(stage.view->selectedKey(), chosen);
    }

    void anotherRowShowsItsOwnValuesAtOnceAndItsChartWithTheNextPicture()
    {
        Stage stage;
        stage.page.reveal(u"node-D"_s, u"/data"_s);
        const auto* chart = stage.page.findChild<TimeChart*>(u"usedChart"_s);
        QVERIFY(chart->picture().series.empty());
        QVERIFY(stage.factNames(u"filesystemFacts"_s).contains(u"type: xfs"_s));
        stage.page.take(stage.picture, stage.history);
        QCOMPARE(chart->picture().series[0].name, u"node-D /data"_s);
    }

    void aHungMountShowsDashesAndHidesNoOther()
    {
        Stage stage;
        const QString hung = filesystemKey(u"node-F"_s, u"/mnt/archive"_s);
        QCOMPARE(stage.cell(hung, filesystemColumn::Used), unknownText());
        QCOMPARE(stage.cell(hung, filesystemColumn::Free), unknownText());
        QVERIFY(stage.cell(hung, filesystemColumn::Words).startsWith("hangs"_L1));
        QCOMPARE(stage.cell(filesystemKey(u"node-F"_s, u"/"_s), filesystemColumn::Used), percentText(0.39));
    }

    void aFileSystemThatVanishesLeavesQuietly()
    {
        Stage stage;
        stage.page.reveal(u"node-D"_s, u"/data"_s);
        const int rows = stage.view->model()->rowCount();
        const PicturePtr next = withChanged<NodeHealth>(
            stage.picture, u"node-D"_s, [](NodeHealth& health) { health.filesystems.removeLast(); });
        stage.page.take(next, stage.history);
        QCOMPARE(stage.view->model()->rowCount(), rows - 1);
        QCOMPARE(stage.view->selectedKey(), filesystemKey(u"node-A"_s, u"/var"_s));
    }

    void anUnreachableNodeSaysWhyAndWhatToDo()
    {
        Stage stage;
        auto* banner = stage.page.findChild<OutageBanner*>();
        QVERIFY(!banner->isVisible());
        stage.page.reveal(u"node-B"_s, {});
        stage.page.take(withOutage(stage.picture, u"node-B"_s), stage.history);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains("TCP connect timed out"_L1));
        QVERIFY(banner->text().contains("Check the network"_L1));
        QVERIFY(banner->text().contains("last value"_L1));
        QCOMPARE(stage.cell(filesystemKey(u"node-B"_s, u"/"_s), filesystemColumn::Used), staleValueText());
    }

    void aNodeWithoutHostMetricsSaysSo()
    {
        Stage stage;
        QVERIFY(stage.factNames(u"hostFacts"_s)[0].startsWith("CPU busy"_L1));
        stage.page.reveal(u"node-E"_s, u"/"_s);
        QVERIFY(stage.factNames(u"hostFacts"_s)[0].contains("no host metrics"_L1));
    }

    void whatFillsTheFileSystemStandsBehindTabs()
    {
        Stage stage;
        auto* tabs = stage.page.findChild<QTabBar*>();
        const auto rowsOf = [&](const char* name) {
            return stage.page.findChild<OrderedView*>(QLatin1StringView(name))->model()->rowCount();
        };
        QTRY_COMPARE(rowsOf("growers"), 6);
        QTRY_COMPARE(rowsOf("deletedOpen"), 2);
        QTRY_COMPARE(rowsOf("logs"), 5);
        QTRY_COMPARE(rowsOf("devices"), 2);
        QTRY_COMPARE(rowsOf("processes"), 5);
        QTRY_COMPARE(rowsOf("interfaces"), 3);
        tabs->setCurrentIndex(1);
        QStringList texts;
        for (const QLabel* label : stage.page.findChildren<QLabel*>())
            texts << label->text();
        QVERIFY(!texts.filter(u"Deleting has not freed their space"_s).isEmpty());
    }

    void manyFileSystemsAreBuiltElsewhere()
    {
        Stage stage;
        Picture picture;
        picture.now = demoNow();
        picture.targets = {liveState({u"big"_s, TargetKind::Node, u"local"_s, {}}, nodeWithMany(3'000), 1'000)};
        const auto first = std::make_shared<const Picture>(picture);
        stage.page.take(first, stage.history);
        QVERIFY(stage.view->model()->rowCount() < 3'000);
        const PicturePtr second
            = withChanged<NodeHealth>(first, u"big"_s, [](NodeHealth& health) { health.filesystems.resize(2'500); });
        stage.page.take(second, stage.history);
        QTRY_COMPARE(stage.view->model()->rowCount(), 2'500);
    }

    void aFilterIsChecked()
    {
        Stage stage;
        QCOMPARE(stage.page.setFilter(u"used>80%"_s).size(), 0);
        QTRY_COMPARE(stage.view->model()->rowCount(), 1);
        QCOMPARE(stage.page.setFilter(u"colour:red"_s).size(), 1);
    }

    void theLookIsKeptAndNonsenseIsIgnored()
    {
        Stage stage;
        auto* tabs = stage.page.findChild<QTabBar*>();
        tabs->setCurrentIndex(3);
        const QByteArray look = stage.page.saveLook();
        DisksPage other;
        other.restoreLook(look);
        QCOMPARE(other.findChild<QTabBar*>()->currentIndex(), 3);
        other.restoreLook("nonsense");
        QCOMPARE(other.findChild<QTabBar*>()->currentIndex(), 3);
    }

    void bothThemesShowThePage_data() { addGalleryRows(); }
    void bothThemesShowThePage()
    {
        QFETCH(const ThemeName, theme);
        QFETCH(const QSize, size);
        applyTheme(*qApp, theme, 100);
        Stage stage;
        stage.page.resize(size);
        stage.page.take(stage.picture, stage.history);
        QTRY_COMPARE(stage.page.findChild<OrderedView*>(u"growers"_s)->model()->rowCount(), 6);
        stage.view->setFocus();
        const QImage image = pictureOf(stage.page, u"disks-"_s + QLatin1StringView(QTest::currentDataTag()));
        QVERIFY(shows(image, Theme(theme).color(Token::CritMark)));

        auto* tabs = stage.page.findChild<QTabBar*>();
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            pictureOf(stage.page, u"disks-tab%1-%2"_s.arg(tab).arg(QLatin1StringView(QTest::currentDataTag())));
        }
        stage.page.reveal(u"node-E"_s, u"/"_s);
        stage.page.take(withOutage(stage.picture, u"node-E"_s), stage.history);
        pictureOf(stage.page, u"disks-outage-"_s + QLatin1StringView(QTest::currentDataTag()));
    }
};

QTEST_MAIN(DisksPageTest)
#include "tst_diskspage.moc"
