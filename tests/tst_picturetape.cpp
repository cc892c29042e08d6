// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picturetape.h"

#include "models/domain/picturejson.h"
#include "models/domain/record.h"
#include "models/domain/tapeoutline.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/tapes.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QList<QJsonObject> documentsIn(const QByteArray& tape, const TapeSegment& segment)
{
    QList<QJsonObject> documents;
    QJsonObject document;
    for (const TapeFrame& frame : segment.frames) {
        const auto one = documentOf(bytesIn(tape), frame);
        if (!one || (document.isEmpty() && !frame.isWhole))
            return documents;
        document = frame.isWhole ? *one : applyDelta(document, *one);
        documents.append(document);
    }
    return documents;
}

TapeSegment walked(const QByteArray& tape)
{
    return walkTape(bytesIn(tape), tape.size());
}

} // namespace

/// The record as it lies on a disk: written, cut off, damaged, foreign.
class PictureTapeTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aSegmentGivesBackEveryPictureAsItWas()
    {
        const QByteArray tape = tapeOf(0, 150, 100);
        const TapeSegment segment = walked(tape);
        QCOMPARE(segment.kind, TapeSegment::Kind::Tape);
        QCOMPARE(segment.origin.host, u"watch-1"_s);
        QCOMPARE(segment.frames.size(), 151);
        QCOMPARE(segment.damages, 0);
        QCOMPARE(segment.tornBytes, 0);
        const auto documents = documentsIn(tape, segment);
        QCOMPARE(documents.size(), 151);
        for (int second = 0; second <= 150; ++second)
            QCOMPARE(documents[second], pictureJson(*taped(second, second >= 100 ? 98 : second % 50)));
    }

    void aWholePictureComesOnceAMinute()
    {
        const auto segment = walked(tapeOf(0, 150));
        QList<qsizetype> whole;
        for (qsizetype i = 0; i < segment.frames.size(); ++i) {
            if (segment.frames[i].isWhole)
                whole.append(i);
        }
        QCOMPARE(whole, QList<qsizetype>({0, 60, 120}));
    }

    void anotherEpochBeginsWithAWholePicture()
    {
        TapeEncoder encoder({u"a"_s, u"s"_s});
        QByteArray tape = encoder.beginSegment() + encoder.encode(*taped(0));
        Picture restarted = *taped(1);
        restarted.position.epoch = u"e2"_s;
        tape += encoder.encode(restarted);
        QVERIFY(walked(tape).frames.at(1).isWhole);
    }

    void whateverIsTornOffTheEndCostsNoMoreThanTheLastPicture()
    {
        const QByteArray tape = tapeOf(0, 5);
        const auto whole = walked(tape);
        for (qint64 size = whole.frames[4].offset + whole.frames[4].size; size < tape.size(); ++size) {
            const auto segment = walked(tape.first(size));
            QCOMPARE(segment.frames.size(), 5);
            QCOMPARE(segment.tornBytes, size - segment.soundBytes);
            QCOMPARE(segment.damages, 0);
        }
    }

    void aDamagedMiddleIsPassedOverUpToTheNextSoundPicture()
    {
        QByteArray tape = tapeOf(0, 100);
        const auto before = walked(tape);
        const TapeFrame& hit = before.frames[30];
        for (qint64 at = hit.offset; at < hit.offset + 6; ++at)
            tape[at] = 'x';
        const auto after = walked(tape);
        QCOMPARE(after.frames.size(), 100);
        QCOMPARE(after.damages, 1);
        QCOMPARE(after.tornBytes, 0);
    }

    void aDamagedPictureIsFoundByItsChecksum()
    {
        QByteArray tape = tapeOf(0, 3);
        const TapeFrame hit = walked(tape).frames[2];
        tape[hit.offset + hit.size - 1] = char(tape[hit.offset + hit.size - 1] ^ 1);
        QVERIFY(documentOf(bytesIn(tape), walked(tape).frames[1]).has_value());
        QVERIFY(!documentOf(bytesIn(tape), walked(tape).frames[2]).has_value());
    }

    void foreignAndNewerFilesAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("empty") << QByteArray() << int(TapeSegment::Kind::Foreign);
        QTest::newRow("one byte") << QByteArray("y") << int(TapeSegment::Kind::Foreign);
        QTest::newRow("a page") << QByteArray("<html>login</html>") << int(TapeSegment::Kind::Foreign);
        QTest::newRow("zeros") << QByteArray(100'000, '\0') << int(TapeSegment::Kind::Foreign);
        QTest::newRow("newer") << QByteArray("yagura.tape/2\nwhatever") << int(TapeSegment::Kind::Newer);
        QTest::newRow("only the beginning") << QByteArray("yagura.tape/1\n") << int(TapeSegment::Kind::Tape);
    }
    void foreignAndNewerFilesAreToldApart()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, kind);
        const auto segment = walked(bytes);
        QCOMPARE(int(segment.kind), kind);
        QVERIFY(segment.frames.isEmpty());
    }

    void timesThatGoBackAreNoPartOfASegment()
    {
        QByteArray tape = tapeOf(10, 12);
        const QByteArray other = tapeOf(0, 0);
        const TapeFrame early = walked(other).frames.first();
        tape += other.mid(early.offset, early.size);
        const auto segment = walked(tape);
        QCOMPARE(segment.frames.size(), 3);
        QCOMPARE(segment.damages, 1);
    }

    void anyDamageIsSurvived()
    {
        QRandomGenerator random(20261128);
        const QByteArray sound = tapeOf(0, 70);
        for (int round = 0; round < 400; ++round) {
            QByteArray tape = sound;
            for (int hits = random.bounded(1, 12); hits > 0; --hits)
                tape[random.bounded(int(tape.size()))] = char(random.bounded(256));
            if (random.bounded(3) == 0)
                tape.truncate(random.bounded(int(tape.size())));
            const auto segment = walked(tape);
            QVERIFY(segment.frames.size() <= 71);
            for (const TapeFrame& frame : segment.frames) {
                QVERIFY(frame.offset + frame.size <= tape.size());
                documentOf(bytesIn(tape), frame);
            }
        }
    }

    void marksOfFramesThatAreNoneCostNoMoreThanAFewWalks()
    {
        // Each looks like the head of a frame of nearly all that follows.
        QByteArray tape = tapeOf(0, 0) + "x";
        qint64 asked = 0;
        QByteArray head("\xF7yTf\0\0\0\0\0\0\xF0\0w\0\0\0\0\0\0\0\0\0", 22);
        for (int i = 0; i < 10'000; ++i)
            tape += head;
        const auto segment = walkTape(
            [&](qint64 offset, qint64 size) {
                const QByteArray bytes = tape.mid(offset, size);
                asked += bytes.size();
                return bytes;
            },
            tape.size());
        QCOMPARE(segment.frames.size(), 1);
        QVERIFY2(asked < 10 * tape.size(), qPrintable(QString::number(asked)));
    }

    void anOutlineTellsHolesAndTroubles()
    {
        TapeOutliner outliner;
        for (const auto& [from, to, critical] : {std::tuple {0, 20, 10}, std::tuple {60, 80, 1'000}}) {
            const auto segment = walked(tapeOf(from, to, critical));
            for (const TapeFrame& frame : segment.frames)
                outliner.add(frame);
        }
        const TapeOutline& outline = outliner.outline;
        QCOMPARE(outline.stretch, (TapeOutline::Span {tapedMs(0), tapedMs(80)}));
        QCOMPARE(outline.holes, QList<TapeOutline::Span>({{tapedMs(20), tapedMs(60)}}));
        QCOMPARE(outline.troubles.size(), 1);
        QCOMPARE(outline.troubles[0].span, (TapeOutline::Span {tapedMs(10), tapedMs(20)}));
        QCOMPARE(outline.troubles[0].worst, Severity::Critical);
        QVERIFY(!outline.holeAt(tapedMs(20)));
        QVERIFY(outline.holeAt(tapedMs(21)));
        QVERIFY(!outline.holeAt(tapedMs(60)));
    }
};

QTEST_GUILESS_MAIN(PictureTapeTest)
#include "tst_picturetape.moc"
