// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/languages.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/sourcestrip.h"
#include "gui/pages/overview/overviewpage.h"
#include "gui/style/plaintext.h"
#include "models/domain/picturemerger.h"
#include "models/items/findingstable.h"
#include "tests/support/demopicture.h"
#include "tests/support/handwatch.h"
#include "tests/support/pagegallery.h"
#include "tests/support/strictwarnings.h"

#include <QListView>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;
using namespace std::chrono_literals;

namespace {

DatabaseHealth server(const QString& identity)
{
    DatabaseHealth health;
    health.systemIdentifier = identity;
    health.startedAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    health.connections.used = 40;
    return health;
}

PicturePtr pictureOf(const QString& target, const QString& identity, const Moment& now)
{
    auto picture = std::make_shared<Picture>();
    picture->now = picture->pulse.at = now;
    Target each;
    each.id = target;
    each.system = u"postgresql"_s;
    each.every = 1s;
    TargetState state = liveState(each, server(identity), 800);
    auto reading = std::make_shared<Reading>(*state.good);
    reading->readAt = now;
    state.good = state.last = reading;
    picture->targets = {state};
    return picture;
}

/// What is polled here, tokyo, which sees one of its servers, too, and osaka, which is lost.
PicturePtr severalSources()
{
    const PicturePtr demo = demoImpactPicture();
    auto own = std::make_shared<Picture>(*demo);
    own->targets.append(pictureOf(u"shared-db"_s, u"7"_s, demo->now)->targets);
    const PicturePtr tokyo = pictureOf(u"db"_s, u"7"_s, demo->now);
    const Moment lostAt {demo->now.utc.addSecs(-95), demo->now.boot - 95s};
    PicturePtr osaka = pictureOf(u"stock-db"_s, u"8"_s, lostAt);
    const SourceLoss loss {{FailureClass::Refused, u"tcp.refused"_s, {}}, lostAt};
    PictureMerger merger;
    return std::make_shared<const Picture>(merger.merge(
        {{{}, true, {}, own, std::nullopt}, {u"tokyo"_s, false, u"https://watch.example:9443"_s, tokyo, std::nullopt},
            {u"osaka"_s, false, u"https://osaka.example:9443"_s, osaka, loss}},
        demo->now));
}

} // namespace

/// Where people see that there are several sources.
class tst_sourcestrip : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void namesSourcesWithTheirAge();
    void tellsWhoElseSeesATarget();
    void aLostSourceIsAFindingAndNoBlankList_data();
    void aLostSourceIsAFindingAndNoBlankList();
};

void tst_sourcestrip::namesSourcesWithTheirAge()
{
    SourceStrip strip;
    strip.take(severalSources());

    const QString said = strip.accessibleDescription();
    QVERIFY2(said.contains(u"source:tokyo"_s) && said.contains(u"https://watch.example:9443"_s), qPrintable(said));
    QVERIFY2(said.contains(u"source:osaka"_s), qPrintable(said));
    QVERIFY2(said.contains(u"osaka:stock-db"_s), qPrintable(said));
}

void tst_sourcestrip::tellsWhoElseSeesATarget()
{
    SourceStrip strip;
    strip.take(severalSources());

    const QString said = strip.accessibleDescription();
    QVERIFY2(said.contains(u"also seen by tokyo"_s), qPrintable(said));
    QVERIFY2(!said.contains(u"tokyo:db"_s), qPrintable(said));
}

void tst_sourcestrip::aLostSourceIsAFindingAndNoBlankList_data()
{
    QTest::addColumn<ThemeName>("theme");
    QTest::addColumn<QString>("language");
    QTest::addRow("dark-en") << ThemeName::Dark << u"en"_s;
    QTest::addRow("light-en") << ThemeName::Light << u"en"_s;
    QTest::addRow("dark-ja") << ThemeName::Dark << u"ja"_s;
    QTest::addRow("light-ja") << ThemeName::Light << u"ja"_s;
}

void tst_sourcestrip::aLostSourceIsAFindingAndNoBlankList()
{
    QFETCH(ThemeName, theme);
    QFETCH(QString, language);
    Languages languages(language);
    languages.install(*qApp);
    applyTheme(*qApp, theme, 100);
    HandWatch watch;
    MainWindow window(watch, {{u"overview"_s, u"Overview"_s, std::nullopt, [] { return new OverviewPage; }}}, {});
    window.resize(1280, 800);
    window.show();
    watch.show(severalSources());
    QCOMPARE(window.findChild<PlainLabel*>(u"sources"_s)->text(),
        language == "ja"_L1 ? u"取得元・3 系統"_s : u"sources · 3"_s);
    auto* findings = window.findChild<QListView*>(u"findings"_s);

    const auto rowsOf = [&](const QString& target) {
        const auto* model = findings->model();
        return model->rowCount() == 0
            ? 0
            : model->match(model->index(0, findings->modelColumn()), FindingTargetRole, target).size();
    };
    QTRY_COMPARE(rowsOf(u"source:osaka"_s), 1);
    QVERIFY(rowsOf(u"orders-db"_s) > 0);
    pictureOf(window, u"several-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(tst_sourcestrip)
#include "tst_sourcestrip.moc"
