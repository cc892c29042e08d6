// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/state/bandfile.h"
#include "models/domain/normalband.h"
#include "tests/support/judging.h"
#include "tests/support/strictwarnings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

const QString indicator = u"filesystem.used_ratio"_s;
const ObjectRef root{u"filesystem"_s, u"/"_s};

QList<TargetState> usedAt(int second, int percent, const QString& mount = u"/"_s)
{
    return {stateOf(readingOf(u"node-A"_s, nodeWith({{mount, percent}}), momentAt(second)), TargetKind::Node)};
}

NormalBands bandsOfRatios(NormalBands::Limits limits = {})
{
    NormalBands bands(limits);
    bands.setIndicators({indicator});
    return bands;
}

/// Minutes 0 to 100 with the values 0 to 100 %.
NormalBands rising()
{
    NormalBands bands = bandsOfRatios();
    for (int minute = 0; minute <= 100; ++minute)
        bands.append(usedAt(minute * 60, minute), {});
    return bands;
}

} // namespace

/// What is normal: percentiles of the last day, and the file that keeps them.
class tst_normalband : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theBandHoldsNineTenths();
    void noBandBeforeHalfAnHour();
    void onlyADayCounts();
    void timeInsideFindingsIsLeftOut();
    void aConstantSignalHasANarrowBand();
    void leavingIsToldBySide();
    void otherIndicatorsAreNotKept();
    void seriesAreBounded();
    void survivesARestart();
    void samplesThatComeLateStandBeforeThoseOfThisRun();
    void aClockThatWasSetLosesOnlyTheFuture();
    void theFileIsKeptWhole();
    void aBrokenFileIsOneLine_data();
    void aBrokenFileIsOneLine();
};

void tst_normalband::theBandHoldsNineTenths()
{
    const auto band = rising().band(u"node-A"_s, indicator, root);
    QVERIFY(band);
    QVERIFY2(std::abs(band->low - 0.05) < 0.025, qPrintable(QString::number(band->low)));
    QVERIFY2(std::abs(band->high - 0.95) < 0.025, qPrintable(QString::number(band->high)));
}

void tst_normalband::noBandBeforeHalfAnHour()
{
    NormalBands bands = bandsOfRatios();
    for (int minute = 0; minute < 28; ++minute)
        bands.append(usedAt(minute * 60, 50), {});
    QVERIFY(!bands.band(u"node-A"_s, indicator, root));

    for (int minute = 28; minute < 32; ++minute)
        bands.append(usedAt(minute * 60, 50), {});
    QCOMPARE(bands.band(u"node-A"_s, indicator, root), (NormalBand{0.5, 0.5}));
    QVERIFY(!bands.band(u"node-B"_s, indicator, root));
}

void tst_normalband::onlyADayCounts()
{
    NormalBands bands = bandsOfRatios();
    for (int minute = 0; minute < 60; ++minute)
        bands.append(usedAt(minute * 60, 10), {});
    for (int minute = 24 * 60; minute < 26 * 60; ++minute)
        bands.append(usedAt(minute * 60, 50), {});
    QCOMPARE(bands.band(u"node-A"_s, indicator, root), (NormalBand{0.5, 0.5}));
}

void tst_normalband::timeInsideFindingsIsLeftOut()
{
    Finding finding;
    finding.target = u"node-A"_s;
    finding.evidence = {{indicator, root, 0.95, {}, u"1"_s}};
    NormalBands bands = bandsOfRatios();
    for (int minute = 0; minute < 40; ++minute)
        bands.append(usedAt(minute * 60, 50), {});
    for (int minute = 40; minute < 400; ++minute)
        bands.append(usedAt(minute * 60, 95), {finding});
    QCOMPARE(bands.band(u"node-A"_s, indicator, root), (NormalBand{0.5, 0.5}));
}

void tst_normalband::aConstantSignalHasANarrowBand()
{
    NormalBands bands = bandsOfRatios();
    Reading reading{u"db"_s, {}, {}, DatabaseHealth(), {}, {}};
    const auto append = [&](int second, double value) {
        reading.readAt = momentAt(second);
        reading.indicators = {{indicator, std::nullopt, value, u"1"_s, {}}};
        bands.append({stateOf(std::make_shared<const Reading>(reading), TargetKind::Database)}, {});
    };
    // More digits than a sample keeps: the value must not seem to be outside of itself.
    for (int minute = 0; minute < 60; ++minute)
        append(minute * 60, 1'000'000'000'001.0);
    QVERIFY(!bands.leftSince(u"db"_s, reading.indicators[0], Rule::When::Above));
    QVERIFY(!bands.leftSince(u"db"_s, reading.indicators[0], Rule::When::Below));
}

void tst_normalband::leavingIsToldBySide()
{
    NormalBands bands = rising();
    const Indicator asked{indicator, root, {}, u"1"_s, {}};
    QVERIFY(bands.leftSince(u"node-A"_s, asked, Rule::When::Above));

    bands.append(usedAt(6'100, 50), {});
    QVERIFY(!bands.leftSince(u"node-A"_s, asked, Rule::When::Above));
    bands.append(usedAt(6'110, 0), {});
    bands.append(usedAt(6'111, 0), {});
    QCOMPARE(bands.leftSince(u"node-A"_s, asked, Rule::When::Below), momentAt(6'110));
    QVERIFY(!bands.leftSince(u"node-A"_s, asked, Rule::When::Above));
}

void tst_normalband::otherIndicatorsAreNotKept()
{
    const NormalBands bands = rising();
    QCOMPARE(bands.kept(momentAt(6'000)).size(), 1);
    QVERIFY(!bands.band(u"node-A"_s, u"filesystem.used"_s, root));
}

void tst_normalband::seriesAreBounded()
{
    NormalBands::Limits limits;
    limits.seriesLimit = 3;
    NormalBands bands = bandsOfRatios(limits);
    QList<std::pair<QString, int>> mounts;
    for (int number = 0; number < 10; ++number)
        mounts.append({QString::number(number), 50});
    bands.append({nodeState(mounts)}, {});
    QCOMPARE(bands.dropped(), 7U);
    QCOMPARE(bands.kept(momentAt(0)).size(), 3);
    bands.append({}, {});
    QCOMPARE(bands.dropped(), 0U);
}

void tst_normalband::survivesARestart()
{
    const NormalBands before = rising();
    const auto kept = before.kept(momentAt(6'000));
    NormalBands after = bandsOfRatios();
    // The machine was started anew: its boot clock stands elsewhere.
    const Moment booted{momentAt(6'300).utc, std::chrono::seconds(20)};
    after.restore(kept, booted);

    QCOMPARE(after.band(u"node-A"_s, indicator, root), before.band(u"node-A"_s, indicator, root));
    NormalBands late = bandsOfRatios();
    late.restore(kept, {momentAt(2 * 24 * 3600).utc, std::chrono::hours(1)});
    QVERIFY(!late.band(u"node-A"_s, indicator, root));
}

void tst_normalband::samplesThatComeLateStandBeforeThoseOfThisRun()
{
    const auto kept = rising().kept(momentAt(6'000));
    NormalBands early = bandsOfRatios();
    early.restore(kept, momentAt(6'300));
    early.append(usedAt(6'300, 55), {});
    NormalBands late = bandsOfRatios();
    late.append(usedAt(6'300, 55), {});
    late.restore(kept, momentAt(6'300));

    QCOMPARE(late.band(u"node-A"_s, indicator, root), early.band(u"node-A"_s, indicator, root));
    QVERIFY(late.band(u"node-A"_s, indicator, root));
}

void tst_normalband::aClockThatWasSetLosesOnlyTheFuture()
{
    NormalBands after = bandsOfRatios();
    after.restore(rising().kept(momentAt(6'000)), {momentAt(3'000).utc, std::chrono::hours(1)});

    const auto band = after.band(u"node-A"_s, indicator, root);
    QVERIFY(!band || band->high < 0.55);
}

void tst_normalband::theFileIsKeptWhole()
{
    const QTemporaryDir folder;
    const BandFile file(folder.filePath(u"state/bands.cbor"_s));
    QVERIFY(file.read());
    QVERIFY(file.read()->isEmpty());
    QList<KeptSamples> samples = rising().kept(momentAt(6'000));
    samples.append({u"注文"_s, u"queue.ready"_s, std::nullopt, 9'007'199'254'740'993, {1.5F}});

    QVERIFY(!file.write(samples));
    const auto read = file.read();
    QVERIFY(read);
    QCOMPARE(packedBands(*read), packedBands(samples));
    QVERIFY(!BandFile({}).write(samples));
    QVERIFY(BandFile(u"/proc/nowhere/bands"_s).write(samples));
}

void tst_normalband::aBrokenFileIsOneLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = packedBands(rising().kept(momentAt(6'000)));
    QByteArray other = whole;
    other.replace("yagura.bands/1", "yagura.bands/2");
    QByteArray short_ = whole;
    short_.replace("newest", "newost").replace("target", "torget");

    QTest::addRow("empty") << QByteArray();
    QTest::addRow("cut off") << whole.left(whole.size() / 2);
    QTest::addRow("text") << QByteArray("bands: []\n");
    QTest::addRow("another version") << other;
    QTest::addRow("a part missing") << short_;
    QTest::addRow("zeros") << QByteArray(4'000, '\0');
}

void tst_normalband::aBrokenFileIsOneLine()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QFile raw(folder.filePath(u"bands.cbor"_s));
    QVERIFY(raw.open(QIODevice::WriteOnly));
    raw.write(bytes);
    raw.close();

    const auto read = BandFile(raw.fileName()).read();
    QVERIFY(!read);
    QVERIFY(read.error().line.startsWith(u"bands.unusable "_s));
    QCOMPARE(read.error().line.count(u'\n'), 0);
}

QTEST_GUILESS_MAIN(tst_normalband)
#include "tst_normalband.moc"
