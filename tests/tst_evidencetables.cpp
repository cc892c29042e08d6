// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/observationcatalogue.h"
#include "models/items/checklist/evidencetables.h"
#include "models/items/checklist/evidencetext.h"
#include "tests/support/changedpicture.h"
#include "tests/support/demochecklist.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;

class EvidenceTablesTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void columnsStandInLine()
    {
        const TextTable table = textTableOf(testing::demoObservation());
        QCOMPARE(alignedText(table, 3),
            u"application   state       count    oldest\n"
            "batch-worker  idle in tx     71  00:12:41\n"
            "api_gateway   idle            7         -\n"
            "auth_service  idle            6         -\n"
            "5 more rows"_s);
    }

    void kanjiTakeTwoPlaces()
    {
        TextTable table;
        table.columns = {u"名前"_s, u"数"_s};
        table.numeric = {1};
        table.rows = {{u"注文"_s, u"7"_s}, {u"orders"_s, u"12"_s}};
        table.rowsTotal = 2;
        QCOMPARE(alignedText(table, 9), u"名前    数\n注文     7\norders  12"_s);
    }

    void nothingIsHiddenInAnAnswer()
    {
        Observation hostile;
        hostile.columns = {u"a"_s};
        hostile.rows = {{u"x\x1b[31mred"_s}, {u"\u202Eevil"_s}, {u"two\nlines"_s}, {u"<b>bold</b>"_s}};
        hostile.rowsTotal = 4;
        const QString text = alignedText(textTableOf(hostile), 9);
        QCOMPARE(text.count(u'\n'), 4);
        QVERIFY(!text.contains(u'\x1b'));
        QVERIFY(!text.contains(u'\u202E'));
        QVERIFY(text.contains(u"⟨U+202E⟩"_s));
        QVERIFY(text.contains(u"<b>bold</b>"_s));
    }

    void anAnswerOfAnySizeStaysSmall()
    {
        Observation huge;
        for (int row = 0; row < Observation::mostRows; ++row)
            huge.rows.append(QStringList(1'000, QString(5'000, u'x')));
        huge.rowsTotal = 1'000'000;
        const QString text = alignedText(textTableOf(huge), Observation::mostRows);
        QVERIFY2(text.size() < 2'000'000, qPrintable(QString::number(text.size())));
        QVERIFY(text.endsWith(u"999,800 more rows"_s) || text.endsWith(u"999800 more rows"_s));
    }

    void whatWasKeptReadsAsItWasShown()
    {
        const Observation observation = testing::demoObservation();
        const TextTable kept = textTableOf(observation.text());
        QCOMPARE(kept.rows.size(), observation.rows.size() + 1);
        QCOMPARE(alignedText(kept, 99).section(u'\n', 1, 1), u"batch-worker  idle in tx     71  00:12:41"_s);
        QCOMPARE(alignedText(textTableOf(QByteArray()), 9), u"No rows."_s);
    }

    void everyTableOfTheCatalogueIsKnown_data()
    {
        QTest::addColumn<QString>("name");
        for (const EvidenceTable& table : evidenceTables())
            QTest::addRow("%s", qPrintable(table.name)) << table.name;
    }

    void everyTableOfTheCatalogueIsKnown()
    {
        QFETCH(const QString, name);
        EvidenceTables tables;
        const auto picture = testing::demoImpactPicture();
        const auto known = std::ranges::find(evidenceTables(), name, &EvidenceTable::name);
        QString target;
        if (known->of)
            target = *known->of == TargetKind::Database ? u"orders-db"_s
                : *known->of == TargetKind::Node        ? u"node-A"_s
                                                        : u"rabbit-1"_s;
        if (name == "ladder"_L1)
            target = u"orders-db"_s;
        const TextTable table = tables.table(picture, name, target);
        QVERIFY2(!table.rows.isEmpty() || !table.note.isEmpty(), qPrintable(name));
        QVERIFY2(!table.note.contains(u"knows no table"_s), qPrintable(name));
        for (const QStringList& row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
        QVERIFY(tables.table(picture, name, u"nobody"_s).rowsTotal >= 0);
        QVERIFY(tables.table(nullptr, name, target).rows.isEmpty());
    }

    void theClientWithMostConnectionsStandsFirst()
    {
        EvidenceTables tables;
        const TextTable table = tables.table(testing::demoPicture(), u"clients"_s, u"orders-db"_s);
        QVERIFY(!table.rows.isEmpty());
        QVERIFY(table.rows.first().first().contains(u"batch-worker"_s));
    }

    void aTableNeedsItsTarget()
    {
        EvidenceTables tables;
        const auto picture = testing::demoPicture();
        QCOMPARE(tables.table(picture, u"clients"_s, u"node-A"_s).note, u"Nobody watches such a target."_s);
        QCOMPARE(tables.table(picture, u"clients"_s, {}).note, u"Nobody watches such a target."_s);
        QCOMPARE(tables.table(picture, u"clients"_s, u"ledger-db"_s).note,
            u"As it was 47\u2009s ago: ledger-db cannot be seen now."_s);
        QVERIFY(tables.table(picture, u"horoscopes"_s, {}).note.contains(u"horoscopes"_s));
    }

    void malformedMessagesNameTheirLikelyProducer()
    {
        const auto picture = testing::withChanged<BrokerHealth>(
            testing::demoPicture(), u"rabbit-1"_s, [](BrokerHealth& broker) {
                QueuePeek peek;
                peek.object = u"orders"_s;
                peek.verdict.looked = 200;
                peek.verdict.malformed = 40;
                peek.verdict.producers = {
                    {ProducerCandidate::Trust::SaidBySender, u"app_id"_s, u"pos-import"_s, 37, 40, 2, 160, 8, 2}};
                broker.peeks = {peek};
            });
        EvidenceTables tables;
        const TextTable table = tables.table(picture, u"messages"_s, u"rabbit-1"_s);
        QVERIFY2(table.note.startsWith(u"orders: likely producer: "_s) && table.note.contains(u"app_id=pos-import"_s),
            qPrintable(table.note));
        QVERIFY(evidenceText({}, table).contains("app_id=pos-import"));
    }

    void evidenceIsWrittenExactly()
    {
        LiveNumber number;
        number.target = u"orders-db"_s;
        number.number = {u"connections.used"_s, {}, Amount(98), u"1"_s, Amount(100)};
        number.freshness = Freshness::Live;
        number.age = std::chrono::milliseconds(1'500);
        LiveNumber unknown = number;
        unknown.number.value = {};
        const QString text = QString::fromUtf8(evidenceText({number, unknown}, std::nullopt));
        QCOMPARE(text.section(u'\n', 1, 1), u"orders-db\tconnections.used\t\t98\t100\t1\tlive\t1.5"_s);
        QVERIFY(text.section(u'\n', 2, 2).contains(u"\tnull\t"_s));
        QVERIFY(evidenceText({}, std::nullopt).isEmpty());
    }
};

QTEST_GUILESS_MAIN(EvidenceTablesTest)
#include "tst_evidencetables.moc"
