// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history.h"

#include "tests/support/judging.h"
#include "tests/support/strictwarnings.h"

#include <QElapsedTimer>
#include <QTest>

using namespace yagura;
using namespace yagura::testing;

/// The past of each number, for charts.
class tst_history : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aSeriesIsReadInOrder();
    void failuresAndSilenceAreHoles_data();
    void failuresAndSilenceAreHoles();
    void anUnchangedReadingCostsNothing();
    void pointsStayWithinTheirLimitAndPeaksRemain();
    void whatIsOlderThanKeptGoes();
    void tooManySeriesAreCountedNotKept();
    void aClockThatIsSetDoesNotTearTheLine();
};

namespace {

const QString used = QStringLiteral("connections.used");

/// "3=50 4=-": seconds and values, "-" for a hole.
QString textOf(const std::vector<HistoryPoint>& points)
{
    QStringList words;
    for (const HistoryPoint& point : points) {
        words.append(QString::number(double(point.utcMs - momentAt(0).utc.toMSecsSinceEpoch()) / 1000) + u'='
                     + (point.value ? QString::number(*point.value) : u"-"_s));
    }
    return words.join(u' ');
}

} // namespace

void tst_history::aSeriesIsReadInOrder()
{
    History history({});
    history.append(pictureAt(0, 50));
    history.append(pictureAt(3, 60));

    QCOMPARE(textOf(history.series(u"db"_s, used)), u"0=50 3=60"_s);
    QVERIFY(history.series(u"db"_s, u"nothing"_s).empty());
    QVERIFY(history.series(u"nobody"_s, used).empty());
    QVERIFY(history.series(u"db"_s, used, ObjectRef{u"a"_s, u"b"_s}).empty());
}

void tst_history::failuresAndSilenceAreHoles_data()
{
    QTest::addColumn<QList<int>>("failuresAt");
    QTest::addColumn<int>("nextAt");
    QTest::addColumn<QString>("expected");

    QTest::addRow("in time") << QList<int>() << 4 << u"0=50 4=60"_s;
    QTest::addRow("silence") << QList<int>() << 5 << u"0=50 4=- 5=60"_s;
    QTest::addRow("a failure") << QList{1} << 2 << u"0=50 1=- 2=60"_s;
    QTest::addRow("many failures are one hole") << QList{1, 2, 3} << 20 << u"0=50 1=- 20=60"_s;
}

void tst_history::failuresAndSilenceAreHoles()
{
    QFETCH(QList<int>, failuresAt);
    QFETCH(int, nextAt);
    History history({});
    Picture picture = pictureAt(0, 50);
    history.append(picture);
    for (const int second : failuresAt) {
        picture.now = momentAt(second);
        picture.targets = {failing(picture.targets[0], FailureClass::NoAnswer, 1, momentAt(second))};
        history.append(picture);
    }
    history.append(pictureAt(nextAt, 60));

    QTEST(textOf(history.series(u"db"_s, used)), "expected");
}

void tst_history::anUnchangedReadingCostsNothing()
{
    History history({});
    Picture picture = pictureAt(0, 50);
    for (int second = 0; second < 4; ++second) {
        picture.now = momentAt(second);
        history.append(picture);
    }
    QCOMPARE(textOf(history.series(u"db"_s, used)), u"0=50"_s);
}

void tst_history::pointsStayWithinTheirLimitAndPeaksRemain()
{
    History history({});
    for (int second = 0; second <= 3'600; ++second)
        history.append(pictureAt(second, second == 2'701 ? 99 : second == 2'703 ? 1 : 40 + second % 5, 0));
    const auto points = history.series(u"db"_s, used);

    QVERIFY2(points.size() <= 720, qPrintable(QString::number(points.size())));
    QVERIFY(points.size() > 600);
    QVERIFY(points.front().utcMs <= momentAt(1'831).utc.toMSecsSinceEpoch());
    QCOMPARE(points.back().utcMs, momentAt(3'600).utc.toMSecsSinceEpoch());
    QVERIFY(textOf(points).contains(u" 2701=99 "_s));
    QVERIFY(textOf(points).contains(u" 2703=1 "_s));
    QVERIFY(std::ranges::is_sorted(points, {}, &HistoryPoint::utcMs));
}

void tst_history::whatIsOlderThanKeptGoes()
{
    History history({});
    history.append(pictureAt(0, 50));
    history.append(pictureAt(1'700, 60));
    history.append(pictureAt(1'900, 70));
    QCOMPARE(textOf(history.series(u"db"_s, used)), u"1700=60 1704=- 1900=70"_s);

    Picture other;
    other.now = momentAt(4'000);
    history.append(other);
    QVERIFY(history.series(u"db"_s, used).empty());
}

void tst_history::tooManySeriesAreCountedNotKept()
{
    QList<std::pair<QString, int>> mounts;
    for (int number = 0; number < 80'000; ++number)
        mounts.append({u"/srv/%1"_s.arg(number), 10});
    Picture picture = pictureAt(0, 50);
    picture.targets.prepend(nodeState(mounts));

    QElapsedTimer timer;
    timer.start();
    History history({});
    history.append(picture);
    picture.targets[0] = nodeState(mounts);
    history.append(picture);

    // Six known numbers a mount, four fifths of the 5,000 series at most; the database has its place beside them.
    QCOMPARE(history.dropped(), std::size_t(80'000 * 6 - 4'000));
    QCOMPARE(textOf(history.series(u"db"_s, used)), u"0=50"_s);
    QVERIFY(!history.series(u"node-A"_s, u"filesystem.used_ratio"_s, ObjectRef{u"filesystem"_s, u"/srv/0"_s}).empty());
    QVERIFY(history.series(u"node-A"_s, u"filesystem.used_ratio"_s, ObjectRef{u"filesystem"_s, u"/srv/9999"_s}).empty());
    qInfo("560,000 indicators offered twice: %lld ms", timer.elapsed());
}

void tst_history::aClockThatIsSetDoesNotTearTheLine()
{
    History history({});
    history.append(pictureAt(0, 50));
    Picture later = pictureAt(3, 60);
    later.now.utc = later.now.utc.addSecs(-3'600);
    history.append(later);

    QCOMPARE(textOf(history.series(u"db"_s, used)), u"-3600=50 -3597=60"_s);
}

QTEST_GUILESS_MAIN(tst_history)
#include "tst_history.moc"
