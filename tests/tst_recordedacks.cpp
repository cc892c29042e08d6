// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/acks/recordedacks.h"

#include "models/domain/ackentry.h"
#include "tests/support/storedesk.h"
#include "tests/support/strictwarnings.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

Ack ackOf(const QString& finding, int second = 0)
{
    return {Ack::Kind::Taken, finding, u"K. Sato"_s, u"looking"_s, Severity::Critical, at(second), at(second + 3'600)};
}

/// A desktop's acks over its record, with what it was told.
struct AckDesk {
    StoreDesk desk;
    RecordedAcks acks;
    QSignalSpy loaded {&acks, &Acks::loaded};
    QSignalSpy kept {&acks, &Acks::kept};
    QSignalSpy arrived {&acks, &Acks::arrived};
    QSignalSpy failed {&acks, &Acks::failed};

    explicit AckDesk(const QString& folder) : desk(folder), acks(desk.store(), folder + u"/acks.jsonl"_s)
    {
        acks.start();
    }
    QList<Ack> known() const { return loaded.value(0).value(0).value<QList<Ack>>(); }
    Failure failure() const { return failed.value(0).value(0).value<Failure>(); }
};

void writeEarlier(const QString& folder, const QByteArray& bytes)
{
    QFile file(folder + u"/acks.jsonl"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

/// Acks as entries of the record.
class tst_recordedacks : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void anAckIsAnEntryAndBack_data()
    {
        QTest::addColumn<Ack>("ack");
        Ack endless = ackOf(u"a"_s);
        endless.until.reset();
        QTest::addRow("for a time") << ackOf(u"a"_s);
        QTest::addRow("until it clears") << endless;
        QTest::addRow("ended") << Ack {Ack::Kind::Ended, u"a"_s, u"K. Sato"_s, {}, Severity::Warning, at(1), std::nullopt};
    }
    void anAckIsAnEntryAndBack()
    {
        QFETCH(const Ack, ack);
        const EntryDraft draft = draftOf(ack);
        RecordEntry entry;
        entry.actor = draft.actor;
        entry.happened = draft.happened;
        entry.kind = draft.kind;
        entry.args = draft.args;
        QVERIFY(draft.incident.isEmpty());
        QCOMPARE(ackIn(entry), std::optional(ack));
    }

    void whatIsNoWholeAckIsNone_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("args");
        QTest::addRow("another kind") << u"note"_s << draftOf(ackOf(u"a"_s)).args;
        QTest::addRow("no finding") << u"ack.taken"_s << QJsonObject {{u"severity"_s, u"critical"_s}};
        QTest::addRow("no severity") << u"ack.taken"_s << QJsonObject {{u"finding"_s, u"a"_s}};
        QTest::addRow("no time") << u"ack.taken"_s
                                 << QJsonObject {{u"finding"_s, u"a"_s}, {u"severity"_s, u"critical"_s}, {u"until"_s, u"soon"_s}};
    }
    void whatIsNoWholeAckIsNone()
    {
        QFETCH(const QString, kind);
        QFETCH(const QJsonObject, args);
        RecordEntry entry;
        entry.kind = kind;
        entry.args = args;
        QVERIFY(!ackIn(entry));
    }

    void acksOutliveTheProgramInTheirOrder()
    {
        const QTemporaryDir folder;
        {
            AckDesk desk(folder.path());
            QTRY_COMPARE(desk.loaded.size(), 1);
            QVERIFY(desk.known().isEmpty());
            for (int i = 0; i < 20; ++i)
                desk.acks.keep(ackOf(QString::number(i), i));
            QTRY_COMPARE(desk.kept.size(), 20);
            QCOMPARE(desk.kept.last().first().value<Ack>(), ackOf(u"19"_s, 19));
            QVERIFY(desk.failed.isEmpty() && desk.arrived.isEmpty());
        }
        AckDesk desk(folder.path());
        QTRY_COMPARE(desk.loaded.size(), 1);
        QCOMPARE(desk.known().size(), 20);
        QCOMPARE(desk.known().last(), ackOf(u"19"_s, 19));
    }

    void whatAnotherDesktopAcknowledgesArrives()
    {
        const QTemporaryDir folder;
        AckDesk left(folder.path());
        AckDesk right(folder.path());
        QTRY_COMPARE(left.loaded.size() + right.loaded.size(), 2);
        left.acks.keep(ackOf(u"a"_s));
        QTRY_COMPARE(right.arrived.size(), 1);
        QCOMPARE(right.arrived.first().first().value<Ack>(), ackOf(u"a"_s));
        QVERIFY(left.arrived.isEmpty());
    }

    void aLateOneChangesNothingWhenANewerOneStands()
    {
        Finding finding;
        finding.id = u"a"_s;
        finding.severity = Severity::Critical;
        AckBook book;
        book.take(ackOf(u"a"_s, 100));
        Ack late = ackOf(u"a"_s, 50);
        late.owner = u"Mori"_s;
        book.takeLate(late);
        QCOMPARE(book.stateOf(finding, at(101)).owner, u"K. Sato"_s);
        late.at = at(200);
        book.takeLate(late);
        QCOMPARE(book.stateOf(finding, at(201)).owner, u"Mori"_s);
    }

    void whatAnEarlierVersionKeptIsTakenOverOnce()
    {
        const QTemporaryDir folder;
        const QByteArray torn = ackLine(ackOf(u"torn"_s)).left(40);
        writeEarlier(folder.path(), ackLine(ackOf(u"a"_s, 1)) + "\nnonsense\n" + ackLine(ackOf(u"b"_s, 2)) + '\n' + torn);
        for (int start = 0; start < 2; ++start) {
            AckDesk desk(folder.path());
            QTRY_COMPARE(desk.loaded.size(), 1);
            QCOMPARE(desk.known(), QList<Ack>({ackOf(u"a"_s, 1), ackOf(u"b"_s, 2)}));
            QTRY_VERIFY(!QFile::exists(folder.filePath(u"acks.jsonl"_s)));
            QVERIFY(QFile::exists(folder.filePath(u"acks.jsonl.old"_s)));
            QCOMPARE(desk.desk.load({}).size(), 2);
            QVERIFY(desk.failed.isEmpty());
        }
    }

    void aMoveThatWasBrokenOffIsFinishedWithoutDoubles()
    {
        const QTemporaryDir folder;
        {
            StoreDesk desk(folder.path());
            desk.append({draftOf(ackOf(u"a"_s, 1))});
        }
        writeEarlier(folder.path(), ackLine(ackOf(u"a"_s, 1)) + '\n' + ackLine(ackOf(u"b"_s, 2)) + '\n');
        AckDesk desk(folder.path());
        QTRY_VERIFY(!QFile::exists(folder.filePath(u"acks.jsonl"_s)));
        QCOMPARE(desk.desk.load({}).size(), 2);
    }

    void withoutADiskAnAckHoldsAndItIsSaid()
    {
        const QTemporaryDir folder;
        QFile record(recordFileIn(folder.path()));
        QVERIFY(record.open(QIODevice::WriteOnly) && record.write("no database") > 0);
        record.close();
        writeEarlier(folder.path(), ackLine(ackOf(u"a"_s, 1)) + '\n');
        AckDesk desk(folder.path());
        QTRY_COMPARE(desk.loaded.size(), 1);
        QCOMPARE(desk.known().size(), 1);
        desk.acks.keep(ackOf(u"b"_s));
        QTRY_COMPARE(desk.failed.size(), 1);
        QCOMPARE(desk.failure().code, u"acks.cannot_write"_s);
        QCOMPARE(desk.failure().args["path"_L1].toString(), record.fileName());
        QVERIFY(QFile::exists(folder.filePath(u"acks.jsonl"_s)));
    }

    void anEarlierFileThatCannotBeReadIsTold()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"acks.jsonl"_s));
        AckDesk desk(folder.path());
        QTRY_COMPARE(desk.failed.size(), 1);
        QCOMPARE(desk.failure().code, u"acks.cannot_read"_s);
        QCOMPARE(desk.loaded.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_recordedacks)
#include "tst_recordedacks.moc"
