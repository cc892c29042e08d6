// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/amqpfailure.h"

#include <amqp_framing.h>

#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct StatusMeaning {
    int status;
    FailureClass failureClass;
    const char* code;
};

constexpr std::array statusMeanings {
    StatusMeaning {AMQP_STATUS_HOSTNAME_RESOLUTION_FAILED, FailureClass::Dns, "dns.not_found"},
    StatusMeaning {AMQP_STATUS_CONNECTION_CLOSED, FailureClass::Refused, "server.closed_connection"},
    StatusMeaning {AMQP_STATUS_SOCKET_CLOSED, FailureClass::Refused, "server.closed_connection"},
    StatusMeaning {AMQP_STATUS_SOCKET_ERROR, FailureClass::Refused, "tcp.refused"},
    StatusMeaning {AMQP_STATUS_TCP_ERROR, FailureClass::Refused, "server.closed_connection"},
    StatusMeaning {AMQP_STATUS_TIMEOUT, FailureClass::NoAnswer, "query.timeout"},
    StatusMeaning {AMQP_STATUS_HEARTBEAT_TIMEOUT, FailureClass::NoAnswer, "query.timeout"},
    StatusMeaning {AMQP_STATUS_SSL_HOSTNAME_VERIFY_FAILED, FailureClass::Tls, "tls.host_mismatch"},
    StatusMeaning {AMQP_STATUS_SSL_PEER_VERIFY_FAILED, FailureClass::Tls, "tls.untrusted"},
    StatusMeaning {AMQP_STATUS_SSL_CONNECTION_FAILED, FailureClass::Tls, "tls.untrusted"},
    StatusMeaning {AMQP_STATUS_SSL_ERROR, FailureClass::Tls, "tls.handshake"},
    StatusMeaning {AMQP_STATUS_BAD_AMQP_DATA, FailureClass::Protocol, "server.wrong_protocol"},
    StatusMeaning {AMQP_STATUS_INCOMPATIBLE_AMQP_VERSION, FailureClass::Protocol, "server.wrong_protocol"},
};

QString textOf(const amqp_bytes_t& bytes)
{
    return QString::fromUtf8(static_cast<const char*>(bytes.bytes), qsizetype(bytes.len)).left(1000);
}

Failure failureOfCode(int code, const QString& words, bool isLogin)
{
    const QJsonObject args {{u"reply_code"_s, code}, {u"detail"_s, words}};
    if (code == AMQP_ACCESS_REFUSED && isLogin)
        return {FailureClass::Auth, u"login.wrong_password"_s, args};
    if (code == AMQP_ACCESS_REFUSED)
        return {FailureClass::Permission, u"query.permission"_s, args};
    if (code == AMQP_NOT_ALLOWED)
        return {FailureClass::Permission, u"login.rejected"_s, args};
    if (code == AMQP_CONNECTION_FORCED)
        return {FailureClass::Refused, u"server.closed_connection"_s, args};
    return {FailureClass::Protocol, u"query.failed"_s, args};
}

} // namespace

std::optional<Failure> failureOfStatus(int status)
{
    if (status == AMQP_STATUS_OK)
        return std::nullopt;
    const QJsonObject args {{u"detail"_s, QString::fromUtf8(amqp_error_string2(status))}};
    for (const auto& row : statusMeanings) {
        if (row.status == status)
            return Failure {row.failureClass, QString::fromLatin1(row.code), args};
    }
    return Failure {FailureClass::Protocol, u"query.failed"_s, args};
}

Failure failureOfClosing(const amqp_method_t& method, bool isLogin)
{
    if (method.id == AMQP_CONNECTION_CLOSE_METHOD) {
        const auto* close = static_cast<const amqp_connection_close_t*>(method.decoded);
        return failureOfCode(close->reply_code, textOf(close->reply_text), isLogin);
    }
    if (method.id == AMQP_CHANNEL_CLOSE_METHOD) {
        const auto* close = static_cast<const amqp_channel_close_t*>(method.decoded);
        return failureOfCode(close->reply_code, textOf(close->reply_text), isLogin);
    }
    return {FailureClass::Protocol, u"server.wrong_protocol"_s, {}};
}

std::optional<Failure> failureOfReply(const amqp_rpc_reply_t& reply, bool isLogin)
{
    switch (reply.reply_type) {
    case AMQP_RESPONSE_NORMAL:
        return std::nullopt;
    case AMQP_RESPONSE_SERVER_EXCEPTION:
        return failureOfClosing(reply.reply, isLogin);
    case AMQP_RESPONSE_LIBRARY_EXCEPTION:
        return failureOfStatus(reply.library_error);
    case AMQP_RESPONSE_NONE:
        break;
    }
    return Failure {FailureClass::Refused, u"server.closed_connection"_s, {}};
}

int replyCodeOf(const Failure& failure)
{
    return failure.args.value("reply_code"_L1).toInt();
}

} // namespace yagura
