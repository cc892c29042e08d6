// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/net/httpanswer.h"
#include "backends/net/httporigin.h"

#include <QList>
#include <QObject>

#include <optional>

class QNetworkAccessManager;
class QNetworkRequest;

namespace yagura {

class HttpExchange;

/// What a client has done since it was made.
struct HttpCounters {
    qint64 asked = 0;
    qint64 answered = 0; ///< 2xx, complete
    qint64 failed = 0; ///< everything else, called off included
    qint64 bodyBytes = 0; ///< unpacked, of answers and of failures
    int waiting = 0; ///< for a turn, now
    int inFlight = 0; ///< now
    int liveReplies = 0; ///< Qt's reply objects not yet deleted, now
};

/// The only way in which Yagura speaks HTTP: GET, to one configured origin, with an end that we set ourselves. One POST
/// is there under a name of its own, for the one read that no GET offers.
///
/// Each request has a total deadline, an inactivity limit and a cap on its body counted while it arrives. At most
/// two requests are in flight; the others wait their turn, their deadline running. Redirects are failures
/// (http.redirect) and are never followed, since Qt would carry our credential to the other host. The credential is
/// sent in the Authorization header at once, never on a challenge. TLS is 1.2 or newer and always verified; there is
/// no switch to turn that off. HTTP/2, cookies and caches are off. Proxies are not used, neither the environment's
/// nor the desktop's: what is watched is the path from this machine to the server. Answers may come packed.
///
/// Lives in one thread with an event loop, may be moved there before the first get(), costs one thread of Qt's own.
/// Error classes: see httpfailure.h.
class HttpClient final : public QObject {
    Q_OBJECT

public:
    explicit HttpClient(HttpOrigin origin, QObject* parent = nullptr);
    ~HttpClient() override;

    const HttpOrigin& origin() const { return m_origin; }
    /// Asks for `target`, a percent-encoded path with an optional query.
    void get(const QByteArray& target, const HttpLimits& limits, HttpDone done);
    /// POST of a JSON `body` to `target`, with the guards of get() and sent on a connection of its own, at most once.
    /// RabbitMQ hands out messages for a look only to a POST, and the look leaves its mark on them; for anything that a
    /// GET can read this is the wrong function, and there is no other one that sends a body.
    void postDisturbingRead(const QByteArray& target, const QByteArray& body, const HttpLimits& limits, HttpDone done);
    /// Ends everything asked so far with `reason`; the callbacks run before this returns.
    void cancelAll(const Failure& reason);
    HttpCounters counters() const;

private:
    void prepare();
    QNetworkRequest requestFor(const QByteArray& target, const HttpLimits& limits) const;
    void enqueue(HttpExchange* exchange);
    void startNext();
    void settle(HttpExchange* exchange, bool failed, qint64 bodyBytes);

    HttpOrigin m_origin;
    QNetworkAccessManager* m_access = nullptr;
    std::optional<Result<QSslConfiguration>> m_tls;
    QList<HttpExchange*> m_exchanges; ///< in the order of asking; children of this
    HttpCounters m_counters;
};

} // namespace yagura
