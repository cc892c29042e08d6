// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/canonicaljson.h"
#include "models/domain/chaincheck.h"
#include "tests/support/entries.h"
#include "tests/support/strictwarnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QStringList told(const QList<ChainFault>& faults)
{
    QStringList lines;
    for (const ChainFault& fault : faults)
        lines.append(u"%1/%2 %3"_s.arg(fault.writer).arg(fault.sequence).arg(fault.code));
    return lines;
}

QList<RecordEntry> chainOf(const QString& writer, int length)
{
    Scribe scribe {writer};
    for (int i = 0; i < length; ++i)
        scribe.write(u"note"_s, {{u"text"_s, QString::number(i)}}, i);
    return scribe.written;
}

} // namespace

/// Entries of the record: their one text, their hash, their order, their chains.
class tst_recordentry : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void anObjectHasOneText_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const QJsonValue& value, const QByteArray& text) {
            QTest::addRow("%s", name) << QJsonObject {{u"a"_s, value}} << "{\"a\":" + text + "}";
        };
        row("whole", 42, "42");
        row("whole and far", qint64(9'007'199'254'740'993), "9007199254740993");
        row("smallest", std::numeric_limits<qint64>::min(), "-9223372036854775808");
        row("a share", 0.1, "0.1");
        row("a tiny one", 1.5e-9, "1.5e-09");
        row("a huge one", 1e300, "1e+300");
        row("whole as a real", 2.0, "2");
        row("no number", std::numeric_limits<double>::quiet_NaN(), "null");
        row("without end", std::numeric_limits<double>::infinity(), "null");
        row("yes", true, "true");
        row("nothing", QJsonValue(), "null");
        row("list", QJsonArray {1, u"x"_s, QJsonArray()}, "[1,\"x\",[]]");
        row("Japanese", u"接続"_s, u"\"接続\""_s.toUtf8());
        row("quotes", u"\"\\/"_s, "\"\\\"\\\\/\"");
        row("control", QString(QChar(0)) + u"\n\u001b"_s, "\"\\u0000\\u000a\\u001b\"");
        row("half a character", QString(QChar(0xD800)), "\"\xEF\xBF\xBD\"");
    }
    void anObjectHasOneText()
    {
        QFETCH(const QJsonObject, object);
        QFETCH(const QByteArray, text);
        QCOMPARE(canonicalJson(object), text);
        const auto again = readBack(object);
        QVERIFY(again);
        QCOMPARE(canonicalJson(*again), text);
    }

    void keysStandInOneOrder()
    {
        QJsonObject object;
        for (const QString& key : u"z b ä a , Z 1 𠮷 \ufffd"_s.split(u' '))
            object.insert(key, 1);
        const QByteArray text = canonicalJson(object);
        QCOMPARE(canonicalJson(QJsonDocument::fromJson(text).object()), text);
        QVERIFY(text.indexOf("\"1\"") < text.indexOf("\"Z\"") && text.indexOf("\"a\"") < text.indexOf("\"b\""));
    }

    void anyObjectReadsBackTheSame()
    {
        QRandomGenerator random(20'261'128);
        for (int round = 0; round < 2'000; ++round) {
            QJsonObject object;
            for (int i = random.bounded(6); i > 0; --i) {
                QString text;
                for (int j = random.bounded(8); j > 0; --j)
                    text += QChar(random.bounded(0x10000));
                object.insert(text, random.bounded(2) ? QJsonValue(text) : QJsonValue(random.generateDouble() * 1e18));
            }
            const auto once = readBack(object);
            QVERIFY(once);
            const auto twice = readBack(*once);
            QVERIFY(twice);
            QCOMPARE(*twice, *once);
            QCOMPARE(canonicalJson(*twice), canonicalJson(*once));
        }
    }

    void whatIsNestedTooDeeplyIsRefused()
    {
        QJsonValue nest = 1;
        for (int i = 0; i < 3'000; ++i)
            nest = QJsonArray {nest};
        QVERIFY(!readBack({{u"nest"_s, nest}}));
    }

    void everyFieldCountsForTheHash_data()
    {
        QTest::addColumn<RecordEntry>("changed");
        Scribe scribe {u"a"_s};
        const RecordEntry entry = scribe.write(u"note"_s, {{u"text"_s, u"x"_s}}, 0);
        const auto row = [&entry](const char* name, const std::function<void(RecordEntry&)>& change) {
            RecordEntry changed = entry;
            change(changed);
            QTest::addRow("%s", name) << changed;
        };
        row("writer", [](RecordEntry& e) { e.writer = u"b"_s; });
        row("sequence", [](RecordEntry& e) { e.sequence = 2; });
        row("previous", [](RecordEntry& e) { e.previousHash[3] = 'x'; });
        row("seen", [](RecordEntry& e) { e.seen = {{u"c"_s, 1}}; });
        row("recorded", [](RecordEntry& e) { e.recorded = e.recorded.addMSecs(1); });
        row("host", [](RecordEntry& e) { e.host = u"h"_s; });
        row("incident", [](RecordEntry& e) { e.incident.clear(); });
        row("happened", [](RecordEntry& e) { e.happened = e.happened.addMSecs(1); });
        row("detected", [](RecordEntry& e) { e.detected = e.happened; });
        row("actor", [](RecordEntry& e) { e.actor.clear(); });
        row("kind", [](RecordEntry& e) { e.kind = u"notes"_s; });
        row("args", [](RecordEntry& e) { e.args = {{u"text"_s, u"y"_s}}; });
        row("a letter lent to the neighbour", [](RecordEntry& e) {
            e.actor = e.actor + u"n"_s;
            e.kind = e.kind.mid(1);
        });
    }
    void everyFieldCountsForTheHash()
    {
        QFETCH(const RecordEntry, changed);
        QVERIFY(entryHash(changed) != changed.hash);
    }

    void theHashIsTheSameOnEveryMachine()
    {
        Scribe scribe {u"a"_s};
        scribe.seen = {{u"c"_s, 4}, {u"b"_s, 2}};
        const RecordEntry entry = scribe.write(u"note"_s, {{u"text"_s, u"滞留"_s}, {u"n"_s, 0.5}}, 0);
        QCOMPARE(entry.hash.toHex(), QByteArray("d5d8169a91d2f58f0fb1a7040363075be79e7e1f1ff498d8450c0f4af3e771dc"));
    }

    void entriesAreToldByTimeThenWriterThenSequence()
    {
        Scribe a {u"a"_s};
        Scribe b {u"b"_s};
        const QList<RecordEntry> wanted {a.write(u"note"_s, {}, 1), b.write(u"note"_s, {}, 1),
            a.write(u"note"_s, {}, 2), a.write(u"note"_s, {}, 2), b.write(u"note"_s, {}, 3)};
        QList<RecordEntry> mixed {wanted[4], wanted[2], wanted[0], wanted[3], wanted[1]};
        std::ranges::sort(mixed, comesBefore);
        QCOMPARE(mixed, wanted);
        QVERIFY(!comesBefore(wanted[0], wanted[0]));
    }

    void soundChainsHaveNoFaultInAnyOrder()
    {
        QList<RecordEntry> entries = chainOf(u"a"_s, 20) + chainOf(u"b"_s, 5);
        entries += entries.mid(3, 4); // a union may hold one twice
        QRandomGenerator random(7);
        std::shuffle(entries.begin(), entries.end(), random);
        QCOMPARE(told(chainFaults(entries)), QStringList());
        QVERIFY(chainFaults({}).isEmpty());
    }

    void theFirstBrokenRowOfEachWriterIsNamed_data()
    {
        QTest::addColumn<QList<RecordEntry>>("entries");
        QTest::addColumn<QStringList>("faults");
        const QList<RecordEntry> chain = chainOf(u"a"_s, 6);
        const auto row = [](const char* name, const QList<RecordEntry>& entries, const QStringList& faults) {
            QTest::addRow("%s", name) << entries << faults;
        };
        auto changed = chain;
        changed[3].args = {{u"text"_s, u"other"_s}};
        row("a changed row", changed, {u"a/4 chain.hash"_s});
        auto rehashed = changed;
        rehashed[3].hash = entryHash(rehashed[3]);
        row("a changed row with a hash to fit", rehashed, {u"a/5 chain.link"_s});
        auto missing = chain;
        missing.removeAt(2);
        row("a missing row", missing, {u"a/3 chain.gap"_s});
        row("a missing beginning", chain.mid(1), {u"a/1 chain.gap"_s});
        auto forked = chain;
        forked.append(chain[3]);
        forked.last().actor = u"other"_s;
        forked.last().hash = entryHash(forked.last());
        row("two rows in one place", forked, {u"a/4 chain.link"_s});
        auto negative = chain;
        negative[0].sequence = -5;
        negative[0].hash = entryHash(negative[0]);
        row("a sequence below one", negative, {u"a/-5 chain.link"_s});
        row("two writers", changed + chainOf(u"b"_s, 3) + missing.mid(4), {u"a/4 chain.hash"_s});
        QList<RecordEntry> both = changed;
        auto other = chainOf(u"b"_s, 4);
        other.removeAt(1);
        row("both writers", both + other, {u"a/4 chain.hash"_s, u"b/2 chain.gap"_s});
    }
    void theFirstBrokenRowOfEachWriterIsNamed()
    {
        QFETCH(const QList<RecordEntry>, entries);
        QFETCH(const QStringList, faults);
        QCOMPARE(told(chainFaults(entries)), faults);
    }

    void anAttachmentIsNamedByItsBytes()
    {
        QCOMPARE(Attachment({}, u"text/plain"_s).sha256().toHex(),
            QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }
};

QTEST_GUILESS_MAIN(tst_recordentry)
#include "tst_recordentry.moc"
