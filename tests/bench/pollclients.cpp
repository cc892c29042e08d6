// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/pollclients.h"

#include <QFile>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace yagura::bench {

namespace {

/// Of a desktop: two questions are at least so far apart.
constexpr auto between = 100ms;
constexpr std::size_t knownAnswers = 64;

QByteArray unpacked(const QByteArray& packed)
{
    z_stream stream {};
    if (inflateInit2(&stream, MAX_WBITS + 16) != Z_OK)
        return {};
    QByteArray text;
    std::array<char, 65'536> piece {};
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    int result = Z_OK;
    while (result == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = uInt(piece.size());
        result = inflate(&stream, Z_NO_FLUSH);
        text.append(piece.data(), qsizetype(piece.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    return text;
}

qint64 numberAfter(const QByteArray& text, const QByteArray& name)
{
    const auto at = text.indexOf(name);
    return at < 0 ? -1 : std::atoll(text.constData() + at + name.size());
}

double statusKib(qint64 pid, const QByteArray& name)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    return file.open(QIODevice::ReadOnly) ? double(numberAfter(file.readAll(), name)) : 0;
}

} // namespace

SocketLoop::SocketLoop() : m_epoll(::epoll_create1(EPOLL_CLOEXEC)) { }

SocketLoop::~SocketLoop()
{
    ::close(m_epoll);
}

void SocketLoop::watch(int socket, std::function<void()> ready)
{
    m_ready[socket] = std::move(ready);
    epoll_event event {};
    event.events = EPOLLIN;
    event.data.fd = socket;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
}

void SocketLoop::forget(int socket)
{
    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, socket, nullptr);
    m_ready.erase(socket);
}

void SocketLoop::at(BenchClock::time_point time, std::function<void()> call)
{
    m_timers.push({time, std::move(call)});
}

void SocketLoop::callTimers()
{
    const auto now = BenchClock::now();
    while (!m_timers.empty() && m_timers.top().time <= now) {
        const auto call = m_timers.top().call;
        m_timers.pop();
        call();
    }
}

void SocketLoop::runUntil(BenchClock::time_point end, const std::function<bool()>& isDone)
{
    std::array<epoll_event, 256> events {};
    while (BenchClock::now() < end && !(isDone && isDone())) {
        const int ready = ::epoll_wait(m_epoll, events.data(), int(events.size()), m_timers.empty() ? 20 : 1);
        for (int event = 0; event < ready; ++event) {
            const auto found = m_ready.find(events[std::size_t(event)].data.fd);
            if (found != m_ready.end()) {
                const auto call = found->second;
                call();
            }
        }
        callTimers();
    }
}

PollClients::PollClients(SocketLoop& loop, Parts parts, News news)
    : m_loop(loop), m_parts(std::move(parts)), m_news(std::move(news)), m_clients(std::size_t(m_parts.count))
{
    for (Client& client : m_clients) {
        client.since = m_parts.since;
        open(client);
    }
}

PollClients::~PollClients()
{
    for (Client& client : m_clients) {
        if (client.socket < 0)
            continue;
        m_loop.forget(client.socket);
        ::close(client.socket);
    }
}

void PollClients::open(Client& client)
{
    client.socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_parts.port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (client.socket < 0
        || ::connect(client.socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        ++m_tally.others;
        return;
    }
    ++m_connected;
    m_loop.watch(client.socket, [this, &client] { read(client); });
    ask(client);
}

void PollClients::ask(Client& client)
{
    client.asked = BenchClock::now();
    const QByteArray request = "GET " + m_parts.path + "since=" + QByteArray::number(client.since)
        + "&wait=25 HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + m_parts.token + "\r\n"
        + (m_parts.isGzip ? "Accept-Encoding: gzip\r\n" : "") + "\r\n";
    if (::send(client.socket, request.constData(), std::size_t(request.size()), MSG_NOSIGNAL) != request.size())
        ++m_tally.others;
}

void PollClients::read(Client& client)
{
    std::array<char, 65'536> piece {};
    const auto length = ::recv(client.socket, piece.data(), piece.size(), MSG_DONTWAIT);
    if (length <= 0) {
        ++m_tally.others;
        --m_connected;
        m_loop.forget(client.socket);
        ::close(client.socket);
        client.socket = -1;
        return;
    }
    client.bytes.append(piece.data(), qsizetype(length));
    const auto headEnd = client.bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QByteArray head = client.bytes.left(headEnd + 2);
    const auto bodyLength = std::max<qint64>(numberAfter(head.toLower(), "content-length: "), 0);
    if (client.bytes.size() < headEnd + 4 + bodyLength)
        return;
    const QByteArray body = client.bytes.mid(headEnd + 4, bodyLength);
    client.bytes.remove(0, headEnd + 4 + bodyLength);
    takeAnswer(client, head, body);
}

void PollClients::takeAnswer(Client& client, const QByteArray& head, const QByteArray& body)
{
    ++m_tally.answers;
    m_tally.bytes += head.size() + 2 + body.size();
    if (head.mid(9, 3) != "200") {
        ++m_tally.others;
    } else {
        const Known& answer = known(body, head.toLower().contains("content-encoding: gzip"));
        client.since = std::max(client.since, answer.seq);
        m_news(answer.text);
    }
    const auto again = client.asked + between;
    if (again <= BenchClock::now())
        return ask(client);
    m_loop.at(again, [this, &client] {
        if (client.socket >= 0)
            ask(client);
    });
}

const PollClients::Known& PollClients::known(const QByteArray& body, bool isPacked)
{
    for (const Known& answer : m_known) {
        if (answer.raw == body)
            return answer;
    }
    const QByteArray text = isPacked ? unpacked(body) : body;
    m_tally.plain.push_back(text.size());
    m_tally.packed.push_back(body.size());
    m_known.push_front({body, text, numberAfter(text.left(600), "\"seq\":")});
    if (m_known.size() > knownAnswers)
        m_known.pop_back();
    return m_known.front();
}

double cpuSecondsOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const auto words = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return (words.value(11).toDouble() + words.value(12).toDouble()) / double(::sysconf(_SC_CLK_TCK));
}

double peakMbOf(qint64 pid)
{
    return statusKib(pid, "VmHWM:") / 1'024;
}

double residentKibOf(qint64 pid)
{
    return statusKib(pid, "VmRSS:");
}

void allowSockets()
{
    rlimit limit {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 8'192);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace yagura::bench
