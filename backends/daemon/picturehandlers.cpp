// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/picturehandlers.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

HttpReplyPtr noPictureYet()
{
    return errorReply(503, "no_picture", "There is no picture yet.", {{"Retry-After", "1"}});
}

constexpr auto longestWait = std::chrono::floor<std::chrono::seconds>(LongPolls::longestWait);

/// Digits and nothing else.
std::optional<qint64> numberIn(const HttpRequestHead& head, const QString& name)
{
    const QString text = head.parameter(name).value_or(QString());
    const auto isDigit = [](QChar letter) { return letter >= u'0' && letter <= u'9'; };
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && std::ranges::all_of(text, isDigit) ? std::optional(number) : std::nullopt;
}

/// How long to wait for a new picture: the longest time when nothing is said, nothing when what is said is no such
/// time.
std::optional<std::chrono::seconds> waitIn(const HttpRequestHead& head)
{
    const QString name = u"wait"_s;
    if (!head.hasParameter(name))
        return longestWait;
    const auto wait = numberIn(head, name);
    return wait && *wait <= longestWait.count() ? std::optional(std::chrono::seconds(*wait)) : std::nullopt;
}

} // namespace

PictureHandlers::PictureHandlers()
    : m_polls([this](const HttpCall& call, const Position& since) { return changesFor(call, since); })
{
}

void PictureHandlers::addTo(Router& router)
{
    router.add({"GET", "/api/v1/picture", u"read"_s, [this](const HttpCallPtr& call) { tellPicture(call); }});
    router.add({"GET", "/api/v1/changes", u"read"_s, [this](const HttpCallPtr& call) { tellChanges(call); }});
}

void PictureHandlers::take(const Picture& picture)
{
    const PictureNewsPtr before = std::exchange(m_news, newsSince(m_news, picture));
    if (!m_withheld && m_news->document.tellsMessages()) {
        // Up to here both were the same.
        m_withheld.emplace(PictureLog::Limits {});
        if (before)
            m_withheld->append({before->document, std::nullopt, {}});
    }
    if (m_withheld) {
        PictureNews told {m_news->document.withoutMessages(), m_news->since, {}};
        if (told.since)
            told.delta = told.document.deltaFrom(m_withheld->newest());
        m_withheld->append(told);
    }
    m_log.append(*m_news);
    m_polls.answerAll();
}

PictureLog& PictureHandlers::logFor(const HttpCall& call)
{
    return m_withheld && !call.maySee(u"peek"_s) ? *m_withheld : m_log;
}

void PictureHandlers::tellPicture(const HttpCallPtr& call)
{
    call->answer(m_log.isEmpty() ? noPictureYet() : logFor(*call).whole()->forReader(call->head().takesGzip()));
}

void PictureHandlers::tellChanges(const HttpCallPtr& call)
{
    const HttpRequestHead& head = call->head();
    const auto since = numberIn(head, u"since"_s);
    const auto source = head.parameter(u"source"_s);
    const auto epoch = head.parameter(u"epoch"_s);
    if (!since || !source || !epoch)
        return call->answer(
            errorReply(400, "bad_parameter", "source, epoch and since (a number) are needed, each once."));
    const Position position {*source, *epoch, *since};
    const auto wait = waitIn(head);
    if (!wait)
        return call->answer(errorReply(400, "bad_parameter", "wait is a number of seconds, 25 at most."));
    if (m_log.isEmpty())
        return call->answer(noPictureYet());
    if (position != m_log.newest().position() || wait->count() == 0)
        return call->answer(changesFor(*call, position));
    if (!m_polls.wait(call, position, *wait))
        call->answer(errorReply(503, "too_many_waiting", "Too many wait already.", {{"Retry-After", "5"}}));
}

HttpReplyPtr PictureHandlers::changesFor(const HttpCall& call, const Position& since)
{
    const PackedReplyPtr changes = logFor(call).changesSince(since);
    if (!changes)
        return errorReply(410, "position_gone", "Nothing is known of that position: fetch the whole picture.");
    return changes->forReader(call.head().takesGzip());
}

} // namespace yagura
