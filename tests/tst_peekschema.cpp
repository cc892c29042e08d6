// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/misbehavingserver.h"
#include "tests/support/peeks.h"
#include "tests/support/rabbitmqserver.h"
#include "tests/support/readings.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/watchedbroker.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

constexpr auto orderSchema = R"({"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}})";

/// Of ten messages one is malformed, one has an id of the wrong type and one has none.
QByteArray payloadOf(int number)
{
    const QByteArray digits = QByteArray::number(1000 + number);
    switch (number % 10) {
    case 3:
        return "{\"id\":" + digits + ",}";
    case 5:
        return "{\"id\":\"" + digits + "\"}";
    case 7:
        return "{\"order\":" + digits + "}";
    default:
        return "{\"id\":" + digits + "}";
    }
}

/// What the management answers to a look.
QByteArray handedOut(int count)
{
    QJsonArray rows;
    for (int i = 0; i < count; ++i)
        rows.append(QJsonObject {{u"payload"_s, QString::fromLatin1(payloadOf(i).toBase64())},
            {u"payload_encoding"_s, u"base64"_s}, {u"payload_bytes"_s, payloadOf(i).size()},
            {u"message_count"_s, count - 1 - i}});
    return QJsonDocument(rows).toJson();
}

void pretend(MisbehavingServer& server, qint64 ready)
{
    server.onRequest("/api/overview", Manner::answer(R"({"rabbitmq_version":"3.12.1","object_totals":{"queues":1}})"));
    server.onRequest("/api/nodes", Manner::answer("[]"));
    server.onRequest("/api/queues?",
        Manner::answer("{\"items\":[{\"name\":\"orders\",\"vhost\":\"/\",\"type\":\"classic\",\"messages_ready\":"
            + QByteArray::number(ready) + "}],\"total_count\":1,\"page_count\":1,\"filtered_count\":1}"));
    server.onRequest("/api/queues/%2F/orders/get", Manner::answer(handedOut(20)));
}

std::unique_ptr<WatchedBroker> lookAs(const QUrl& url, const QByteArray& schema)
{
    const PeekSettings peek {{u"orders"_s}, u"peeker"_s, 1h, 100, {}};
    return std::make_unique<WatchedBroker>(url, u"monitor"_s, SecretString("look"), peek,
        QList<QueueSchema> {{u"orders"_s, u"/etc/orders.json"_s, schema}});
}

Amount violationsIn(const Reading& reading)
{
    const auto* indicator = indicatorOf(reading.indicators, u"queue.schema_violations"_s, u"orders"_s);
    return indicator ? indicator->value : Amount(-1);
}

} // namespace

/// Messages held against the schema of their queue.
class tst_peekschema : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<yagura::ReadingPtr>(); }
    void init() { failOnAnyWarning(); }

    void wellFormedMessagesAreHeldAgainstTheSchema()
    {
        MisbehavingServer server;
        pretend(server, 20);
        auto watched = lookAs(server.url(), orderSchema);

        const auto reading
            = watched->pollUntil([](const ReadingPtr& each) { return wasLookedInto(each, u"orders"_s); });

        const auto* peek = peekIn(reading, u"orders"_s);
        QVERIFY(peek && peek->verdict.schema);
        QCOMPARE(peek->verdict.malformed, 2);
        QCOMPARE(peek->verdict.valid, 18);
        QCOMPARE(peek->verdict.schema->checked, 18);
        QCOMPARE(peek->verdict.schema->violating, 4);
        QCOMPARE(peek->schemaFile, u"/etc/orders.json"_s);
        QVERIFY(!peek->schemaFailure);
        QCOMPARE(violationsIn(*reading), Amount(qint64(4)));
    }

    void aSchemaThatCannotBeUsedFailsNothingElse_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QString>("place");
        QTest::addRow("unreadable") << QByteArray() << u"/etc/orders.json:1:1"_s;
        QTest::addRow("not JSON") << QByteArray("{\n,}") << u"/etc/orders.json:2:1"_s;
        QTest::addRow("asks for another document")
            << QByteArray("{\"$ref\": \"http://localhost/x\"}") << u"/etc/orders.json:1:10"_s;
    }
    void aSchemaThatCannotBeUsedFailsNothingElse()
    {
        QFETCH(const QByteArray, schema);
        QFETCH(const QString, place);
        MisbehavingServer server;
        pretend(server, 20);
        auto watched = lookAs(server.url(), schema);

        const auto reading = watched->pollUntil([](const ReadingPtr& each) {
            return wasLookedInto(each, u"orders"_s) && peekIn(each, u"orders"_s)->schemaFailure;
        });

        const auto* peek = peekIn(reading, u"orders"_s);
        QVERIFY(peek && peek->schemaFailure);
        QCOMPARE(peek->schemaFailure->code, u"schema.unusable"_s);
        QCOMPARE(peek->schemaFailure->args.value(u"place"_s).toString(), place);
        QVERIFY(!peek->failure);
        QCOMPARE(peek->verdict.malformed, 2);
        QVERIFY(!peek->verdict.schema);
        QCOMPARE(violationsIn(*reading), Amount());
        for (const auto& request : server.requests())
            QVERIFY2(request.target.startsWith("/api/"), request.target);
    }

    void anEmptyQueueBreaksNoSchema()
    {
        MisbehavingServer server;
        pretend(server, 0);
        auto watched = lookAs(server.url(), orderSchema);

        const auto reading
            = watched->pollUntil([](const ReadingPtr& each) { return violationsIn(*each) == Amount(qint64(0)); });

        QVERIFY(peekIn(reading, u"orders"_s)->verdict.schema);
        QCOMPARE(peekIn(reading, u"orders"_s)->verdict.looked, 0);
    }

    void aRealBrokersMessagesAreHeldAgainstIt();
};

void tst_peekschema::aRealBrokersMessagesAreHeldAgainstIt()
{
    if (!RabbitmqServer::isInstalled())
        QSKIP("RabbitMQ is not installed");
    RabbitmqServer server;
    QVERIFY(server.start());
    const auto put = [&](const char* path, const QJsonObject& members) {
        return server.call("PUT", path, QJsonDocument(members)).has_value();
    };
    for (const auto& [name, tag] : {std::pair("monitor", u"monitoring"_s), std::pair("peeker", u"management"_s)}) {
        const auto user = QByteArray("/api/users/") + name;
        const auto rights = QByteArray("/api/permissions/%2F/") + name;
        QVERIFY(put(user, {{u"password"_s, u"look"_s}, {u"tags"_s, tag}}));
        QVERIFY(put(rights, {{u"configure"_s, u"^$"_s}, {u"write"_s, u"^$"_s}, {u"read"_s, u"^orders$"_s}}));
    }
    QVERIFY(put("/api/queues/%2F/orders", {{u"durable"_s, true}}));
    constexpr int sent = 40;
    for (int i = 0; i < sent; ++i) {
        const bool isTill = i % 10 == 5 || i % 10 == 7;
        const QJsonObject message {{u"routing_key"_s, u"orders"_s}, {u"payload_encoding"_s, u"string"_s},
            {u"payload"_s, QString::fromLatin1(payloadOf(i))},
            {u"properties"_s, QJsonObject {{u"app_id"_s, isTill ? u"till"_s : u"web"_s}}}};
        QVERIFY(server.call("POST", "/api/exchanges/%2F/amq.default/publish", QJsonDocument(message)));
    }
    auto watched = lookAs(server.managementUrl(), orderSchema);

    const auto reading = watched->pollUntil([](const ReadingPtr& each) { return wasLookedInto(each, u"orders"_s); });

    const auto* peek = peekIn(reading, u"orders"_s);
    QVERIFY(peek && peek->verdict.schema);
    const auto& tally = *peek->verdict.schema;
    QCOMPARE(peek->verdict.malformed, 4);
    QCOMPARE(tally.checked, 36);
    QCOMPARE(tally.violating, 8);
    QCOMPARE(tally.groups.size(), 2);
    QCOMPARE(tally.groups.at(0).count, 4);
    QCOMPARE(tally.groups.at(1).count, 4);
    const auto type = std::ranges::find(tally.groups, u"type"_s, &ViolationGroup::keyword);
    QCOMPARE(type->schemaPath, u"/properties/id/type"_s);
    QCOMPARE(type->samples.first(), (ViolationSample {5, payloadOf(5).size(), u"$.id"_s, u"\"1005\""_s}));
    QCOMPARE(tally.producers.first().value, u"till"_s);
    QCOMPARE(violationsIn(*reading), Amount(qint64(8)));
}

QTEST_GUILESS_MAIN(tst_peekschema)
#include "tst_peekschema.moc"
