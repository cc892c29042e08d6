// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/amqpconsumer.h"
#include "tests/support/movestage.h"
#include "tests/support/strictwarnings.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSet>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

/// Moving malformed messages while somebody else wants in, a queue refuses, the broker stops or the mover is killed.
class TestMoveFaults final : public QObject, private MoveStage {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void nobodyCanConsumeMeanwhile();
    void aQueueThatRefusesKeepsTheRestInItsPlace();
    void aBrokerThatStopsInTheMiddleLosesNothing();
    void killedInTheMiddleNothingIsLost_data();
    void killedInTheMiddleNothingIsLost();
};

void TestMoveFaults::initTestCase()
{
    if (!RabbitmqServer::isInstalled())
        QSKIP("RabbitMQ is not installed");
    QVERIFY2(begin(), qPrintable(m_broker.log()));
}

void TestMoveFaults::init()
{
    failOnAnyWarning();
    removeQueues();
}

// While it works nobody else gets in, so that nobody can overtake what is put back.
void TestMoveFaults::nobodyCanConsumeMeanwhile()
{
    QVERIFY(declare("orders") && declare("orders.dlq"));
    QVERIFY(m_feeder->feed("orders", mixedFeed(4000, 1)));
    auto desk = this->desk();
    const auto request = desk.request(move, whatIn(u"orders"_s, 4000));
    const auto preview = desk.preview(request);
    QVERIFY(preview);
    desk.begin(request, preview->token);
    QTRY_VERIFY_WITH_TIMEOUT(ready("orders.dlq") > 0, 15'000);

    AmqpConsumer consumer(m_broker.amqpPort(), m_broker.user().toUtf8(), m_broker.password());
    const bool gotIn = consumer.consume("orders", 5);
    const auto outcome = desk.outcome(request, 120'000);

    QVERIFY2(outcome.kind == ActionOutcome::Kind::Done, qPrintable(reasonOf(outcome)));
    QCOMPARE(outcome.facts.value(u"moved"_s).toInt(), 4000);
    QVERIFY(!gotIn);
}

void TestMoveFaults::aQueueThatRefusesKeepsTheRestInItsPlace()
{
    QVERIFY(declare("orders"));
    QVERIFY(declare("orders.dlq", {{u"x-max-length"_s, 3}, {u"x-overflow"_s, u"reject-publish"_s}}));
    QVERIFY(m_feeder->feed("orders", mixedFeed(10, 1)));
    auto desk = this->desk();

    const auto outcome = moved(desk, u"orders"_s, 10);

    QCOMPARE(outcome.kind, ActionOutcome::Kind::Failed);
    QCOMPARE(reasonOf(outcome), u"action.not_confirmed"_s);
    QCOMPARE(outcome.facts.value(u"not_confirmed"_s).toInt(), 1);
    const int gone = outcome.facts.value(u"moved"_s).toInt();
    const auto copies = idsIn("orders.dlq");
    const auto left = idsIn("orders");
    QCOMPARE(copies.size(), gone);
    QCOMPARE(left.size(), 10 - gone);
    QCOMPARE(left.first(), QString::fromLatin1(idOf(gone)));
}

void TestMoveFaults::aBrokerThatStopsInTheMiddleLosesNothing()
{
    QVERIFY(declare("orders") && declare("orders.dlq"));
    QVERIFY(m_feeder->feed("orders", mixedFeed(5000, 1)));
    auto desk = this->desk();
    const auto request = desk.request(move, whatIn(u"orders"_s, 5000));
    const auto preview = desk.preview(request);
    QVERIFY(preview);
    desk.begin(request, preview->token);
    QTRY_VERIFY_WITH_TIMEOUT(ready("orders.dlq") > 20, 15'000);
    QVERIFY(m_broker.signalMachine(SIGSTOP));
    QElapsedTimer watch;
    watch.start();

    const auto outcome = desk.outcome(request, 60'000);

    QVERIFY(m_broker.signalMachine(SIGCONT));
    QCOMPARE(outcome.kind, ActionOutcome::Kind::Unknown);
    QCOMPARE(outcome.failure->failureClass, FailureClass::NoAnswer);
    QVERIFY2(watch.elapsed() < 45'000, qPrintable(QString::number(watch.elapsed())));
    const int twice = outcome.facts.value(u"maybe_twice"_s).toInt();
    QVERIFY(twice == 1 || twice == 2);
    // The broker puts back what was held once it notices that the connection is gone.
    QTRY_VERIFY_WITH_TIMEOUT(ready("orders") + ready("orders.dlq") >= 5000, 30'000);
    const auto copies = idsIn("orders.dlq");
    const auto left = idsIn("orders");
    auto ids = QSet<QString>(copies.begin(), copies.end());
    ids.unite(QSet<QString>(left.begin(), left.end()));
    QCOMPARE(ids.size(), 5000);
    QVERIFY(copies.size() + left.size() <= 5000 + twice);
}

void TestMoveFaults::killedInTheMiddleNothingIsLost_data()
{
    QTest::addColumn<bool>("byReject");
    QTest::addColumn<int>("after");
    for (const int after : {1, 40, 400}) {
        QTest::addRow("publishing, after %d", after) << false << after;
        QTest::addRow("rejecting, after %d", after) << true << after;
    }
}

void TestMoveFaults::killedInTheMiddleNothingIsLost()
{
    QFETCH(bool, byReject);
    QFETCH(int, after);
    constexpr int total = 6000;
    const QJsonObject dead {{u"x-dead-letter-exchange"_s, u""_s}, {u"x-dead-letter-routing-key"_s, u"orders.dlq"_s}};
    QVERIFY(declare("orders.dlq") && declare("orders", byReject ? dead : QJsonObject()));
    QVERIFY(m_feeder->feed("orders", mixedFeed(total, 2)));
    QProcess mover;
    mover.start(QStringLiteral(YAGURA_MOVER),
        {m_broker.managementUrl().toString(), u"amqp://127.0.0.1:%1"_s.arg(m_broker.amqpPort()), m_broker.user(),
            QString::fromLatin1(m_broker.password()), u"orders"_s, QString::number(total)});
    // Kept, since QTRY_VERIFY asks several times and what is read once is gone.
    QByteArray said;
    const auto isMoving = [&] { return (said += mover.readAllStandardOutput()).contains("moving"); };
    QTRY_VERIFY2_WITH_TIMEOUT(isMoving(), said.constData(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(ready("orders.dlq") >= after || mover.state() == QProcess::NotRunning, 30'000);

    ::kill(pid_t(mover.processId()), SIGKILL);
    QVERIFY(mover.waitForFinished());

    QTRY_VERIFY_WITH_TIMEOUT(ready("orders") + ready("orders.dlq") >= total, 30'000);
    const auto copies = idsIn("orders.dlq");
    const auto left = idsIn("orders");
    auto ids = QSet<QString>(copies.begin(), copies.end());
    ids.unite(QSet<QString>(left.begin(), left.end()));
    QCOMPARE(ids.size(), total); // each is in at least one place
    const auto twice = copies.size() + left.size() - total;
    QVERIFY2(twice <= (byReject ? 0 : 2), qPrintable(QString::number(twice)));
    QVERIFY(std::ranges::is_sorted(left, {}, [](const QString& id) { return id.sliced(2).toInt(); }));
}

QTEST_GUILESS_MAIN(TestMoveFaults)
#include "tst_movefaults.moc"
