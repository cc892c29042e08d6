// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/pasthandlers.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::size_t mostPastsAsked = 8;

} // namespace

void PastHandlers::addTo(Router& router)
{
    router.add({"GET", "/api/v1/past", u"peek"_s, [this](const HttpCallPtr& call) { askPast(call); }});
}

void PastHandlers::take(const Picture& picture)
{
    m_now = picture.now;
}

// The pipeline keeps the record; it is asked, and answers in its own time.
void PastHandlers::askPast(const HttpCallPtr& call)
{
    const QString text = call->head().parameter(u"since"_s).value_or(QString());
    const QDateTime since = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!since.isValid() || !text.endsWith(u'Z'))
        return call->answer(errorReply(400, "bad_parameter", "since is needed: a time in UTC, ISO 8601."));
    if (m_asked.size() >= mostPastsAsked || !m_now.utc.isValid())
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
