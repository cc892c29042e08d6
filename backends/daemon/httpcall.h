// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/httpreply.h"
#include "backends/daemon/httprequesthead.h"

struct MHD_Connection;

namespace yagura {

class HttpServer;

/// One request that waits for its answer: whoever holds it may answer at once or later. A client that is gone meanwhile
/// is not missed. Lives in the server's thread.
class HttpCall final {
public:
    explicit HttpCall(HttpServer& server) : m_server(&server) { }

    const HttpRequestHead& head() const { return m_head; }
    const QByteArray& body() const { return m_body; }
    /// Who asks, once that is known.
    const QString& actor() const { return m_actor; }
    void setActor(const QString& actor) { m_actor = actor; }
    /// Whether the token that was shown has that scope.
    bool maySee(const QString& scope) const { return m_scopes.contains(scope); }
    void setScopes(const QStringList& scopes) { m_scopes = scopes; }

    /// The first answer counts.
    void answer(const HttpReplyPtr& reply);
    bool isAnswered() const { return m_reply != nullptr; }
    /// Whether nobody waits for an answer any more.
    bool isGone() const { return !m_connection || m_hasHungUp; }

private:
    friend class HttpServer;

    HttpServer* m_server;
    MHD_Connection* m_connection = nullptr;
    HttpRequestHead m_head;
    QByteArray m_body;
    QString m_actor;
    QStringList m_scopes;
    HttpReplyPtr m_reply;
    bool m_hasBegun = false; ///< its head was looked at
    bool m_isHandled = false;
    bool m_isSuspended = false;
    bool m_isOnItsWay = false; ///< its answer, within the budget
    bool m_hasHungUp = false; ///< its client will send nothing more, and has most likely gone
};
using HttpCallPtr = std::shared_ptr<HttpCall>;

} // namespace yagura
