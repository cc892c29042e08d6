// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testcertificates.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMetaType>
#include <QMutex>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace yagura::testing {

class MisbehavingListener;

/// How a server treats one request, or one connection before any request.
struct Manner {
    enum class Kind {
        Answer, ///< status, headers and body as given
        Silent, ///< reads and never says a word
        Drip, ///< as Answer, one byte each `pace`
        HalfAnswer, ///< promises the whole body, sends half of it, closes
        Reset, ///< closes with RST
        WrongProtocol, ///< sends `body` as it stands, then waits
        EndlessBody, ///< a body without length and without end
        Loop, ///< redirects to the path itself
    };

    Kind kind = Kind::Answer;
    int status = 200;
    QByteArray body;
    QList<QByteArray> headers; ///< further ones: "Name: value"
    std::chrono::milliseconds pace {20};
    std::chrono::milliseconds delay {0}; ///< before the answer begins

    static Manner answer(const QByteArray& body, int status = 200);
    static Manner redirect(const QByteArray& location);
    static Manner of(Kind kind, const QByteArray& body = {});
};

/// One request as it arrived.
struct SeenRequest {
    QByteArray target; ///< path and query
    QByteArray head; ///< all of it
};

/// A TCP, TLS or HTTP server inside the test program that knows how to misbehave. It runs in a thread of its own, so
/// that the test's event loop can be watched. Its functions may be called from the test's thread at any time.
class MisbehavingServer final {
public:
    MisbehavingServer();
    explicit MisbehavingServer(const TlsIdentity& identity);
    ~MisbehavingServer();

    quint16 port() const { return m_port; }
    QUrl url() const; ///< http://127.0.0.1:PORT, or https

    /// For requests whose target starts with `prefix`; the longest one that fits counts. "" is for all the others.
    void onRequest(const QByteArray& prefix, const Manner& manner);
    /// For new connections, whatever they ask: for protocols in which the server speaks first, or not at all.
    void onConnection(const Manner& manner);
    /// Stops listening: whoever connects from now on is refused. What is open is closed.
    void close();

    QList<SeenRequest> requests() const;
    int connections() const; ///< ever accepted

private:
    friend class MisbehavingConnection;
    friend class MisbehavingListener;

    void listen(const std::optional<TlsIdentity>& identity);
    Manner mannerFor(const QByteArray& target) const;
    std::optional<Manner> mannerForConnection() const;
    void remember(const SeenRequest& request);
    void countConnection();

    mutable QMutex m_mutex;
    QHash<QByteArray, Manner> m_manners;
    std::optional<Manner> m_connectionManner;
    QList<SeenRequest> m_requests;
    int m_connections = 0;
    bool m_isTls = false;
    quint16 m_port = 0;
    MisbehavingListener* m_listener = nullptr; ///< lives in m_thread and dies with it
    QThread m_thread;
};

} // namespace yagura::testing

Q_DECLARE_METATYPE(yagura::testing::Manner)
