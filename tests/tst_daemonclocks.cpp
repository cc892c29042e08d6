// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/api.h"
#include "backends/daemon/listensocket.h"
#include "backends/watch/daemonwatch.h"
#include "backends/watch/directwatch.h"
#include "tests/support/fakeprobe.h"
#include "tests/support/faketime.h"
#include "tests/support/rawclient.h"
#include "tests/support/strictwarnings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString often = u"often"_s;
const QString seldom = u"seldom"_s;

/// A daemon and a desktop, each with a clock that the test sets.
struct TwoMachines {
    std::shared_ptr<FakeWorld> world = std::make_shared<FakeWorld>();
    FakeTime daemonTime;
    FakeTime deskTime;
    QTemporaryDir folder;
    QByteArray token = newToken();
    DirectWatch polling {
        {.poll = {.systems = fakeSystems(world), .findSecret = noSecret(), .clocks = daemonTime.clocks(), .seed = 7},
            .source = u"this-installation"_s,
            .record = {}}};
    Api api {polling, {folder.filePath(u"marks.jsonl"_s), daemonTime.clocks().now},
        {HostGuard({}), ApiTokens({{u"me"_s, tokenHash(token), {u"read"_s}}})}};
    quint16 port = 0;
    std::unique_ptr<DaemonWatch> desk;
    QList<PicturePtr> pictures;

    TwoMachines()
    {
        int error = 0;
        const auto socket = ListenSocket::open({QHostAddress(QHostAddress::LocalHost), 0}, &error);
        if (socket && api.start(*socket, std::nullopt))
            port = socket->port();
        const QUrl url(u"http://127.0.0.1:%1"_s.arg(port));
        desk = std::make_unique<DaemonWatch>(
            DaemonLinkParts {{url, {}, std::nullopt, {}, SecretString(token)}, deskTime.clocks().now, 7});
        QObject::connect(desk.get(), &Watch::pictureChanged, desk.get(),
            [this](const PicturePtr& shown) { pictures.append(shown); });
        polling.reconfigure({fakeTarget(often, 100ms), fakeTarget(seldom, 60s)}, {}, {});
        polling.start();
        desk->start();
    }
    ~TwoMachines() { world->release(); }

    /// Clocks are set by hours; what a busy machine is late is none of this test's business.
    static bool isYoung(const PicturePtr& picture, const QString& id)
    {
        const TargetState* state = picture->target(id);
        const auto age = state ? state->age(picture->now) : std::nullopt;
        return age && *age >= 0ms && *age < 1min;
    }
    static bool isWell(const PicturePtr& picture)
    {
        return !picture->loss && isYoung(picture, often) && isYoung(picture, seldom);
    }
    int health()
    {
        RawClient client(port);
        client.send(requestOf("GET", "/healthz", {}));
        return client.wait().status;
    }
};

} // namespace

/// Somebody sets a wall clock, here or there: ages, waits and health are those of another clock.
class tst_daemonclocks : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aWallClockThatIsSetIsNoTimeThatPassed_data();
    void aWallClockThatIsSetIsNoTimeThatPassed();
};

void tst_daemonclocks::aWallClockThatIsSetIsNoTimeThatPassed_data()
{
    QTest::addColumn<qint64>("daemonHours");
    QTest::addColumn<qint64>("deskHours");
    QTest::addRow("the daemon's, forward") << qint64(1) << qint64(0);
    QTest::addRow("the daemon's, back") << qint64(-24) << qint64(0);
    QTest::addRow("the desktop's, forward") << qint64(0) << qint64(24);
    QTest::addRow("the desktop's, back") << qint64(0) << qint64(-1);
    QTest::addRow("both, apart") << qint64(-1) << qint64(1);
}

void tst_daemonclocks::aWallClockThatIsSetIsNoTimeThatPassed()
{
    QFETCH(qint64, daemonHours);
    QFETCH(qint64, deskHours);
    TwoMachines two;
    QTRY_VERIFY(!two.pictures.isEmpty() && two.isWell(two.pictures.last()));
    const qint64 before = two.pictures.last()->position.seq;
    const auto boot = two.pictures.last()->now.boot;
    two.pictures.clear();

    two.daemonTime.setWallClock(std::chrono::hours(daemonHours));
    two.deskTime.setWallClock(std::chrono::hours(deskHours));

    QTRY_VERIFY(!two.pictures.isEmpty() && two.pictures.last()->now.boot > boot + 2s);
    QVERIFY(two.pictures.size() > 1);
    qint64 seq = before;
    for (const PicturePtr& picture : std::as_const(two.pictures)) {
        QVERIFY2(two.isWell(picture), qPrintable(QString::number(picture->position.seq)));
        QVERIFY(picture->position.seq >= seq);
        QVERIFY(picture->findings.isEmpty());
        seq = picture->position.seq;
    }
    QVERIFY(seq > before);
    QCOMPARE(two.health(), 200);
    QVERIFY(std::abs(two.pictures.last()->now.utc.secsTo(two.daemonTime.now().utc)) < 60);
}

QTEST_GUILESS_MAIN(tst_daemonclocks)
#include "tst_daemonclocks.moc"
