// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/picturelog.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The head of an answer up to the list of changes, which follows as it was encoded.
QByteArray changesHead(const Position& position, qint64 since)
{
    QByteArray head = compact({{u"schema"_s, u"yagura.changes/1"_s}, {u"source"_s, position.source},
        {u"epoch"_s, position.epoch}, {u"since"_s, since}, {u"seq"_s, position.seq}});
    head.chop(1);
    return head + ",\"changes\":[";
}

} // namespace

void PictureLog::append(const PictureNews& news)
{
    if (news.since) {
        Change change {*news.since, news.document.position().seq, {}};
        change.json = compact({{u"from"_s, change.from}, {u"to"_s, change.to}, {u"delta"_s, news.delta}});
        change.json.squeeze();
        m_bytes += change.json.size();
        m_changes.push_back(std::move(change));
    } else {
        m_changes.clear();
        m_bytes = 0;
    }
    m_newest = news.document;
    m_whole.reset();
    m_since.clear();
    forget();
}

void PictureLog::forget()
{
    while (m_changes.size() > m_limits.changes || (m_bytes > m_limits.bytes && m_changes.size() > 1)) {
        m_bytes -= m_changes.front().json.size();
        m_changes.pop_front();
    }
}

PackedReplyPtr PictureLog::whole()
{
    if (!m_whole) {
        const QByteArray document = m_newest->text();
        m_wholeBytes = document.size();
        m_whole = std::make_shared<PackedReply>(document);
    }
    return m_whole;
}

PackedReplyPtr PictureLog::changesSince(const Position& position)
{
    if (!m_newest || !m_newest->isOfTheStoryOf(position))
        return nullptr;
    if (const auto known = m_since.constFind(position.seq); known != m_since.cend())
        return *known;
    auto first = m_changes.cend();
    if (position.seq != m_newest->position().seq) {
        first = std::ranges::find(m_changes, position.seq, &Change::from);
        if (first == m_changes.cend())
            return nullptr;
    }
    QByteArray body = changesHead(m_newest->position(), position.seq);
    // Who is far behind, and there may be one at each position, is not worth that much memory. One step is always told.
    const qsizetype most = std::max(m_limits.catchUpBytes, m_wholeBytes / 4);
    for (auto change = first; change != m_changes.cend(); ++change) {
        if (change != first && body.size() + change->json.size() > most)
            return nullptr;
        body += (change == first ? QByteArray() : QByteArray(",")) + change->json;
    }
    body += "]}";
    body.squeeze(); // it grew by doubling
    const auto reply = std::make_shared<PackedReply>(std::move(body));
    if (m_since.size() < m_limits.answers)
        m_since.insert(position.seq, reply);
    return reply;
}

} // namespace yagura
