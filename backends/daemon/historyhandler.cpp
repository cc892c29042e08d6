// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/historyhandler.h"

#include "backends/daemon/packedreply.h"
#include "models/domain/detailsjson.h"
#include "models/domain/result.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::size_t mostHistoriesAsked = 32;
constexpr std::chrono::milliseconds patience {10'000};
constexpr qint64 halfHourMs = 30LL * 60 * 1'000;

QDateTime timeOf(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
}

HttpReplyPtr badParameter(const QByteArray& message)
{
    return errorReply(400, "bad_parameter", message);
}

/// What is asked for, or why that is no question.
struct Question {
    HistoryWish wish;
    bool hasRange = false;
    HttpReplyPtr refusal {};
};

/// The words of the question: each known and there once, objects whole.
HttpReplyPtr refusalOfNames(const HttpRequestHead& head)
{
    static const QSet<QString> known {
        u"target"_s, u"indicator"_s, u"object_type"_s, u"object"_s, u"from"_s, u"to"_s, u"points"_s};
    const QStringList names = head.parameterNames();
    for (const QString& name : names) {
        if (!known.contains(name))
            return badParameter("There is a parameter that is not known.");
        if (!head.parameter(name))
            return badParameter("Each parameter may be there once, as UTF-8.");
    }
    if (!names.contains(u"target"_s) || !names.contains(u"indicator"_s))
        return badParameter("target and indicator are needed, each once.");
    if (names.contains(u"object"_s) != names.contains(u"object_type"_s))
        return badParameter("object and object_type go together.");
    if (!names.contains(u"from"_s) && (names.contains(u"to"_s) || names.contains(u"points"_s)))
        return badParameter("to and points need a from.");
    return {};
}

std::optional<qint64> timeIn(const HttpRequestHead& head, const QString& name)
{
    const QString text = head.parameter(name).value_or(QString());
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool isTime = text.endsWith(u'Z') && time.isValid() && time.toMSecsSinceEpoch() >= 0;
    return isTime ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

Question questionOf(const HttpRequestHead& head, const Moment& now)
{
    Question question;
    question.refusal = refusalOfNames(head);
    if (question.refusal)
        return question;
    const QStringList names = head.parameterNames();
    HistoryWish& wish = question.wish;
    const auto object = head.parameter(u"object"_s);
    wish.series = {{*head.parameter(u"target"_s), *head.parameter(u"indicator"_s),
        object ? std::optional(ObjectRef {*head.parameter(u"object_type"_s), *object}) : std::nullopt}};
    question.hasRange = names.contains(u"from"_s);
    wish.toMs = now.utc.isValid() ? now.utc.toMSecsSinceEpoch() : 0;
    wish.fromMs = wish.toMs - halfHourMs;
    if (!question.hasRange)
        return question;
    const auto from = timeIn(head, u"from"_s);
    const auto to = names.contains(u"to"_s) ? timeIn(head, u"to"_s) : std::optional(wish.toMs);
    if (!from || !to) {
        question.refusal = badParameter("from and to are times in UTC, ISO 8601 with Z.");
        return question;
    }
    wish.fromMs = *from;
    wish.toMs = *to;
    if (*to <= *from || *to - *from > HistoryWish::longestMs)
        question.refusal = errorReply(400, "bad_range", "from is before to, and 31 days at most.");
    bool isNumber = true;
    if (names.contains(u"points"_s))
        wish.points = head.parameter(u"points"_s)->toInt(&isNumber);
    if (!isNumber || wish.points < HistoryWish::fewestPoints || wish.points > HistoryWish::mostPoints)
        question.refusal = badParameter("points is a number from 10 to 4000.");
    return question;
}

QByteArray documentOf(const HistoryAnswer& answer)
{
    const SeriesKey& key = answer.wish.series.first();
    const KeptSeries& series = answer.series.front();
    const auto& object = key.object;
    QJsonArray points;
    for (const HistoryPoint& point : series.points)
        points.append(QJsonArray {jsonOfTime(timeOf(point.utcMs)), jsonOf(point.value)});
    const QJsonObject document {{u"schema"_s, u"yagura.history/1"_s}, {u"target"_s, key.target},
        {u"indicator"_s, key.indicator},
        {u"object"_s,
            object ? QJsonValue(QJsonObject {{u"type"_s, object->type}, {u"name"_s, object->name}}) : QJsonValue()},
        {u"from"_s, jsonOfTime(timeOf(answer.wish.fromMs))}, {u"to"_s, jsonOfTime(timeOf(answer.wish.toMs))},
        {u"since"_s, series.sinceMs ? jsonOfTime(timeOf(*series.sinceMs)) : QJsonValue()},
        {u"resolution_ms"_s, series.resolutionMs}, {u"points"_s, points}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

HttpReplyPtr refusalOf(const HistoryAnswer& answer)
{
    const QString code = answer.fault ? answer.fault->code : QString();
    if (code == "history.busy"_L1)
        return errorReply(503, "busy", "Ask again later.", {{"Retry-After", "1"}});
    if (code == "history.unreadable"_L1)
        return errorReply(503, "history_unreadable", "What is kept cannot be read; the log says why.");
    if (answer.series.size() != 1)
        return errorReply(503, "history_not_kept", "Nothing is kept here.");
    return {};
}

} // namespace

void HistoryHandler::addTo(Router& router)
{
    router.add({"GET", "/api/v1/history", u"read"_s, [this](const HttpCallPtr& call) { handle(call); }});
}

void HistoryHandler::take(const Picture& picture)
{
    m_history.append(picture);
    m_now = picture.now;
    std::erase_if(m_asked, [this](const auto& each) {
        const bool isOver = m_now.boot - each.second.since > patience;
        if (isOver)
            each.second.call->answer(errorReply(503, "busy", "The disk does not answer.", {{"Retry-After", "10"}}));
        return isOver;
    });
}

void HistoryHandler::handle(const HttpCallPtr& call)
{
    Question question = questionOf(call->head(), m_now);
    if (question.refusal)
        return call->answer(question.refusal);
    if (question.hasRange && m_asked.size() >= mostHistoriesAsked)
        return call->answer(errorReply(503, "busy", "Ask again later.", {{"Retry-After", "1"}}));
    question.wish.ticket = ++m_tickets;
    m_asked.insert({m_tickets, {call, m_now.boot}});
    if (question.hasRange)
        m_readHistory(question.wish);
    else
        tell(halfHour(question.wish));
}

HistoryAnswer HistoryHandler::halfHour(const HistoryWish& wish) const
{
    const SeriesKey& key = wish.series.first();
    KeptSeries series;
    series.points = m_history.series(key.target, key.indicator, key.object);
    if (!series.points.empty())
        series.sinceMs = series.points.front().utcMs;
    return {wish, {series}, {}};
}

void HistoryHandler::tell(const HistoryAnswer& answer)
{
    const auto asked = m_asked.find(answer.wish.ticket);
    if (asked == m_asked.end())
        return; // somebody else's, or sent away meanwhile
    const HttpCallPtr call = asked->second.call;
    m_asked.erase(asked);
    if (const HttpReplyPtr refusal = refusalOf(answer))
        return call->answer(refusal);
    PackedReply reply(documentOf(answer));
    call->answer(reply.forReader(call->head().takesGzip()));
}

} // namespace yagura
