// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/mapview.h"
#include "gui/parts/orderedview.h"
#include "tests/support/impactstage.h"
#include "tests/support/pagegallery.h"
#include "tests/support/sharingdemo.h"
#include "tests/support/strictwarnings.h"

#include <QListView>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

class ImpactSharingTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Dark, 100); }
    void init() { failOnAnyWarning(); }

    void whatIsSharedSaysWhy()
    {
        Stage stage(demoSharing());
        QTRY_VERIFY(stage.node(u"node-A"_s) >= 0);
        stage.map->choose(stage.node(u"node-A"_s));
        QVERIFY(stage.says(u"Inferred: orders-db runs there: its address 127.0.0.1:5432 is of this machine"_s));
        auto* points = stage.page.findChild<QListView*>(u"singlePoints"_s);
        QTRY_VERIFY(points->model()->rowCount() > 0);
        QStringList told;
        for (int row = 0; row < points->model()->rowCount(); ++row)
            told << points->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(told.filter(u"/var on node-A (shared · inferred)"_s).size() == 1, qPrintable(told.join(u'\n')));
        stage.map->choose(stage.node(u"login"_s));
        QVERIFY(!stage.says(u"Inferred:"_s));
    }

    void whatIsSharedLooksGood_data() { addGalleryRows(); }
    void whatIsSharedLooksGood()
    {
        QFETCH(const ThemeName, theme);
        QFETCH(const QSize, size);
        applyTheme(*qApp, theme, 100);
        Stage stage(demoSharing());
        stage.page.resize(size);
        QTRY_VERIFY(stage.node(u"node-A"_s) >= 0);
        QTRY_VERIFY(stage.page.findChild<QListView*>(u"singlePoints"_s)->model()->rowCount() > 0);
        stage.map->choose(stage.node(u"node-A"_s));
        QTRY_VERIFY(stage.table("impactReached")->model()->rowCount() > 2);
        const QString tag = QLatin1StringView(QTest::currentDataTag());
        const QImage image = pictureOf(stage.page, u"impact-shared-"_s + tag);
        QVERIFY(shows(image, Theme(theme).color(Token::CritMark)));
        applyTheme(*qApp, ThemeName::Dark, 100);
    }
};

QTEST_MAIN(ImpactSharingTest)
#include "tst_impactsharing.moc"
