// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/admission.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Addresses stand in logs and histories; whoever put a token there has to make a new one.
bool hasTokenInAddress(const HttpRequestHead& head)
{
    static const std::array names {u"token"_s, u"access_token"_s, u"authorization"_s, u"bearer"_s};
    const auto items = QUrlQuery(QString::fromLatin1(head.query)).queryItems(QUrl::FullyDecoded);
    return std::ranges::any_of(
        items, [](const auto& item) { return std::ranges::find(names, item.first.toLower()) != names.end(); });
}

HttpReplyPtr unauthorized(const QByteArray& code, const QByteArray& message)
{
    return errorReply(401, code, message, {{"WWW-Authenticate", "Bearer realm=\"yagura\""}});
}

} // namespace

HttpReplyPtr Admission::refusal(HttpCall& call, const Router& router) const
{
    if (const HttpReplyPtr notOurs = m_guard.refusal(call.head()))
        return notOurs;
    if (hasTokenInAddress(call.head()))
        return errorReply(400, "token_in_address", "A token belongs into the Authorization header.");
    HttpReplyPtr nowhere;
    const ApiRoute* route = router.find(call.head(), &nowhere);
    if (route && route->scope.isEmpty())
        return nullptr;
    // A stranger is not told what there is.
    if (const HttpReplyPtr stranger = tokenRefusal(call, route ? route->scope : QString()))
        return stranger;
    return nowhere;
}

HttpReplyPtr Admission::tokenRefusal(HttpCall& call, const QString& scope) const
{
    constexpr qsizetype schemeLength = 7;
    const auto authorization = call.head().header("authorization");
    if (!authorization || authorization->left(schemeLength).toLower() != "bearer ")
        return unauthorized("token_missing", "A bearer token is needed.");
    const auto token = m_tokens.find(authorization->mid(schemeLength).trimmed());
    if (!token)
        return unauthorized("token_unknown", "This token is not known.");
    call.setActor(token->name);
    call.setScopes(token->scopes);
    if (!scope.isEmpty() && !token->scopes.contains(scope))
        return errorReply(
            403, "scope_missing", "This token may not do that; it needs the scope " + scope.toLatin1() + '.');
    return nullptr;
}

} // namespace yagura
