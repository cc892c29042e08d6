// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/httpreply.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <microhttpd.h>

#include <new>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

void addHeader(MHD_Response* response, const QByteArray& name, const QByteArray& value)
{
    if (!value.isEmpty())
        MHD_add_response_header(response, name.constData(), value.constData());
}

} // namespace

HttpReply::HttpReply(int status, QByteArray body, const QByteArray& type, const Headers& headers)
    : m_status(status), m_bytes(body.size())
{
    auto* kept = new QByteArray(std::move(body));
    m_response = MHD_create_response_from_buffer_with_free_callback_cls(
        std::size_t(kept->size()), kept->data(), [](void* bytes) { delete static_cast<QByteArray*>(bytes); }, kept);
    if (!m_response)
        throw std::bad_alloc();
    addHeader(m_response, "Content-Type", type);
    addHeader(m_response, "Cache-Control", "no-store");
    addHeader(m_response, "X-Content-Type-Options", "nosniff");
    for (const auto& [name, value] : headers)
        addHeader(m_response, name, value);
}

// Connections that still send it hold on to it themselves.
HttpReply::~HttpReply()
{
    MHD_destroy_response(m_response);
}

HttpReplyPtr errorReply(
    int status, const QByteArray& code, const QByteArray& message, const HttpReply::Headers& headers)
{
    const QJsonObject error {{u"code"_s, QString::fromLatin1(code)}, {u"message"_s, QString::fromUtf8(message)}};
    const QByteArray body = QJsonDocument(QJsonObject {{u"error"_s, error}}).toJson(QJsonDocument::Compact);
    return std::make_shared<const HttpReply>(status, body, "application/json", headers);
}

} // namespace yagura
