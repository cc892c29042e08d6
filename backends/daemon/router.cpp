// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/router.h"

namespace yagura {

const ApiRoute* Router::find(const HttpRequestHead& head, HttpReplyPtr* refusal) const
{
    QByteArrayList allowed;
    for (const ApiRoute& route : m_routes) {
        if (route.path != head.path)
            continue;
        if (route.method == head.method)
            return &route;
        allowed.append(route.method);
    }
    if (allowed.isEmpty())
        *refusal = errorReply(404, "not_found", "There is nothing at this address.");
    else
        *refusal = errorReply(405, "method_not_allowed", "This address does not take that method.",
            {{"Allow", allowed.join(", ")}, {"Connection", "close"}});
    return nullptr;
}

} // namespace yagura
