// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklist/predicatewords.h"
#include "models/items/checklist/runbookchoices.h"
#include "models/items/checklist/sessionchoices.h"
#include "models/items/checklist/stepsmodel.h"
#include "models/items/checklist/stepwords.h"
#include "models/items/indicatorwords.h"
#include "tests/support/changedpicture.h"
#include "tests/support/demochecklist.h"
#include "tests/support/naivechecklist.h"
#include "tests/support/strictwarnings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using testing::step;
using testing::utcAt;

namespace {

QString linesOf(const StepsModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const StepRow& step = model.at(row);
        lines.append(QStringList({QString::number(step.number), step.title, stepStateName(step.state),
                                     step.isCurrent ? u"current"_s : QString(),
                                     step.isPassedOver ? u"left out"_s : QString(), step.aside, step.line})
                         .join(u'|'));
    }
    return lines.join(u'\n');
}

/// A desk with one run, and a hand on it.
class Bench final {
public:
    explicit Bench(const Runbook& runbook = testing::demoRunbook())
    {
        desk.setRunbooks({runbook});
        desk.take(writer.write(launchDrafts(runbook, {{u"pid"_s, u"a b"_s}}, {}, u"r"_s, {{}, u"Sato"_s, utcAt(0)})));
    }
    ChecklistDrafts does(qint64 second = 60) { return {*desk.checklist(u"r"_s), {{}, u"Sato"_s, utcAt(second)}}; }
    void put(const QList<EntryDraft>& drafts) { desk.take(writer.write(drafts)); }
    StepsSource source(bool canAct = false) const
    {
        return {desk, u"r"_s, u"en"_s, [canAct](const ChangeStep&) { return canAct; }};
    }

    testing::HandWriter writer;
    ChecklistDesk desk;
};

} // namespace

class ChecklistItemsTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void everyIndicatorOfThePictureHasWords()
    {
        QStringList without;
        const PicturePtr picture = testing::demoPicture();
        for (const TargetState& state : picture->targets) {
            const ReadingPtr reading = state.shown(testing::demoNow());
            for (const Indicator& indicator : reading ? reading->indicators : Indicators()) {
                if (indicatorText(indicator.name) == indicator.name)
                    without.append(indicator.name);
                QVERIFY(!indicatorValueText(indicator).isEmpty());
            }
        }
        without.removeDuplicates();
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u' ')));
    }

    void numbersOfAnIndicatorReadWithTheirUnit()
    {
        QCOMPARE(indicatorValueText({u"connections.used"_s, {}, Amount(98), u"1"_s, Amount(100)}), u"98 / 100"_s);
        QCOMPARE(indicatorValueText({u"filesystem.used_ratio"_s, {}, Amount(0.91), u"1"_s, {}}), u"91\u2009%"_s);
        QCOMPARE(indicatorValueText({u"clients.largest_share"_s, {}, Amount(0.7), u"1"_s, {}}), u"70\u2009%"_s);
        QCOMPARE(indicatorValueText({u"replay.paused"_s, {}, Amount(1), u"1"_s, {}}), u"yes"_s);
        QCOMPARE(indicatorValueText({u"replay.paused"_s, {}, {}, u"1"_s, {}}), u"–"_s);
        QCOMPARE(indicatorText(u"what.ever"_s), u"what.ever"_s);
    }

    void aConditionReadsAsAQuestionWithItsNumber()
    {
        Predicate::Condition used;
        used.indicator = u"connections.used"_s;
        used.level = 95;
        const Evidence seen {u"connections.used"_s, std::nullopt, Amount(98), Amount(100), u"1"_s};
        QCOMPARE(conditionText(used, &seen), u"connections in use: 98 / 100 (95 or more?)"_s);
        QCOMPARE(conditionText(used, nullptr), u"connections in use: – (95 or more?)"_s);
        used.measure = Rule::Measure::ShareOfLimit;
        used.level = 0.95;
        used.when = Rule::When::Below;
        QCOMPARE(conditionText(used, &seen), u"connections in use: 98 / 100 (95\u2009% or less?)"_s);
        Predicate::Condition gone;
        gone.kind = Predicate::Condition::Kind::Finding;
        gone.finding = u"storage.filesystem_full@node-A/%2Fvar"_s;
        gone.isClear = true;
        QCOMPARE(conditionText(gone, nullptr), u"gone: node-A /var filling up"_s);
    }

    void evidenceOfAConditionStandsBesideIt()
    {
        Predicate predicate;
        predicate.all.resize(3);
        predicate.all[0].kind = Predicate::Condition::Kind::Finding;
        predicate.all[0].finding = u"a.b"_s;
        predicate.all[1].indicator = u"locks.victims"_s;
        predicate.all[2].indicator = u"locks.roots"_s;
        PredicateState state;
        state.evidence
            = {{u"locks.victims"_s, {}, Amount(6), {}, u"1"_s}, {u"locks.roots"_s, {}, Amount(1), {}, u"1"_s}};
        const QStringList texts = conditionTexts(predicate, state);
        QVERIFY(texts[1].contains(u": 6 "_s));
        QVERIFY(texts[2].contains(u": 1 "_s));
    }

    void commandsAreShownFilledInAndQuoted()
    {
        Bench bench;
        StepsModel model;
        model.take(bench.source());
        const QModelIndex hand = model.indexOfStep(u"hand"_s);
        QCOMPARE(hand.data(StepCommandRole).toString(), u"systemctl restart 'batch-worker@a b.service'"_s);
    }

    void whatCannotBeSeenIsNotSimplyCopied_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("isHidden");
        QTest::addRow("plain") << u"systemctl restart x"_s << false;
        QTest::addRow("Japanese") << u"echo 再起動"_s << false;
        QTest::addRow("end of a line") << u"ls\n"_s << false;
        QTest::addRow("two lines") << u"ls\nrm x"_s << true;
        QTest::addRow("escape") << u"ls \x1b[201~"_s << true;
        QTest::addRow("tab") << u"ls\trm"_s << true;
        QTest::addRow("from right to left") << u"ls \u202Exyz"_s << true;
        QTest::addRow("no width") << u"l\u200Bs"_s << true;
    }

    void whatCannotBeSeenIsNotSimplyCopied()
    {
        QFETCH(const QString, command);
        QFETCH(const bool, isHidden);
        QCOMPARE(hasHiddenCharacters(command), isHidden);
        QVERIFY(!copyableCommand(command).endsWith(u'\n'));
    }

    void stepsReadWithStateWhoAndWhen()
    {
        Bench bench;
        bench.put(bench.does().done(u"full"_s, u"found_cause"_s, {}));
        bench.put(bench.does().assigned(u"holds"_s, u"Mori"_s));
        bench.put(bench.does().skipped(u"hand"_s, u"no access"_s));
        StepsModel model;
        QAbstractItemModelTester tester(&model);
        model.take(bench.source());
        QCOMPARE(model.at(0).state, StepState::Done);
        QVERIFY(model.at(0).aside.startsWith(u"Sato "_s));
        QCOMPARE(model.at(0).line, u"found the cause"_s);
        QCOMPARE(model.at(0).who, u"Sato"_s);
        QCOMPARE(model.at(0).when, utcAt(60));
        QVERIFY(model.at(1).isCurrent);
        QCOMPARE(model.at(1).aside, u"Mori"_s);
        QCOMPARE(model.at(2).aside, u"decision"_s);
        QCOMPARE(model.at(3).line, u"skipped: no access"_s);
        QVERIFY(model.at(4).isLocked);
        model.take(bench.source(true));
        QVERIFY(!model.at(4).isLocked);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"done"_s));
        QCOMPARE(model.index(1).data(StepKindRole).toString(), u"observe"_s);
        QCOMPARE(model.index(2).data(KeyRole).toString(), u"half"_s);
    }

    void titlesAreInTheLanguageOfTheReader()
    {
        Bench bench;
        StepsModel model;
        StepsSource source = bench.source();
        source.language = u"ja"_s;
        model.take(source);
        QCOMPARE(model.at(0).title, u"接続は満杯か"_s);
    }

    void ticksAreToldRowByRow()
    {
        Bench bench;
        StepsModel model;
        QAbstractItemModelTester tester(&model);
        model.take(bench.source());
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        bench.put(bench.does().done(u"full"_s, u"ok"_s, {}));
        model.take(bench.source());
        QCOMPARE(changes.size(), 2);
        model.take(bench.source());
        QCOMPARE(changes.size(), 2);
        QVERIFY(resets.isEmpty());
        QVERIFY(removals.isEmpty());
    }

    void survivesAnyDoing()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(seed);
            Bench bench(testing::randomRunbook(random));
            StepsModel model;
            QAbstractItemModelTester tester(&model);
            for (int doing = 0; doing < 40 && bench.desk.checklist(u"r"_s); ++doing) {
                bench.put(testing::randomDoing(random, *bench.desk.checklist(u"r"_s), bench.does(doing)));
                model.take(bench.source());
                StepsModel fresh;
                fresh.take(bench.source());
                QCOMPARE(linesOf(model), linesOf(fresh));
            }
        }
    }

    void anotherChecklistTakesThePlaceOfAllRows()
    {
        Bench bench;
        StepsModel model;
        QAbstractItemModelTester tester(&model);
        model.take(bench.source());
        QCOMPARE(model.rowCount(), 7);
        StepsSource other = bench.source();
        other.run = u"nobody's"_s;
        model.take(other);
        QCOMPARE(model.rowCount(), 0);
        model.take(bench.source());
        QCOMPARE(model.rowCount(), 7);
    }

    void theFittingChecklistStandsFirstAndSaysWhy()
    {
        Runbook other = testing::runbook(u"other"_s, {step(u"a"_s)});
        other.title = {u"Another"_s, {}};
        other.summary = {u"what it is about"_s, {}};
        const Runbooks runbooks {other, testing::demoRunbook()};
        const auto picture = testing::demoPicture();
        const auto finding
            = std::ranges::find(picture->findings, u"database.connections_exhausted@orders-db"_s, &Finding::id);
        QVERIFY(finding != picture->findings.end());
        const Patterns patterns {{u"database"_s, {u"database"_s}, {},
            {{u"connections_high"_s, u"connections.used"_s, Rule::Measure::Value, Rule::When::Above, 90},
                {u"sessions_wait"_s, u"locks.victims"_s, Rule::Measure::Value, Rule::When::Above, 1'000}},
            {}}};
        const auto choices = runbookChoices({runbooks, {u"other"_s}, &*finding, picture, patterns, u"en"_s});
        QCOMPARE(choices.size(), 2U);
        QCOMPARE(choices[0].key, u"database-connection-timeout"_s);
        QVERIFY(choices[0].isFitting);
        QCOMPARE(choices[0].because, u"for this finding · 1 of 2 signs"_s);
        QVERIFY(!choices[1].isFitting);
        QVERIFY(choices[1].isUnaccepted);
        QCOMPARE(choices[1].because, u"what it is about"_s);

        RunbookChoices model;
        QAbstractItemModelTester tester(&model);
        model.take(choices);
        QCOMPARE(model.rowCount(), 2);
        model.take({choices[1]});
        QCOMPARE(model.index(0).data(KeyRole).toString(), u"other"_s);
        model.take({});
        QCOMPARE(model.rowCount(), 0);
        model.take(choices);
        QCOMPARE(model.index(0).data(Qt::DisplayRole).toString(), u"DB connections exhausted"_s);
    }

    void theSessionWhoseEndFreesMostStandsFirst()
    {
        const auto choices = sessionChoices(*testing::demoPicture(), u"orders-db"_s);
        QVERIFY(choices.size() > 2);
        QVERIFY(std::ranges::is_sorted(choices, std::greater(), &SessionChoice::victims));
        QVERIFY(choices.front().victims > 0);
        QVERIFY(choices.front().detail.contains(u"frees"_s));
        QCOMPARE(choices.front().title.section(u' ', 0, 0).toLongLong(), choices.front().pid);
        QVERIFY(sessionChoices(*testing::demoPicture(), u"ledger-db"_s).empty());
        QVERIFY(sessionChoices(*testing::demoPicture(), u"node-A"_s).empty());
        QVERIFY(sessionChoices(*testing::withOutage(testing::demoPicture(), u"orders-db"_s), u"orders-db"_s).empty());
    }

    void whoHasChosenASessionKeepsTheListInPlace()
    {
        const auto all = sessionChoices(*testing::demoPicture(), u"orders-db"_s);
        SessionChoices model;
        QAbstractItemModelTester tester(&model);
        model.take(all);
        QVERIFY(!model.chosen());
        const QString key = model.index(1).data(KeyRole).toString();
        model.choose(key);
        QCOMPARE(model.chosen()->key, key);

        auto later = all;
        std::ranges::reverse(later);
        std::erase_if(later, [&](const SessionChoice& each) { return each.key == all.front().key; });
        model.take(later);
        QCOMPARE(model.index(0).data(KeyRole).toString(), all.front().key);
        QCOMPARE(model.index(0).data(ChoiceAsideRole).toString(), u"gone"_s);
        QCOMPARE(model.index(1).data(KeyRole).toString(), key);
        QCOMPARE(model.chosen()->key, key);
        model.take({});
        QVERIFY(!model.chosen());
        model.choose({});
        model.take({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(ChecklistItemsTest)
#include "tst_checklistitems.moc"
