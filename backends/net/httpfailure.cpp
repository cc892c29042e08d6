// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/net/httpfailure.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype excerptBytes = 300;

QJsonObject detailOf(const QString& words)
{
    return words.isEmpty() ? QJsonObject() : QJsonObject {{u"detail"_s, words}};
}

/// What a certificate error amounts to: the code, and how untrusted.
struct TlsVerdict {
    QString code;
    QString reason;
    int gravity = 0; ///< the most fundamental objection is the one told
};

TlsVerdict verdictOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return {u"tls.certificate_expired"_s,
            error == QSslError::CertificateExpired ? u"expired"_s : u"not_yet_valid"_s, 2};
    case QSslError::HostNameMismatch:
        return {u"tls.host_mismatch"_s, u"host"_s, 1};
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return {u"tls.untrusted"_s, u"self_signed"_s, 4};
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return {u"tls.untrusted"_s, u"revoked"_s, 5};
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return {u"tls.untrusted"_s, u"unknown_issuer"_s, 3};
    default:
        return {u"tls.untrusted"_s, u"invalid"_s, 3};
    }
}

} // namespace

Failure failureOfNetwork(QNetworkReply::NetworkError error, const QString& words, bool answerBegun)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return {FailureClass::Refused, u"tcp.refused"_s, detailOf(words)};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // hung up on, and not to be sent again
        return {answerBegun ? FailureClass::Protocol : FailureClass::Refused, u"server.closed_connection"_s,
            detailOf(words)};
    case QNetworkReply::HostNotFoundError:
        return {FailureClass::Dns, u"dns.not_found"_s, detailOf(words)};
    case QNetworkReply::TimeoutError:
        return {FailureClass::NoAnswer, u"tcp.timeout"_s, detailOf(words)};
    case QNetworkReply::SslHandshakeFailedError:
        return {FailureClass::Tls, u"tls.handshake"_s, detailOf(words)};
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return {FailureClass::Refused, u"tcp.unreachable"_s, detailOf(words)};
    default:
        return {FailureClass::Protocol, u"http.not_http"_s, detailOf(words)};
    }
}

Failure failureOfSocket(QAbstractSocket::SocketError error, const QString& words)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return {FailureClass::Refused, u"tcp.refused"_s, detailOf(words)};
    case QAbstractSocket::RemoteHostClosedError:
        return {FailureClass::Refused, u"server.closed_connection"_s, detailOf(words)};
    case QAbstractSocket::HostNotFoundError:
        return {FailureClass::Dns, u"dns.not_found"_s, detailOf(words)};
    case QAbstractSocket::SocketTimeoutError:
        return {FailureClass::NoAnswer, u"tcp.timeout"_s, detailOf(words)};
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return {FailureClass::Tls, u"tls.handshake"_s, detailOf(words)};
    case QAbstractSocket::SocketResourceError:
        return {FailureClass::Internal, u"internal.exception"_s, detailOf(words)};
    default:
        return {FailureClass::Refused, u"tcp.unreachable"_s, detailOf(words)};
    }
}

Failure failureOfTls(const QList<QSslError>& errors, const QString& words)
{
    if (errors.isEmpty())
        return {FailureClass::Tls, u"tls.handshake"_s, detailOf(words)};

    TlsVerdict gravest;
    QJsonArray all;
    for (const auto& error : errors) {
        all.append(error.errorString());
        if (const auto verdict = verdictOf(error.error()); verdict.gravity > gravest.gravity)
            gravest = verdict;
    }
    const auto expiry = errors.first().certificate().expiryDate();
    QJsonObject args {{u"reason"_s, gravest.reason}, {u"errors"_s, all}};
    if (expiry.isValid())
        args.insert(u"expires"_s, expiry.toUTC().toString(Qt::ISODate));
    return {FailureClass::Tls, gravest.code, args};
}

Failure failureOfStatus(int status, QByteArrayView body, bool withPassword)
{
    QJsonObject args = detailOf(QString::fromUtf8(body.first(std::min(body.size(), excerptBytes))).simplified());
    args.insert(u"status"_s, status);
    switch (status) {
    case 401:
        return {FailureClass::Auth, withPassword ? u"login.wrong_password"_s : u"login.no_password"_s, args};
    case 403:
        return {FailureClass::Permission, u"query.permission"_s, args};
    case 502:
    case 503:
        return {FailureClass::Refused, u"http.status"_s, args};
    case 504:
        return {FailureClass::NoAnswer, u"http.status"_s, args};
    default:
        return {FailureClass::Protocol, u"http.status"_s, args};
    }
}

Failure failureOfWalk()
{
    return failureOfStatus(404, {}, false);
}

Failure failureOfRedirect(int status, const QUrl& location)
{
    return {FailureClass::Protocol, u"http.redirect"_s, {{u"status"_s, status}, {u"location"_s, location.host()}}};
}

Failure failureOfDeadline(std::chrono::milliseconds deadline)
{
    return {FailureClass::NoAnswer, u"attempt.deadline"_s, {{u"deadline_ms"_s, qint64(deadline.count())}}};
}

Failure failureOfSize(qint64 limit)
{
    return {FailureClass::Limit, u"http.too_large"_s, {{u"limit"_s, limit}}};
}

} // namespace yagura
