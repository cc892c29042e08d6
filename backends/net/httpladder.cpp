// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/net/httpladder.h"

#include "backends/net/httpfailure.h"
#include "backends/net/httphead.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::array allRungs {Rung::Dns, Rung::Tcp, Rung::Tls, Rung::Login, Rung::Query};
constexpr qsizetype mostBytes = 1024 * 1024;

double millisecondsOf(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

Failure silenceOn(Rung rung, std::chrono::milliseconds allowed)
{
    const QJsonObject args {{u"deadline_ms"_s, qint64(allowed.count())}};
    switch (rung) {
    case Rung::Dns:
        return {FailureClass::Dns, u"dns.timeout"_s, args};
    case Rung::Tcp:
        return {FailureClass::NoAnswer, u"tcp.timeout"_s, args};
    case Rung::Query:
        return {FailureClass::NoAnswer, u"query.timeout"_s, args};
    case Rung::Tls:
    case Rung::Login:
        break;
    }
    return {FailureClass::NoAnswer, u"attempt.deadline"_s, args};
}

} // namespace

HttpLadder::HttpLadder(const HttpOrigin& origin, QByteArray target, Check check, Refine refine, QObject* parent)
    : QObject(parent), m_origin(origin), m_target(std::move(target)), m_check(std::move(check)),
      m_refine(std::move(refine))
{
    for (auto* timer : {&m_deadline, &m_patience}) {
        timer->setParent(this);
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_deadline, &QTimer::timeout, this, &HttpLadder::takeSilence);
    connect(&m_patience, &QTimer::timeout, this, [this] { tryNextAddress(silenceOn(Rung::Tcp, m_allowed)); });
}

HttpLadder::~HttpLadder()
{
    m_done = {};
    finish();
}

void HttpLadder::walk(std::chrono::milliseconds deadline, Done done)
{
    Q_ASSERT(!m_done);
    m_done = std::move(done);
    m_ladder = {};
    for (const auto rung : allRungs)
        m_ladder.steps.emplaceBack().rung = rung;
    m_rung = 0;
    m_received.clear();
    m_bodyStart = -1;
    m_bodyLength = -1;
    m_tlsErrors.clear();
    m_allowed = deadline;
    m_deadline.start(deadline);
    m_sinceStart.start();
    m_sinceRung.start();
    lookUp();
}

void HttpLadder::cancel(const Failure& reason)
{
    if (m_done)
        fail(reason);
}

void HttpLadder::lookUp()
{
    const auto host = m_origin.base.host();
    if (QHostAddress numeric; numeric.setAddress(host)) {
        m_addresses = {numeric};
        skip(host);
        return tryNextAddress({});
    }
    m_lookup = QHostInfo::lookupHost(host, this, [this](const QHostInfo& info) { take(info); });
}

void HttpLadder::take(const QHostInfo& info)
{
    m_lookup = -1;
    if (!m_done)
        return;
    if (info.error() != QHostInfo::NoError)
        return fail({FailureClass::Dns, u"dns.not_found"_s, {{u"detail"_s, info.errorString()}}});

    m_addresses = info.addresses();
    QStringList words;
    for (const auto& address : std::as_const(m_addresses))
        words.append(address.toString());
    pass(words.join(u", "_s));
    tryNextAddress({FailureClass::Dns, u"dns.not_found"_s, {}});
}

void HttpLadder::tryNextAddress(const Failure& lastFailure)
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
    }
    if (m_addresses.isEmpty())
        return fail(lastFailure);

    // An address that swallows packets must leave time for the next one.
    const auto left = m_allowed.count() - m_sinceStart.elapsed();
    if (m_addresses.size() > 1)
        m_patience.start(std::chrono::milliseconds(std::max<qint64>(left / m_addresses.size(), 1)));
    else
        m_patience.stop();
    m_socket = new QSslSocket(this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket, &QAbstractSocket::connected, this, &HttpLadder::takeConnection);
    connect(m_socket, &QAbstractSocket::errorOccurred, this, &HttpLadder::takeError);
    m_socket->connectToHost(m_addresses.takeFirst(), m_origin.port());
}

void HttpLadder::takeConnection()
{
    m_patience.stop();
    pass(m_socket->peerAddress().toString());
    if (m_origin.isEncrypted())
        return startTls();
    skip({});
    sendRequest();
}

void HttpLadder::startTls()
{
    const auto configuration = tlsConfiguration(m_origin.caFile);
    if (!configuration)
        return fail(configuration.error());

    m_socket->setSslConfiguration(*configuration);
    m_socket->setPeerVerifyName(m_origin.base.host());
    connect(m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& errors) { m_tlsErrors = errors; });
    connect(m_socket, &QSslSocket::encrypted, this, [this] {
        pass(m_socket->sessionCipher().protocolString());
        sendRequest();
    });
    m_socket->startClientEncryption();
}

void HttpLadder::sendRequest()
{
    connect(m_socket, &QIODevice::readyRead, this, &HttpLadder::takeBytes);
    m_socket->write(requestHead(m_origin, m_target));
    // What a talkative stranger said before we asked is not heard again.
    if (m_socket->bytesAvailable() > 0)
        takeBytes();
}

void HttpLadder::takeBytes()
{
    m_received += m_socket->readAll();
    if (m_received.size() > mostBytes)
        return fail(failureOfSize(mostBytes));
    if (m_bodyStart < 0)
        takeStatus();
    if (m_done && m_bodyLength >= 0 && m_received.size() - m_bodyStart >= m_bodyLength)
        takeEnd();
}

void HttpLadder::takeStatus()
{
    const auto head = readHead(m_received);
    if (!head)
        return fail(head.error());
    if (!head->isComplete())
        return;

    if (head->status >= 300 && head->status < 400)
        return fail(failureOfRedirect(head->status, m_origin.base.resolved(head->location)));
    // A refusal is explained in its body; wait for it, but not longer than it is announced.
    m_bodyStart = head->length;
    m_bodyLength = head->bodyLength;
    step().detail = QString::number(head->status);
    if (head->status >= 200 && head->status < 300)
        pass(step().detail);
}

void HttpLadder::takeEnd()
{
    const auto body = QByteArrayView(m_received).sliced(m_bodyStart);
    if (allRungs[static_cast<size_t>(m_rung)] == Rung::Login)
        return fail(m_refine(failureOfStatus(step().detail.toInt(), body, !m_origin.authorization().isEmpty())));
    if (m_bodyLength > body.size())
        return fail(failureOfNetwork(QNetworkReply::RemoteHostClosedError, {}, true));
    if (auto failure = m_check(body))
        return fail(*std::move(failure));
    pass({});
    finish();
}

void HttpLadder::takeError()
{
    const auto error = m_socket->error();
    const auto words = m_socket->errorString();
    if (allRungs[static_cast<size_t>(m_rung)] == Rung::Tcp)
        return tryNextAddress(failureOfSocket(error, words));
    if (!m_tlsErrors.isEmpty())
        return fail(failureOfTls(m_tlsErrors, words));
    if (error == QAbstractSocket::RemoteHostClosedError && m_bodyStart >= 0)
        return takeEnd();
    fail(failureOfSocket(error, words));
}

void HttpLadder::takeSilence()
{
    fail(silenceOn(step().rung, m_allowed));
}

void HttpLadder::skip(const QString& detail)
{
    step().outcome = LadderStep::Outcome::NotUsed;
    step().detail = detail;
    ++m_rung;
    m_sinceRung.restart();
}

void HttpLadder::pass(const QString& detail)
{
    step().outcome = LadderStep::Outcome::Passed;
    step().milliseconds = millisecondsOf(m_sinceRung);
    step().detail = detail;
    ++m_rung;
    m_sinceRung.restart();
}

void HttpLadder::fail(Failure failure)
{
    step().outcome = LadderStep::Outcome::Failed;
    step().milliseconds = millisecondsOf(m_sinceRung);
    step().failure = std::move(failure);
    finish();
}

void HttpLadder::finish()
{
    m_deadline.stop();
    m_patience.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    m_addresses.clear();
    if (m_socket) {
        const auto socket = std::exchange(m_socket, {});
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
    if (const auto done = std::exchange(m_done, {}))
        done(std::move(m_ladder));
}

} // namespace yagura
