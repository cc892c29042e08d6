// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/net/httpclient.h"
#include "tests/support/daemonprocess.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/testcertificates.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QProcess>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oneNode = "targets:\n  - {id: here, system: local, every: 1s}\n";
const QByteArray twoNodes = oneNode + "  - {id: there, system: local, every: 1s}\n";

/// Takes what a service tells systemd.
class NotifySocket final {
public:
    explicit NotifySocket(const QString& path) : m_path(path)
    {
        m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
        ::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    }
    ~NotifySocket() { ::close(m_socket); }

    /// All that was told so far.
    const QByteArray& told()
    {
        char bytes[512];
        for (auto length = ::recv(m_socket, bytes, sizeof bytes, 0); length > 0;
             length = ::recv(m_socket, bytes, sizeof bytes, 0))
            m_told.append(bytes, qsizetype(length));
        return m_told;
    }
    QString path() const { return m_path; }

private:
    QString m_path;
    QByteArray m_told;
    int m_socket;
};

} // namespace

/// The program yagurad, from outside.
class tst_yagurad : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void linksNoLibraryOfTheDesktop();
    void servesFromTheFirstStart();
    void keepsItsTokenAndItsSource();
    void aTokenThatOthersMayReadIsNotTaken();
    void endsCleanlyWhenTold_data();
    void endsCleanlyWhenTold();
    void readsItsConfigurationAgain();
    void aBrokenConfigurationChangesNothing();
    void tellsSystemdHowItIs();
    void refusesWhatItCannotServe_data();
    void refusesWhatItCannotServe();
    void servesOverTls();
    void makesATokenWithItsEntry();
};

void tst_yagurad::linksNoLibraryOfTheDesktop()
{
    QProcess ldd;
    ldd.start(u"ldd"_s, {QStringLiteral(YAGURAD_PROGRAM)});
    QVERIFY(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();

    QVERIFY(libraries.contains("libQt6Core"));
    QVERIFY(libraries.contains("libmicrohttpd"));
    for (const char* name :
        {"Qt6Gui", "Qt6Widgets", "Qt6Charts", "Qt6Svg", "libX11", "libxcb", "libGL", "libwayland", "librabbitmq"})
        QVERIFY2(!libraries.contains(name), libraries.constData());
}

void tst_yagurad::servesFromTheFirstStart()
{
    DaemonProcess daemon(oneNode);
    daemon.start();
    QVERIFY2(daemon.serves(), daemon.log().constData());

    struct stat token { };
    QCOMPARE(::stat(QFile::encodeName(daemon.path("runtime/yagura/token")).constData(), &token), 0);
    QCOMPARE(token.st_mode & 0777, 0600u);
    QVERIFY(daemon.token().size() >= 43);
    QTRY_COMPARE(daemon.ask("GET", "/api/v1/picture").json()[u"targets"_s][0][u"freshness"_s].toString(), u"live"_s);
    QTRY_COMPARE(daemon.ask("GET", "/healthz").status, 200);
    QCOMPARE(daemon.ask("GET", "/api/v1/picture").json()[u"targets"_s][0][u"id"_s].toString(), u"here"_s);
}

void tst_yagurad::keepsItsTokenAndItsSource()
{
    DaemonProcess daemon;
    daemon.start();
    QVERIFY2(daemon.serves(), daemon.log().constData());
    const QByteArray token = daemon.token();
    const QJsonValue first = daemon.ask("GET", "/api/v1/picture").json()[u"position"_s];
    daemon.process().end(SIGTERM);

    daemon.start();
    QVERIFY2(daemon.serves(), daemon.log().constData());
    const QJsonValue second = daemon.ask("GET", "/api/v1/picture").json()[u"position"_s];

    QCOMPARE(daemon.token(), token);
    QCOMPARE(second[u"source"_s], first[u"source"_s]);
    QVERIFY(second[u"epoch"_s] != first[u"epoch"_s]);
}

void tst_yagurad::aTokenThatOthersMayReadIsNotTaken()
{
    DaemonProcess daemon;
    QVERIFY(QDir().mkpath(daemon.path("runtime/yagura")));
    QFile file(daemon.path("runtime/yagura/token"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(43, 'a') + '\n');
    file.close();
    ::chmod(QFile::encodeName(file.fileName()).constData(), 0644);

    daemon.start();

    QVERIFY(daemon.process().endsWithin(10'000));
    QTRY_VERIFY2(daemon.log().contains("the token cannot be kept"), daemon.log().constData());
}

void tst_yagurad::endsCleanlyWhenTold_data()
{
    QTest::addColumn<int>("signal");
    QTest::addRow("SIGTERM") << SIGTERM;
    QTest::addRow("SIGINT") << SIGINT;
}

void tst_yagurad::endsCleanlyWhenTold()
{
    QFETCH(int, signal);
    DaemonProcess daemon(oneNode);
    daemon.start();
    QVERIFY2(daemon.serves(), daemon.log().constData());
    const QJsonValue position = daemon.ask("GET", "/api/v1/picture").json()[u"position"_s];
    RawClient waiting(daemon.port());
    waiting.send(requestOf("GET",
        "/api/v1/changes?source=" + position[u"source"_s].toString().toLatin1()
            + "&epoch=" + position[u"epoch"_s].toString().toLatin1() + "&since=999999",
        daemon.token()));
    QCOMPARE(waiting.wait().status, 410);

    daemon.process().signal(signal);

    QVERIFY2(daemon.process().endsWithin(5'000), daemon.log().constData());
    int status = -1;
    QCOMPARE(::waitpid(daemon.process().pid(), &status, 0), daemon.process().pid());
    QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

void tst_yagurad::readsItsConfigurationAgain()
{
    DaemonProcess daemon(oneNode);
    daemon.start();
    QVERIFY2(daemon.serves(), daemon.log().constData());
    const QByteArray hash = QCryptographicHash::hash("another", QCryptographicHash::Sha256).toHex();
    daemon.write(twoNodes + "daemon:\n  tokens:\n    - {name: wall, sha256: " + hash + ", scopes: [read]}\n");

    daemon.process().signal(SIGHUP);

    QTRY_COMPARE(daemon.ask("GET", "/api/v1/picture").json()[u"targets"_s].toArray().size(), 2);
    RawClient wall(daemon.port());
    wall.send(requestOf("GET", "/api/v1/picture", "another"));
    QCOMPARE(wall.wait().status, 200);
}

void tst_yagurad::aBrokenConfigurationChangesNothing()
{
    DaemonProcess daemon(oneNode);
    daemon.start();
    QVERIFY2(daemon.serves(), daemon.log().constData());
    daemon.write(twoNodes + "targts: []\n");

    daemon.process().signal(SIGHUP);

    QTRY_VERIFY2(
        daemon.log().contains("yagura.yaml:4:1: unknown key targts; did you mean targets? [config.unknown_key]"),
        daemon.log().constData());
    QCOMPARE(daemon.ask("GET", "/api/v1/picture").json()[u"targets"_s].toArray().size(), 1);
}

void tst_yagurad::tellsSystemdHowItIs()
{
    DaemonProcess daemon;
    NotifySocket systemd(daemon.path("notify"));
    daemon.start({u"--listen"_s, u"127.0.0.1:0"_s}, {u"NOTIFY_SOCKET="_s + systemd.path(), u"WATCHDOG_USEC=300000"_s});

    QTRY_VERIFY(systemd.told().contains("READY=1"));
    QTRY_VERIFY(systemd.told().contains("WATCHDOG=1"));
    daemon.process().signal(SIGHUP);
    QTRY_VERIFY(systemd.told().contains("RELOADING=1\nMONOTONIC_USEC="));
    daemon.process().signal(SIGTERM);
    QTRY_VERIFY(systemd.told().contains("STOPPING=1"));
}

void tst_yagurad::refusesWhatItCannotServe_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("why");
    QTest::addRow("off loopback without TLS")
        << QStringList {u"--listen"_s, u"0.0.0.0:0"_s} << QByteArray("only with TLS");
    QTest::addRow("an address that is none") << QStringList {u"--listen"_s, u"here"_s} << QByteArray("not an address");
    QTest::addRow("a certificate that is not there") << QStringList {u"--tls-certificate"_s, u"/nowhere"_s,
        u"--tls-key"_s, u"/nowhere"_s} << QByteArray("cannot be read");
    QTest::addRow("an address of somebody else")
        << QStringList {u"--listen"_s, u"[::1]:1"_s} << QByteArray("cannot listen on [::1]:1: ");
}

void tst_yagurad::refusesWhatItCannotServe()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, why);
    if (::geteuid() == 0 && why.startsWith("cannot listen"))
        QSKIP("root may listen anywhere");
    DaemonProcess daemon;

    daemon.start(options);

    QVERIFY(daemon.process().endsWithin(10'000));
    int status = -1;
    QCOMPARE(::waitpid(daemon.process().pid(), &status, 0), daemon.process().pid());
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 3);
    QVERIFY2(daemon.log().contains(why), daemon.log().constData());
}

void tst_yagurad::servesOverTls()
{
    const TestCertificates certificates;
    if (!certificates.isAvailable())
        QSKIP("no openssl command");
    DaemonProcess daemon(oneNode);
    const TlsIdentity identity = certificates.good();
    daemon.start({u"--listen"_s, u"127.0.0.1:0"_s, u"--tls-certificate"_s, identity.certificateFile, u"--tls-key"_s,
        identity.keyFile});
    QTRY_VERIFY2(daemon.port() > 0, daemon.log().constData());
    QCOMPARE(daemon.url().scheme(), u"https"_s);

    HttpClient client({daemon.url(), {}, std::nullopt, certificates.authorityFile(), SecretString(daemon.token())});
    HttpClient stranger({daemon.url(), {}, std::nullopt, {}, SecretString(daemon.token())});
    std::optional<Result<HttpAnswer>> known;
    std::optional<Result<HttpAnswer>> unknown;
    client.get("/api/v1/changes?source=a&epoch=b&since=1", {}, [&](auto answer) { known.emplace(std::move(answer)); });
    stranger.get("/healthz", {}, [&](auto answer) { unknown.emplace(std::move(answer)); });

    QTRY_VERIFY(known && unknown);
    QVERIFY(!*known);
    QVERIFY(QList<int>({410, 503}).contains(known->error().args[u"status"_s].toInt()));
    QCOMPARE(unknown->error().failureClass, FailureClass::Tls);
}

void tst_yagurad::makesATokenWithItsEntry()
{
    QProcess program;
    program.start(QStringLiteral(YAGURAD_PROGRAM), {u"--new-token"_s, u"wall"_s, u"--scopes"_s, u"read,ack"_s});
    QVERIFY(program.waitForFinished());
    const QByteArray token = program.readAllStandardOutput().trimmed();
    const QByteArray entry = program.readAllStandardError();

    QVERIFY(token.size() >= 43);
    QVERIFY2(entry.contains("{name: wall, sha256: "
                 + QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex() + ", scopes: [read, ack]}"),
        entry.constData());
    QVERIFY(!entry.contains(token));
}

QTEST_GUILESS_MAIN(tst_yagurad)
#include "tst_yagurad.moc"
