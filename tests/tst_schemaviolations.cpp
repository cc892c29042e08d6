// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/queuepeek.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using Kind = SchemaVerdict::Kind;

namespace {

constexpr qint64 start = 1'768'356'000; // seconds

PeekedMessage message(qint64 position, const QByteArray& payload, const QString& app = u"web"_s)
{
    PeekedMessage peeked;
    peeked.queue = u"orders"_s;
    peeked.position = position;
    peeked.payload = payload;
    peeked.payloadBytes = payload.size();
    peeked.properties = {{u"app_id"_s, app}, {u"timestamp"_s, start + 100 - position}};
    peeked.seenAt = QDateTime::fromSecsSinceEpoch(start + 10'000, Qt::UTC);
    return peeked;
}

SchemaViolation violation(const QString& keyword, const QString& path, const QString& pattern)
{
    return {keyword, u"/properties/"_s + keyword, path, pattern, u"1"_s, u"2"_s};
}

/// A schema that reads the payload as orders: "type" and "enum" are broken, "?" is too much for it.
SchemaVerdict says(QByteArrayView payload)
{
    if (payload.contains('?'))
        return {Kind::CannotJudge, {}};
    QList<SchemaViolation> violations;
    if (payload.contains("type"))
        violations += {violation(u"type"_s, u"$.items[0]"_s, u"$.items[*]"_s),
            violation(u"type"_s, u"$.items[1]"_s, u"$.items[*]"_s)};
    if (payload.contains("enum"))
        violations.append(violation(u"enum"_s, u"$.state"_s, u"$.state"_s));
    return {violations.isEmpty() ? Kind::Fits : Kind::Violates, violations};
}

QStringList told(const SchemaTally& tally)
{
    QStringList lines;
    for (const ViolationGroup& group : tally.groups)
        lines.append(u"%1 %2 at %3"_s.arg(group.count).arg(group.keyword, group.pattern));
    return lines;
}

} // namespace

class tst_schemaviolations : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void aMessageThatBreaksTheSchemaIsValidAndCountedOnce()
    {
        const auto verdict = verdictOn({message(0, "[\"type enum\"]"), message(1, "[\"type\"]"), message(2, "[]"),
                                           message(3, "[\"type\""), message(4, "[\"?\"]")},
            says);

        QCOMPARE(verdict.looked, 5);
        QCOMPARE(verdict.valid, 4);
        QCOMPARE(verdict.malformed, 1);
        QVERIFY(verdict.schema);
        QCOMPARE(verdict.schema->checked, 4);
        QCOMPARE(verdict.schema->violating, 2);
        QCOMPARE(verdict.schema->cannotJudge, 1);
        QCOMPARE(told(*verdict.schema), QStringList({u"2 type at $.items[*]"_s, u"1 enum at $.state"_s}));
        QCOMPARE(verdict.schema->groupsInAll, 2);
    }

    void withoutASchemaThereIsNoTally() { QVERIFY(!verdictOn({message(0, "[]")}).schema); }

    void whatIsCutOrNoJsonIsNotHeldAgainstIt()
    {
        auto cut = message(0, "[\"type\"]");
        cut.payloadBytes = 4'000;
        auto xml = message(1, "[\"type\"]");
        xml.properties.insert(u"content_type"_s, u"application/xml"_s);

        const auto verdict = verdictOn({cut, xml}, says);

        QCOMPARE(verdict.schema->checked, 0);
        QCOMPARE(verdict.schema->violating, 0);
        QVERIFY(verdict.schema->groups.isEmpty());
    }

    void aGroupHasItsTimesAndItsFirstSamples()
    {
        QList<PeekedMessage> messages;
        for (int i = 0; i < 10; ++i)
            messages.append(message(i, "[\"type\"]"));

        const auto group = verdictOn(messages, says).schema->groups.value(0);

        QCOMPARE(group.count, 10);
        QCOMPARE(group.firstSeen.toSecsSinceEpoch(), start + 91);
        QCOMPARE(group.lastSeen.toSecsSinceEpoch(), start + 100);
        QCOMPARE(group.samples.size(), ViolationGroup::mostSamples);
        QCOMPARE(group.samples.value(2), (ViolationSample {2, 8, u"$.items[0]"_s, u"2"_s}));
        QCOMPARE(group.key(), u"/properties/type $.items[*]"_s);
    }

    void theSenderOfMostIsNamedAgainstThoseThatFit()
    {
        QList<PeekedMessage> messages;
        for (int i = 0; i < 100; ++i)
            messages.append(message(i,
                i % 5 == 0       ? "[\"enum\"]"
                    : i % 5 == 1 ? "["
                                 : "[]",
                i % 5 == 0 ? u"till"_s : u"web"_s));

        const auto verdict = verdictOn(messages, says);

        QVERIFY(!verdict.schema->producers.isEmpty());
        const auto& till = verdict.schema->producers.first();
        QCOMPARE(till.value, u"till"_s);
        QCOMPARE(till.badWith, 20);
        QCOMPARE(till.bad, 20);
        QCOMPARE(till.goodWith, 0);
        QCOMPARE(till.good, 60);
    }

    void countlessWaysToBreakItAreCutOff()
    {
        QList<PeekedMessage> messages;
        for (int i = 0; i < 3'000; ++i)
            messages.append(message(i, "[" + QByteArray::number(i) + "]"));
        const auto eachAnother = [](QByteArrayView payload) -> SchemaVerdict {
            const QString place = QString::fromUtf8(payload);
            return {Kind::Violates, {violation(u"type"_s, place, place)}};
        };

        const auto tally = *verdictOn(messages, eachAnother).schema;

        QCOMPARE(tally.violating, 3'000);
        QCOMPARE(tally.groups.size(), SchemaTally::mostGroups);
        QCOMPARE(tally.groupsInAll, SchemaTally::mostDifferent);
    }
};

QTEST_GUILESS_MAIN(tst_schemaviolations)
#include "tst_schemaviolations.moc"
