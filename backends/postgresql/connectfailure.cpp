// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/connectfailure.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace yagura::postgresql {

namespace {

struct StateMeaning {
    const char* state;
    FailureClass failureClass;
    const char* code;
};

constexpr std::array stateMeanings {
    StateMeaning {"53300", FailureClass::TooManyConnections, "login.too_many_connections"},
    StateMeaning {"28P01", FailureClass::Auth, "login.wrong_password"},
    StateMeaning {"28000", FailureClass::Auth, "login.rejected"},
    StateMeaning {"3D000", FailureClass::Auth, "login.no_such_database"},
    StateMeaning {"57P03", FailureClass::Refused, "server.starting"},
    StateMeaning {"57P01", FailureClass::Refused, "server.shutting_down"},
    StateMeaning {"57P02", FailureClass::Refused, "server.closed_connection"},
    StateMeaning {"57014", FailureClass::NoAnswer, "query.timeout"},
    StateMeaning {"55P03", FailureClass::NoAnswer, "query.timeout"},
    StateMeaning {"42501", FailureClass::Permission, "query.permission"},
};

struct WordMeaning {
    const char* words;
    FailureClass failureClass;
    const char* code;
};

constexpr std::array passwordWords {
    WordMeaning {"no password supplied", FailureClass::Auth, "login.no_password"},
};
constexpr std::array anyWords {
    WordMeaning {"certificate has expired", FailureClass::Tls, "tls.certificate_expired"},
    WordMeaning {"does not match host name", FailureClass::Tls, "tls.host_mismatch"},
    WordMeaning {"certificate verify failed", FailureClass::Tls, "tls.untrusted"},
    WordMeaning {"root certificate file", FailureClass::Tls, "tls.untrusted"},
    WordMeaning {"received invalid response to SSL negotiation", FailureClass::Protocol, "server.wrong_protocol"},
    WordMeaning {"received unencrypted data after SSL", FailureClass::Protocol, "server.wrong_protocol"},
    WordMeaning {"expected authentication request from server", FailureClass::Protocol, "server.wrong_protocol"},
    WordMeaning {"received invalid", FailureClass::Protocol, "server.wrong_protocol"},
    WordMeaning {"server closed the connection unexpectedly", FailureClass::Refused, "server.closed_connection"},
    WordMeaning {"SSL connection has been closed unexpectedly", FailureClass::Refused, "server.closed_connection"},
    WordMeaning {"Connection reset by peer", FailureClass::Refused, "server.closed_connection"},
    WordMeaning {"EOF detected", FailureClass::Refused, "server.closed_connection"},
};
constexpr std::array tcpWords {
    WordMeaning {"Connection refused", FailureClass::Refused, "tcp.refused"},
    WordMeaning {"No such file or directory", FailureClass::Refused, "tcp.refused"},
    WordMeaning {"unreachable", FailureClass::Refused, "tcp.unreachable"},
    WordMeaning {"No route to host", FailureClass::Refused, "tcp.unreachable"},
    WordMeaning {"timed out", FailureClass::NoAnswer, "tcp.timeout"},
};

template<std::size_t size>
std::optional<Failure> meaningIn(
    const std::array<WordMeaning, size>& table, const QByteArray& message, const QJsonObject& args)
{
    for (const auto& row : table) {
        if (message.contains(row.words))
            return Failure {row.failureClass, QString::fromLatin1(row.code), args};
    }
    return std::nullopt;
}

/// What the server said: without the lines that verbose errors add, and without the address and the code, which are told
/// in our own sentence already.
QString plainWords(const QByteArray& message)
{
    static const QRegularExpression location(u"\nLOCATION:[^\n]*"_s);
    static const QRegularExpression address(u"connection to server (?:at|on) [^\n]*? failed: "_s);
    static const QRegularExpression grade(u"(?:FATAL|ERROR|PANIC): +[0-9A-Z]{5}: "_s);
    return QString::fromUtf8(message).remove(location).remove(address).remove(grade).trimmed().left(1000);
}

Failure unknownOnRung(Rung rung, const QJsonObject& args)
{
    switch (rung) {
    case Rung::Dns:
        return {FailureClass::Dns, u"dns.not_found"_s, args};
    case Rung::Tcp:
        return {FailureClass::Refused, u"tcp.unreachable"_s, args};
    case Rung::Tls:
        return {FailureClass::Tls, u"tls.handshake"_s, args};
    case Rung::Login:
        return {FailureClass::Auth, u"login.rejected"_s, args};
    case Rung::Query:
        return {FailureClass::Protocol, u"query.failed"_s, args};
    }
    return {FailureClass::Internal, u"internal.exception"_s, args};
}

} // namespace

QByteArray sqlStateIn(const QByteArray& message)
{
    static const QRegularExpression state(u":\\s+((?=[A-Z]*[0-9])[0-9A-Z]{5}):\\s"_s);
    return state.match(QString::fromUtf8(message)).captured(1).toLatin1();
}

std::optional<Failure> failureOfState(const QByteArray& sqlState, const QString& detail)
{
    const QJsonObject args {{u"detail"_s, detail}, {u"sqlstate"_s, QString::fromLatin1(sqlState)}};
    for (const auto& row : stateMeanings) {
        if (sqlState == row.state)
            return Failure {row.failureClass, QString::fromLatin1(row.code), args};
    }
    return std::nullopt;
}

Failure connectFailure(Rung rung, const QByteArray& message)
{
    const auto words = plainWords(message);
    const QJsonObject args {{u"detail"_s, words}};
    const auto state = sqlStateIn(message);
    if (state == "57P03" && message.contains("shutting down"))
        return {FailureClass::Refused, u"server.shutting_down"_s, args};
    if (const auto meant = failureOfState(state, words))
        return *meant;
    if (const auto meant = meaningIn(passwordWords, message, args))
        return *meant;
    if (rung != Rung::Tcp) {
        if (const auto meant = meaningIn(anyWords, message, args))
            return *meant;
    } else if (const auto meant = meaningIn(tcpWords, message, args)) {
        return *meant;
    }
    return unknownOnRung(rung, args);
}

bool isOptionRefusal(const QByteArray& message)
{
    return message.contains("unsupported startup parameter");
}

bool isWithoutTls(const QByteArray& message)
{
    return message.contains("server does not support SSL");
}

} // namespace yagura::postgresql
