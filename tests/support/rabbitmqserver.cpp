// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rabbitmqserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpServer>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yagura::testing {

namespace {

const auto programs = u"/usr/lib/rabbitmq/bin/"_s;

/// Below the range from which the kernel gives ports to whoever connects: a free one there may be gone a moment later.
quint16 freePort()
{
    for (int attempt = 0; attempt < 100; ++attempt) {
        QTcpServer server;
        if (server.listen(
                QHostAddress::LocalHost, static_cast<quint16>(QRandomGenerator::global()->bounded(15'000, 32'000))))
            return server.serverPort();
    }
    return 0;
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Parent and command of a process, from /proc/PID/stat.
std::pair<qint64, QByteArray> processFacts(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto stat = file.readAll();
    const auto open = stat.indexOf('(');
    const auto close = stat.lastIndexOf(')');
    return {stat.sliced(close + 2).split(' ').value(1).toLongLong(), stat.sliced(open + 1, close - open - 1)};
}

QList<qint64> descendantsOf(qint64 ancestor)
{
    QList<qint64> family {ancestor};
    const auto names = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (qsizetype known = 0; known < family.size(); ++known) {
        for (const auto& name : names) {
            const auto pid = name.toLongLong();
            if (pid > 0 && processFacts(pid).first == family.at(known))
                family.append(pid);
        }
    }
    family.removeFirst();
    return family;
}

} // namespace

bool RabbitmqServer::isInstalled()
{
    return QFile::exists(programs + u"rabbitmq-server"_s);
}

RabbitmqServer::RabbitmqServer()
    : m_isInNamespace(::geteuid() == 0 && !QStandardPaths::findExecutable(u"unshare"_s).isEmpty())
{
}

RabbitmqServer::~RabbitmqServer()
{
    stop();
}

void RabbitmqServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    const auto family = descendantsOf(m_process.processId());
    m_process.kill();
    m_process.waitForFinished(10'000);
    if (m_isInNamespace)
        return;
    for (const auto pid : family)
        ::kill(static_cast<pid_t>(pid), SIGKILL);
}

bool RabbitmqServer::writeFiles()
{
    const auto port = [](quint16 number) { return QByteArray::number(number); };
    const auto cookie = m_folder.filePath(u".erlang.cookie"_s);
    QFile::remove(cookie); // read-only since the first attempt
    return m_folder.isValid() && write(cookie, "yaguratestcookie")
        && QFile::setPermissions(cookie, QFileDevice::ReadOwner) && write(m_folder.filePath(u"env.conf"_s), {})
        && write(m_folder.filePath(u"enabled_plugins"_s), "[rabbitmq_management].\n")
        && write(m_folder.filePath(u"rabbitmq.conf"_s),
            "listeners.tcp.1 = 127.0.0.1:" + port(m_amqpPort)
                + "\nmanagement.tcp.ip = 127.0.0.1\nmanagement.tcp.port = " + port(m_managementPort)
                + "\ndefault_user = admin\ndefault_pass = " + password()
                + "\ndisk_free_limit.absolute = 50MB\ncollect_statistics_interval = 1000\nlog.console = true\nlog.file "
                  "= false\n");
}

QProcessEnvironment RabbitmqServer::environment() const
{
    const auto in = [this](const QString& name) { return m_folder.filePath(name); };
    auto environment = QProcessEnvironment::systemEnvironment();
    const std::initializer_list<std::pair<QString, QString>> settings {
        {u"HOME"_s, m_folder.path()},
        {u"ERL_EPMD_PORT"_s, QString::number(m_epmdPort)},
        {u"ERL_EPMD_ADDRESS"_s, u"127.0.0.1"_s},
        {u"RABBITMQ_NODENAME"_s, u"yg@localhost"_s},
        {u"RABBITMQ_CONF_ENV_FILE"_s, in(u"env.conf"_s)},
        {u"RABBITMQ_CONFIG_FILE"_s, in(u"rabbitmq.conf"_s)},
        {u"RABBITMQ_ENABLED_PLUGINS_FILE"_s, in(u"enabled_plugins"_s)},
        {u"RABBITMQ_MNESIA_BASE"_s, in(u"mnesia"_s)},
        {u"RABBITMQ_LOG_BASE"_s, in(u"log"_s)},
        {u"RABBITMQ_LOGS"_s, u"-"_s},
        {u"RABBITMQ_PID_FILE"_s, in(u"pid"_s)},
        {u"RABBITMQ_DIST_PORT"_s, QString::number(m_distributionPort)},
        {u"RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"_s, u"-kernel inet_dist_use_interface {127,0,0,1}"_s},
        {u"ERL_CRASH_DUMP"_s, u"/dev/null"_s},
        {u"LANG"_s, u"C.UTF-8"_s},
        {u"LC_ALL"_s, u"C.UTF-8"_s},
    };
    for (const auto& [name, value] : settings)
        environment.insert(name, value);
    return environment;
}

bool RabbitmqServer::start()
{
    // Twice, since another program may take one of the ports between our look and the broker's.
    return startOnFreePorts() || startOnFreePorts();
}

bool RabbitmqServer::startOnFreePorts()
{
    stop();
    m_log.clear();
    for (auto* port : {&m_amqpPort, &m_managementPort, &m_distributionPort, &m_epmdPort})
        *port = freePort();
    if (!writeFiles())
        return false;
    launch();

    QElapsedTimer watch;
    watch.start();
    while (!m_log.contains("Server startup complete"_L1)) {
        if (watch.elapsed() > 60'000 || m_process.state() == QProcess::NotRunning)
            return false;
        m_process.waitForReadyRead(500);
        m_log += QString::fromUtf8(m_process.readAll());
    }
    return true;
}

void RabbitmqServer::launch()
{
    const auto server = programs + u"rabbitmq-server"_s;
    m_process.setProcessEnvironment(environment());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // /proc must be the namespace's own, else the broker reads another process's memory as its own. The shell stays
    // as the first process there: with it everything ends.
    if (m_isInNamespace) {
        m_process.start(u"unshare"_s,
            {u"--pid"_s, u"--mount-proc"_s, u"--fork"_s, u"--kill-child=KILL"_s, u"sh"_s, u"-c"_s,
                server + u"; exit $?"_s});
    } else {
        m_process.start(server, QStringList());
    }
}

QUrl RabbitmqServer::managementUrl() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_managementPort));
}

std::optional<QByteArray> RabbitmqServer::call(
    const QByteArray& verb, const QByteArray& target, const QJsonDocument& body) const
{
    QNetworkAccessManager access;
    QNetworkRequest request(QUrl::fromEncoded(managementUrl().toEncoded() + target, QUrl::StrictMode));
    request.setRawHeader("Authorization", "Basic " + (user().toUtf8() + ':' + password()).toBase64());
    request.setRawHeader("Content-Type", "application/json");
    request.setTransferTimeout(60'000);
    auto* reply
        = access.sendCustomRequest(request, verb, body.isNull() ? QByteArray() : body.toJson(QJsonDocument::Compact));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->error() == QNetworkReply::NoError ? std::optional(reply->readAll()) : std::nullopt;
}

bool RabbitmqServer::control(const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(programs + u"rabbitmqctl"_s, QStringList {u"-q"_s} + arguments);
    return process.waitForFinished(30'000) && process.exitCode() == 0;
}

qint64 RabbitmqServer::machinePid() const
{
    for (const auto pid : descendantsOf(m_process.processId())) {
        if (processFacts(pid).second.startsWith("beam"))
            return pid;
    }
    return 0;
}

bool RabbitmqServer::signalMachine(int signal) const
{
    const auto pid = machinePid();
    return pid > 0 && ::kill(static_cast<pid_t>(pid), signal) == 0;
}

} // namespace yagura::testing
