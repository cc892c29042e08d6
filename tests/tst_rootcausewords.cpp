// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/patternreader.h"
#include "models/items/rootcausewords.h"
#include "models/items/forecastwords.h"
#include "tests/support/judging.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

/// Causes, signs and forecasts in words.
class tst_rootcausewords : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void everyCodeHasWords();
    void explanationsReadAsSentences();
    void forecastsReadAsPeopleSayThem_data();
    void forecastsReadAsPeopleSayThem();
};

void tst_rootcausewords::everyCodeHasWords()
{
    const auto patterns = shippedPatterns();
    QVERIFY(bool(patterns));
    for (const Pattern& pattern : *patterns) {
        QList<Sign> asked = pattern.signs;
        for (const CauseRule& cause : pattern.causes) {
            QVERIFY2(rootCauseText(cause.code) != cause.code, qPrintable(cause.code));
            asked += cause.needs + cause.any + cause.hints;
        }
        for (const Sign& sign : asked) {
            const SeenSign seen{sign, SeenSign::Holds::Yes, u"t"_s, {}, 1.0, u"1"_s};
            QVERIFY2(!signText(seen).contains(u'_'), qPrintable(signText(seen)));
            QVERIFY2(!signText(seen).contains(u'%') || !signText(seen).contains(u"%1"_s), qPrintable(signText(seen)));
        }
    }
    QCOMPARE(rootCauseText(u"team.own"_s), u"team.own"_s);
}

void tst_rootcausewords::explanationsReadAsSentences()
{
    Picture picture;
    picture.now = momentAt(0);
    picture.targets = {databaseState(90)};
    const auto patterns = shippedPatterns();
    QVERIFY(bool(patterns));
    const Explanation explanation = explain(patterns->first(), picture, u"orders-db"_s);

    QCOMPARE(explanationText(explanation),
             u"1 of 4 signs; missing: new connections are refused: not known; sessions that wait for a lock: 0 (counts from 1 "
             "up); oldest transaction that idles: 0.0\u2009ms (counts from 00:05:00 up)"_s);
    QVERIFY(signText(explanation.signs[0]).startsWith(u"connections in use: 90"_s));
    QCOMPARE(likelihoodText(Likelihood::RuledOut), u"ruled out"_s);
}

void tst_rootcausewords::forecastsReadAsPeopleSayThem_data()
{
    QTest::addColumn<TimeToFull>("forecast");
    QTest::addColumn<QString>("expected");
    TimeToFull forecast;
    QTest::addRow("unknown") << forecast << u"–"_s;
    forecast.kind = TimeToFull::Kind::Never;
    QTest::addRow("never") << forecast << u"not filling"_s;
    forecast.kind = TimeToFull::Kind::Range;
    forecast.lowS = 3 * 3600;
    forecast.highS = 5 * 3600;
    QTest::addRow("range") << forecast << u"in 3–5\u2009h"_s;
    forecast.highS.reset();
    QTest::addRow("open end") << forecast << u"in 3+\u2009h"_s;
}

void tst_rootcausewords::forecastsReadAsPeopleSayThem()
{
    QFETCH(TimeToFull, forecast);
    QTEST(forecastText(forecast), "expected");
}

QTEST_GUILESS_MAIN(tst_rootcausewords)
#include "tst_rootcausewords.moc"
