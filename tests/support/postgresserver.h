// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/childprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

#include <libpq-fe.h>

#include <memory>

#include <pwd.h>

namespace yagura::testing {

/// A port of the loopback that is free now.
inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// One private PostgreSQL with TLS by its own authority, as the newest version that is installed. Started and ended by
/// the test. Everybody on the socket is trusted; TCP asks for passwords.
class PostgresServer final {
public:
    PostgresServer() : m_port(freePort()) { QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)); }
    ~PostgresServer() { stop(); }

    /// Where initdb and postgres are, or empty.
    static QString binaries()
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        const auto names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
        for (const auto& name : names) {
            const auto folder = versions.filePath(name + QStringLiteral("/bin"));
            if (QFile::exists(folder + QStringLiteral("/initdb"))
                && QFile::exists(folder + QStringLiteral("/postgres")))
                return folder;
        }
        return {};
    }

    /// Why it cannot run here, or empty.
    static QString obstacle()
    {
        if (binaries().isEmpty())
            return QStringLiteral("PostgreSQL is not installed");
        if (::geteuid() == 0 && !::getpwnam("postgres"))
            return QStringLiteral("root may not run PostgreSQL and there is no user postgres");
        return {};
    }

    /// As root, commands run as the user postgres.
    static QStringList asServerUser(const QStringList& command)
    {
        if (::geteuid() != 0)
            return command;
        return QStringList {QStringLiteral("setpriv"), QStringLiteral("--reuid=postgres"),
                   QStringLiteral("--regid=postgres"), QStringLiteral("--clear-groups")}
        + command;
    }

    /// Runs a command to its end; false when it fails.
    static bool run(const QStringList& command)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(command.first(), command.mid(1));
        if (process.waitForFinished(60'000) && process.exitCode() == 0)
            return true;
        qInfo().noquote() << command.join(u' ') << process.readAll();
        return false;
    }

    bool create(const QString& settings = {})
    {
        own(m_folder.path());
        return run(asServerUser({QStringLiteral("env"), QStringLiteral("LC_ALL=C"),
                   binaries() + QStringLiteral("/initdb"), QStringLiteral("-D"), data(), QStringLiteral("-U"),
                   QStringLiteral("admin"), QStringLiteral("--auth-host=scram-sha-256"),
                   QStringLiteral("--auth-local=trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                   QStringLiteral("--locale=C"), QStringLiteral("--no-sync")}))
            && makeCertificates()
            && append(QStringLiteral(R"(listen_addresses='127.0.0.1'
port=%1
unix_socket_directories='%2'
shared_buffers=16MB
fsync=off
ssl=on
ssl_cert_file='%2/server.crt'
ssl_key_file='%2/server.key'
%3
)")
                          .arg(m_port)
                          .arg(folder(), settings));
    }

    /// A streaming standby of `primary` with its own slot.
    bool copyFrom(const PostgresServer& primary, const QString& slot)
    {
        own(m_folder.path());
        return run(asServerUser({binaries() + QStringLiteral("/pg_basebackup"), QStringLiteral("-h"), primary.folder(),
                   QStringLiteral("-p"), QString::number(primary.port()), QStringLiteral("-U"), QStringLiteral("admin"),
                   QStringLiteral("-D"), data(), QStringLiteral("-X"), QStringLiteral("stream"), QStringLiteral("-R"),
                   QStringLiteral("-C"), QStringLiteral("-S"), slot, QStringLiteral("--checkpoint=fast"),
                   QStringLiteral("--no-sync")}))
            && append(QStringLiteral("port=%1\nunix_socket_directories='%2'\n").arg(m_port).arg(folder()));
    }

    bool start()
    {
        m_process = std::make_unique<ChildProcess>(
            asServerUser({binaries() + QStringLiteral("/postgres"), QStringLiteral("-D"), data()}),
            m_folder.filePath(QStringLiteral("log")));
        QElapsedTimer patience;
        patience.start();
        while (patience.elapsed() < 20'000) {
            if (PQping(socketInfo().toUtf8().constData()) == PQPING_OK)
                return true;
            if (m_process->endsWithin(20))
                return false;
        }
        return false;
    }
    void stop()
    {
        if (m_process)
            m_process->end(SIGINT);
        m_process.reset();
    }
    pid_t pid() const { return m_process ? m_process->pid() : 0; }
    void signal(int number) const { m_process->signal(number); }

    quint16 port() const { return m_port; }
    QString folder() const { return m_folder.path(); }
    QString authority() const { return m_folder.filePath(QStringLiteral("ca.crt")); }
    QString socketInfo(const QString& user = QStringLiteral("admin")) const
    {
        return QStringLiteral("host=%1 port=%2 dbname=postgres user=%3").arg(folder()).arg(m_port).arg(user);
    }
    QString tcpInfo(const QString& user) const
    {
        return QStringLiteral("host=localhost port=%1 dbname=postgres user=%2 sslmode=verify-full sslrootcert=%3")
            .arg(m_port)
            .arg(user, authority());
    }

private:
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    static void own(const QString& path)
    {
        if (::geteuid() != 0)
            return;
        const auto* user = ::getpwnam("postgres");
        if (::chown(path.toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0)
            qWarning("chown failed");
    }

    bool append(const QString& lines) const
    {
        QFile file(data() + QStringLiteral("/postgresql.conf"));
        return file.open(QIODevice::Append) && file.write(lines.toUtf8()) > 0;
    }

    bool makeCertificates() const
    {
        const auto path = [this](const char* name) { return m_folder.filePath(QString::fromLatin1(name)); };
        QFile names(path("san"));
        if (!names.open(QIODevice::WriteOnly) || names.write("subjectAltName=DNS:localhost\n") < 0)
            return false;
        names.close();
        const auto split = [](const QString& line) { return line.split(u' '); };
        const bool made = run(split(QStringLiteral(
                              "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=Test -keyout %1 -out %2")
                                        .arg(path("ca.key"), path("ca.crt"))))
            && run(split(QStringLiteral("openssl req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout %1 -out %2")
                             .arg(path("server.key"), path("server.csr"))))
            && run(split(
                QStringLiteral("openssl x509 -req -days 2 -in %1 -CA %2 -CAkey %3 -CAcreateserial -extfile %4 -out %5")
                    .arg(path("server.csr"), path("ca.crt"), path("ca.key"), path("san"), path("server.crt"))));
        QFile::setPermissions(path("server.key"), QFile::ReadOwner | QFile::WriteOwner);
        own(path("server.key"));
        return made;
    }

    QTemporaryDir m_folder {QStringLiteral("/tmp/yagura-pg-XXXXXX")};
    quint16 m_port;
    std::unique_ptr<ChildProcess> m_process;
};

/// A session of somebody else, who may do what Yagura may not.
class Somebody final {
public:
    explicit Somebody(const QString& info) : m_connection(PQconnectdb(info.toUtf8().constData()))
    {
        PQsetNoticeProcessor(
            m_connection, [](void*, const char*) {}, nullptr);
    }
    ~Somebody() { PQfinish(m_connection); }
    Somebody(const Somebody&) = delete;
    Somebody& operator=(const Somebody&) = delete;

    bool isIn() const { return PQstatus(m_connection) == CONNECTION_OK; }
    int pid() const { return PQbackendPID(m_connection); }
    /// The first cell of the answer, or the error in "! …".
    QString say(const QString& sql)
    {
        PGresult* result = PQexec(m_connection, sql.toUtf8().constData());
        QString answer;
        if (PQresultStatus(result) == PGRES_TUPLES_OK && PQntuples(result) > 0)
            answer = QString::fromUtf8(PQgetvalue(result, 0, 0));
        else if (PQresultStatus(result) != PGRES_COMMAND_OK && PQresultStatus(result) != PGRES_TUPLES_OK)
            answer = QStringLiteral("! ") + QString::fromUtf8(PQresultErrorMessage(result));
        PQclear(result);
        return answer;
    }
    /// Without waiting for the answer.
    void begin(const QString& sql) { PQsendQuery(m_connection, sql.toUtf8().constData()); }

private:
    PGconn* m_connection;
};

} // namespace yagura::testing
