// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/record/tapefiles.h"
#include "backends/record/tapeshelf.h"
#include "backends/record/tapewriter.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/tapes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

const TapeOrigin origin {u"watch-1"_s, u"11111111-2222-3333-4444-555555555555"_s};

/// A record in a folder of its own.
struct Home {
    QTemporaryDir dir;
    TapePlace place {dir.filePath(u"record"_s), {}, 60s, {}};
};

} // namespace

/// What the record forgets while somebody sets the wall clock.
class tst_tapeclock final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aClockThatIsAheadForAWhileCostsNothing()
    {
        Home home;
        home.place.limits.keep = 1h;
        TapeWriter writer(home.place, origin);
        const auto write = [&](int second, int ahead) {
            Picture picture = *taped(second);
            picture.now.utc = picture.now.utc.addSecs(ahead);
            QVERIFY(!writer.write(picture));
        };
        const int day = 24 * 3600;
        for (int second = 0; second < 3'000; second += 10)
            write(second, second >= 600 && second < 1'200 ? day : 0);
        auto shelf = TapeShelf::open(home.place.folder);
        QVERIFY(shelf);
        QCOMPARE(shelf->outline().stretch, (TapeOutline::Span {tapedMs(0), tapedMs(1'190 + day)}));

        // What is past goes in its time, although something of a time to come lies in between.
        for (int second = 3'000; second < 6'000; second += 10)
            write(second, 0);
        shelf = TapeShelf::open(home.place.folder);
        QVERIFY(shelf);
        QVERIFY(shelf->outline().stretch.fromMs > tapedMs(2'390 - 61));
        QVERIFY(shelf->outline().stretch.toMs == tapedMs(5'990));
    }

    void aClockThatStaysAheadIsBelievedAfterAnHour()
    {
        Home home;
        home.place.limits.keep = 2h;
        TapeWriter writer(home.place, origin);
        for (int second = 0; second < 4'500; second += 10) {
            Picture picture = *taped(second);
            picture.now.utc = picture.now.utc.addSecs(second >= 600 ? 24 * 3600 : 0);
            QVERIFY(!writer.write(picture));
            const bool isThere = tapeFilesIn(home.place.folder).first().startMs == tapedMs(0);
            QCOMPARE(isThere, second < 600 + 3'600);
        }
    }
};

QTEST_GUILESS_MAIN(tst_tapeclock)
#include "tst_tapeclock.moc"
