// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rabbitmqserver.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/watchedbroker.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

/// A real broker with 2,000 queues: one watch from its first poll on, in the order of the tests.
class ManyQueuesTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qRegisterMetaType<yagura::ReadingPtr>();
        if (!RabbitmqServer::isInstalled())
            QSKIP("RabbitMQ is not installed");
        QVERIFY2(m_server.start(), qPrintable(m_server.log()));
        QJsonArray queues;
        for (int i = 0; i < many; ++i) {
            queues.append(QJsonObject {{u"name"_s, u"many.%1"_s.arg(i, 4, 10, QChar(u'0'))}, {u"vhost"_s, u"/"_s},
                {u"durable"_s, true}, {u"auto_delete"_s, false}, {u"arguments"_s, QJsonObject()}});
        }
        QVERIFY(m_server.call("POST", "/api/definitions", QJsonDocument(QJsonObject {{u"queues"_s, queues}})));
        publish("many.1999");
        m_watched = std::make_unique<WatchedBroker>(
            m_server.managementUrl(), m_server.user(), SecretString(m_server.password()));
    }
    void init() { failOnAnyWarning(); }

    void theyAreSweptWhilePollsStaySmall()
    {
        const auto before = m_watched->counters();
        QVERIFY(m_watched->poll()->as<BrokerHealth>());
        QCOMPARE_LT(m_watched->counters().bodyBytes - before.bodyBytes, 60'000);
        const auto swept = m_watched->pollUntil([](const ReadingPtr& candidate) {
            const auto* broker = candidate->as<BrokerHealth>();
            return broker && broker->sweep && broker->queues.size() >= many;
        });

        const auto* broker = swept->as<BrokerHealth>();
        QVERIFY(broker && broker->sweep);
        QVERIFY(broker->sweep->value.complete);
        QCOMPARE(broker->sweep->value.queues, many);
        QVERIFY(broker->missing.isEmpty());
    }

    void aQueueThatIsNotAmongTheLargestIsReadWhenSomebodyHasAnEyeOnIt()
    {
        const auto read = m_watched->poll(5s, false, {u"many.0777"_s, u"nobody"_s});

        QCOMPARE_GE(queueNamed(read, u"many.0777"_s)->readAt.boot, read->readAt.boot - read->duration);
        QVERIFY(queueNamed(read, u"many.0778"_s)->readAt.boot < read->readAt.boot - read->duration);
        QVERIFY(!queueNamed(read, u"nobody"_s));
    }

    void whileFewHoldMessagesPollsGetAlongWithoutTheList()
    {
        auto bytes = m_watched->counters().bodyBytes;
        qint64 bytesOfPoll = 0;
        const auto reading = m_watched->pollUntil([&](const ReadingPtr& candidate) {
            const auto soFar = m_watched->counters().bodyBytes;
            bytesOfPoll = soFar - std::exchange(bytes, soFar);
            return queueNamed(candidate, u"many.1999"_s)->ready == 1 && bytesOfPoll < 10'000; // the list has 27 KB
        });

        QCOMPARE_LT(bytesOfPoll, 10'000);
        QCOMPARE(queueNamed(reading, u"many.1999"_s)->ready, 1);
        QCOMPARE_GE(queueNamed(reading, u"many.1999"_s)->readAt.boot, reading->readAt.boot - reading->duration);
    }

    void aQueueThatNobodyHadAnEyeOnIsFoundAsSoonAsItHoldsAMessage()
    {
        publish("many.0042");

        const auto reading = m_watched->pollUntil([](const ReadingPtr& candidate) {
            return candidate->as<BrokerHealth>()->ready == 2 || queueNamed(candidate, u"many.0042"_s)->ready == 1;
        });

        // Told by the poll that the total has it in, not by a sweep later.
        QCOMPARE(reading->as<BrokerHealth>()->ready, 2);
        QCOMPARE(queueNamed(reading, u"many.0042"_s)->ready, 1);
    }

private:
    static constexpr int many = 2'000;

    void publish(const QByteArray& queue)
    {
        QVERIFY(m_server.call("POST", "/api/exchanges/%2F/amq.default/publish",
            QJsonDocument(QJsonObject {{u"properties"_s, QJsonObject()}, {u"routing_key"_s, QString::fromLatin1(queue)},
                {u"payload"_s, u"{}"_s}, {u"payload_encoding"_s, u"string"_s}})));
    }

    RabbitmqServer m_server;
    std::unique_ptr<WatchedBroker> m_watched;
};

QTEST_GUILESS_MAIN(ManyQueuesTest)
#include "tst_manyqueues.moc"
