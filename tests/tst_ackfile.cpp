// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/acks/ackfile.h"
#include "backends/acks/keptacks.h"
#include "tests/support/strictwarnings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

Ack ackOf(const QString& finding)
{
    const QDateTime now(QDate(2026, 1, 14), QTime(3, 0), Qt::UTC);
    return {Ack::Kind::Taken, finding, u"K. Sato"_s, u"looking"_s, Severity::Critical, now, now.addSecs(3'600)};
}

void addTo(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestAckFile final : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void aTornLastLineIsSkippedAndSwallowsNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"state/acks.jsonl"_s);
        const AckFile file(path);
        QVERIFY(file.read() && file.read()->isEmpty());
        QVERIFY(!file.append(ackOf(u"a"_s)));
        addTo(path, ackLine(ackOf(u"torn"_s)).left(40));
        QCOMPARE(*file.read(), QList<Ack>({ackOf(u"a"_s)}));
        QVERIFY(!file.append(ackOf(u"b"_s)));
        QCOMPARE(*file.read(), QList<Ack>({ackOf(u"a"_s), ackOf(u"b"_s)}));
    }

    void aFullDiskIsToldAsSuch()
    {
        const auto failure = AckFile(u"/dev/full"_s).append(ackOf(u"a"_s));
        QVERIFY(failure);
        QCOMPARE(failure->code, u"acks.no_space"_s);
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        const auto failure = AckFile(u"/proc/yagura/acks.jsonl"_s).append(ackOf(u"a"_s));
        QVERIFY(failure);
        QCOMPARE(failure->code, u"acks.cannot_write"_s);
        QCOMPARE(failure->args.value("path"_L1).toString(), u"/proc/yagura/acks.jsonl"_s);
    }

    void acksAreKeptElsewhereAndInOrder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"acks.jsonl"_s);
        {
            KeptAcks acks(path);
            for (int i = 0; i < 20; ++i)
                acks.keep(ackOf(QString::number(i)));
        }
        KeptAcks acks(path);
        QSignalSpy loaded(&acks, &Acks::loaded);
        acks.start();
        QTRY_COMPARE(loaded.size(), 1);
        const auto kept = loaded.first().first().value<QList<Ack>>();
        QCOMPARE(kept.size(), 20);
        QCOMPARE(kept.last().finding, u"19"_s);
    }
};

QTEST_GUILESS_MAIN(TestAckFile)
#include "tst_ackfile.moc"
