// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/net/httpexchange.h"

#include "backends/net/httpfailure.h"
#include "backends/net/httporigin.h"

#include <QNetworkAccessManager>

#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qint64 chunkBytes = 64 * 1024;

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// A server that dies in the middle leaves a body shorter than it promised. Packed bodies are checked by unpacking.
bool isCutOff(const QNetworkReply& reply, qint64 received)
{
    const auto promised = reply.header(QNetworkRequest::ContentLengthHeader);
    return promised.isValid() && !reply.hasRawHeader("Content-Encoding") && promised.toLongLong() != received;
}

} // namespace

HttpExchange::HttpExchange(QNetworkRequest request, const HttpLimits& limits, HttpDone done, QObject* parent)
    : QObject(parent), m_request(std::move(request)), m_limits(limits), m_done(std::move(done))
{
    m_deadline.setParent(this);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_inactivity.setParent(this);
    m_inactivity.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(failureOfDeadline(m_limits.deadline)); });
    connect(&m_inactivity, &QTimer::timeout, this, [this] {
        finish(Failure {
            FailureClass::NoAnswer, u"query.timeout"_s, {{u"inactivity_ms"_s, qint64(m_limits.inactivity.count())}}});
    });
    m_deadline.start(m_limits.deadline);
}

HttpExchange::~HttpExchange()
{
    m_done = {};
    dropReply();
}

void HttpExchange::start(QNetworkAccessManager& access)
{
    m_started = true;
    m_elapsed.start();
    // Whatever client it comes from: a name that somebody typed must not reach another path with our credential.
    if (walks(m_request.url().path(QUrl::FullyEncoded).toLatin1())) {
        QMetaObject::invokeMethod(this, [this] { finish(failureOfWalk()); }, Qt::QueuedConnection);
        return;
    }
    m_inactivity.start(m_limits.inactivity);
    m_reply = send(access);
    m_reply->setReadBufferSize(16 * chunkBytes);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::checkHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::takeEnd);
    connect(
        m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) { m_tlsErrors += errors; });
}

QNetworkReply* HttpExchange::send(QNetworkAccessManager& access)
{
    return m_posted ? access.post(m_request, m_posted.get()) : access.get(m_request);
}

void HttpExchange::checkHead()
{
    m_inactivity.start(m_limits.inactivity);
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limits.bodyBytes)
        finish(failureOfSize(m_limits.bodyBytes));
}

void HttpExchange::takeBytes()
{
    m_inactivity.start(m_limits.inactivity);
    while (m_reply && m_reply->bytesAvailable() > 0) {
        const auto chunk = m_reply->read(chunkBytes);
        if (chunk.isEmpty())
            return;
        m_body += chunk;
        if (m_body.size() > m_limits.bodyBytes)
            return finish(failureOfSize(m_limits.bodyBytes));
    }
}

void HttpExchange::takeEnd()
{
    takeBytes();
    if (!m_reply)
        return;

    const auto& reply = *m_reply;
    const int status = statusOf(reply);
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        return finish(failureOfTls(m_tlsErrors, reply.errorString()));
    if (status >= 300 && status < 400) {
        const auto location = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        return finish(failureOfRedirect(status, reply.url().resolved(location)));
    }
    if (status >= 400)
        return finish(failureOfStatus(status, m_body, m_request.hasRawHeader("Authorization")));
    // Qt refuses to unpack what grows out of all proportion, and files it under "unknown content".
    if (reply.error() == QNetworkReply::UnknownContentError)
        return finish(failureOfSize(m_limits.bodyBytes));
    if (reply.error() != QNetworkReply::NoError)
        return finish(failureOfNetwork(reply.error(), reply.errorString(), status != 0));
    if (status < 200)
        return finish(failureOfNetwork(QNetworkReply::ProtocolFailure, reply.errorString(), true));
    if (isCutOff(reply, m_body.size()))
        return finish(failureOfNetwork(QNetworkReply::RemoteHostClosedError, {}, true));
    finish(HttpAnswer {status, std::exchange(m_body, {}), std::chrono::milliseconds(m_elapsed.elapsed())});
}

void HttpExchange::finish(Result<HttpAnswer> result)
{
    if (!m_done)
        return;

    const auto done = std::exchange(m_done, {});
    m_deadline.stop();
    m_inactivity.stop();
    dropReply();
    emit ended(!result, result ? result->body.size() : m_body.size());
    // Last: whoever is told may delete the client, and with it this exchange.
    done(std::move(result));
}

void HttpExchange::dropReply()
{
    if (!m_reply)
        return;

    const auto reply = std::exchange(m_reply, {});
    reply->disconnect(this);
    // Not abort(), which warns when the status has already been taken for an error: dying ends the request as well.
    // The reply is its access manager's child: it goes with the next turn of the loop or, without one, with the
    // manager.
    reply->deleteLater();
}

} // namespace yagura
