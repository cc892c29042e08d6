// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/predicate.h"
#include "tests/support/handpicture.h"
#include "tests/support/strictwarnings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using testing::HandPicture;
using testing::number;

Q_DECLARE_METATYPE(yagura::Answer)
Q_DECLARE_METATYPE(yagura::Predicate)

namespace {

using Condition = Predicate::Condition;

Condition above(const QString& indicator, double level, const QString& object = {})
{
    Condition condition;
    condition.target = u"orders-db"_s;
    condition.indicator = indicator;
    condition.objectGlob = object;
    condition.level = level;
    return condition;
}

Condition below(const QString& indicator, double level)
{
    Condition condition = above(indicator, level);
    condition.when = Rule::When::Below;
    return condition;
}

Condition shareAbove(const QString& indicator, double level)
{
    Condition condition = above(indicator, level);
    condition.measure = Rule::Measure::ShareOfLimit;
    return condition;
}

Condition stands(const QString& finding)
{
    Condition condition;
    condition.kind = Condition::Kind::Finding;
    condition.finding = finding;
    return condition;
}

Condition gone(const QString& finding)
{
    Condition condition = stands(finding);
    condition.isClear = true;
    return condition;
}

Predicate allOf(const QList<Condition>& conditions, std::chrono::seconds heldFor = 0s)
{
    return {conditions, heldFor};
}

const QString used = u"connections.used"_s;

/// orders-db at that second, with so many connections in use; nothing: nobody knows.
HandPicture at(std::chrono::milliseconds time, std::optional<int> connections)
{
    HandPicture picture(time);
    connections ? picture.live(u"orders-db"_s, {number(used, *connections, 100)}) : picture.stale(u"orders-db"_s);
    return picture;
}

} // namespace

class PredicateTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void answersHaveNames()
    {
        for (const Answer answer : {Answer::Yes, Answer::No, Answer::Unknown})
            QCOMPARE(answerFromName(answerName(answer)), answer);
        QCOMPARE(answerFromName(u"maybe"_s), std::nullopt);
    }

    void oneLookAnswers_data()
    {
        QTest::addColumn<Predicate>("predicate");
        QTest::addColumn<Answer>("answer");
        const auto row = [](const char* name, const QList<Condition>& conditions, Answer answer) {
            QTest::addRow("%s", name) << allOf(conditions) << answer;
        };
        row("nothing is asked", {}, Answer::Unknown);
        row("beyond", {above(used, 95)}, Answer::Yes);
        row("exactly there", {above(used, 98)}, Answer::Yes);
        row("not there", {above(used, 99)}, Answer::No);
        row("below", {below(used, 98)}, Answer::Yes);
        row("not below", {below(used, 97)}, Answer::No);
        row("share of the limit", {shareAbove(used, 0.95)}, Answer::Yes);
        row("share without a limit", {shareAbove(u"locks.victims"_s, 0.1)}, Answer::Unknown);
        row("an unknown number", {above(u"session.query_max"_s, 1)}, Answer::Unknown);
        row("nobody has that number", {above(u"no.such"_s, 1)}, Answer::Unknown);
        row("any object, the worst counts", {above(u"replication.lag"_s, 40)}, Answer::Yes);
        row("no object is so bad, but one is unknown", {above(u"replication.lag"_s, 50)}, Answer::Unknown);
        row("that object", {above(u"replication.lag"_s, 10, u"r2"_s)}, Answer::No);
        row("objects by pattern", {above(u"replication.lag"_s, 40, u"r1*"_s)}, Answer::Yes);
        row("no such object", {above(u"replication.lag"_s, 40, u"r9"_s)}, Answer::Unknown);
        row("both", {above(used, 95), above(u"locks.victims"_s, 6)}, Answer::Yes);
        row("one does not", {above(used, 95), above(u"locks.victims"_s, 7)}, Answer::No);
        row("one does not, one is unknown", {above(u"no.such"_s, 1), above(used, 99)}, Answer::No);
        row("one does, one is unknown", {above(used, 95), above(u"no.such"_s, 1)}, Answer::Unknown);
        row("a finding stands", {stands(u"database.connections_exhausted@orders-db"_s)}, Answer::Yes);
        row("by the beginning of its id", {stands(u"database.connections"_s)}, Answer::Yes);
        row("it does not stand", {stands(u"database.long_query@orders-db"_s)}, Answer::No);
        row("it is not gone", {gone(u"database.connections_exhausted@orders-db"_s)}, Answer::No);
        row("it is gone", {gone(u"database.long_query@orders-db"_s)}, Answer::Yes);
        row("of an object", {stands(u"storage.filesystem_full@orders-db/%2Fvar"_s)}, Answer::Yes);
        row("of all its objects", {stands(u"storage.filesystem_full@orders-db"_s)}, Answer::Yes);
        row("of another object", {stands(u"storage.filesystem_full@orders-db/%2Fva"_s)}, Answer::No);
        row("a longer name is another target", {stands(u"database.unreachable@reports"_s)}, Answer::Unknown);
        row("of nobody we know", {gone(u"database.long_query@nobody"_s)}, Answer::Unknown);
        row("stands although nobody sees it", {stands(u"database.unreachable@reports-db"_s)}, Answer::Yes);
        row("nobody sees whether it stands", {stands(u"database.long_query@reports-db"_s)}, Answer::Unknown);
        row("nobody sees whether it is gone", {gone(u"database.long_query@reports-db"_s)}, Answer::Unknown);
        row("whatever target, one is not seen", {gone(u"database.long_query"_s)}, Answer::Unknown);
    }

    void oneLookAnswers()
    {
        QFETCH(const Predicate, predicate);
        QFETCH(const Answer, answer);
        HandPicture picture;
        picture
            .live(u"orders-db"_s,
                {number(used, 98, 100), number(u"locks.victims"_s, 6), number(u"session.query_max"_s, {}),
                    number(u"replication.lag"_s, 42, {}, u"r1"_s), number(u"replication.lag"_s, 2, {}, u"r2"_s),
                    number(u"replication.lag"_s, {}, {}, u"r3"_s)})
            .unreachable(u"reports-db"_s)
            .finding(u"database.connections_exhausted@orders-db"_s)
            .finding(u"storage.filesystem_full@orders-db/%2Fvar"_s)
            .finding(u"database.unreachable@reports-db"_s);
        QCOMPARE(answerOf(predicate, picture).answer, answer);
    }

    void whatIsNotLiveIsNeverYesAndNeverNo_data()
    {
        QTest::addColumn<int>("freshness");
        QTest::addRow("stale") << 0;
        QTest::addRow("unreachable") << 1;
        QTest::addRow("never read") << 2;
        QTest::addRow("not watched") << 3;
    }

    void whatIsNotLiveIsNeverYesAndNeverNo()
    {
        QFETCH(const int, freshness);
        const Indicators numbers {number(used, 98, 100)};
        HandPicture picture;
        if (freshness == 0)
            picture.stale(u"orders-db"_s, numbers);
        else if (freshness == 1)
            picture.unreachable(u"orders-db"_s, numbers);
        else if (freshness == 2)
            picture.never(u"orders-db"_s);
        for (const double level : {50.0, 99.0})
            QCOMPARE(answerOf(allOf({above(used, level)}), picture).answer, Answer::Unknown);
        QCOMPARE(answerOf(allOf({gone(u"database.long_query@orders-db"_s)}), picture).answer, Answer::Unknown);
        QCOMPARE(answerOf(allOf({stands(u"database.long_query@orders-db"_s)}), picture).answer, Answer::Unknown);
        const auto evidence = answerOf(allOf({above(used, 50)}), picture).evidence;
        QCOMPARE(evidence.size(), 1);
        QVERIFY(!evidence.first().value.isKnown());
    }

    void evidenceComesInTheOrderOfTheConditionsOnNumbers()
    {
        HandPicture picture;
        picture.live(u"orders-db"_s, {number(u"locks.victims"_s, 6), number(used, 98, 100)});
        const auto state = answerOf(allOf({above(used, 95), stands(u"a.b"_s), above(u"locks.victims"_s, 1)}), picture);
        QCOMPARE(state.evidence.size(), 2);
        QCOMPARE(state.evidence[0].indicator, used);
        QCOMPARE(state.evidence[0].value, Amount(98));
        QCOMPARE(state.evidence[0].limit, Amount(100));
        QCOMPARE(state.evidence[1].indicator, u"locks.victims"_s);
    }

    void evidenceIsOfTheWorstObject()
    {
        HandPicture picture;
        picture.live(u"orders-db"_s,
            {number(u"replication.lag"_s, 2, {}, u"r2"_s), number(u"replication.lag"_s, 42, {}, u"r1"_s)});
        QCOMPARE(answerOf(allOf({above(u"replication.lag"_s, 1)}), picture).evidence.first().object->name, u"r1"_s);
        QCOMPARE(answerOf(allOf({below(u"replication.lag"_s, 1)}), picture).evidence.first().object->name, u"r2"_s);
    }

    void factsAreNumbersToo()
    {
        Picture picture = HandPicture().live(u"orders-db"_s).picture();
        auto reading = std::make_shared<Reading>(*picture.targets.first().good);
        DatabaseHealth health;
        health.connections.used = 10;
        ClientUse client;
        client.application = u"batch-worker"_s;
        client.idleInTransaction = 7;
        health.clients = {client};
        reading->outcome = health;
        picture.targets.first().good = picture.targets.first().last = reading;
        const auto state = answerOf(allOf({above(u"clients.largest_share"_s, 0.5)}), picture);
        QCOMPARE(state.answer, Answer::Yes);
        QCOMPARE(state.evidence.first().value, Amount(0.7));
    }

    void aHoldIsYesOnlyWhenItHasLastedLongEnough()
    {
        PredicateWatch watch(allOf({above(used, 95)}, 5s));
        QCOMPARE(watch.look(at(0s, 50)).answer, Answer::No);
        for (int second = 1; second < 6; ++second) {
            QCOMPARE(watch.look(at(std::chrono::seconds(second), 98)).answer, Answer::No);
            QCOMPARE(watch.state().held, std::chrono::seconds(second - 1));
        }
        QCOMPARE(watch.look(at(6s, 98)).answer, Answer::Yes);
        QCOMPARE(watch.state().held, 5s);
        QCOMPARE(watch.look(at(7s, 50)).answer, Answer::No);
        QCOMPARE(watch.state().held, 0s);
        QCOMPARE(watch.look(at(8s, 98)).answer, Answer::No);
    }

    void whoHasNotLookedForLongEnoughDoesNotSayNo()
    {
        PredicateWatch watch(allOf({above(used, 95)}, 5s));
        for (int second = 0; second < 5; ++second)
            QCOMPARE(watch.look(at(std::chrono::seconds(second), 98)).answer, Answer::Unknown);
        QCOMPARE(watch.look(at(5s, 98)).answer, Answer::Yes);
    }

    void anUnknownMomentBreaksNoHoldAndStartsNone()
    {
        PredicateWatch watch(allOf({above(used, 95)}, 5s));
        watch.look(at(0s, 50));
        QCOMPARE(watch.look(at(1s, {})).answer, Answer::Unknown);
        QCOMPARE(watch.state().held, 0s);
        watch.look(at(2s, 98));
        watch.look(at(3s, 98));
        QCOMPARE(watch.look(at(5s, {})).answer, Answer::Unknown);
        QCOMPARE(watch.look(at(6s, 98)).answer, Answer::No);
        QCOMPARE(watch.look(at(7s, 98)).answer, Answer::Yes);
    }

    void anUnknownMomentThatLastsBreaksIt()
    {
        // A target polled each second is live for 4 s.
        PredicateWatch watch(allOf({above(used, 95)}, 5s));
        watch.look(at(0s, 98));
        watch.look(at(1s, 98));
        watch.look(at(3s, {}));
        QCOMPARE(watch.look(at(5s, {})).held, 0s);
        QCOMPARE(watch.look(at(6s, 98)).answer, Answer::Unknown);
        QCOMPARE(watch.look(at(10s, 98)).answer, Answer::Unknown);
        QCOMPARE(watch.look(at(10s, 98)).held, 0s);
    }

    void nothingIsHeldWhileNobodyLooks()
    {
        PredicateWatch watch(allOf({above(used, 95)}, 5s));
        watch.look(at(0s, 98));
        QCOMPARE(watch.look(at(100s, 98)).answer, Answer::Unknown);
        QCOMPARE(watch.state().held, 0s);
    }

    void withoutAHoldAWatchAnswersAsOneLookDoes()
    {
        QRandomGenerator random(7);
        PredicateWatch watch(allOf({above(used, 95)}));
        for (int second = 0; second < 500; ++second) {
            const int draw = random.bounded(4);
            const auto picture
                = at(std::chrono::seconds(second), draw == 3 ? std::nullopt : std::optional(94 + draw)).picture();
            QCOMPARE(watch.look(picture).answer, answerOf(watch.predicate(), picture).answer);
            QCOMPARE(watch.state().evidence, answerOf(watch.predicate(), picture).evidence);
        }
    }

    // The same asked of all that was seen, instead of by remembering.
    void aWatchAgreesWithItsWholePast()
    {
        constexpr auto patience = 4s;
        constexpr auto hold = 5s;
        for (quint32 seed = 1; seed <= 40; ++seed) {
            QRandomGenerator random(seed);
            PredicateWatch watch(allOf({above(used, 95)}, hold));
            std::vector<std::pair<std::chrono::milliseconds, Answer>> past;
            std::chrono::milliseconds time = 0s;
            for (int look = 0; look < 200; ++look) {
                time += std::chrono::milliseconds(random.bounded(200, 1'800));
                const int draw = random.bounded(12);
                const auto connections = draw == 0 ? std::nullopt : std::optional(draw == 1 ? 50 : 98);
                past.emplace_back(time, !connections ? Answer::Unknown : *connections > 95 ? Answer::Yes : Answer::No);

                std::optional<std::chrono::milliseconds> since;
                std::optional<std::chrono::milliseconds> lastYes;
                std::optional<std::chrono::milliseconds> lastNo;
                bool isBeginSeen = false;
                for (const auto& [when, answer] : past) {
                    if (answer == Answer::No || (lastYes && when - *lastYes >= patience))
                        since.reset();
                    if (answer == Answer::No)
                        lastNo = when;
                    if (answer == Answer::Yes) {
                        if (!since)
                            isBeginSeen = lastNo && when - *lastNo < patience;
                        since = since ? since : when;
                        lastYes = when;
                    }
                }
                Answer wanted = past.back().second;
                if (wanted == Answer::Yes && time - *since < hold)
                    wanted = isBeginSeen ? Answer::No : Answer::Unknown;
                QCOMPARE(watch.look(at(time, connections)).answer, wanted);
            }
        }
    }
};

QTEST_GUILESS_MAIN(PredicateTest)
#include "tst_predicate.moc"
