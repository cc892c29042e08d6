// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/replaywords.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/tapes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

/// What a reader types and reads of a replay.
class ReplayWordsTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aMomentIsReadAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("utc");
        // The record: 2026-11-27 20:00 to 2026-11-28 21:30 in Tokyo.
        QTest::newRow("UTC") << u"2026-11-28T03:04:05Z"_s << u"2026-11-28T03:04:05Z"_s;
        QTest::newRow("with an offset") << u"2026-11-28T21:14:07+09:00"_s << u"2026-11-28T12:14:07Z"_s;
        QTest::newRow("minutes of the last day") << u"21:14"_s << u"2026-11-28T12:14:00Z"_s;
        QTest::newRow("seconds of it") << u"21:14:07"_s << u"2026-11-28T12:14:07Z"_s;
        QTest::newRow("one figure") << u"9:05"_s << u"2026-11-28T00:05:00Z"_s;
        QTest::newRow("later than the record ends: the evening before") << u"23:10"_s << u"2026-11-27T14:10:00Z"_s;
        QTest::newRow("without an offset") << u"2026-11-28T21:14:07"_s << QString();
        QTest::newRow("a day") << u"2026-11-28"_s << QString();
        QTest::newRow("no time") << u"25:00"_s << QString();
        QTest::newRow("words") << u"yesterday"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aMomentIsReadAsItIsTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, utc);
        const auto ms
            = [](const QString& text) { return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch(); };
        const TapeOutline::Span stretch {ms(u"2026-11-27T11:00:00Z"_s), ms(u"2026-11-28T12:30:00Z"_s)};
        const auto moment = replayMoment(typed, stretch, QTimeZone("Asia/Tokyo"));
        QCOMPARE(moment.has_value(), !utc.isEmpty());
        QCOMPARE(isReplayMoment(typed), !utc.isEmpty());
        if (moment)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(*moment, Qt::UTC).toString(Qt::ISODate), utc);
    }

    void theTitleTellsTheMomentAndWhoRecorded()
    {
        auto outline = std::make_shared<TapeOutline>();
        outline->origin.host = u"watch-1"_s;
        Playback playback;
        QCOMPARE(replayTitle(playback), u"Replay — reading the record"_s);
        playback.outline = outline;
        playback.atMs = tapedMs(0);
        QCOMPARE(replayTitle(playback), u"Replay — %1, recorded on watch-1"_s.arg(replayMomentText(tapedMs(0))));
        outline->origin = {{}, TapeOrigin::demo};
        QCOMPARE(replayTitle(playback), u"Demo — %1, made-up data"_s.arg(replayMomentText(tapedMs(0))));
        QVERIFY(isDemo(playback));
        playback.failure = Failure {FailureClass::Internal, u"record.foreign"_s, {{u"path"_s, u"/tmp/x"_s}}};
        QCOMPARE(replayTitle(playback), u"Replay — /tmp/x is no record of Yagura"_s);
    }

    void aRecordThatIsNotWrittenSaysWhy()
    {
        QVERIFY(tapeStateText({}).isEmpty());
        QVERIFY(tapeStateText({TapeState::Kind::Writing, {}, 7, 5}).isEmpty());
        const Failure full {FailureClass::Internal, u"record.full"_s, {}};
        QVERIFY(tapeStateText({TapeState::Kind::Failing, full, 7, 5}).contains(u"the disk is full"_s));
        const Failure elsewhere {FailureClass::Internal, u"record.elsewhere"_s, {}};
        QVERIFY(tapeStateText({TapeState::Kind::Failing, elsewhere, 7, 5}).isEmpty());
        QVERIFY(tapeStateText({TapeState::Kind::Hanging, {}, 12, 5}).contains(u"12"_s));
    }
};

QTEST_GUILESS_MAIN(ReplayWordsTest)
#include "tst_replaywords.moc"
