// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/actiontokens.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace yagura {

namespace {

QByteArray randomBytes()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words);
}

/// Another try of the same thing has another id.
bool isSameThing(const ActionRequest& left, const ActionRequest& right)
{
    return left.action == right.action && left.target == right.target && left.arguments == right.arguments;
}

} // namespace

QByteArray ActionTokens::issue(const ActionRequest& request, const QJsonObject& seen)
{
    if (m_issued.size() >= mostTokens)
        m_issued.removeFirst();
    m_issued.append({randomBytes(), request, seen});
    return m_issued.last().token;
}

std::optional<QJsonObject> ActionTokens::redeem(const ActionRequest& request, const QByteArray& token)
{
    const auto found = std::ranges::find_if(m_issued, [&](const Issued& issued) { return issued.token == token; });
    if (token.isEmpty() || found == m_issued.end() || !isSameThing(found->request, request))
        return std::nullopt;
    const auto seen = found->seen;
    m_issued.erase(found);
    return seen;
}

} // namespace yagura
