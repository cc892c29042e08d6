// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <memory>
#include <utility>

struct MHD_Response;

namespace yagura {

/// An answer of the server, made once and sent to as many as want it. Lives in the server's thread.
class HttpReply final {
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    HttpReply(int status, QByteArray body, const QByteArray& type, const Headers& headers = {});
    ~HttpReply();
    HttpReply(const HttpReply&) = delete;
    HttpReply& operator=(const HttpReply&) = delete;

    int status() const { return m_status; }
    qsizetype bytes() const { return m_bytes; } ///< of its body
    MHD_Response* response() const { return m_response; }

private:
    int m_status;
    qsizetype m_bytes;
    MHD_Response* m_response;
};
using HttpReplyPtr = std::shared_ptr<const HttpReply>;

/// The one shape of every error: {"error": {"code", "message"}}.
HttpReplyPtr errorReply(
    int status, const QByteArray& code, const QByteArray& message, const HttpReply::Headers& headers = {});

} // namespace yagura
