// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/amqpconsumer.h"
#include "tests/support/movestage.h"
#include "tests/support/strictwarnings.h"

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

/// When malformed messages may not be moved, and why.
class TestMoveRefusals final : public QObject, private MoveStage {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void whatIsRefused_data();
    void whatIsRefused();
    void hostileArgumentsAreRefused_data();
    void hostileArgumentsAreRefused();
    void aConsumerThatComesAfterThePreviewStopsIt();
    void aQueueThatChangedAfterThePreviewStopsIt();
    void aWrongPasswordSendsNothing();
    void withoutTheRightToReadItIsToldSo();
};

void TestMoveRefusals::initTestCase()
{
    if (!RabbitmqServer::isInstalled())
        QSKIP("RabbitMQ is not installed");
    QVERIFY2(begin(), qPrintable(m_broker.log()));
}

void TestMoveRefusals::init()
{
    failOnAnyWarning();
    removeQueues();
}

void TestMoveRefusals::whatIsRefused_data()
{
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QJsonObject>("deadLetters"); ///< arguments of orders.dlq; with "missing" there is none
    QTest::addColumn<QString>("reason");
    const QJsonObject none;
    const QJsonObject toDlq {{u"x-dead-letter-exchange"_s, u""_s}, {u"x-dead-letter-routing-key"_s, u"orders.dlq"_s}};
    const auto with = [](QJsonObject object, const QString& key, const QJsonValue& value) {
        object.insert(key, value);
        return object;
    };
    QTest::addRow("a quorum queue") << QJsonObject {{u"x-queue-type"_s, u"quorum"_s}} << none << none << u"not_classic"_s;
    QTest::addRow("a stream") << QJsonObject {{u"x-queue-type"_s, u"stream"_s}} << none << none << u"not_classic"_s;
    QTest::addRow("a limit that drops") << QJsonObject {{u"x-max-length"_s, 100}} << none << none << u"length_limited"_s;
    QTest::addRow("a limit of bytes") << QJsonObject {{u"x-max-length-bytes"_s, 100'000}} << none << none << u"length_limited"_s;
    QTest::addRow("a queue that ends with its consumer") << none << QJsonObject {{u"auto_delete"_s, true}} << none << u"auto_delete"_s;
    QTest::addRow("no dead-letter queue") << none << none << QJsonObject {{u"missing"_s, true}} << u"no_dead_letter_queue"_s;
    QTest::addRow("no dead-letter exchange") << QJsonObject {{u"x-dead-letter-exchange"_s, u"nowhere"_s}} << none << none
                                             << u"no_dead_letter_exchange"_s;
    QTest::addRow("an exchange that leads nowhere") << QJsonObject {{u"x-dead-letter-exchange"_s, u"amq.direct"_s}} << none
                                                    << none << u"dead_letters_dropped"_s;
    QTest::addRow("an exchange of headers") << QJsonObject {{u"x-dead-letter-exchange"_s, u"amq.headers"_s}} << none << none
                                            << u"dead_letter_exchange_type"_s;
    QTest::addRow("dead letters without a queue") << toDlq << none << QJsonObject {{u"missing"_s, true}} << u"no_dead_letter_queue"_s;
    QTest::addRow("dead letters that come back") << with(toDlq, u"x-dead-letter-routing-key"_s, u"orders"_s) << none << none
                                                 << u"dead_letters_return"_s;
    QTest::addRow("dead letters by their own key") << QJsonObject {{u"x-dead-letter-exchange"_s, u""_s}} << none << none
                                                   << u"dead_letters_return"_s;
    QTest::addRow("dead letters that are dropped when full") << toDlq << none << QJsonObject {{u"x-max-length"_s, 5}}
                                                             << u"dead_letter_queue_limited"_s;
    QTest::addRow("dead letters that are refused when full")
        << toDlq << none << QJsonObject {{u"x-max-length"_s, 5}, {u"x-overflow"_s, u"reject-publish"_s}}
        << u"dead_letter_queue_limited"_s;
    QTest::addRow("copies that are dropped when full") << none << none << QJsonObject {{u"x-max-length"_s, 5}}
                                                       << u"dead_letter_queue_limited"_s;
    QTest::addRow("a stream of dead letters") << toDlq << none << QJsonObject {{u"x-queue-type"_s, u"stream"_s}}
                                              << u"dead_letter_queue_type"_s;
}

void TestMoveRefusals::whatIsRefused()
{
    QFETCH(QJsonObject, arguments);
    QFETCH(QJsonObject, more);
    QFETCH(QJsonObject, deadLetters);
    if (!deadLetters.contains(u"missing"_s))
        QVERIFY(declare("orders.dlq", deadLetters));
    QVERIFY(declare("orders", arguments, more));
    QVERIFY(m_feeder->feed("orders", mixedFeed(4, 2)));
    auto desk = this->desk();

    QTEST(desk.refusal(move, whatIn(u"orders"_s, 10)), "reason");
}

void TestMoveRefusals::hostileArgumentsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QString>("reason");
    QTest::addRow("no queue") << QJsonObject {{u"count"_s, 1}} << u"action.bad_argument"_s;
    QTest::addRow("no count") << QJsonObject {{u"queue"_s, u"orders"_s}} << u"action.bad_argument"_s;
    QTest::addRow("more than ten thousand") << whatIn(u"orders"_s, 10'001) << u"action.bad_argument"_s;
    QTest::addRow("none") << whatIn(u"orders"_s, 0) << u"action.bad_argument"_s;
    QTest::addRow("line break") << whatIn(u"orders\r\nX: y"_s, 1) << u"action.bad_argument"_s;
    QTest::addRow("shell") << whatIn(u"$(id)"_s, 1) << u"no_such_queue"_s;
    QTest::addRow("up the path") << whatIn(u"../../users/admin"_s, 1) << u"no_such_queue"_s;
    QTest::addRow("a question") << whatIn(u"orders?x=y#z"_s, 1) << u"no_such_queue"_s;
    QTest::addRow("encoded") << whatIn(u"%2F%00"_s, 1) << u"no_such_queue"_s;
    QTest::addRow("format") << whatIn(u"%1%n%s"_s, 1) << u"no_such_queue"_s;
}

void TestMoveRefusals::hostileArgumentsAreRefused()
{
    QFETCH(QJsonObject, arguments);
    auto desk = this->desk();
    QTEST(desk.refusal(move, arguments), "reason");
}

void TestMoveRefusals::aConsumerThatComesAfterThePreviewStopsIt()
{
    QVERIFY(declare("orders") && declare("orders.dlq"));
    QVERIFY(m_feeder->feed("orders", mixedFeed(20, 2)));
    auto desk = this->desk();
    const auto request = desk.request(move, whatIn(u"orders"_s, 20));
    const auto preview = desk.preview(request);
    QVERIFY(preview);
    AmqpConsumer consumer(m_broker.amqpPort(), m_broker.user().toUtf8(), m_broker.password());
    QVERIFY(consumer.consume("orders", 5));

    const auto outcome = desk.execute(request, preview->token);

    QCOMPARE(outcome.kind, ActionOutcome::Kind::Refused);
    QCOMPARE(reasonOf(outcome), u"consumers"_s);
    QCOMPARE(drain("orders.dlq").size(), 0);
}

void TestMoveRefusals::aQueueThatChangedAfterThePreviewStopsIt()
{
    QVERIFY(declare("orders") && declare("orders.dlq") && declare("other.dlq"));
    QVERIFY(m_feeder->feed("orders", mixedFeed(20, 2)));
    auto desk = this->desk();
    const auto request = desk.request(move, whatIn(u"orders"_s, 20));
    const auto preview = desk.preview(request);
    QVERIFY(preview);
    const QJsonObject definition {{u"dead-letter-exchange"_s, u""_s}, {u"dead-letter-routing-key"_s, u"other.dlq"_s}};
    QVERIFY(put("/api/policies/%2F/dead",
        {{u"pattern"_s, u"^orders$"_s}, {u"definition"_s, definition}, {u"apply-to"_s, u"queues"_s}}));
    QTRY_VERIFY(m_broker.call("GET", path("orders"))->contains("other.dlq"));

    const auto outcome = desk.execute(request, preview->token);

    m_broker.call("DELETE", "/api/policies/%2F/dead");
    QCOMPARE(outcome.kind, ActionOutcome::Kind::Refused);
    QCOMPARE(reasonOf(outcome), u"changed"_s);
    QCOMPARE(drain("orders").size(), 20);
}

void TestMoveRefusals::aWrongPasswordSendsNothing()
{
    QVERIFY(declare("orders") && declare("orders.dlq"));
    ActionDesk desk(target(), SecretString("guess"));
    QCOMPARE(desk.refusal(move, whatIn(u"orders"_s, 10)), u"login.wrong_password"_s);
}

void TestMoveRefusals::withoutTheRightToReadItIsToldSo()
{
    QVERIFY(declare("orders") && declare("orders.dlq"));
    QVERIFY(m_feeder->feed("orders", mixedFeed(2, 1)));
    QVERIFY(m_broker.control({u"add_user"_s, u"reader"_s, u"word"_s}));
    QVERIFY(m_broker.control({u"set_user_tags"_s, u"reader"_s, u"monitoring"_s}));
    QVERIFY(m_broker.control({u"set_permissions"_s, u"reader"_s, u"^$"_s, u"^$"_s, u"^$"_s}));
    ActionDesk desk(target(u"reader"_s), SecretString("word"));

    QCOMPARE(desk.refusal(move, whatIn(u"orders"_s, 10)), u"query.permission"_s);
    QCOMPARE(drain("orders").size(), 2);
}

QTEST_GUILESS_MAIN(TestMoveRefusals)
#include "tst_moverefusals.moc"
