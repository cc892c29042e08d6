// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/poll/bootclock.h"
#include "backends/record/tapefiles.h"
#include "backends/record/tapeshelf.h"
#include "backends/watch/daemonwatch.h"
#include "tests/support/daemonprocess.h"
#include "tests/support/strictwarnings.h"

#include <QJsonArray>

#include <algorithm>
#include <cstdio>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString often = u"often"_s;
const QString seldom = u"seldom"_s;
const QByteArray watched = "record: {keep: 4h, max: 64MiB}\n"
                           "targets:\n  - {id: often, system: local, every: 1s, host_metrics: true}\n"
                           "  - {id: seldom, system: local, every: 60s, host_metrics: false}\n";
constexpr int patience = 20'000;

/// The library that tells a program another time; empty where it is not installed.
QString timeLibrary()
{
    for (const QString& folder : QDir(u"/usr/lib"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString file = u"/usr/lib/"_s + folder + u"/faketime/libfaketimeMT.so.1"_s;
        if (QFile::exists(file))
            return file;
    }
    return {};
}

/// The real yagurad on a machine whose wall clock the test sets; its boot clock goes on as it does.
class SteppedDaemon final {
public:
    SteppedDaemon() : m_daemon(watched) { setClock(0h); }

    void start()
    {
        // A wait by the steady clock would end at once without the second to last one.
        m_daemon.start({u"--listen"_s, u"127.0.0.1:0"_s},
            {u"LD_PRELOAD="_s + timeLibrary(), u"FAKETIME_TIMESTAMP_FILE="_s + m_daemon.path("clock"),
                u"FAKETIME_NO_CACHE=1"_s, u"FAKETIME_DONT_FAKE_MONOTONIC=1"_s, u"DONT_FAKE_MONOTONIC=1"_s,
                u"FAKETIME_FORCE_MONOTONIC_FIX=0"_s, u"NO_FAKE_STAT=1"_s});
    }
    /// So far from the true time; a file in its place, so that nobody ever reads half of one.
    void setClock(std::chrono::hours away)
    {
        m_away = away;
        QFile file(m_daemon.path("clock.new"));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray(away < 0h ? "" : "+") + QByteArray::number(qint64(away.count())) + "h\n");
        file.close();
        std::rename(
            QFile::encodeName(file.fileName()).constData(), QFile::encodeName(m_daemon.path("clock")).constData());
    }
    QDateTime clock() const { return QDateTime::currentDateTimeUtc().addSecs(std::chrono::seconds(m_away).count()); }

    QJsonObject picture() { return m_daemon.ask("GET", "/api/v1/picture").json(); }
    /// A number of /metrics, −1 when it is not told.
    double metric(const QByteArray& name)
    {
        const QByteArray text = m_daemon.ask("GET", "/metrics").body;
        const auto at = text.indexOf('\n' + name + ' ');
        return at < 0 ? -1 : text.mid(at + name.size() + 2, 40).split('\n').first().toDouble();
    }
    std::unique_ptr<DaemonWatch> newDesk() const
    {
        auto desk = std::make_unique<DaemonWatch>(
            DaemonLinkParts {{m_daemon.url(), {}, std::nullopt, {}, SecretString(m_daemon.token())}, systemClock(), 7});
        desk->start();
        return desk;
    }
    DaemonProcess& process() { return m_daemon; }

private:
    DaemonProcess m_daemon;
    std::chrono::hours m_away {0};
};

QDateTime timeOf(const QJsonValue& text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

/// Every target is live and as old as it may be by the document's own times; else what is not.
QString notWell(const QJsonObject& picture)
{
    const QJsonArray targets = picture[u"targets"_s].toArray();
    if (targets.size() != 2)
        return u"no targets"_s;
    for (const QJsonValue& target : targets) {
        const qint64 ageMs = timeOf(target[u"read_at"_s]).msecsTo(timeOf(picture[u"now"_s]));
        if (target[u"freshness"_s] != u"live"_s || ageMs < -1'000 || ageMs > 75'000)
            return u"%1: %2, %3 ms old"_s.arg(target[u"id"_s].toString(), target[u"freshness"_s].toString()).arg(ageMs);
    }
    return {};
}

/// The same of a picture that a desktop shows.
QString notWell(const PicturePtr& picture)
{
    if (picture->loss)
        return u"lost: "_s + picture->loss->why.code;
    for (const QString& id : {often, seldom}) {
        const TargetState* state = picture->target(id);
        const auto age = state ? state->age(picture->now) : std::nullopt;
        if (!age || *age < -1s || *age > 75s || state->freshness(picture->now) != Freshness::Live)
            return u"%1: %2 ms old"_s.arg(id).arg(age ? qint64(age->count()) : -1);
    }
    return {};
}

/// One that is no file system's or disk's.
QString indicatorOfTheWhole(const QJsonValue& target)
{
    for (const QJsonValue& indicator : target[u"indicators"_s].toArray()) {
        if (indicator[u"object"_s].isNull() && indicator[u"value"_s].isDouble())
            return indicator[u"name"_s].toString();
    }
    return {};
}

} // namespace

/// Somebody sets the wall clock of a real daemon by hours, forward and back: time that passed is time of another clock.
class tst_clocksteps : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }

    void whoIsThereSeesNothingOfIt();
    void whoComesLaterSeesTheSame_data();
    void whoComesLaterSeesTheSame();
    void aMarkIsTaken();
    void nothingOfTheRecordIsLost();
    void minutesOfHistoryFollowEachOther_data();
    void minutesOfHistoryFollowEachOther();

private:
    /// The daemon shows the new time and has gone on for some pictures.
    void step(std::chrono::hours away)
    {
        m_daemon->setClock(away);
        const auto isSet
            = [&] { return std::abs(timeOf(m_daemon->picture()[u"now"_s]).secsTo(m_daemon->clock())) < 60; };
        QTRY_VERIFY_WITH_TIMEOUT(isSet(), patience);
        const qint64 seq = seqNow();
        QTRY_VERIFY_WITH_TIMEOUT(seqNow() > seq + 3, patience);
    }
    qint64 seqNow() { return m_daemon->picture()[u"position"_s][u"seq"_s].toInteger(); }

    std::unique_ptr<SteppedDaemon> m_daemon;
};

void tst_clocksteps::initTestCase()
{
    if (timeLibrary().isEmpty())
        QSKIP("libfaketime is not installed: apt install faketime");
    m_daemon = std::make_unique<SteppedDaemon>();
    m_daemon->start();
    QVERIFY2(m_daemon->process().serves(), m_daemon->process().log().constData());
    QTRY_COMPARE_WITH_TIMEOUT(notWell(m_daemon->picture()), QString(), patience);
}

void tst_clocksteps::whoIsThereSeesNothingOfIt()
{
    const auto desk = m_daemon->newDesk();
    QList<PicturePtr> pictures;
    connect(desk.get(), &Watch::pictureChanged, desk.get(), [&](const PicturePtr& shown) { pictures.append(shown); });
    QTRY_VERIFY_WITH_TIMEOUT(!pictures.isEmpty() && notWell(pictures.last()).isEmpty(), patience);
    pictures.remove(0, pictures.size() - 1);
    const Position before = pictures.last()->position;

    for (const auto away : {6h, -24h, 0h}) {
        step(away);
        QCOMPARE(m_daemon->process().ask("GET", "/healthz").status, 200);
    }

    QTRY_VERIFY_WITH_TIMEOUT(pictures.last()->position.seq >= before.seq + 9, patience);
    qint64 seq = before.seq;
    for (const PicturePtr& picture : std::as_const(pictures)) {
        QCOMPARE(notWell(picture), QString());
        QCOMPARE(picture->position.epoch, before.epoch);
        QVERIFY(picture->position.seq >= seq);
        seq = picture->position.seq;
    }
}

void tst_clocksteps::whoComesLaterSeesTheSame_data()
{
    QTest::addColumn<int>("hours");
    QTest::addRow("forward") << 6;
    QTest::addRow("back") << -24;
    QTest::addRow("right again") << 0;
}

// A time that was written down before the clock was set is hours away from "now": nobody may take that for an age.
void tst_clocksteps::whoComesLaterSeesTheSame()
{
    QFETCH(int, hours);

    step(std::chrono::hours(hours));

    QTRY_COMPARE_WITH_TIMEOUT(notWell(m_daemon->picture()), QString(), patience);
    const auto desk = m_daemon->newDesk();
    PicturePtr shown;
    connect(desk.get(), &Watch::pictureChanged, desk.get(), [&](const PicturePtr& picture) { shown = picture; });
    QTRY_VERIFY_WITH_TIMEOUT(shown, patience);
    QCOMPARE(notWell(shown), QString());
}

void tst_clocksteps::aMarkIsTaken()
{
    for (const auto away : {6h, -24h, 0h}) {
        step(away);
        RawClient client(m_daemon->process().port());
        client.send(requestOf("POST", "/api/v1/marks", m_daemon->process().token(), {}, R"({"text":"deploy"})"));
        const RawAnswer answer = client.wait();
        QCOMPARE(answer.status, 201);
        QVERIFY(std::abs(timeOf(answer.json()[u"at"_s]).secsTo(m_daemon->clock())) < 60);
    }
}

// Kept for four hours, and the clock was six hours ahead for a while: what was recorded before that is not old.
void tst_clocksteps::nothingOfTheRecordIsLost()
{
    const QString folder = m_daemon->process().path("state/yagura/record");
    const QDateTime before = QDateTime::currentDateTimeUtc();
    for (const auto away : {6h, 0h})
        step(away);

    QCOMPARE(m_daemon->metric("yagura_record_writing"), 1.0);
    QCOMPARE(m_daemon->metric("yagura_record_missed_total"), 0.0);
    QCOMPARE(m_daemon->metric("yagura_history_on_disk"), 1.0);
    QCOMPARE(m_daemon->metric("yagura_history_lost_minutes_total"), 0.0);
    auto shelf = TapeShelf::open(folder);
    QVERIFY(shelf);
    QCOMPARE(shelf->outline().damages, 0);
    for (const auto away : {0h, 6h}) {
        const QDateTime wanted = before.addSecs(std::chrono::seconds(away).count() + (away > 0h ? 60 : 0));
        const auto shot = shelf->at(wanted.toMSecsSinceEpoch());
        QVERIFY(shot);
        QVERIFY2(
            std::abs(shot->utcMs - wanted.toMSecsSinceEpoch()) < 120'000, qPrintable(QString::number(shot->utcMs)));
        QCOMPARE(shot->document[u"targets"_s].toArray().size(), 2);
    }
}

void tst_clocksteps::minutesOfHistoryFollowEachOther_data()
{
    whoComesLaterSeesTheSame_data();
}

// Takes minutes, so it is asked for: YAGURA_MINUTES=2.
void tst_clocksteps::minutesOfHistoryFollowEachOther()
{
    const int minutes = qEnvironmentVariableIntValue("YAGURA_MINUTES");
    if (minutes == 0)
        QSKIP("takes minutes: ctest --preset slow -R tst_clocksteps_slow");
    QFETCH(int, hours);
    const QString indicator = indicatorOfTheWhole(m_daemon->picture()[u"targets"_s][0]);
    QVERIFY(!indicator.isEmpty());
    const auto valuesKept = [&] {
        // With a range it is the store on the disk that answers, and not the half hour in memory.
        const QDateTime now = m_daemon->clock();
        const QByteArray target = "/api/v1/history?target=often&indicator=" + indicator.toLatin1()
            + "&from=" + now.addSecs(-3'600).toString(Qt::ISODate).toLatin1()
            + "&to=" + now.addSecs(60).toString(Qt::ISODate).toLatin1();
        const QJsonArray points = m_daemon->process().ask("GET", target).json()[u"points"_s].toArray();
        return std::ranges::count_if(points, [](const QJsonValue& point) { return point[1].isDouble(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(valuesKept() >= 1, 90'000);
    const double taken = m_daemon->metric("yagura_history_minutes_total");
    const auto kept = valuesKept();

    step(std::chrono::hours(hours));

    QTRY_VERIFY_WITH_TIMEOUT(m_daemon->metric("yagura_history_minutes_total") >= taken + minutes, 70'000 * minutes);
    QTRY_VERIFY_WITH_TIMEOUT(valuesKept() >= kept + minutes, patience);
    QCOMPARE(m_daemon->metric("yagura_history_lost_minutes_total"), 0.0);
}

QTEST_GUILESS_MAIN(tst_clocksteps)
#include "tst_clocksteps.moc"
