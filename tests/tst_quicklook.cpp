// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/quicklook.h"

#include "backends/rabbitmq/rabbitmqapi.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/watchedbroker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

constexpr auto answersFast = 2ms;

Moment at(std::chrono::milliseconds boot)
{
    return {QDateTime::fromMSecsSinceEpoch(1'764'000'000'000 + boot.count(), Qt::UTC), boot};
}

Queue holding(const QString& name, qint64 ready, const Moment& readAt, qint64 consumers = 0)
{
    Queue queue;
    queue.vhost = u"/"_s;
    queue.name = name;
    queue.ready = ready;
    queue.unacked = 0;
    queue.consumers = consumers;
    queue.readAt = readAt;
    return queue;
}

RabbitmqOverview total(std::optional<qint64> ready, std::optional<qint64> unacked = 0)
{
    RabbitmqOverview overview;
    overview.ready = ready;
    overview.unacked = unacked;
    return overview;
}

/// After a list that was worth sparing and a poll that added up.
QuickLook trusted()
{
    QuickLook look;
    look.noteList(at(1s), true);
    look.noteEnd(true, answersFast);
    return look;
}

QByteArray queueAnswer(const QByteArray& name, int ready)
{
    return R"({"name":")" + name + R"(","vhost":"/","messages_ready":)" + QByteArray::number(ready)
        + R"(,"messages_unacknowledged":0})";
}

/// A broker with more queues than the list has room for, of which "orders" holds three messages.
class LargeBroker {
public:
    LargeBroker()
    {
        server.onRequest("/api/nodes", Manner::answer("[]"));
        server.onRequest("/api/connections", Manner::answer(R"({"items":[],"page_count":0})"));
        server.onRequest("/api/consumers", Manner::answer("[]"));
        holds(3);
        saysTotal(3);
    }

    void holds(int ready)
    {
        const auto page = R"({"total_count":240,"page_count":3,"items":[)" + queueAnswer("orders", ready) + "]}";
        server.onRequest("/api/queues?", Manner::answer(page));
        server.onRequest("/api/queues/%2F/orders", Manner::answer(queueAnswer("orders", ready)));
    }
    void saysTotal(int ready, int queues = 240)
    {
        server.onRequest("/api/overview",
            Manner::answer(R"({"rabbitmq_version":"3.10.8","queue_totals":{"messages_ready":)" + QByteArray::number(ready)
                + R"(,"messages_unacknowledged":0},"object_totals":{"queues":)" + QByteArray::number(queues) + "}}"));
    }
    /// How often the list of the largest was asked for.
    qsizetype lists() const
    {
        return std::ranges::count_if(
            server.requests(), [](const SeenRequest& request) { return request.target == largestQueuesTarget(100); });
    }
    qsizetype askedByName() const
    {
        return std::ranges::count_if(server.requests(),
            [](const SeenRequest& request) { return request.target.startsWith("/api/queues/%2F/"); });
    }
    WatchedBroker watched() const { return {server.url(), u"monitor"_s, SecretString("look")}; }

    MisbehavingServer server;
};

} // namespace

/// When a poll reads queues by name instead of the list of the largest, and what brings the list back.
class QuickLookTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<yagura::ReadingPtr>(); }
    void init() { failOnAnyWarning(); }

    void theQueuesThatHoldMessagesAndThoseOfInterestAreReadByName()
    {
        QueueBook book;
        book.merge({holding(u"orders"_s, 3, at(1s)), holding(u"empty"_s, 0, at(1s)), holding(u"watched"_s, 0, at(1s))});

        auto names = trusted().begin(book, {u"watched"_s}, at(2s)).value_or(QStringList());

        names.sort();
        QCOMPARE(names, QStringList({u"orders"_s, u"watched"_s}));
    }

    void withoutAPollThatAddedUpTheListIsNeeded()
    {
        QVERIFY(!QuickLook().begin({}, {}, at(2s)));
        auto look = trusted();
        QVERIFY(look.begin({}, {}, at(2s)));
        look.noteEnd(false, answersFast);
        QVERIFY(!look.begin({}, {}, at(2s)));
    }

    void aListThatShowsAllQueuesIsNotSpared()
    {
        auto look = trusted();
        look.noteList(at(2s), false);
        QVERIFY(!look.begin({}, {}, at(3s)));
    }

    void afterFiveMinutesTheListIsReadAgain()
    {
        const auto look = trusted();
        QVERIFY(look.begin({}, {}, at(5min)));
        QVERIFY(!look.begin({}, {}, at(5min + 1s)));
    }

    void moreThanFiftyByNameAreTooMany()
    {
        QueueBook book;
        for (int i = 0; i < 50; ++i)
            book.merge({holding(u"q%1"_s.arg(i), 1, at(1s))});
        QCOMPARE(trusted().begin(book, {u"q7"_s}, at(2s)).value_or(QStringList()).size(), 50);
        QVERIFY(!trusted().begin(book, {u"another"_s}, at(2s)));
    }

    void queuesWithThousandsOfConsumersAreNotReadByName()
    {
        QueueBook book;
        book.merge({holding(u"orders"_s, 3, at(1s), 2'000)});
        QVERIFY(trusted().begin(book, {}, at(2s)));
        book.merge({holding(u"orders"_s, 3, at(2s), 2'001)});
        QVERIFY(!trusted().begin(book, {}, at(3s)));
    }

    void fromFarAwayTheListComesSooner()
    {
        QueueBook book;
        for (int i = 0; i < 20; ++i)
            book.merge({holding(u"q%1"_s.arg(i), 1, at(1s))});
        auto look = trusted();
        look.noteEnd(true, 40ms);
        QVERIFY(look.begin(book, {}, at(2s)));
        look.noteEnd(true, 60ms);
        QVERIFY(!look.begin(book, {}, at(2s)));
    }

    void itAddsUpWhenTheQueuesReadHoldAllMessages()
    {
        QueueBook book;
        book.merge({holding(u"orders"_s, 3, at(2s)), holding(u"mail"_s, 4, at(2s)), holding(u"empty"_s, 0, at(1s))});

        QVERIFY(QuickLook::addsUp(book, total(7), at(2s)));
        QVERIFY(QuickLook::addsUp(book, total(5, 2), at(2s)));
        QVERIFY(!QuickLook::addsUp(book, total(8), at(2s))); // one lies in a queue that we do not know
        QVERIFY(!QuickLook::addsUp(book, total(6), at(2s)));
        QVERIFY(!QuickLook::addsUp(book, total(std::nullopt), at(2s)));
        QVERIFY(!QuickLook::addsUp(book, total(7, std::nullopt), at(2s)));
        QVERIFY(!QuickLook::addsUp(book, total(7), at(3s))); // nothing was read since
    }

    void absurdCountsDoNotAddUp()
    {
        constexpr auto most = std::numeric_limits<qint64>::max();
        QueueBook book;
        book.merge({holding(u"a"_s, most, at(2s)), holding(u"b"_s, most, at(2s)), holding(u"c"_s, most, at(2s))});
        QVERIFY(!QuickLook::addsUp(book, total(most, most), at(2s)));
    }

    void whileNothingElseHoldsMessagesTheListIsSpared()
    {
        LargeBroker broker;
        auto watched = broker.watched();

        QVERIFY(watched.poll()->as<BrokerHealth>());
        QCOMPARE(broker.lists(), 1);
        broker.holds(5);
        broker.saysTotal(5);
        const auto reading = watched.poll();

        QCOMPARE(broker.lists(), 1);
        const auto* orders = queueNamed(reading, u"orders"_s);
        QVERIFY(orders);
        QCOMPARE(orders->ready, 5);
        QCOMPARE_GE(orders->readAt.boot, reading->readAt.boot - reading->duration);
    }

    void messagesInAnUnknownQueueBringTheListBackAtOnce()
    {
        LargeBroker broker;
        auto watched = broker.watched();
        QVERIFY(watched.poll()->as<BrokerHealth>());

        broker.saysTotal(4);
        broker.server.onRequest("/api/queues?",
            Manner::answer(R"({"total_count":240,"page_count":3,"items":[)" + queueAnswer("orders", 3) + ','
                + queueAnswer("dead", 1) + "]}"));
        const auto reading = watched.poll();

        QCOMPARE(broker.lists(), 2);
        QVERIFY(queueNamed(reading, u"dead"_s));
        QCOMPARE(queueNamed(reading, u"dead"_s)->ready, 1);
    }

    void aQueueThatCannotBeReadBringsTheListBack()
    {
        LargeBroker broker;
        auto watched = broker.watched();
        QVERIFY(watched.poll()->as<BrokerHealth>());

        broker.server.onRequest("/api/queues/%2F/orders", Manner::answer("{}", 500));
        QVERIFY(watched.poll()->as<BrokerHealth>());

        QCOMPARE(broker.lists(), 2);
    }

    void aDeletedQueueIsForgottenWithoutTheList()
    {
        LargeBroker broker;
        auto watched = broker.watched();
        QVERIFY(queueNamed(watched.poll(), u"orders"_s));

        broker.server.onRequest("/api/queues/%2F/orders", Manner::answer("{}", 404));
        broker.saysTotal(0);
        broker.server.onRequest(queuesTarget(1, 500), Manner::of(Manner::Kind::Silent)); // no sweep finds it again
        const auto reading = watched.poll();

        QVERIFY(reading->as<BrokerHealth>());
        QCOMPARE(broker.lists(), 1);
        QVERIFY(!queueNamed(reading, u"orders"_s));
    }

    void aLoginThatIsRefusedIsNotTriedForEachQueue()
    {
        LargeBroker broker;
        auto watched = broker.watched();
        const QSet<QString> ofInterest {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
        QVERIFY(watched.poll(5s, false, ofInterest)->as<BrokerHealth>());

        const auto refusal = Manner::answer(R"({"error":"not_authorized","reason":"Login failed"})", 401);
        broker.server.onRequest("/api/overview", refusal);
        broker.server.onRequest("/api/nodes", refusal);
        const auto asked = broker.askedByName();
        const auto reading = watched.poll(5s, false, ofInterest);

        QVERIFY(reading->failure());
        QCOMPARE(reading->failure()->code, u"login.wrong_password"_s);
        QCOMPARE_LE(broker.askedByName(), asked + 2); // two are in flight at a time
    }

    void whereQueuesAreHiddenFromUsTheListIsAskedEachTime()
    {
        LargeBroker broker;
        broker.saysTotal(3, 300);
        auto watched = broker.watched();

        QVERIFY(watched.poll()->as<BrokerHealth>()->missing.isEmpty());
        QCOMPARE(watched.poll()->as<BrokerHealth>()->missing.size(), 1);
        QCOMPARE(broker.lists(), 2);
        broker.saysTotal(3, 240);
        QVERIFY(watched.poll()->as<BrokerHealth>()->missing.isEmpty());
    }

    void theListDoesNotWaitForALadderThatHangs()
    {
        LargeBroker broker;
        auto watched = broker.watched();
        QVERIFY(watched.poll()->as<BrokerHealth>());

        broker.saysTotal(4);
        broker.server.onRequest(versionTarget(), Manner::of(Manner::Kind::Silent));
        // The overview's target begins with that of the version.
        broker.server.onRequest(overviewTarget(),
            Manner::answer(R"({"rabbitmq_version":"3.10.8","queue_totals":{"messages_ready":4,"messages_unacknowledged":0}})"));
        watched.ask(10s, true);
        QTRY_COMPARE(broker.lists(), 2);
        watched.probe().interrupt();
        const auto reading = watched.answer();

        QVERIFY(reading->as<BrokerHealth>());
        QCOMPARE(reading->ladder->value.failing()->rung, Rung::Login);
    }
};

QTEST_GUILESS_MAIN(QuickLookTest)
#include "tst_quicklook.moc"
