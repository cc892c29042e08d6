// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/httpcall.h"

#include <functional>

namespace yagura {

/// What is served where, to whom.
struct ApiRoute {
    QByteArray method;
    QByteArray path; ///< the whole of it
    QString scope; ///< that a token needs; empty: no token at all
    std::function<void(const HttpCallPtr&)> handle;
};

/// Finds the route of a request by its address, word by word: nothing is decoded and nothing is a file, so there is no
/// way out of it.
class Router final {
public:
    void add(ApiRoute route) { m_routes.append(std::move(route)); }
    /// Null when there is none: then `refusal` is 404, or 405 with what would be allowed.
    const ApiRoute* find(const HttpRequestHead& head, HttpReplyPtr* refusal) const;
    const QList<ApiRoute>& routes() const { return m_routes; }

private:
    QList<ApiRoute> m_routes;
};

} // namespace yagura
