// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/session/idleinhibitor.h"
#include "backends/session/servicenotifier.h"
#include "tests/support/strictwarnings.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// The manager's end of the line.
class NotifySocket final {
public:
    explicit NotifySocket(const QByteArray& name)
        : m_name(name), m_descriptor(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
        if (address.sun_path[0] == '@')
            address.sun_path[0] = '\0';
        const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(name.size()));
        m_isOpen = bind(m_descriptor, reinterpret_cast<const sockaddr*>(&address), size) == 0;
    }
    ~NotifySocket() { close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(NotifySocket)

    bool isOpen() const { return m_isOpen; }
    const QByteArray& name() const { return m_name; }
    /// All that has come so far.
    QList<QByteArray> messages()
    {
        char buffer[256];
        for (;;) {
            const ssize_t size = recv(m_descriptor, buffer, sizeof buffer, 0);
            if (size < 0)
                return m_messages;
            m_messages.append(QByteArray(buffer, qsizetype(size)));
        }
    }

private:
    QByteArray m_name;
    int m_descriptor;
    bool m_isOpen = false;
    QList<QByteArray> m_messages;
};

/// A bus of the test's own.
class PrivateBus final {
public:
    PrivateBus()
    {
        m_daemon.start(QStandardPaths::findExecutable(u"dbus-daemon"_s),
            {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s,
                u"--address=unix:dir="_s + m_folder.path()});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    const QString& address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/// org.freedesktop.ScreenSaver, as far as it is needed here.
class FakeScreenSaver final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    bool isMute = false; ///< never answers
    QStringList asked;

public slots:
    uint Inhibit(const QString& who, const QString& why)
    {
        asked.append(who + u": "_s + why);
        if (isMute)
            setDelayedReply(true);
        return 7;
    }
};

} // namespace

/// How a wall stands with the session that it runs in.
class tst_session final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theManagerHearsThatItIsUpAndThenThatItLives_data();
    void theManagerHearsThatItIsUpAndThenThatItLives();
    void aServiceThatIsNotWellIsSilent();
    void aReloadIsToldAndThenReadyAgain();
    void withoutAManagerNothingIsSaid();
    void theEnvironmentIsNotHandedOn();
    void aLoopThatStandsIsSilent();
    void theScreenSaverIsHeldOff();
    void aBusThatIsNotThereIsToldOnce();
    void aServiceThatHangsStopsNobody();
};

void tst_session::theManagerHearsThatItIsUpAndThenThatItLives_data()
{
    QTest::addColumn<bool>("isAbstract");
    QTest::addRow("a path") << false;
    QTest::addRow("an abstract name") << true;
}

void tst_session::theManagerHearsThatItIsUpAndThenThatItLives()
{
    QFETCH(const bool, isAbstract);
    const QTemporaryDir folder;
    const QByteArray path = (folder.path() + u"/notify"_s).toUtf8();
    NotifySocket manager(isAbstract ? '@' + path : path);
    QVERIFY(manager.isOpen());
    ServiceNotifier notifier(manager.name(), 20ms);
    QCoreApplication::processEvents();
    QVERIFY(manager.messages().isEmpty());
    notifier.ready();
    QCOMPARE(manager.messages(), QList<QByteArray> {"READY=1"});
    QTRY_VERIFY(manager.messages().size() > 3);
    QCOMPARE(manager.messages()[3], QByteArray("WATCHDOG=1"));
    notifier.ready();
    QCOMPARE(manager.messages().count("READY=1"), 1);
}

void tst_session::aServiceThatIsNotWellIsSilent()
{
    const QTemporaryDir folder;
    NotifySocket manager((folder.path() + u"/notify"_s).toUtf8());
    ServiceNotifier notifier(manager.name(), 2ms);
    bool isWell = true;
    int asked = 0;
    notifier.beatWhile([&] {
        ++asked;
        return isWell;
    });
    notifier.ready();
    QTRY_VERIFY(manager.messages().contains("WATCHDOG=1"));
    isWell = false;
    const qsizetype until = manager.messages().size();
    asked = 0;
    QTRY_VERIFY(asked > 3);
    QCOMPARE(manager.messages().size(), until);
    notifier.stopping();
    QCOMPARE(manager.messages().last(), QByteArray("STOPPING=1"));
}

void tst_session::aReloadIsToldAndThenReadyAgain()
{
    const QTemporaryDir folder;
    NotifySocket manager((folder.path() + u"/notify"_s).toUtf8());
    ServiceNotifier notifier(manager.name(), std::nullopt);
    notifier.ready();
    notifier.reloading();
    notifier.ready();
    const QList<QByteArray> messages = manager.messages();
    QCOMPARE(messages.size(), 3);
    QVERIFY(messages[1].startsWith("RELOADING=1\nMONOTONIC_USEC="));
    QCOMPARE(messages[2], QByteArray("READY=1"));
}

void tst_session::withoutAManagerNothingIsSaid()
{
    ServiceNotifier nobody({}, 20ms);
    nobody.ready();
    QVERIFY(!nobody.isListenedTo());
    ServiceNotifier tooLong(QByteArray(300, 'x'), std::nullopt);
    tooLong.ready();
    ServiceNotifier gone("/nonexistent/notify", std::nullopt);
    gone.ready();
}

void tst_session::theEnvironmentIsNotHandedOn()
{
    const QTemporaryDir folder;
    NotifySocket manager((folder.path() + u"/notify"_s).toUtf8());
    qputenv("NOTIFY_SOCKET", manager.name());
    qputenv("WATCHDOG_USEC", "20000");
    qputenv("WATCHDOG_PID", "1");
    const auto notifier = ServiceNotifier::fromEnvironment();
    QVERIFY(!qEnvironmentVariableIsSet("NOTIFY_SOCKET"));
    QVERIFY(!qEnvironmentVariableIsSet("WATCHDOG_USEC"));
    notifier->ready();
    QCOMPARE(manager.messages(), QList<QByteArray> {"READY=1"}); // the watchdog is another one's
}

void tst_session::aLoopThatStandsIsSilent()
{
    const QTemporaryDir folder;
    NotifySocket manager((folder.path() + u"/notify"_s).toUtf8());
    ServiceNotifier notifier(manager.name(), 2ms);
    notifier.ready();
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 50) { }
    QCOMPARE(manager.messages().size(), 1);
}

void tst_session::theScreenSaverIsHeldOff()
{
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("dbus-daemon does not start here");
    QDBusConnection service = QDBusConnection::connectToBus(bus.address(), u"the-saver"_s);
    FakeScreenSaver saver;
    QVERIFY(service.registerObject(u"/org/freedesktop/ScreenSaver"_s, &saver, QDBusConnection::ExportAllSlots));
    QVERIFY(service.registerService(u"org.freedesktop.ScreenSaver"_s));

    IdleInhibitor inhibitor(bus.address());
    QSignalSpy answered(&inhibitor, &IdleInhibitor::answered);
    inhibitor.begin(u"shows the wall"_s);
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, 10'000);
    QCOMPARE(inhibitor.holders(), QStringList {u"org.freedesktop.ScreenSaver"_s});
    QCOMPARE(saver.asked, QStringList {u"yagura: shows the wall"_s});
    QDBusConnection::disconnectFromBus(u"the-saver"_s);
}

void tst_session::aBusThatIsNotThereIsToldOnce()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the screen saver cannot be held off: "_s));
    IdleInhibitor inhibitor(u"unix:path=/nonexistent/bus"_s);
    QSignalSpy answered(&inhibitor, &IdleInhibitor::answered);
    inhibitor.begin(u"shows the wall"_s);
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, 10'000);
    inhibitor.begin(u"shows the wall"_s);
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 2, 10'000);
    QVERIFY(inhibitor.holders().isEmpty());
}

void tst_session::aServiceThatHangsStopsNobody()
{
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("dbus-daemon does not start here");
    QDBusConnection service = QDBusConnection::connectToBus(bus.address(), u"the-mute"_s);
    FakeScreenSaver saver;
    saver.isMute = true;
    QVERIFY(service.registerObject(u"/org/freedesktop/ScreenSaver"_s, &saver, QDBusConnection::ExportAllSlots));
    QVERIFY(service.registerService(u"org.freedesktop.ScreenSaver"_s));

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the screen saver cannot be held off: "_s));
    IdleInhibitor inhibitor(bus.address());
    QSignalSpy answered(&inhibitor, &IdleInhibitor::answered);
    QElapsedTimer since;
    since.start();
    inhibitor.begin(u"shows the wall"_s);
    QVERIFY(since.elapsed() < 500);
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, 10'000);
    QVERIFY(inhibitor.holders().isEmpty());
    QDBusConnection::disconnectFromBus(u"the-mute"_s);
}

QTEST_GUILESS_MAIN(tst_session)
#include "tst_session.moc"
