// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/observationcatalogue.h"
#include "tests/support/amqpconsumer.h"
#include "tests/support/observerdesk.h"
#include "tests/support/rabbitmqserver.h"
#include "tests/support/strictwarnings.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QString valueIn(const Observation& seen, const QString& name)
{
    const auto row = std::ranges::find(seen.rows, name, [](const QStringList& cells) { return cells.value(0); });
    return row == seen.rows.end() ? u"?"_s : row->value(1);
}

} // namespace

/// Looks at a real RabbitMQ with a login that only watches.
class TestObserveBroker : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }

    void everyQueryOfTheCatalogueAnswers_data();
    void everyQueryOfTheCatalogueAnswers();
    void aQueueIsFoundInItsVirtualHost();
    void consumersAreShown();
    void policiesAreShownAsFarAsTheLoginSees();
    void deadLettersAreFollowed();
    void aQueueThatIsNotThereIsTold();
    void aGetReadsWhatItNames();
    void aBrokerThatStopsIsGivenUpInTime();
    void aWrongPasswordIsToldAsSuch();

private:
    TargetConfig target() const;
    static ObserveStep queueQuery(const QString& id, const QString& queue)
    {
        return ObserverDesk::query(u"mq"_s, id, {{u"queue"_s, queue}});
    }
    bool put(const QByteArray& target, const QJsonObject& body)
    {
        return m_broker.call("PUT", target, QJsonDocument(body)).has_value();
    }

    RabbitmqServer m_broker;
    std::unique_ptr<ObserverDesk> m_desk;
};

void TestObserveBroker::initTestCase()
{
    if (!RabbitmqServer::isInstalled())
        QSKIP("RabbitMQ is not installed");
    QVERIFY2(m_broker.start(), qPrintable(m_broker.log()));
    QVERIFY(m_broker.control({u"add_user"_s, u"monitor"_s, u"word"_s}));
    QVERIFY(m_broker.control({u"set_user_tags"_s, u"monitor"_s, u"monitoring"_s}));
    QVERIFY(put("/api/vhosts/shop", {{u"description"_s, u"x"_s}}));
    for (const auto& vhost : {u"/"_s, u"shop"_s})
        QVERIFY(m_broker.control({u"set_permissions"_s, u"-p"_s, vhost, u"monitor"_s, u"^$"_s, u"^$"_s, u"^$"_s}));
    const QJsonObject plain {{u"durable"_s, true}};
    QVERIFY(put("/api/queues/%2F/orders.dlq", plain) && put("/api/queues/shop/orders", plain));
    const QJsonObject dead {{u"x-dead-letter-exchange"_s, u""_s}, {u"x-dead-letter-routing-key"_s, u"orders.dlq"_s}};
    QVERIFY(put("/api/queues/%2F/orders", {{u"durable"_s, true}, {u"arguments"_s, dead}}));
    QVERIFY(put("/api/policies/%2F/calm",
        {{u"pattern"_s, u"^orders$"_s}, {u"definition"_s, QJsonObject {{u"max-length"_s, 77}}}, {u"apply-to"_s, u"queues"_s}}));
    m_desk = std::make_unique<ObserverDesk>(QList<TargetConfig> {target()}, SecretString("word"));
}

TargetConfig TestObserveBroker::target() const
{
    TargetConfig config;
    config.target.id = u"mq"_s;
    config.target.system = u"rabbitmq"_s;
    config.settings = RabbitmqSettings {m_broker.managementUrl(), u"monitor"_s, {}};
    return config;
}

void TestObserveBroker::everyQueryOfTheCatalogueAnswers_data()
{
    QTest::addColumn<QString>("id");
    for (const auto& query : catalogueQueries()) {
        if (query.system == "rabbitmq"_L1)
            QTest::addRow("%s", qPrintable(query.id)) << query.id;
    }
}

void TestObserveBroker::everyQueryOfTheCatalogueAnswers()
{
    QFETCH(QString, id);
    QHash<QString, QString> parameters;
    for (const auto& blank : catalogueQuery(id)->parameters)
        parameters.insert(blank.name, u"orders"_s);

    const auto seen = m_desk->see(ObserverDesk::query(u"mq"_s, id, parameters));

    QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().code + seen.error().args.value(u"detail"_s).toString()));
    QVERIFY(!seen->columns.isEmpty());
    for (const auto& row : seen->rows)
        QCOMPARE(row.size(), seen->columns.size());
    for (const auto& line : seen->asked.split(u'\n'))
        QVERIFY2(line.startsWith(u"GET "_s + m_broker.managementUrl().toString()), qPrintable(line));
}

void TestObserveBroker::aQueueIsFoundInItsVirtualHost()
{
    const auto ours = m_desk->see(queueQuery(u"broker.queue"_s, u"orders"_s));
    QVERIFY(ours);
    QCOMPARE(valueIn(*ours, u"vhost"_s), u"/"_s);
    QCOMPARE(valueIn(*ours, u"arguments.x-dead-letter-routing-key"_s), u"orders.dlq"_s);
    const auto shops = m_desk->see(queueQuery(u"broker.queue"_s, u"shop/orders"_s));
    QVERIFY(shops);
    QCOMPARE(valueIn(*shops, u"vhost"_s), u"shop"_s);
}

void TestObserveBroker::consumersAreShown()
{
    AmqpConsumer consumer(m_broker.amqpPort(), m_broker.user().toUtf8(), m_broker.password());
    QVERIFY(consumer.consume("orders", 50));
    const auto consumers = queueQuery(u"broker.consumers"_s, u"orders"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->see(consumers)->rows.size(), 1, 15'000);

    const auto row = m_desk->see(consumers)->rows.first();
    QCOMPARE(row[0], u"yagura-test"_s);
    QCOMPARE(row[1], m_broker.user());
    QCOMPARE(row[5], u"50"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->see(ObserverDesk::query(u"mq"_s, u"broker.connections"_s))->rows.size() == 1, 15'000);
}

void TestObserveBroker::policiesAreShownAsFarAsTheLoginSees()
{
    const auto seen = m_desk->see(ObserverDesk::query(u"mq"_s, u"broker.policies"_s));
    QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().code));
    const auto row = std::ranges::find(seen->rows, u"calm"_s, [](const QStringList& cells) { return cells.value(2); });
    QVERIFY2(row != seen->rows.end(), qPrintable(QString::fromUtf8(seen->asked.toUtf8())));
    QCOMPARE(row->value(6), u"{\"max-length\":77}"_s);
}

void TestObserveBroker::deadLettersAreFollowed()
{
    const auto seen = m_desk->see(queueQuery(u"broker.dead_letters"_s, u"orders"_s));
    QVERIFY(seen);
    QCOMPARE(seen->rows.size(), 1);
    QCOMPARE(seen->rows.first()[2], u"orders.dlq"_s);
    QCOMPARE(m_desk->see(queueQuery(u"broker.dead_letters"_s, u"orders.dlq"_s))->rows.size(), 0);
}

void TestObserveBroker::aQueueThatIsNotThereIsTold()
{
    QCOMPARE(m_desk->codeOf(queueQuery(u"broker.queue"_s, u"nowhere"_s)), u"broker.no_such_queue"_s);
    // RabbitMQ walks up the path: without a guard "../users" would be the list of users with the hashes of their words.
    for (const auto& name : {u"../../users/admin"_s, u"../users"_s, u"../overview"_s, u".."_s, u"."_s, u"a/../orders"_s}) {
        for (const auto& query : {u"broker.queue"_s, u"broker.consumers"_s, u"broker.dead_letters"_s})
            QCOMPARE(m_desk->codeOf(queueQuery(query, name)), u"broker.no_such_queue"_s);
    }
}

void TestObserveBroker::aGetReadsWhatItNames()
{
    const auto seen = m_desk->see(ObserverDesk::get(u"mq"_s, u"/api/queues/%2F/orders?columns=name"_s));
    QVERIFY(seen);
    QVERIFY(seen->rows.contains(QStringList {u"    \"name\": \"orders\""_s}));
    QCOMPARE(m_desk->codeOf(ObserverDesk::get(u"mq"_s, u"/api/nothing"_s)), u"http.status"_s);
}

void TestObserveBroker::aBrokerThatStopsIsGivenUpInTime()
{
    QVERIFY(m_broker.signalMachine(SIGSTOP));
    const auto code = m_desk->codeOf(ObserverDesk::query(u"mq"_s, u"broker.overview"_s));
    QVERIFY(m_broker.signalMachine(SIGCONT));
    QCOMPARE(code, u"attempt.deadline"_s);
    QVERIFY2(m_desk->tookMs() < 10'500, qPrintable(QString::number(m_desk->tookMs())));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->codeOf(ObserverDesk::query(u"mq"_s, u"broker.overview"_s)), u"seen"_s, 30'000);
}

void TestObserveBroker::aWrongPasswordIsToldAsSuch()
{
    ObserverDesk desk({target()}, SecretString("guess"));
    QCOMPARE(desk.codeOf(ObserverDesk::query(u"mq"_s, u"broker.overview"_s)), u"login.wrong_password"_s);
}

QTEST_GUILESS_MAIN(TestObserveBroker)
#include "tst_observebroker.moc"
