// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/pasthandlers.h"

#include "backends/daemon/packedreply.h"
#include "models/domain/detailsjson.h"

#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::size_t mostAsked = 8;

QDateTime timeOf(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
}

std::optional<ObjectRef> objectIn(const HttpRequestHead& head)
{
    const auto type = head.parameter(u"object_type"_s);
    const auto name = head.parameter(u"object"_s);
    return type && name ? std::optional(ObjectRef {*type, *name}) : std::nullopt;
}

} // namespace

void PastHandlers::addTo(Router& router)
{
    router.add({"GET", "/api/v1/history", u"read"_s, [this](const HttpCallPtr& call) { tellHistory(call); }});
    router.add({"GET", "/api/v1/past", u"read"_s, [this](const HttpCallPtr& call) { askPast(call); }});
}

void PastHandlers::take(const Picture& picture)
{
    m_history.append(picture);
    m_now = picture.now;
}

void PastHandlers::tellHistory(const HttpCallPtr& call) const
{
    const auto target = call->head().parameter(u"target"_s);
    const auto indicator = call->head().parameter(u"indicator"_s);
    if (!target || !indicator)
        return call->answer(errorReply(400, "bad_parameter", "target and indicator are needed, each once."));
    const auto object = objectIn(call->head());
    QJsonArray points;
    for (const HistoryPoint& point : m_history.series(*target, *indicator, object))
        points.append(QJsonArray {jsonOfTime(timeOf(point.utcMs)), jsonOf(point.value)});
    const QJsonObject document {{u"schema"_s, u"yagura.history/1"_s}, {u"target"_s, *target},
        {u"indicator"_s, *indicator},
        {u"object"_s,
            object ? QJsonValue(QJsonObject {{u"type"_s, object->type}, {u"name"_s, object->name}}) : QJsonValue()},
        {u"points"_s, points}};
    PackedReply reply(QJsonDocument(document).toJson(QJsonDocument::Compact));
    call->answer(reply.forReader(call->head().takesGzip()));
}

// The pipeline keeps the record; it is asked, and answers in its own time.
void PastHandlers::askPast(const HttpCallPtr& call)
{
    const QString text = call->head().parameter(u"since"_s).value_or(QString());
    const QDateTime since = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!since.isValid() || !text.endsWith(u'Z'))
        return call->answer(errorReply(400, "bad_parameter", "since is needed: a time in UTC, ISO 8601."));
    if (m_asked.size() >= mostAsked || !m_now.utc.isValid())
        return call->answer(errorReply(503, "busy", "Ask again later.", {{"Retry-After", "1"}}));
    m_asked.push_back(call);
    m_readPast(m_now.boot - std::chrono::milliseconds(since.msecsTo(m_now.utc)));
}

void PastHandlers::tellPast(const QByteArray& pictures)
{
    if (m_asked.empty())
        return;
    const HttpCallPtr call = m_asked.front();
    m_asked.pop_front();
    call->answer(std::make_shared<const HttpReply>(200, pictures, "application/cbor"));
}

} // namespace yagura
