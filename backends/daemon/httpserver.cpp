// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/httpserver.h"

#include "backends/daemon/httpconnection.h"
#include "backends/daemon/httpframing.h"
#include "backends/daemon/listensocket.h"

#include <QSocketNotifier>

#include <microhttpd.h>

#include <algorithm>
#include <poll.h>
#include <sys/socket.h>
#include <vector>

namespace yagura {

namespace {

/// A head of 8 KiB, and as much again for what is made of it and for the beginning of a body.
constexpr std::size_t connectionBytes = 16 * 1024;
constexpr char tlsPriorities[] = "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2";

HttpReplyPtr unavailable()
{
    return errorReply(503, "stopping", "The daemon is about to stop.", {{"Retry-After", "1"}, {"Connection", "close"}});
}

HttpReplyPtr noAnswer()
{
    return errorReply(503, "no_answer", "There was no answer in time.", {{"Retry-After", "5"}});
}

HttpReplyPtr noRoomForAnswers()
{
    return errorReply(503, "busy", "Too much is being read here. Ask again later.", {{"Retry-After", "1"}});
}

HttpReplyPtr noRoomForBodies()
{
    return errorReply(
        503, "busy", "Too much is being sent here. Ask again later.", {{"Retry-After", "1"}, {"Connection", "close"}});
}

bool hasBody(const HttpRequestHead& head)
{
    return head.headers.contains("transfer-encoding") || head.headers.value("content-length", "0") != "0";
}

} // namespace

/// What libmicrohttpd calls. Nothing may be thrown through its frames.
struct HttpServer::Callbacks {
    static HttpServer& self(void* server) { return *static_cast<HttpServer*>(server); }

    static void connection(void* server, MHD_Connection* handle, void** context, MHD_ConnectionNotificationCode code)
    {
        if (code == MHD_CONNECTION_NOTIFY_STARTED) {
            auto* made = new HttpConnection;
            made->socket = MHD_get_connection_info(handle, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
            made->allowance = self(server).m_limits.requestsPerS;
            *context = made;
            self(server).m_connections.insert(made);
            self(server).makeRoomForStrangers();
        } else if (auto* ended = static_cast<HttpConnection*>(*context)) {
            self(server).m_connections.remove(ended);
            delete ended;
            *context = nullptr;
        }
    }

    // The one place where the address is told before anything of it was decoded.
    static void* address(void* server, const char* uri, MHD_Connection* handle)
    {
        auto call = std::make_shared<HttpCall>(self(server));
        const QByteArray sent(uri);
        const auto question = sent.indexOf('?');
        call->m_connection = handle;
        call->m_head.path = question < 0 ? sent : sent.left(question);
        call->m_head.query = question < 0 ? QByteArray() : sent.mid(question + 1);
        return new HttpCallPtr(std::move(call));
    }

    static MHD_Result access(void* server, MHD_Connection*, const char*, const char* method, const char* version,
        const char* bytes, std::size_t* size, void** context)
    {
        const auto* call = static_cast<HttpCallPtr*>(*context);
        if (!call)
            return MHD_NO;
        try {
            if (!(*call)->m_hasBegun)
                (*call)->m_head.version = version;
            return self(server).take(*call, method, bytes, size) == MHD_YES ? MHD_YES : MHD_NO;
        } catch (...) {
            return MHD_NO;
        }
    }

    static void completed(void* server, MHD_Connection*, void** context, MHD_RequestTerminationCode)
    {
        const auto* call = static_cast<HttpCallPtr*>(*context);
        if (!call)
            return;
        if (auto* connection = self(server).connectionOf(**call))
            connection->enter(HttpConnection::State::Receiving);
        self(server).m_suspended.remove(call->get());
        self(server).m_bodiesBytes -= (*call)->m_body.size();
        if ((*call)->m_isOnItsWay)
            self(server).m_budget.giveBack((*call)->m_reply);
        (*call)->m_connection = nullptr;
        delete call;
        *context = nullptr;
    }

    static MHD_Result header(void* head, MHD_ValueKind, const char* name, const char* value)
    {
        static_cast<HttpRequestHead*>(head)->headers.insert(QByteArray(name).toLower(), QByteArray(value));
        return MHD_YES;
    }
};

HttpServer::HttpServer(HttpServerLimits limits, Admit admit, Handle handle, QObject* parent)
    : QObject(parent), m_limits(limits), m_admit(std::move(admit)), m_handle(std::move(handle)),
      m_budget(limits.answersBytes)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpServer::run);
    connect(&m_sweep, &QTimer::timeout, this, &HttpServer::sweep);
    m_sweep.setInterval(1'000);
}

HttpServer::~HttpServer()
{
    stop();
}

bool HttpServer::start(const ListenSocket& socket, const std::optional<Tls>& tls)
{
    QList<MHD_OptionItem> options {
        {MHD_OPTION_LISTEN_SOCKET, socket.descriptor(), nullptr},
        {MHD_OPTION_CONNECTION_LIMIT, qintptr(m_limits.connections), nullptr},
        {MHD_OPTION_CONNECTION_TIMEOUT, qintptr(m_limits.idle.count()), nullptr},
        {MHD_OPTION_CONNECTION_MEMORY_LIMIT, qintptr(connectionBytes), nullptr},
        {MHD_OPTION_STRICT_FOR_CLIENT, 1, nullptr},
        {MHD_OPTION_NOTIFY_CONNECTION, reinterpret_cast<qintptr>(&Callbacks::connection), this},
        {MHD_OPTION_NOTIFY_COMPLETED, reinterpret_cast<qintptr>(&Callbacks::completed), this},
        {MHD_OPTION_URI_LOG_CALLBACK, reinterpret_cast<qintptr>(&Callbacks::address), this},
    };
    unsigned flags = MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME;
    QByteArray certificate = tls ? tls->certificate : QByteArray();
    QByteArray key = tls ? tls->key : QByteArray();
    if (tls) {
        flags |= MHD_USE_TLS;
        options.append({MHD_OPTION_HTTPS_MEM_CERT, 0, certificate.data()});
        options.append({MHD_OPTION_HTTPS_MEM_KEY, 0, key.data()});
        options.append({MHD_OPTION_HTTPS_PRIORITIES, 0, const_cast<char*>(tlsPriorities)});
    }
    options.append({MHD_OPTION_END, 0, nullptr});
    m_daemon = MHD_start_daemon(
        flags, 0, nullptr, nullptr, &Callbacks::access, this, MHD_OPTION_ARRAY, options.data(), MHD_OPTION_END);
    if (!m_daemon)
        return false;
    m_isStopping = false;

    const auto* info = MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_EPOLL_FD);
    m_notifier = std::make_unique<QSocketNotifier>(info->epoll_fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &HttpServer::run);
    m_sweep.start();
    return true;
}

void HttpServer::stop()
{
    if (!m_daemon)
        return;
    // libmicrohttpd ends the whole program when it is stopped while somebody is suspended, and the runs that send the
    // last answers may bring another request.
    m_isStopping = true;
    for (HttpCall* call : QSet<HttpCall*>(m_suspended))
        call->answer(unavailable());
    MHD_run(m_daemon);
    MHD_run(m_daemon);
    m_notifier.reset();
    m_timer.stop();
    m_sweep.stop();
    MHD_stop_daemon(std::exchange(m_daemon, nullptr));
}

HttpServerCounters HttpServer::counters() const
{
    HttpServerCounters counters = m_counters;
    counters.connections = m_connections.size();
    return counters;
}

void HttpServer::run()
{
    MHD_run(m_daemon);
    planRun();
}

// Its own time-outs need us, too: it says how long it can wait.
void HttpServer::planRun()
{
    MHD_UNSIGNED_LONG_LONG patience = 0;
    if (MHD_get_timeout(m_daemon, &patience) == MHD_YES)
        m_timer.start(int(std::min<MHD_UNSIGNED_LONG_LONG>(patience, 1'000)));
    else
        m_timer.stop();
}

void HttpServer::sweep()
{
    noticeWhoHungUp();
    answerTheForgotten();
    cutOffTheSlow();
}

// libmicrohttpd does not look at a suspended connection: a client that comes and goes would hold a place for each time.
void HttpServer::noticeWhoHungUp()
{
    std::vector<HttpCall*> calls;
    std::vector<pollfd> ends;
    for (HttpCall* call : std::as_const(m_suspended)) {
        if (const auto* connection = connectionOf(*call)) {
            calls.push_back(call);
            ends.push_back({connection->socket, POLLRDHUP, 0});
        }
    }
    if (::poll(ends.data(), ends.size(), 0) <= 0)
        return;
    for (std::size_t at = 0; at < ends.size(); ++at)
        calls[at]->m_hasHungUp = ends[at].revents != 0;
}

// Whoever is to answer may hang in a disk or a pipeline. Long polls end long before that by themselves.
void HttpServer::answerTheForgotten()
{
    const auto now = HttpConnection::Clock::now();
    for (HttpCall* call : QSet<HttpCall*>(m_suspended)) {
        const auto* connection = connectionOf(*call);
        if (connection && now - connection->since > m_limits.handling)
            call->answer(noAnswer());
    }
}

// libmicrohttpd takes any byte for a sign of life; a byte every four seconds is none.
void HttpServer::cutOffTheSlow()
{
    const auto now = HttpConnection::Clock::now();
    for (HttpConnection* connection : std::as_const(m_connections)) {
        const auto age = now - connection->since;
        const bool isSlow = (connection->state == HttpConnection::State::Receiving && age > m_limits.request)
            || (connection->state == HttpConnection::State::Answering && age > m_limits.answering);
        if (isSlow)
            cutOff(*connection);
    }
}

// libmicrohttpd sees the end of it in its next run.
void HttpServer::cutOff(HttpConnection& connection)
{
    ++m_counters.cutOff;
    connection.isCutOff = true;
    ::shutdown(connection.socket, SHUT_RDWR);
    connection.enter(HttpConnection::State::Receiving);
}

// Anybody can open connections and say nothing on them, or ask for the health again and again. Whoever has a token
// shows it at once and is no stranger any more.
void HttpServer::makeRoomForStrangers()
{
    int strangers = 0;
    HttpConnection* oldest = nullptr;
    for (HttpConnection* connection : std::as_const(m_connections)) {
        if (connection->isKnown || connection->isCutOff)
            continue;
        ++strangers;
        if (!oldest || connection->begun < oldest->begun)
            oldest = connection;
    }
    if (oldest && strangers > m_limits.strangers)
        cutOff(*oldest);
}

int HttpServer::take(const HttpCallPtr& call, const char* method, const char* bytes, std::size_t* size)
{
    if (!call->m_hasBegun)
        return begin(call, method);
    if (*size > 0) {
        const bool isTooLong = call->m_body.size() + qsizetype(*size) > m_limits.bodyBytes;
        if (isTooLong || m_bodiesBytes + qsizetype(*size) > m_limits.bodiesBytes) {
            ++m_counters.cutOff;
            return MHD_NO;
        }
        call->m_body.append(bytes, qsizetype(*size));
        m_bodiesBytes += qsizetype(*size);
        *size = 0;
        return MHD_YES;
    }
    return finish(call);
}

int HttpServer::begin(const HttpCallPtr& call, const char* method)
{
    call->m_hasBegun = true;
    ++m_counters.requests;
    call->m_head.method = method;
    MHD_get_connection_values(call->m_connection, MHD_HEADER_KIND, &Callbacks::header, &call->m_head);
    call->m_reply = refusal(*call);
    if (!call->m_reply)
        call->m_reply = m_admit(*call);
    if (auto* connection = connectionOf(*call); connection && !call->actor().isEmpty())
        connection->isKnown = true;
    if (!call->m_reply && hasBody(call->m_head) && m_bodiesBytes + m_limits.bodyBytes > m_limits.bodiesBytes)
        call->m_reply = noRoomForBodies();
    // An answer before the body ends the connection, which is right for a body that nobody wants and for nothing else.
    return call->m_reply && hasBody(call->m_head) ? send(call) : int(MHD_YES);
}

// Once for a request, and again when it was suspended and has got its answer.
int HttpServer::finish(const HttpCallPtr& call)
{
    if (m_isStopping && !call->m_reply)
        call->m_reply = unavailable();
    if (!call->m_isHandled && !call->m_reply) {
        call->m_isHandled = true;
        if (auto* connection = connectionOf(*call))
            connection->enter(HttpConnection::State::Handled);
        m_handle(call);
    }
    if (call->m_reply)
        return send(call);
    call->m_isSuspended = true;
    m_suspended.insert(call.get());
    MHD_suspend_connection(call->m_connection);
    return MHD_YES;
}

int HttpServer::send(const HttpCallPtr& call)
{
    if (auto* connection = connectionOf(*call))
        connection->enter(HttpConnection::State::Answering);
    call->m_isOnItsWay = m_budget.take(call->m_reply);
    if (!call->m_isOnItsWay)
        call->m_reply = noRoomForAnswers();
    ++m_counters.answers[call->m_reply->status()];
    return MHD_queue_response(call->m_connection, unsigned(call->m_reply->status()), call->m_reply->response());
}

HttpReplyPtr HttpServer::refusal(HttpCall& call) const
{
    const auto* info = MHD_get_connection_info(call.m_connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
    if (info && info->header_size > m_limits.headBytes)
        return errorReply(
            431, "head_too_long", "The request line and headers are too long.", {{"Connection", "close"}});
    if (const HttpReplyPtr unclear = framingRefusal(call.m_head, m_limits.bodyBytes))
        return unclear;
    auto* connection = connectionOf(call);
    if (connection && !connection->mayAsk(m_limits.requestsPerS))
        return errorReply(429, "too_many_requests", "Too many requests on this connection.", {{"Retry-After", "1"}});
    return nullptr;
}

HttpConnection* HttpServer::connectionOf(const HttpCall& call) const
{
    if (!call.m_connection)
        return nullptr;
    const auto* info = MHD_get_connection_info(call.m_connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return info ? static_cast<HttpConnection*>(info->socket_context) : nullptr;
}

} // namespace yagura
