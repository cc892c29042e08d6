// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklistdesk.h"
#include "tests/support/handpicture.h"
#include "tests/support/handrunbook.h"
#include "tests/support/naivechecklist.h"
#include "tests/support/strictwarnings.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using testing::fork;
using testing::HandPicture;
using testing::number;
using testing::step;
using testing::utcAt;

namespace {

Predicate full(std::chrono::seconds heldFor = 0s)
{
    Predicate::Condition condition;
    condition.target = u"orders-db"_s;
    condition.indicator = u"connections.used"_s;
    condition.level = 95;
    return {{condition}, heldFor};
}

PicturePtr connections(int second, int used)
{
    return HandPicture(std::chrono::seconds(second))
        .live(u"orders-db"_s, {number(u"connections.used"_s, used, 100)})
        .ptr();
}

Runbook story()
{
    EvidenceStep numbers;
    numbers.numbers = {{u"orders-db"_s, u"connections.used"_s, {}}, {u"nobody"_s, u"connections.used"_s, {}}};
    RunbookStep look = step(u"look"_s, numbers);
    look.verdict = full();
    DecideStep isFull;
    isFull.answer = full();
    WaitStep calm;
    calm.until = full(5s);
    calm.limit = 60s;
    CommunicateStep say;
    say.again = 900s;
    RunbookStep by = step(u"by"_s, ManualStep {{u"kill"_s, u"{pid}"_s}, {}});
    by.title.en = u"End {pid}"_s;
    return testing::runbook(u"story"_s,
        {look, step(u"full"_s, isFull), by, step(u"change"_s, ChangeStep()), step(u"calm"_s, calm),
            step(u"say"_s, say)});
}

/// A desk with a store that confirms when it is told to.
class Bench final {
public:
    Bench() { desk.setRunbooks({story()}); }

    void launch(const QString& run, qint64 second = 0)
    {
        put(launchDrafts(story(), {{u"pid"_s, u"48213"_s}}, {}, run, {u"incident-1"_s, u"Sato"_s, utcAt(second)}));
    }
    void put(const QList<EntryDraft>& drafts) { desk.take(writer.write(drafts)); }
    ChecklistDrafts does(const QString& run, qint64 second) const
    {
        return {*desk.checklist(run), {u"incident-1"_s, u"Sato"_s, utcAt(second)}};
    }

    testing::HandWriter writer;
    ChecklistDesk desk;
};

} // namespace

class ChecklistDeskTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void severalChecklistsRunAtOnce()
    {
        Bench bench;
        bench.launch(u"late"_s, 50);
        bench.launch(u"early"_s, 10);
        QCOMPARE(bench.desk.runs(), QStringList({u"early"_s, u"late"_s}));
        bench.put(bench.does(u"early"_s, 60).done(u"look"_s, u"ok"_s, {}));
        QCOMPARE(bench.desk.checklist(u"early"_s)->current(), u"full"_s);
        QCOMPARE(bench.desk.checklist(u"late"_s)->current(), u"look"_s);
        bench.put(bench.does(u"early"_s, 61).ended(u"done"_s, {}));
        QCOMPARE(bench.desk.runs(), QStringList({u"late"_s}));
        QVERIFY(!bench.desk.checklist(u"early"_s));
    }

    void textsAndCommandsAreFilledIn()
    {
        Bench bench;
        bench.launch(u"r"_s);
        const Runbook& filled = bench.desk.checklist(u"r"_s)->runbook();
        QCOMPARE(filled.steps[2].title.en, u"End 48213"_s);
        QCOMPARE(std::get<ManualStep>(filled.steps[2].content).argv, QStringList({u"kill"_s, u"48213"_s}));
    }

    void theOrderOfArrivalMakesNoDifference()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            testing::HandWriter writers[] = {testing::HandWriter(u"a"_s), testing::HandWriter(u"b"_s)};
            Bench straight;
            QList<RecordEntry> all
                = writers[0].write(launchDrafts(story(), {}, {}, u"r"_s, {u"incident-1"_s, u"Sato"_s, utcAt(0)}));
            straight.desk.take(all);
            for (int doing = 1; doing < 40 && straight.desk.checklist(u"r"_s); ++doing) {
                const auto drafts
                    = testing::randomDoing(random, *straight.desk.checklist(u"r"_s), straight.does(u"r"_s, doing));
                const auto entries = writers[random.bounded(2)].write(drafts);
                straight.desk.take(entries);
                all += entries;
            }
            std::shuffle(all.begin(), all.end(), random);
            Bench shuffled;
            for (const RecordEntry& entry : std::as_const(all)) {
                shuffled.desk.take({entry});
                shuffled.desk.take({entry});
            }
            QCOMPARE(shuffled.desk.runs(), straight.desk.runs());
            QCOMPARE(shuffled.desk.nextEvidence(), straight.desk.nextEvidence());
            if (straight.desk.checklist(u"r"_s))
                testing::NaiveChecklist::compare(*shuffled.desk.checklist(u"r"_s), *straight.desk.checklist(u"r"_s));
        }
    }

    void whatIsOnItsWayIsShownAndToldApart()
    {
        Bench bench;
        bench.launch(u"r"_s);
        const auto drafts = bench.does(u"r"_s, 5).done(u"look"_s, u"ok"_s, {});
        bench.desk.expect(7, drafts);
        QCOMPARE(bench.desk.checklist(u"r"_s)->current(), u"full"_s);
        QVERIFY(bench.desk.isPending(u"r"_s, u"look"_s));
        QVERIFY(bench.desk.isPending(u"r"_s, u"full"_s));
        QVERIFY(!bench.desk.isPending(u"r"_s, u"by"_s));
        QVERIFY(bench.desk.isPending());

        bench.put(drafts);
        bench.desk.settle(7);
        QCOMPARE(bench.desk.checklist(u"r"_s)->current(), u"full"_s);
        QVERIFY(!bench.desk.isPending(u"r"_s, u"look"_s));
        QVERIFY(!bench.desk.isPending());
    }

    void whatWasRefusedNeverHappened()
    {
        Bench bench;
        bench.launch(u"r"_s);
        bench.desk.expect(7, bench.does(u"r"_s, 5).done(u"look"_s, u"ok"_s, {}));
        bench.desk.settle(7);
        QCOMPARE(bench.desk.checklist(u"r"_s)->current(), u"look"_s);
        QCOMPARE(bench.desk.checklist(u"r"_s)->progress(u"full"_s).state, StepState::ToDo);
    }

    void aRunKeepsTheStepsThatItWasLaunchedWith()
    {
        Bench bench;
        bench.launch(u"r"_s);
        Runbook other = testing::runbook(u"story"_s, {step(u"another"_s)});
        other.sha256 = QByteArray(32, 'b');
        bench.desk.setRunbooks({other});
        QCOMPARE(bench.desk.checklist(u"r"_s)->runbook().steps.size(), 6);
        QVERIFY(!bench.desk.isOtherVersion(u"r"_s));

        Bench after;
        after.desk.setRunbooks({});
        ChecklistDesk restarted;
        restarted.setRunbooks({other});
        restarted.take(after.writer.write(launchDrafts(story(), {}, {}, u"r"_s, {{}, {}, utcAt(0)})));
        QVERIFY(restarted.isOtherVersion(u"r"_s));
        QCOMPARE(restarted.checklist(u"r"_s)->runbook().steps.size(), 1);
    }

    void aRunWhoseRunbookIsNotHereIsTold()
    {
        ChecklistDesk desk;
        testing::HandWriter writer;
        const auto entries = writer.write(launchDrafts(story(), {}, {}, u"r"_s, {{}, {}, utcAt(0)}));
        desk.take(entries);
        QVERIFY(desk.runs().isEmpty());
        QCOMPARE(desk.missing(), QStringList({u"story"_s}));
        desk.setRunbooks({story()});
        QCOMPARE(desk.runs(), QStringList({u"r"_s}));
        QVERIFY(desk.missing().isEmpty());
    }

    void evidenceIsLive()
    {
        Bench bench;
        bench.launch(u"r"_s);
        QVERIFY(bench.desk.numbers(u"r"_s, u"look"_s).isEmpty());
        bench.desk.look(connections(1, 98));
        const auto numbers = bench.desk.numbers(u"r"_s, u"look"_s);
        QCOMPARE(numbers.size(), 2);
        QCOMPARE(numbers[0].number.value, Amount(98));
        QCOMPARE(numbers[0].number.limit, Amount(100));
        QCOMPARE(numbers[0].freshness, Freshness::Live);
        QCOMPARE(numbers[0].age, std::chrono::milliseconds(0));
        QCOMPARE(numbers[1].target, u"nobody"_s);
        QVERIFY(!numbers[1].number.value.isKnown());
        QCOMPARE(numbers[1].freshness, Freshness::Never);
        QVERIFY(bench.desk.numbers(u"r"_s, u"by"_s).isEmpty());
        bench.desk.look(connections(2, 12));
        QCOMPARE(bench.desk.numbers(u"r"_s, u"look"_s)[0].number.value, Amount(12));
    }

    void aForkAndAVerdictAnswerByThemselves()
    {
        Bench bench;
        bench.launch(u"r"_s);
        QCOMPARE(bench.desk.answer(u"r"_s, u"look"_s).answer, Answer::Unknown);
        bench.desk.look(connections(1, 98));
        QCOMPARE(bench.desk.answer(u"r"_s, u"look"_s).answer, Answer::Yes);
        QCOMPARE(bench.desk.answer(u"r"_s, u"full"_s).answer, Answer::Yes);
        QCOMPARE(bench.desk.answer(u"r"_s, u"by"_s).answer, Answer::Unknown);
        bench.desk.look(connections(2, 12));
        QCOMPARE(bench.desk.answer(u"r"_s, u"full"_s).answer, Answer::No);
    }

    void aWaitHoldsFromWhenItWasOpened()
    {
        Bench bench;
        bench.launch(u"r"_s);
        bench.desk.look(connections(0, 50));
        bench.put(bench.does(u"r"_s, 10).opened(u"calm"_s));
        bench.desk.look(connections(1, 98));
        bench.desk.look(connections(3, 98));
        QCOMPARE(bench.desk.answer(u"r"_s, u"calm"_s).held, 2s);
        QCOMPARE(bench.desk.answer(u"r"_s, u"calm"_s).answer, Answer::No);
        bench.put(bench.does(u"r"_s, 11).noted(u"calm"_s, u"nothing is lost by a note"_s));
        bench.desk.look(connections(6, 98));
        QCOMPARE(bench.desk.answer(u"r"_s, u"calm"_s).answer, Answer::Yes);
    }

    void aWaitKnowsItsLimit()
    {
        Bench bench;
        bench.launch(u"r"_s);
        QCOMPARE(bench.desk.wait(u"r"_s, u"calm"_s, utcAt(10)), std::nullopt);
        QCOMPARE(bench.desk.wait(u"r"_s, u"look"_s, utcAt(10)), std::nullopt);
        bench.put(bench.does(u"r"_s, 10).opened(u"calm"_s));
        QCOMPARE(bench.desk.wait(u"r"_s, u"calm"_s, utcAt(25)), (WaitTime {15s, 45s, false}));
        QCOMPARE(bench.desk.wait(u"r"_s, u"calm"_s, utcAt(70)), (WaitTime {60s, 0s, true}));
        QCOMPARE(bench.desk.wait(u"r"_s, u"calm"_s, utcAt(5)), (WaitTime {0s, 60s, false}));
    }

    void aMessageIsDueAgain()
    {
        Bench bench;
        bench.launch(u"r"_s);
        QVERIFY(bench.desk.reminders().isEmpty());
        bench.put(bench.does(u"r"_s, 100).done(u"say"_s, u"ok"_s, u"we are on it"_s));
        QCOMPARE(bench.desk.reminders(), QList<Reminder>({{u"r"_s, u"say"_s, utcAt(1'000)}}));
        bench.put(bench.does(u"r"_s, 1'100).saidAgain(u"say"_s, u"still on it"_s));
        QCOMPARE(bench.desk.reminders(), QList<Reminder>({{u"r"_s, u"say"_s, utcAt(2'000)}}));
        QCOMPARE(bench.desk.checklist(u"r"_s)->progress(u"say"_s).endedAt, utcAt(100));
        bench.put(bench.does(u"r"_s, 1'200).ended(u"done"_s, {}));
        QVERIFY(bench.desk.reminders().isEmpty());
    }

    void whatBecameOfAChangeIsKnown()
    {
        Bench bench;
        bench.launch(u"r"_s);
        QCOMPARE(bench.desk.change(u"r"_s, u"change"_s), std::nullopt);
        const auto tell = [&](QLatin1StringView kind, const QJsonObject& args) {
            bench.desk.take({bench.writer.write(kind, args, utcAt(20), u"Sato"_s)});
        };
        tell(entrykind::actionStarted,
            {{u"run"_s, u"r"_s}, {u"step"_s, u"change"_s}, {u"action_id"_s, u"t"_s},
                {u"action"_s, u"postgresql.terminate"_s}, {u"target"_s, u"orders-db"_s}});
        QVERIFY(bench.desk.change(u"r"_s, u"change"_s)->outcome.isEmpty());
        tell(entrykind::actionEnded, {{u"action_id"_s, u"t"_s}, {u"outcome"_s, u"done"_s}});
        tell(entrykind::actionVerified, {{u"action_id"_s, u"t"_s}, {u"answer"_s, u"yes"_s}});
        const auto change = bench.desk.change(u"r"_s, u"change"_s);
        QCOMPARE(change->action, u"postgresql.terminate"_s);
        QCOMPARE(change->by, u"Sato"_s);
        QCOMPARE(change->outcome, u"done"_s);
        QCOMPARE(change->verified, Answer::Yes);
    }

    void evidenceIsNumberedThroughTheIncident()
    {
        Bench bench;
        bench.launch(u"a"_s);
        bench.launch(u"b"_s);
        QCOMPARE(bench.desk.nextEvidence(), u"E-01"_s);
        TakenEvidence taken;
        taken.source = u"orders-db"_s;
        taken.asked = u"SELECT 1"_s;
        taken.bytes = "x\n";
        taken.rows = 1;
        for (const QString& run : {u"a"_s, u"b"_s}) {
            taken.number = bench.desk.nextEvidence();
            bench.put(bench.does(run, 3).evidence(u"look"_s, taken));
        }
        QCOMPARE(bench.desk.nextEvidence(), u"E-03"_s);
        const auto evidence = bench.desk.evidence(u"b"_s, u"look"_s);
        QCOMPARE(evidence->number, u"E-02"_s);
        QCOMPARE(evidence->asked, u"SELECT 1"_s);
        QCOMPARE(evidence->takenAt, utcAt(3));
        QCOMPARE(evidence->sha256.size(), 64);
        taken.number = bench.desk.nextEvidence();
        bench.desk.expect(9, bench.does(u"a"_s, 4).evidence(u"look"_s, taken));
        QCOMPARE(bench.desk.nextEvidence(), u"E-04"_s);
    }

    void anotherIncidentIsAnotherDesk()
    {
        Bench bench;
        bench.launch(u"r"_s);
        QCOMPARE(bench.desk.incident(u"r"_s), u"incident-1"_s);
        bench.desk.clear();
        QVERIFY(bench.desk.runs().isEmpty());
        QCOMPARE(bench.desk.nextEvidence(), u"E-01"_s);
    }

    void entriesOfOtherRoomsPassBy()
    {
        Bench bench;
        bench.desk.take({bench.writer.write(entrykind::noted, {{u"text"_s, u"hello"_s}}, utcAt(1), u"Sato"_s),
            bench.writer.write(entrykind::stepDone, {{u"run"_s, u"nobody's"_s}, {u"step"_s, u"x"_s}}, utcAt(1), {})});
        QVERIFY(bench.desk.runs().isEmpty());
        QVERIFY(bench.desk.missing().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ChecklistDeskTest)
#include "tst_checklistdesk.moc"
