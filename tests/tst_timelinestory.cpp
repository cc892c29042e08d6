// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entrykinds.h"
#include "models/items/timeline/timelinestory.h"
#include "tests/support/demochecklist.h"
#include "tests/support/incidententries.h"
#include "tests/support/strictwarnings.h"

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

std::vector<TimelineRow> toldAnew(const QList<RecordEntry>& entries, const Runbooks* runbooks = nullptr)
{
    TimelineStory story(runbooks, u"en"_s);
    return story.rows(entries);
}

} // namespace

class TimelineStoryTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void howeverItGrowsItReadsAsIfToldAtOnce_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void howeverItGrowsItReadsAsIfToldAtOnce()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        Scribe ours = declarer();
        Scribe theirs {u"b"_s};
        TimelineStory story(nullptr, u"en"_s);
        QList<RecordEntry> entries = ours.written;
        for (int second = 0; second < 200; ++second) {
            Scribe& writer = random.bounded(4) == 0 ? theirs : ours;
            writeSomething(writer, random, second);
            // What another desktop has written arrives late, among what is there.
            const bool isLate = &writer == &theirs && entries.size() > 3;
            entries.insert(isLate ? entries.size() - 2 : entries.size(), writer.written.last());
            QCOMPARE(story.rows(entries).size(), std::size_t(entries.size()));
            QVERIFY(story.rows(entries) == toldAnew(entries));
        }
        const QList<RecordEntry> others = declarer(u"c"_s).written;
        QVERIFY(story.rows(others) == toldAnew(others));
        QVERIFY(story.rows({}).empty());
    }

    void anEntryOfAnotherDayNamesItsDay()
    {
        Scribe scribe = declarer();
        TimelineStory story(nullptr, u"en"_s);
        QVERIFY(story.rows(scribe.written).front().day.isEmpty());
        scribe.write(entrykind::noted, {{u"text"_s, u"still at it"_s}}, 86'400);
        QVERIFY(!story.rows(scribe.written).front().day.isEmpty());
        QVERIFY(story.rows(scribe.written).back().day.isEmpty());
    }

    void runbooksThatArriveLaterGiveTheirTitles()
    {
        Scribe scribe = declarer();
        const Runbook runbook = demoRunbook();
        scribe.write(entrykind::runStarted, {{u"run"_s, u"run-1"_s}, {u"runbook"_s, runbook.id}}, 1);
        Runbooks shelf;
        TimelineStory story(&shelf, u"en"_s);
        QVERIFY(story.rows(scribe.written).back().what.contains(runbook.id));
        shelf = {runbook};
        QVERIFY2(story.rows(scribe.written).back().what.contains(runbook.title.en),
            qPrintable(story.rows(scribe.written).back().what));
    }
};

QTEST_GUILESS_MAIN(TimelineStoryTest)
#include "tst_timelinestory.moc"
