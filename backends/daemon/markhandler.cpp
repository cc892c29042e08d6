// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/markhandler.h"

#include "backends/daemon/jsonbody.h"
#include "backends/marks/markfile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype mostWriting = 32;

} // namespace

void MarkHandler::addTo(Router& router)
{
    router.add({"POST", "/api/v1/marks", u"append"_s, [this](const HttpCallPtr& call) { mark(call); }});
}

void MarkHandler::mark(const HttpCallPtr& call)
{
    const auto body = jsonBody(*call);
    if (!body)
        return;
    const QJsonValue text = body->value("text"_L1);
    const QJsonValue node = body->value("node"_L1);
    if (!text.isString() || !(node.isString() || node.isNull() || node.isUndefined()))
        return call->answer(errorReply(400, "bad_value", "text is a text, node is one or null."));
    if (const HttpReplyPtr refused = refusal(text.toString(), node.toString()))
        return call->answer(refused);
    if (m_writing.size() >= mostWriting)
        return call->answer(errorReply(503, "busy", "Ask again later.", {{"Retry-After", "1"}}));

    Mark written = personMark(text.toString(), node.toString(), m_clock().utc);
    written.who = call->actor();
    const quint64 ticket = ++m_ticket;
    m_writing.insert(ticket, call);
    QThreadPool::globalInstance()->start([file = m_marksFile, written, ticket, self = QPointer(this)] {
        const auto error = appendMark(file, written);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [=] {
            if (self)
                self->settle(ticket, written, error);
        });
    });
}

HttpReplyPtr MarkHandler::refusal(const QString& text, const QString& node) const
{
    if (faultOfMarkText(text) != MarkTextFault::None)
        return errorReply(400, "bad_text", "A mark is one line of 1 to 500 characters without control characters.");
    const bool isKnown = node.isEmpty() || (m_picture && m_picture->target(node))
        || (m_picture && m_picture->services && m_picture->services->graph.find(node));
    return isKnown ? nullptr : errorReply(400, "unknown_node", "Nothing has that id.");
}

void MarkHandler::settle(quint64 ticket, const Mark& mark, std::optional<int> error)
{
    const HttpCallPtr call = m_writing.take(ticket);
    if (error)
        return call->answer(errorReply(503, "not_written", "The mark could not be written.", {{"Retry-After", "5"}}));
    const QByteArray body = QJsonDocument(markJson(mark)).toJson(QJsonDocument::Compact);
    call->answer(std::make_shared<const HttpReply>(201, body, "application/json"));
}

} // namespace yagura
