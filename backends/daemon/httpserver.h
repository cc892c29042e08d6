// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/answerbudget.h"
#include "backends/daemon/httpcall.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class QSocketNotifier;
struct MHD_Daemon;

namespace yagura {

struct HttpConnection;
class ListenSocket;

/// What one client may take of us.
struct HttpServerLimits {
    unsigned connections = 2'048;
    int strangers = 512; ///< of them; the oldest one has to go for the next
    std::chrono::seconds idle {5}; ///< without a byte, also between two requests
    std::chrono::seconds request {10}; ///< from the end of the last answer until the next request is whole
    std::chrono::seconds handling {30}; ///< until somebody answers; longer than a long poll waits
    std::chrono::seconds answering {60}; ///< for reading an answer
    std::size_t headBytes = 8 * 1024;
    qsizetype bodyBytes = 1024 * 1024;
    qsizetype bodiesBytes = 8 * 1024 * 1024; ///< of all bodies that are in hand at once
    qsizetype answersBytes
        = 16 * 1024 * 1024; ///< of all long answers that are on their way; one of any size always may
    int requestsPerS = 20; ///< of one connection
};

/// What is known of a server, for its metrics.
struct HttpServerCounters {
    qint64 requests = 0;
    QHash<int, qint64> answers; ///< by status
    qint64 cutOff = 0; ///< connections that were ended for being too slow or too long
    qsizetype connections = 0; ///< now
};

/// HTTP/1.1 by libmicrohttpd, driven by the event loop of the thread that it lives in: there is no other thread, so
/// handlers lock nothing, and an answer may come at any later time. Each limit has an answer of its own: 431 for a long
/// head, 413 for a long body, 429 for haste, 400 for what two readers could take for different requests; an endless
/// body and a slow client are cut off. Nobody waits for ever: a request that nobody answers is answered with 503.
class HttpServer final : public QObject {
    Q_OBJECT

public:
    struct Tls {
        QByteArray certificate; ///< PEM
        QByteArray key; ///< PEM
    };
    /// Looks at the head before any of the body is read: an answer, or null to go on.
    using Admit = std::function<HttpReplyPtr(HttpCall&)>;
    using Handle = std::function<void(const HttpCallPtr&)>;

    HttpServer(HttpServerLimits limits, Admit admit, Handle handle, QObject* parent = nullptr);
    ~HttpServer() override; ///< stops

    /// Serves on that socket from now on; whether it could begin.
    bool start(const ListenSocket& socket, const std::optional<Tls>& tls);
    /// Answers whoever waits with 503 and ends.
    void stop();
    HttpServerCounters counters() const;

private:
    friend class HttpCall;
    struct Callbacks;

    void run();
    void runSoon() { m_timer.start(0); } ///< it does not say by itself that somebody was resumed
    void planRun();
    void sweep();
    void cutOffTheSlow();
    void cutOff(HttpConnection& connection);
    void makeRoomForStrangers();
    void noticeWhoHungUp();
    void answerTheForgotten();
    int take(const HttpCallPtr& call, const char* method, const char* bytes, std::size_t* size);
    int begin(const HttpCallPtr& call, const char* method);
    int finish(const HttpCallPtr& call);
    int send(const HttpCallPtr& call);
    HttpReplyPtr refusal(HttpCall& call) const;
    HttpConnection* connectionOf(const HttpCall& call) const;

    HttpServerLimits m_limits;
    Admit m_admit;
    Handle m_handle;
    MHD_Daemon* m_daemon = nullptr;
    bool m_isStopping = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_timer {this};
    QTimer m_sweep {this};
    QSet<HttpConnection*> m_connections;
    QSet<HttpCall*> m_suspended;
    qsizetype m_bodiesBytes = 0; ///< of calls that have not ended
    AnswerBudget m_budget;
    HttpServerCounters m_counters;
};

} // namespace yagura
