// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/actiontokens.h"
#include "backends/actions/directexecutor.h"
#include "backends/actions/guardedactions.h"
#include "backends/actions/lockvictims.h"
#include "backends/poll/bootclock.h"
#include "models/domain/actioncatalogue.h"
#include "tests/support/strictwarnings.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

ActionRequest requestOf(const QString& action, const QJsonObject& arguments)
{
    return {u"0b0c"_s, action, u"db"_s, arguments};
}

TargetConfig databaseThatMayBeTouched()
{
    TargetConfig config;
    config.target.id = u"db"_s;
    config.target.system = u"postgresql"_s;
    config.settings = PostgresqlSettings {u"host=127.0.0.1 port=1"_s, PostgresqlRespond {u"host=127.0.0.1 port=1"_s, {}}};
    return config;
}

} // namespace

class TestActions : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void aTokenIsGoodOnceAndForTheVeryThing();
    void theOldestTokenMakesWay();
    void withoutAPreviewNothingIsSent();
    void whatNobodyMayTouchIsRefused();
    void everyActionOfTheCatalogueIsThere();
    void outcomesHaveTheNamesOfTheRecord();
    void whoWaitsForSomebodyElseTooIsNotFreed();
    void aCircleFreesNobodyOutsideOfIt();
};

void TestActions::aTokenIsGoodOnceAndForTheVeryThing()
{
    ActionTokens tokens;
    const auto request = requestOf(u"postgresql.terminate"_s, {{u"pid"_s, 7}});
    const QJsonObject seen {{u"backend_start"_s, u"then"_s}};
    const auto token = tokens.issue(request, seen);
    QCOMPARE(token.size(), 32);
    QVERIFY(token != tokens.issue(request, seen));

    QVERIFY(!tokens.redeem(requestOf(u"postgresql.terminate"_s, {{u"pid"_s, 8}}), token));
    QVERIFY(!tokens.redeem(requestOf(u"postgresql.cancel"_s, {{u"pid"_s, 7}}), token));
    QVERIFY(!tokens.redeem(request, {}));
    QVERIFY(!tokens.redeem(request, token.chopped(1)));
    auto again = request;
    again.actionId = u"another try"_s;
    QCOMPARE(tokens.redeem(again, token), std::optional(seen));
    QVERIFY(!tokens.redeem(again, token));
}

void TestActions::theOldestTokenMakesWay()
{
    ActionTokens tokens;
    const auto request = requestOf(u"postgresql.terminate"_s, {});
    const auto first = tokens.issue(request, {});
    const auto second = tokens.issue(request, {});
    for (qsizetype i = 2; i <= ActionTokens::mostTokens; ++i)
        tokens.issue(request, {});

    QVERIFY(!tokens.redeem(request, first));
    QVERIFY(tokens.redeem(request, second));
}

void TestActions::withoutAPreviewNothingIsSent()
{
    int asked = 0;
    DirectExecutor executor(
        [&](const TargetConfig&, const SecretFound& found) {
            ++asked;
            found(std::optional<SecretString>());
        },
        systemClock());
    executor.setTargets({databaseThatMayBeTouched()});
    QTRY_COMPARE(asked, 1); // for the session that is kept ready
    QSignalSpy executed(&executor, &Executor::executed);

    executor.execute(requestOf(u"postgresql.terminate"_s, {{u"pid"_s, 7}}), QByteArray(32, 'x'), SecretString("word"));

    QVERIFY(executed.isEmpty()); // never from inside
    QVERIFY(executed.wait());
    const auto outcome = executed.first().at(1).value<ActionOutcome>();
    QCOMPARE(outcome.kind, ActionOutcome::Kind::Refused);
    QCOMPARE(outcome.failure->args.value(u"reason"_s).toString(), u"not_previewed"_s);
    QCOMPARE(asked, 1);
}

void TestActions::whatNobodyMayTouchIsRefused()
{
    auto watched = databaseThatMayBeTouched();
    watched.target.id = u"watched"_s;
    std::get<PostgresqlSettings>(watched.settings).respond.reset();
    TargetConfig broker;
    broker.target.id = u"mq"_s;
    RabbitmqSettings settings {QUrl(u"http://mq"_s), u"monitor"_s, {}};
    settings.respond = RabbitmqRespond {u"act"_s, {}, {}};
    broker.settings = settings;
    DirectExecutor executor([](const TargetConfig&, const SecretFound& found) { found(std::optional<SecretString>()); },
        systemClock());
    executor.setTargets({databaseThatMayBeTouched(), watched, broker});

    QVERIFY(executor.canAct(u"postgresql.cancel"_s, u"db"_s));
    QVERIFY(!executor.canAct(u"postgresql.cancel"_s, u"watched"_s));
    QVERIFY(!executor.canAct(u"postgresql.cancel"_s, u"mq"_s));
    QVERIFY(!executor.canAct(u"postgresql.cancel"_s, u"nobody"_s));
    QVERIFY(!executor.canAct(u"postgresql.drop"_s, u"db"_s));
    QVERIFY(executor.canAct(u"rabbitmq.close_connection"_s, u"mq"_s));
    QVERIFY(!executor.canAct(u"rabbitmq.move_malformed"_s, u"mq"_s)); // no address of AMQP

    QStringList refusals;
    connect(&executor, &Executor::previewed, this, [&](const QString&, const Result<ActionPreview>& preview) {
        refusals.append(preview ? QString() : preview.error().code);
    });
    auto request = requestOf(u"postgresql.cancel"_s, {});
    request.target = u"watched"_s;
    executor.preview(request, {});
    QTRY_COMPARE(refusals, QStringList({u"action.no_credential"_s}));
    executor.preview(requestOf(u"postgresql.drop"_s, {}), {});
    QTRY_COMPARE(refusals, QStringList({u"action.no_credential"_s, u"action.unknown"_s}));
}

void TestActions::everyActionOfTheCatalogueIsThere()
{
    QStringList known;
    for (const auto& action : knownActions())
        known.append(action.id);
    known.sort();
    QCOMPARE(guardedActionIds(), known);
}

void TestActions::outcomesHaveTheNamesOfTheRecord()
{
    using Kind = ActionOutcome::Kind;
    QCOMPARE(actionOutcomeName(Kind::Done), u"done"_s);
    QCOMPARE(actionOutcomeName(Kind::Refused), u"refused"_s);
    QCOMPARE(actionOutcomeName(Kind::Failed), u"failed"_s);
    QCOMPARE(actionOutcomeName(Kind::Unknown), u"unknown"_s);
}

void TestActions::whoWaitsForSomebodyElseTooIsNotFreed()
{
    const QList<LockWait> waits {{5, {4, 3}}, {2, {1}}, {3, {2}}, {4, {9}}, {6, {1, 9}}, {7, {}}};
    QCOMPARE(freedBy(1, waits), (QList<qint64> {2, 3}));
    QCOMPARE(freedBy(9, waits), QList<qint64> {4});
    QCOMPARE(freedBy(8, waits), QList<qint64>());
}

void TestActions::aCircleFreesNobodyOutsideOfIt()
{
    const QList<LockWait> circle {{1, {2}}, {2, {1}}, {3, {2}}};
    QCOMPARE(freedBy(1, circle), (QList<qint64> {2, 3}));
    QCOMPARE(freedBy(3, circle), QList<qint64>());
}

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
