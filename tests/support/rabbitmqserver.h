// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

#include <signal.h>

namespace yagura::testing {

/// A private RabbitMQ with its management API on loopback, in a throw-away folder, with an epmd of its own. As root it
/// lives in a PID namespace, so that nothing of it outlives the test, however that ends; else it is ended with its
/// children by the destructor.
class RabbitmqServer final {
public:
    static bool isInstalled();

    RabbitmqServer();
    ~RabbitmqServer();

    /// Starts and waits until the server says that it is complete, for 60 s and twice at most.
    bool start();
    QString log() const { return m_log; }

    QUrl managementUrl() const;
    quint16 amqpPort() const { return m_amqpPort; }
    QString user() const { return QStringLiteral("admin"); }
    QByteArray password() const { return "not-a-secret"; }

    /// One call of the management API as the administrator; the body of the answer, or nothing with a status of 400
    /// and more.
    std::optional<QByteArray> call(
        const QByteArray& verb, const QByteArray& target, const QJsonDocument& body = {}) const;
    bool control(const QStringList& arguments) const; ///< rabbitmqctl
    qint64 machinePid() const; ///< of the Erlang machine itself, a grandchild; 0 when it is gone
    /// Sends a signal to the Erlang machine.
    bool signalMachine(int signal) const;

private:
    bool startOnFreePorts();
    void launch();
    void stop();
    bool writeFiles();
    QProcessEnvironment environment() const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_log;
    bool m_isInNamespace = false;
    quint16 m_amqpPort = 0;
    quint16 m_managementPort = 0;
    quint16 m_distributionPort = 0;
    quint16 m_epmdPort = 0;
};

} // namespace yagura::testing
