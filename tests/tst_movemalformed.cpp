// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/movestage.h"
#include "tests/support/strictwarnings.h"

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

/// Moving malformed messages at a real broker. Counts before and after are the broker's own, and so is what it hands out.
class TestMoveMalformed final : public QObject, private MoveStage {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void theBrokerMovesThemToItsDeadLetters();
    void theOthersStayInTheirOrder();
    void withoutADeadLetterExchangeTheyArePublishedAndConfirmed();
    void aCopyKeepsWhatTheMessageHadAndHarmsNobody();
    void onlyTheFirstOnesAreLookedAt();
    void theLookPutsEverythingBack();
    void whatSaysItIsNoJsonIsLeftAlone();
    void aNamedQueueTakesThem();
    void eachMessageGoesWhereItsOwnKeyLeads();
    void aLimitThatRefusesPublishersIsNoObstacle();
};

void TestMoveMalformed::initTestCase()
{
    if (!RabbitmqServer::isInstalled())
        QSKIP("RabbitMQ is not installed");
    QVERIFY2(begin(), qPrintable(m_broker.log()));
}

void TestMoveMalformed::init()
{
    failOnAnyWarning();
    removeQueues();
}

void TestMoveMalformed::theBrokerMovesThemToItsDeadLetters()
{
    QVERIFY(declare("orders.dlq"));
    QVERIFY(declare("orders", {{u"x-dead-letter-exchange"_s, u""_s}, {u"x-dead-letter-routing-key"_s, u"orders.dlq"_s}}));
    QVERIFY(m_feeder->feed("orders", mixedFeed(2000, 10)));
    auto desk = this->desk();
    const auto request = desk.request(move, whatIn(u"orders"_s, 2000));

    const auto preview = desk.preview(request);

    QVERIFY2(preview, qPrintable(preview ? QString() : QString::fromUtf8(QJsonDocument(preview.error().args).toJson())));
    QCOMPARE(preview->hits.size(), 200);
    QVERIFY2(preview->hits.first().contains(u"json.trailing_comma at byte 8"_s), qPrintable(preview->hits.first()));
    QVERIFY(preview->request.contains(u"200 × basic.reject"_s));
    QVERIFY(preview->request.contains(u"orders.dlq"_s));
    QCOMPARE(preview->verify.all.value(0).indicator, u"queue.malformed"_s);
    QCOMPARE(preview->verify.all.value(0).objectGlob, u"orders"_s);
    QCOMPARE(ready("orders"), 2000);

    const auto outcome = desk.execute(request, preview->token);

    QVERIFY2(outcome.kind == ActionOutcome::Kind::Done, qPrintable(reasonOf(outcome)));
    QCOMPARE(outcome.facts.value(u"moved"_s).toInt(), 200);
    QCOMPARE(outcome.facts.value(u"kept"_s).toInt(), 1800);
    QCOMPARE(outcome.facts.value(u"arrived"_s).toInt(), 200);
    QCOMPARE(outcome.facts.value(u"left_in_queue"_s).toInt(), 1800);
    QCOMPARE(outcome.facts.value(u"maybe_twice"_s).toInt(), 0);
    const auto dead = drain("orders.dlq");
    QCOMPARE(dead.size(), 200);
    const auto death = dead.first().value(u"properties"_s).toObject().value(u"headers"_s).toObject().value(u"x-death"_s).toArray();
    QCOMPARE(death.first().toObject().value(u"reason"_s).toString(), u"rejected"_s);
}

void TestMoveMalformed::theOthersStayInTheirOrder()
{
    QVERIFY(declare("orders.dlq"));
    QVERIFY(declare("orders", {{u"x-dead-letter-exchange"_s, u""_s}, {u"x-dead-letter-routing-key"_s, u"orders.dlq"_s}}));
    QVERIFY(m_feeder->feed("orders", mixedFeed(500, 7)));
    auto desk = this->desk();

    const auto outcome = moved(desk, u"orders"_s, 300);

    QVERIFY2(outcome.kind == ActionOutcome::Kind::Done, qPrintable(reasonOf(outcome)));
    QStringList expected;
    for (int i = 0; i < 500; ++i) {
        if (i % 7 != 0 || i >= 300)
            expected.append(QString::fromLatin1(idOf(i)));
    }
    QCOMPARE(idsIn("orders"), expected);
}

void TestMoveMalformed::withoutADeadLetterExchangeTheyArePublishedAndConfirmed()
{
    QVERIFY(declare("orders"));
    QVERIFY(declare("orders.dlq"));
    QVERIFY(m_feeder->feed("orders", mixedFeed(100, 5)));
    auto desk = this->desk();

    const auto outcome = moved(desk, u"orders"_s, 100);

    QVERIFY2(outcome.kind == ActionOutcome::Kind::Done, qPrintable(reasonOf(outcome)));
    for (const auto& fact : {u"moved"_s, u"published"_s, u"acked"_s, u"arrived"_s})
        QCOMPARE(outcome.facts.value(fact).toInt(), 20);
    QCOMPARE(outcome.facts.value(u"kept"_s).toInt(), 80);
    QCOMPARE(idsIn("orders.dlq").first(), u"m-0"_s);
    QCOMPARE(idsIn("orders").size(), 80);
}

void TestMoveMalformed::aCopyKeepsWhatTheMessageHadAndHarmsNobody()
{
    QVERIFY(declare("orders") && declare("orders.dlq") && declare("further"));
    Feed message;
    message.body = malformed;
    message.messageId = "m-7";
    message.contentType = "application/json";
    message.userId = m_broker.user().toUtf8();
    message.expiration = "3600000";
    message.headers = {{"trace", "abc"}, {"x-shop", "注文"}};
    message.cc = {"further"};
    QVERIFY(m_feeder->feed("orders", {message}));
    QCOMPARE(drain("further").size(), 1); // the producer's own copy
    QVERIFY(m_broker.control({u"add_user"_s, u"mover"_s, u"word"_s}));
    QVERIFY(m_broker.control({u"set_user_tags"_s, u"mover"_s, u"monitoring"_s}));
    QVERIFY(m_broker.control({u"set_permissions"_s, u"mover"_s, u"^$"_s, u"^amq\\.default$"_s, u"^orders$"_s}));
    ActionDesk desk(target(u"mover"_s), SecretString("word"));

    const auto outcome = moved(desk, u"orders"_s, 10);

    QVERIFY2(outcome.kind == ActionOutcome::Kind::Done, qPrintable(reasonOf(outcome)));
    QCOMPARE(drain("further").size(), 0);
    const auto dead = drain("orders.dlq");
    QCOMPARE(dead.size(), 1);
    QCOMPARE(dead.first().value(u"payload"_s).toString().toUtf8(), malformed);
    const auto properties = dead.first().value(u"properties"_s).toObject();
    QCOMPARE(properties.value(u"message_id"_s).toString(), u"m-7"_s);
    QCOMPARE(properties.value(u"content_type"_s).toString(), u"application/json"_s);
    QCOMPARE(properties.value(u"delivery_mode"_s).toInt(), 2);
    QVERIFY(!properties.contains(u"expiration"_s));
    QVERIFY(!properties.contains(u"user_id"_s));
    const auto headers = properties.value(u"headers"_s).toObject();
    QCOMPARE(headers.value(u"trace"_s).toString(), u"abc"_s);
    QCOMPARE(headers.value(u"x-shop"_s).toString(), u"注文"_s);
    QVERIFY(!headers.contains(u"CC"_s));
    QCOMPARE(headers.value(u"x-yagura-cc"_s).toArray().first().toString(), u"further"_s);
    QCOMPARE(headers.value(u"x-yagura-expiration"_s).toString(), u"3600000"_s);
    QCOMPARE(headers.value(u"x-yagura-user-id"_s).toString(), m_broker.user());
    QCOMPARE(headers.value(u"x-yagura-moved-from"_s).toString(), u"orders"_s);
    QCOMPARE(headers.value(u"x-yagura-routing-key"_s).toString(), u"orders"_s);
}

void TestMoveMalformed::onlyTheFirstOnesAreLookedAt()
{
    QVERIFY(declare("orders") && declare("orders.dlq"));
    QVERIFY(m_feeder->feed("orders", mixedFeed(50, 1)));
    auto desk = this->desk();

    const auto outcome = moved(desk, u"orders"_s, 20);

    QCOMPARE(outcome.facts.value(u"looked"_s).toInt(), 20);
    QCOMPARE(outcome.facts.value(u"moved"_s).toInt(), 20);
    const auto left = idsIn("orders");
    QCOMPARE(left.size(), 30);
    QCOMPARE(left.first(), u"m-20"_s);
}

void TestMoveMalformed::theLookPutsEverythingBack()
{
    QVERIFY(declare("orders") && declare("orders.dlq"));
    QVERIFY(m_feeder->feed("orders", mixedFeed(30, 3)));
    auto desk = this->desk();

    QCOMPARE(desk.refusal(move, whatIn(u"orders"_s, 30)), u"previewed"_s);

    const auto left = idsIn("orders");
    QCOMPARE(left.size(), 30);
    QCOMPARE(left.first(), u"m-0"_s);
    QCOMPARE(left.last(), u"m-29"_s);
    QCOMPARE(drain("orders.dlq").size(), 0);
}

void TestMoveMalformed::whatSaysItIsNoJsonIsLeftAlone()
{
    QVERIFY(declare("orders") && declare("orders.dlq"));
    Feed text;
    text.body = "not json at all";
    text.contentType = "text/plain";
    Feed valid;
    valid.body = "{}";
    QVERIFY(m_feeder->feed("orders", {text, valid}));
    auto desk = this->desk();

    QCOMPARE(desk.refusal(move, whatIn(u"orders"_s, 10)), u"nothing_malformed"_s);
    QCOMPARE(drain("orders").size(), 2);
}

void TestMoveMalformed::aNamedQueueTakesThem()
{
    QVERIFY(declare("orders") && declare("other.dlq", {{u"x-queue-type"_s, u"quorum"_s}}));
    QVERIFY(m_feeder->feed("orders", mixedFeed(4, 2)));
    auto desk = this->desk();
    auto arguments = whatIn(u"orders"_s, 10);
    arguments.insert(u"to"_s, u"other.dlq"_s);
    const auto request = desk.request(move, arguments);
    const auto preview = desk.preview(request);
    QVERIFY(preview);

    QCOMPARE(desk.execute(request, preview->token).facts.value(u"acked"_s).toInt(), 2);
    QCOMPARE(drain("other.dlq").size(), 2);
}

void TestMoveMalformed::eachMessageGoesWhereItsOwnKeyLeads()
{
    QVERIFY(declare("orders.dlq") && declare("further"));
    QVERIFY(put("/api/exchanges/%2F/dlx", {{u"type"_s, u"topic"_s}, {u"durable"_s, true}}));
    const auto bind = [&](const QByteArray& exchange, const QByteArray& queue, const QString& key) {
        return m_broker.call("POST", "/api/bindings/%2F/e/" + exchange + "/q/" + queue,
            QJsonDocument(QJsonObject {{u"routing_key"_s, key}})).has_value();
    };
    QVERIFY(bind("dlx", "orders.dlq", u"pos.#"_s) && bind("dlx", "further", u"web.*"_s));
    QVERIFY(declare("orders", {{u"x-dead-letter-exchange"_s, u"dlx"_s}}));
    for (const auto& key : {u"pos.a.b"_s, u"web.a"_s, u"mail"_s})
        QVERIFY(bind("amq.topic", "orders", key));
    Feed message;
    message.body = malformed;
    for (const auto* key : {"pos.a.b", "web.a", "mail"})
        QVERIFY(m_feeder->feed(key, {message}, "amq.topic"));
    auto desk = this->desk();

    const auto outcome = moved(desk, u"orders"_s, 10);

    QVERIFY2(outcome.kind == ActionOutcome::Kind::Done, qPrintable(reasonOf(outcome)));
    QCOMPARE(outcome.facts.value(u"moved"_s).toInt(), 2);
    QCOMPARE(outcome.facts.value(u"unroutable"_s).toInt(), 1);
    QCOMPARE(drain("orders.dlq").size(), 1);
    QCOMPARE(drain("further").size(), 1);
    QCOMPARE(drain("orders").first().value(u"routing_key"_s).toString(), u"mail"_s); // nobody would have got it
}

void TestMoveMalformed::aLimitThatRefusesPublishersIsNoObstacle()
{
    QVERIFY(declare("orders", {{u"x-max-length"_s, 5}, {u"x-overflow"_s, u"reject-publish"_s}}));
    QVERIFY(declare("orders.dlq"));
    QVERIFY(m_feeder->feed("orders", mixedFeed(5, 2)));
    auto desk = this->desk();

    const auto outcome = moved(desk, u"orders"_s, 10);

    QVERIFY2(outcome.kind == ActionOutcome::Kind::Done, qPrintable(reasonOf(outcome)));
    QCOMPARE(idsIn("orders"), (QStringList {u"m-1"_s, u"m-3"_s}));
    QCOMPARE(idsIn("orders.dlq").size(), 3);
}

QTEST_GUILESS_MAIN(TestMoveMalformed)
#include "tst_movemalformed.moc"
