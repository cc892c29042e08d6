// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist.h"
#include "models/domain/checklistdrafts.h"
#include "models/domain/entrykinds.h"
#include "tests/support/handrunbook.h"
#include "tests/support/naivechecklist.h"
#include "tests/support/strictwarnings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using testing::fork;
using testing::step;
using testing::utcAt;

namespace {

const QString run = u"run-1"_s;

WaitStep waitElse(const QString& otherwise)
{
    WaitStep wait;
    wait.otherwise = otherwise;
    return wait;
}

/// 1 look, 2 is it so? (no: 5), 3 and 4 help, 5 wait (else 7), 6 say, 7 after
Runbook story()
{
    return testing::runbook(u"story"_s,
        {step(u"look"_s), fork(u"so"_s, {}, u"wait"_s), step(u"help"_s, ManualStep()), step(u"change"_s, ChangeStep()),
            step(u"wait"_s, waitElse(u"after"_s)), step(u"say"_s, CommunicateStep()), step(u"after"_s)});
}

/// A checklist with a hand on it, second by second.
class Bench final {
public:
    explicit Bench(const Runbook& runbook = story()) : m_list(runbook, started(runbook))
    {
        for (const RecordEntry& entry : std::as_const(m_entries))
            m_list.apply(entry);
    }

    const Checklist& list() const { return m_list; }
    const QList<RecordEntry>& entries() const { return m_entries; }
    ChecklistDrafts does(const QString& who = u"Sato"_s) { return {m_list, {u"incident-1"_s, who, utcAt(++m_second)}}; }
    /// Whether there was anything to do.
    bool perform(const QList<EntryDraft>& drafts)
    {
        for (const RecordEntry& entry : m_writer.write(drafts)) {
            m_entries.append(entry);
            m_list.apply(entry);
        }
        return !drafts.isEmpty();
    }
    RecordEntry tell(QLatin1StringView kind, QJsonObject args)
    {
        args.insert(u"run"_s, run);
        m_entries.append(m_writer.write(kind, args, utcAt(++m_second), u"Mori"_s));
        m_list.apply(m_entries.last());
        return m_entries.last();
    }
    StepState state(const QString& id) const { return m_list.progress(id).state; }

private:
    RecordEntry started(const Runbook& runbook)
    {
        m_entries = m_writer.write(launchDrafts(
            runbook, {{u"target"_s, u"orders-db"_s}}, u"a.b@c"_s, run, {u"incident-1"_s, u"Sato"_s, utcAt(0)}));
        return m_entries.first();
    }

    testing::HandWriter m_writer;
    QList<RecordEntry> m_entries;
    Checklist m_list;
    qint64 m_second = 0;
};

} // namespace

class ChecklistTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void beginsWithItsFirstStepOpen()
    {
        const Bench bench;
        QCOMPARE(bench.list().run(), run);
        QCOMPARE(bench.list().finding(), u"a.b@c"_s);
        QCOMPARE(bench.list().parameters().value(u"target"_s), u"orders-db"_s);
        QCOMPARE(bench.list().current(), u"look"_s);
        QCOMPARE(bench.list().count(), std::pair(0, 7));
        QCOMPARE(bench.list().progress(u"look"_s).openedAt, utcAt(0));
        QVERIFY(!bench.list().isEnded());
    }

    void aStepThatIsDoneOpensTheNextOne()
    {
        Bench bench;
        QVERIFY(bench.perform(bench.does().done(u"look"_s, u"found_cause"_s, u" it is full "_s)));
        const StepProgress& look = bench.list().progress(u"look"_s);
        QCOMPARE(look.state, StepState::Done);
        QCOMPARE(look.by, u"Sato"_s);
        QCOMPARE(look.endedAt, utcAt(1));
        QCOMPARE(look.outcome, u"found_cause"_s);
        QCOMPARE(look.text, u"it is full"_s);
        QCOMPARE(bench.list().current(), u"so"_s);
        QCOMPARE(bench.list().count(), std::pair(1, 7));
    }

    void aForkGoesWhereItsAnswerLeads_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QStringList>("leftOut");
        QTest::addRow("yes") << Answer::Yes << u"help"_s << QStringList();
        QTest::addRow("no") << Answer::No << u"wait"_s << QStringList({u"help"_s, u"change"_s});
        QTest::addRow("unknown") << Answer::Unknown << u"help"_s << QStringList();
    }

    void aForkGoesWhereItsAnswerLeads()
    {
        QFETCH(const Answer, answer);
        QFETCH(const QString, next);
        QFETCH(const QStringList, leftOut);
        Bench bench;
        bench.perform(bench.does().done(u"look"_s, u"ok"_s, {}));
        bench.perform(bench.does().decided(u"so"_s, answer, {}));
        QCOMPARE(bench.list().progress(u"so"_s).answer, answer);
        QCOMPARE(bench.list().current(), next);
        QCOMPARE(bench.list().passedOver(), leftOut);
        QCOMPARE(bench.list().count(), std::pair(2, 7 - int(leftOut.size())));
    }

    void aSkippedForkGoesOnAsIfNobodyKnew()
    {
        Bench bench(testing::runbook(u"r"_s, {fork(u"f"_s, u"c"_s, u"c"_s, u"d"_s), step(u"c"_s), step(u"d"_s)}));
        bench.perform(bench.does().skipped(u"f"_s, u"no access"_s));
        QCOMPARE(bench.state(u"f"_s), StepState::Skipped);
        QCOMPARE(bench.list().current(), u"d"_s);
        QCOMPARE(bench.list().passedOver(), QStringList({u"c"_s}));
    }

    void aWaitWhoseLimitIsOverGoesElsewhere()
    {
        Bench bench;
        bench.perform(bench.does().opened(u"wait"_s));
        bench.perform(bench.does().done(u"wait"_s, u"failed"_s, {}));
        QCOMPARE(bench.state(u"after"_s), StepState::Open);
        QCOMPARE(bench.state(u"say"_s), StepState::ToDo);
        QCOMPARE(bench.list().passedOver(), QStringList({u"say"_s}));
        Bench met;
        met.perform(met.does().done(u"wait"_s, u"ok"_s, {}));
        QCOMPARE(met.state(u"say"_s), StepState::Open);
    }

    void whatIsUndoneIsOpenAgainAndWhatFollowedWaits()
    {
        Bench bench;
        bench.perform(bench.does().done(u"look"_s, u"ok"_s, {}));
        bench.perform(bench.does().noted(u"look"_s, u"it was 98"_s));
        bench.perform(bench.does().decided(u"so"_s, Answer::No, {}));
        QCOMPARE(bench.state(u"wait"_s), StepState::Open);

        QVERIFY(bench.perform(bench.does().undone(u"so"_s)));
        QCOMPARE(bench.state(u"so"_s), StepState::Open);
        QCOMPARE(bench.state(u"wait"_s), StepState::ToDo);
        QCOMPARE(bench.list().progress(u"so"_s).answer, Answer::Unknown);
        QVERIFY(!bench.list().progress(u"so"_s).endedAt.isValid());
        QVERIFY(bench.list().passedOver().isEmpty());
        QCOMPARE(bench.state(u"look"_s), StepState::Done);
        QCOMPARE(bench.list().progress(u"look"_s).notes, QStringList({u"it was 98"_s}));

        bench.perform(bench.does().decided(u"so"_s, Answer::Yes, {}));
        QCOMPARE(bench.list().current(), u"help"_s);
    }

    void whatWasOpenBeforeStaysOpenWhenSomethingIsUndone()
    {
        Bench bench;
        bench.perform(bench.does().opened(u"after"_s));
        bench.perform(bench.does().done(u"look"_s, u"ok"_s, {}));
        bench.perform(bench.does().undone(u"look"_s));
        QCOMPARE(bench.state(u"after"_s), StepState::Open);
        QCOMPARE(bench.state(u"so"_s), StepState::ToDo);
    }

    void aBranchBackGoesOnBehindWhatWasDone()
    {
        Bench bench(testing::runbook(u"r"_s, {step(u"a"_s), fork(u"f"_s, {}, u"a"_s), step(u"c"_s)}));
        bench.perform(bench.does().done(u"a"_s, u"ok"_s, {}));
        bench.perform(bench.does().decided(u"f"_s, Answer::No, {}));
        QCOMPARE(bench.list().current(), u"c"_s);
        QCOMPARE(bench.list().after(u"f"_s, Answer::No), u"c"_s);
    }

    void everythingMayBeNotedAndAssigned()
    {
        Bench bench;
        bench.perform(bench.does().assigned(u"help"_s, u"Mori"_s));
        bench.perform(bench.does().noted(u"help"_s, u"first"_s));
        bench.perform(bench.does().noted(u"help"_s, u"second"_s));
        QCOMPARE(bench.list().progress(u"help"_s).assigned, u"Mori"_s);
        QCOMPARE(bench.list().progress(u"help"_s).notes, QStringList({u"first"_s, u"second"_s}));
        QCOMPARE(bench.state(u"help"_s), StepState::ToDo);
        QVERIFY(!bench.perform(bench.does().assigned(u"help"_s, u"Mori"_s)));
        QVERIFY(bench.perform(bench.does().assigned(u"help"_s, {})));
        QVERIFY(bench.list().progress(u"help"_s).assigned.isEmpty());
    }

    void evidenceAndTriesOfAChangeAreRemembered()
    {
        Bench bench;
        TakenEvidence taken;
        taken.number = u"E-01"_s;
        taken.bytes = "a\tb\n";
        taken.rows = 1;
        const auto drafts = bench.does().evidence(u"look"_s, taken);
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().attachments.size(), 1);
        QCOMPARE(drafts.first().attachments.first().bytes, taken.bytes);
        QCOMPARE(QByteArray::fromHex(drafts.first().args.value(u"sha256"_s).toString().toLatin1()),
            drafts.first().attachments.first().sha256());
        bench.perform(drafts);
        bench.tell(entrykind::actionStarted, {{u"step"_s, u"change"_s}, {u"action_id"_s, u"try-1"_s}});
        QCOMPARE(bench.list().progress(u"look"_s).evidence, QStringList({u"E-01"_s}));
        QCOMPARE(bench.list().progress(u"change"_s).action, u"try-1"_s);
    }

    void whoAgreesWithThePictureLeavesTheAnswerToIt()
    {
        Bench bench;
        PredicateState state;
        state.answer = Answer::Yes;
        state.evidence = {{u"connections.used"_s, std::nullopt, Amount(98), Amount(100), u"1"_s}};
        const auto agreed = bench.does().decided(u"so"_s, Answer::Yes, state);
        const auto overruled = bench.does().decided(u"so"_s, Answer::No, state);
        const auto unknown = bench.does().decided(u"so"_s, Answer::Unknown, {});
        QCOMPARE(agreed[1].args.value(u"by"_s).toString(), u"picture"_s);
        QCOMPARE(overruled[1].args.value(u"by"_s).toString(), u"person"_s);
        QCOMPARE(unknown[1].args.value(u"by"_s).toString(), u"person"_s);
        QCOMPARE(agreed[1].args.value(u"evidence"_s).toArray().first().toObject().value(u"value"_s).toInt(), 98);
    }

    void whatDoesNotFitGivesNoDrafts()
    {
        Bench bench;
        bench.perform(bench.does().done(u"look"_s, u"ok"_s, {}));
        QVERIFY(!bench.perform(bench.does().done(u"look"_s, u"ok"_s, {})));
        QVERIFY(!bench.perform(bench.does().done(u"nowhere"_s, u"ok"_s, {})));
        QVERIFY(!bench.perform(bench.does().done(u"so"_s, u"ok"_s, {})));
        QVERIFY(!bench.perform(bench.does().done(u"help"_s, u"perhaps"_s, {})));
        QVERIFY(!bench.perform(bench.does().decided(u"help"_s, Answer::Yes, {})));
        QVERIFY(!bench.perform(bench.does().skipped(u"so"_s, u"  "_s)));
        QVERIFY(!bench.perform(bench.does().undone(u"so"_s)));
        QVERIFY(!bench.perform(bench.does().opened(u"so"_s)));
        QVERIFY(!bench.perform(bench.does().noted(u"so"_s, u"\n"_s)));
        QVERIFY(!bench.perform(bench.does().saidAgain(u"say"_s, u"x"_s)));
        QVERIFY(!bench.perform(bench.does().ended(u"abandoned"_s, {})));
        QVERIFY(bench.perform(bench.does().ended(u"abandoned"_s, u"false alarm"_s)));
        QVERIFY(!bench.perform(bench.does().noted(u"so"_s, u"too late"_s)));
        QVERIFY(!bench.perform(bench.does().ended(u"done"_s, {})));
        QVERIFY(launchDrafts(testing::runbook(u"r"_s, {}), {}, {}, run, {}).isEmpty());
    }

    void longWordsAreCut()
    {
        Bench bench;
        bench.perform(bench.does().noted(u"look"_s, QString(100'000, u'x')));
        QCOMPARE(bench.list().progress(u"look"_s).notes.first().size(), ChecklistDrafts::longestText);
    }

    void entriesThatDoNotFitChangeNothing()
    {
        Bench bench;
        bench.perform(bench.does().done(u"look"_s, u"ok"_s, u"first"_s));
        bench.tell(
            entrykind::stepDone, {{u"step"_s, u"look"_s}, {u"outcome"_s, u"failed"_s}, {u"text"_s, u"second"_s}});
        QCOMPARE(bench.list().progress(u"look"_s).text, u"first"_s);
        bench.tell(entrykind::stepDone, {{u"step"_s, u"nowhere"_s}});
        bench.tell(entrykind::stepDone, {{u"step"_s, u"so"_s}, {u"outcome"_s, u"ok"_s}});
        bench.tell(entrykind::stepDecided, {{u"step"_s, u"so"_s}, {u"answer"_s, u"perhaps"_s}});
        bench.tell(entrykind::stepDecided, {{u"step"_s, u"help"_s}, {u"answer"_s, u"yes"_s}});
        bench.tell("step.exploded"_L1, {{u"step"_s, u"so"_s}});
        bench.tell(entrykind::stepOpened, {});
        QCOMPARE(bench.state(u"so"_s), StepState::Open);
        QCOMPARE(bench.state(u"help"_s), StepState::ToDo);
    }

    void entriesOfOtherRunsPassBy()
    {
        Bench bench;
        testing::HandWriter other(u"writer-2"_s);
        Checklist list = bench.list();
        list.apply(other.write(entrykind::stepSkipped,
            {{u"run"_s, u"run-2"_s}, {u"step"_s, u"look"_s}, {u"reason"_s, u"x"_s}}, utcAt(9), u"Mori"_s));
        QCOMPARE(list.progress(u"look"_s).state, StepState::Open);
    }

    void nothingMovesARunThatHasEnded()
    {
        Bench bench;
        bench.perform(bench.does().ended(u"done"_s, {}));
        QVERIFY(bench.list().isEnded());
        QVERIFY(bench.list().current().isEmpty());
        bench.tell(entrykind::stepDone, {{u"step"_s, u"look"_s}, {u"outcome"_s, u"ok"_s}});
        QCOMPARE(bench.state(u"look"_s), StepState::Open);
    }

    void aReplayGivesTheSameState()
    {
        Bench bench;
        bench.perform(bench.does().done(u"look"_s, u"ok"_s, {}));
        bench.perform(bench.does().decided(u"so"_s, Answer::No, {}));
        bench.perform(bench.does().undone(u"so"_s));
        Checklist again(story(), bench.entries().first());
        for (const RecordEntry& entry : bench.entries())
            again.apply(entry);
        testing::NaiveChecklist::compare(again, bench.list());
    }

    // Whatever people do, in whatever order: what they are given as drafts fits, and the state makes sense.
    void noSequenceOfDraftsReachesAStateThatMakesNoSense()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            Bench bench(testing::randomRunbook(random));
            testing::NaiveChecklist naive(bench.list().runbook(), run);
            for (const RecordEntry& entry : bench.entries())
                naive.apply(entry);
            for (int doing = 0; doing < 80; ++doing) {
                const qsizetype before = bench.entries().size();
                bench.perform(testing::randomDoing(random, bench.list(), bench.does()));
                for (qsizetype place = before; place < bench.entries().size(); ++place)
                    QVERIFY2(
                        naive.apply(bench.entries()[place]), qPrintable(u"seed %1 doing %2"_s.arg(seed).arg(doing)));
                QVERIFY2(naive.agreesWith(bench.list()), qPrintable(naive.difference(bench.list())));
                QVERIFY2(testing::makesSense(bench.list()), qPrintable(u"seed %1 doing %2"_s.arg(seed).arg(doing)));
            }
        }
    }

    // Entries of other writers, torn, twice and out of place.
    void anyStreamOfEntriesMovesItAsTheNaiveModelSays()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            const Runbook book = testing::randomRunbook(random);
            Bench bench(book);
            testing::NaiveChecklist naive(book, run);
            for (const RecordEntry& entry : bench.entries())
                naive.apply(entry);
            for (int told = 0; told < 120; ++told) {
                naive.apply(bench.tell(testing::randomKind(random), testing::randomArgs(random, book)));
                QVERIFY2(naive.agreesWith(bench.list()), qPrintable(naive.difference(bench.list())));
                QVERIFY(testing::makesSense(bench.list()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ChecklistTest)
#include "tst_checklist.moc"
