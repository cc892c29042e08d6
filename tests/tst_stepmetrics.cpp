// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist.h"
#include "tests/support/handrunbook.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using testing::utcAt;

namespace {

Runbook story()
{
    return testing::runbook(u"story"_s, {testing::step(u"look"_s), testing::step(u"so"_s)});
}

/// One launch, with what is done at its first step.
class Launch final {
public:
    explicit Launch(const QString& run, qint64 second = 0)
        : m_entries(m_writer.write(launchDrafts(story(), {}, {}, run, {{}, u"Sato"_s, utcAt(second)}))),
          m_list(story(), m_entries.first())
    {
        for (const RecordEntry& entry : std::as_const(m_entries))
            m_list.apply(entry);
    }

    ChecklistDrafts does(qint64 second) const { return {m_list, {{}, u"Sato"_s, utcAt(second)}}; }
    void perform(const QList<EntryDraft>& drafts)
    {
        for (const RecordEntry& entry : m_writer.write(drafts)) {
            m_entries.append(entry);
            m_list.apply(entry);
        }
    }
    const QList<RecordEntry>& entries() const { return m_entries; }

private:
    testing::HandWriter m_writer;
    QList<RecordEntry> m_entries;
    Checklist m_list;
};

} // namespace

class StepMetricsTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void metricsCountLaunches()
    {
        QList<RecordEntry> all;
        for (int number = 0; number < 3; ++number) {
            const qint64 start = 100 * number;
            Launch launch(u"run-%1"_s.arg(number), start);
            const ChecklistDrafts drafts = launch.does(start + 10 * (number + 1));
            launch.perform(
                number == 2 ? drafts.skipped(u"look"_s, u"known"_s) : drafts.done(u"look"_s, u"found_cause"_s, {}));
            all += launch.entries();
        }
        std::ranges::reverse(all);
        const auto metrics = stepMetrics(all);
        QCOMPARE(metrics.size(), 2);
        QCOMPARE(metrics[0].step, u"look"_s);
        QCOMPARE(metrics[0].runbook, u"story"_s);
        QCOMPARE(metrics[0].opened, 3);
        QCOMPARE(metrics[0].skipped, 1);
        QCOMPARE(metrics[0].foundCause, 2);
        QCOMPARE(metrics[0].median, std::chrono::milliseconds(15s));
        QCOMPARE(metrics[1].step, u"so"_s);
        QCOMPARE(metrics[1].opened, 3);
        QCOMPARE(metrics[1].median, std::nullopt);
    }

    void aStepThatWasUndoneCountsByHowItEnded()
    {
        Launch launch(u"run"_s);
        launch.perform(launch.does(1).done(u"look"_s, u"found_cause"_s, {}));
        launch.perform(launch.does(2).undone(u"look"_s));
        launch.perform(launch.does(3).done(u"look"_s, u"ok"_s, {}));
        const auto metrics = stepMetrics(launch.entries());
        QCOMPARE(metrics[0].opened, 1);
        QCOMPARE(metrics[0].foundCause, 0);
        QCOMPARE(metrics[0].median, std::chrono::milliseconds(3s));
    }

    void aRunWhoseStartIsNotThereCountsNothing()
    {
        QVERIFY(stepMetrics(Launch(u"run"_s).entries().mid(1)).isEmpty());
        QVERIFY(stepMetrics({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(StepMetricsTest)
#include "tst_stepmetrics.moc"
