// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonsignature.h"
#include "models/domain/likelyproducer.h"
#include "tests/support/strictwarnings.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using Kind = MessageVerdict::Kind;

namespace {

constexpr qint64 start = 1'768'356'000; // seconds

PeekedMessage message(qint64 position, const QByteArray& payload, const QJsonObject& properties)
{
    PeekedMessage peeked;
    peeked.queue = u"orders"_s;
    peeked.position = position;
    peeked.payload = payload;
    peeked.payloadBytes = payload.size();
    peeked.routingKey = u"orders.new"_s;
    peeked.properties = properties;
    peeked.seenAt = QDateTime::fromSecsSinceEpoch(start + 10'000, Qt::UTC);
    return peeked;
}

JudgedMessage judged(const PeekedMessage& peeked)
{
    return {peeked, judgeMessage(peeked)};
}

QJsonObject sentBy(const QString& app, qint64 second)
{
    return {{u"app_id"_s, app}, {u"timestamp"_s, start + second}};
}

/// Forty malformed, nearly all by one worker, among nine hundred good ones.
QList<JudgedMessage> aBadWorker()
{
    QList<JudgedMessage> messages;
    for (int i = 0; i < 940; ++i) {
        const bool isBad = i % 47 == 0 || i % 47 == 20;
        const bool isWorker = isBad ? i > 100 : i % 450 == 1;
        messages.append(judged(message(i, isBad ? "{\"items\":[{\"price\":01}]}" : "{\"items\":[{\"price\":1}]}",
            sentBy(isWorker ? u"batch-worker"_s : u"web-%1"_s.arg(i % 4), i))));
    }
    return messages;
}

} // namespace

class tst_malformedmessages : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void judgesAMessage_data();
    void judgesAMessage();
    void aCutMessageIsJudgedOnlyByWhatItHas_data();
    void aCutMessageIsJudgedOnlyByWhatItHas();
    void oneBugIsOneGroup();
    void keysLikeIndicesAreOneGroup();
    void aMessageWithoutATimeCountsFromWhenItWasSeen();
    void theSenderOfMostIsNamedWithTheEvidence();
    void whatAllCarryIsNoEvidence();
    void theTraitThatIsHarderToFakeComesFirst();
    void theFirstDeathTellsTheWay();
    void aSingleMessageProvesNothing();
};

void tst_malformedmessages::judgesAMessage_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QJsonObject>("properties");
    QTest::addColumn<Kind>("kind");
    const auto type = [](const char* name) { return QJsonObject {{u"content_type"_s, QString::fromLatin1(name)}}; };
    QTest::addRow("valid") << QByteArray("{}") << type("application/json") << Kind::Valid;
    QTest::addRow("no type") << QByteArray("{}") << QJsonObject() << Kind::Valid;
    QTest::addRow("malformed") << QByteArray("{]") << QJsonObject() << Kind::Malformed;
    QTest::addRow("with charset") << QByteArray("{]") << type("Application/JSON; charset=utf-8") << Kind::Malformed;
    QTest::addRow("a kind of JSON") << QByteArray("{]") << type("application/cloudevents+json") << Kind::Malformed;
    QTest::addRow("something else") << QByteArray("{]") << type("application/xml") << Kind::NotJson;
    QTest::addRow("breaks off though whole") << QByteArray("{\"a\":") << QJsonObject() << Kind::Malformed;
    QTest::addRow("empty") << QByteArray() << QJsonObject() << Kind::Malformed;
    QTest::addRow("compressed") << QByteArray("\x1f\x8b") << QJsonObject {{u"content_encoding"_s, u"gzip"_s}}
                                << Kind::CannotJudge;
    QTest::addRow("charset as encoding") << QByteArray("{}") << QJsonObject {{u"content_encoding"_s, u"UTF-8"_s}}
                                         << Kind::Valid;
}

void tst_malformedmessages::judgesAMessage()
{
    QFETCH(QByteArray, payload);
    QFETCH(QJsonObject, properties);
    QFETCH(Kind, kind);
    QCOMPARE(judgeMessage(message(0, payload, properties)).kind, kind);
}

void tst_malformedmessages::aCutMessageIsJudgedOnlyByWhatItHas_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<Kind>("kind");
    QTest::addRow("breaks off") << QByteArray("{\"a\":[1,2") << Kind::CannotJudge;
    QTest::addRow("whole so far") << QByteArray("{}") << Kind::CannotJudge;
    QTest::addRow("nothing yet") << QByteArray("  ") << Kind::CannotJudge;
    QTest::addRow("a fault before") << QByteArray("{\"a\":[1 2") << Kind::Malformed;
}

void tst_malformedmessages::aCutMessageIsJudgedOnlyByWhatItHas()
{
    QFETCH(QByteArray, payload);
    QFETCH(Kind, kind);
    PeekedMessage cut = message(0, payload, {});
    cut.payloadBytes += 1000;
    QCOMPARE(judgeMessage(cut).kind, kind);
}

void tst_malformedmessages::oneBugIsOneGroup()
{
    QList<JudgedMessage> messages;
    messages.append(judged(message(0, "{\"when\":NaN}", sentBy(u"a"_s, 5))));
    for (int i = 0; i < 5; ++i) {
        const QByteArray before = QByteArray("{},").repeated(i);
        messages.append(judged(message(i, "{\"items\":[" + before + "{\"price\":1.}]}", sentBy(u"a"_s, 100 - 10 * i))));
        messages.append(judged(message(i, "{}", sentBy(u"a"_s, i))));
    }
    const QList<SignatureGroup> groups = groupBySignature(messages);
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].signature, (JsonSignature {JsonError::BadNumber, u"$.items[*].price"_s, JsonToken::Digit}));
    QCOMPARE(groups[0].count, qint64(5));
    QCOMPARE(groups[0].firstSeen.toSecsSinceEpoch(), start + 60);
    QCOMPARE(groups[0].lastSeen.toSecsSinceEpoch(), start + 100);
    QCOMPARE(groups[0].samples.size(), SignatureGroup::mostSamples);
    QCOMPARE(groups[1].signature.error, JsonError::NanOrInfinity);
}

void tst_malformedmessages::keysLikeIndicesAreOneGroup()
{
    const auto patternOf = [](const QByteArray& payload) {
        return signatureOf(*judged(message(0, payload, {})).verdict.json.fault).pattern;
    };
    QCOMPARE(patternOf("{\"by id\":{\"4711\":{\"x\":?}}}"), u"$['by id'][*].x"_s);
    QCOMPARE(patternOf("{\"123e4567-e89b-12d3-a456-426614174000\":?}"), u"$[*]"_s);
    QCOMPARE(patternOf("{\"a[3]\":?}"), u"$['a[3]']"_s);
}

void tst_malformedmessages::aMessageWithoutATimeCountsFromWhenItWasSeen()
{
    const QList<SignatureGroup> groups = groupBySignature({judged(message(0, "{]", {}))});
    QCOMPARE(groups.first().firstSeen.toSecsSinceEpoch(), start + 10'000);
}

void tst_malformedmessages::theSenderOfMostIsNamedWithTheEvidence()
{
    const QList<ProducerCandidate> candidates = likelyProducers(aBadWorker());
    QVERIFY(!candidates.isEmpty());
    const ProducerCandidate& worker = candidates.first();
    QCOMPARE(worker.trait, u"app_id"_s);
    QCOMPARE(worker.value, u"batch-worker"_s);
    QCOMPARE(worker.badWith, qint64(35));
    QCOMPARE(worker.bad, qint64(40));
    QCOMPARE(worker.goodWith, qint64(3));
    QCOMPARE(worker.good, qint64(900));
    const double ratio = (35.5 / 41) / (3.5 / 901);
    QVERIFY(qAbs(worker.likelihoodRatio - ratio) < 1e-9);
    QVERIFY(qAbs(worker.score - 35.0 / 40 * std::log2(ratio)) < 1e-9);
}

void tst_malformedmessages::whatAllCarryIsNoEvidence()
{
    for (const ProducerCandidate& candidate : likelyProducers(aBadWorker()))
        QVERIFY2(candidate.trait != u"routing_key"_s, qPrintable(candidate.value));
}

void tst_malformedmessages::theTraitThatIsHarderToFakeComesFirst()
{
    QList<JudgedMessage> messages;
    for (int i = 0; i < 20; ++i) {
        const bool isBad = i < 5;
        PeekedMessage peeked = message(i, isBad ? "[" : "[]",
            {{u"app_id"_s, isBad ? u"a"_s : u"b"_s}, {u"user_id"_s, isBad ? u"worker"_s : u"web"_s}});
        peeked.headers = {{u"host"_s, isBad ? u"node-7"_s : u"node-1"_s}, {u"list"_s, QJsonArray {1}}};
        messages.append(judged(peeked));
    }
    const QList<ProducerCandidate> candidates = likelyProducers(messages);
    QCOMPARE(candidates.size(), 3);
    QCOMPARE(candidates[0].trait, u"user_id"_s);
    QCOMPARE(candidates[1].trait, u"app_id"_s);
    QCOMPARE(candidates[2].trait, u"header.host"_s);
    QCOMPARE(candidates[2].value, u"node-7"_s);
}

void tst_malformedmessages::theFirstDeathTellsTheWay()
{
    QList<JudgedMessage> messages;
    for (int i = 0; i < 20; ++i) {
        PeekedMessage peeked = message(i, i < 5 ? "[" : "[]", {});
        const QJsonObject first {{u"queue"_s, i < 5 ? u"imports"_s : u"orders"_s}, {u"reason"_s, u"rejected"_s}};
        const QJsonObject last {{u"queue"_s, u"retry"_s}, {u"reason"_s, u"expired"_s}};
        peeked.headers = {{u"x-death"_s, QJsonArray {last, first}}};
        messages.append(judged(peeked));
    }
    const QList<ProducerCandidate> candidates = likelyProducers(messages);
    QCOMPARE(candidates.size(), 1);
    QCOMPARE(candidates.first().trait, u"x-death.queue"_s);
    QCOMPARE(candidates.first().value, u"imports"_s);
}

void tst_malformedmessages::aSingleMessageProvesNothing()
{
    QVERIFY(likelyProducers({}).isEmpty());
    QVERIFY(likelyProducers({judged(message(0, "[", sentBy(u"a"_s, 0)))}).isEmpty());
}

Q_DECLARE_METATYPE(MessageVerdict::Kind)
QTEST_GUILESS_MAIN(tst_malformedmessages)
#include "tst_malformedmessages.moc"
