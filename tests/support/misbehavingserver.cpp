// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/misbehavingserver.h"

#include "tests/support/misbehavingconnection.h"
#include "tests/support/misbehavinglistener.h"

#include <QFile>
#include <QHostAddress>
#include <QMutexLocker>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace yagura::testing {

namespace {

QByteArray contentOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QSslConfiguration configurationOf(const TlsIdentity& identity)
{
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate(contentOf(identity.certificateFile)));
    configuration.setPrivateKey(QSslKey(contentOf(identity.keyFile), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace

Manner Manner::answer(const QByteArray& body, int status)
{
    Manner manner;
    manner.body = body;
    manner.status = status;
    return manner;
}

Manner Manner::redirect(const QByteArray& location)
{
    Manner manner = answer({}, 302);
    manner.headers = {"Location: " + location};
    return manner;
}

Manner Manner::of(Kind kind, const QByteArray& body)
{
    Manner manner = answer(body);
    manner.kind = kind;
    return manner;
}

MisbehavingServer::MisbehavingServer()
{
    listen({});
}

MisbehavingServer::MisbehavingServer(const TlsIdentity& identity)
{
    listen(identity);
}

MisbehavingServer::~MisbehavingServer()
{
    m_thread.quit();
    m_thread.wait();
}

void MisbehavingServer::listen(const std::optional<TlsIdentity>& identity)
{
    m_isTls = identity.has_value();
    m_listener = new MisbehavingListener(*this, identity ? std::optional(configurationOf(*identity)) : std::nullopt);
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_listener,
        [this] {
            m_listener->listen(QHostAddress::LocalHost);
            m_port = m_listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

QUrl MisbehavingServer::url() const
{
    QUrl url;
    url.setScheme(m_isTls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    return url;
}

void MisbehavingServer::onRequest(const QByteArray& prefix, const Manner& manner)
{
    const QMutexLocker lock(&m_mutex);
    m_manners.insert(prefix, manner);
}

void MisbehavingServer::onConnection(const Manner& manner)
{
    const QMutexLocker lock(&m_mutex);
    m_connectionManner = manner;
}

void MisbehavingServer::close()
{
    QMetaObject::invokeMethod(
        m_listener,
        [this] {
            m_listener->close();
            qDeleteAll(m_listener->findChildren<MisbehavingConnection*>());
        },
        Qt::BlockingQueuedConnection);
}

QList<SeenRequest> MisbehavingServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

int MisbehavingServer::connections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

Manner MisbehavingServer::mannerFor(const QByteArray& target) const
{
    const QMutexLocker lock(&m_mutex);
    QByteArray best;
    for (auto it = m_manners.cbegin(); it != m_manners.cend(); ++it) {
        if (target.startsWith(it.key()) && it.key().size() >= best.size())
            best = it.key();
    }
    return m_manners.value(best, Manner::answer("{}", 404));
}

std::optional<Manner> MisbehavingServer::mannerForConnection() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connectionManner;
}

void MisbehavingServer::remember(const SeenRequest& request)
{
    const QMutexLocker lock(&m_mutex);
    m_requests.append(request);
}

void MisbehavingServer::countConnection()
{
    const QMutexLocker lock(&m_mutex);
    ++m_connections;
}

} // namespace yagura::testing
