// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <queue>
#include <vector>

namespace yagura::bench {

using BenchClock = std::chrono::steady_clock;

/// Reads and writes of many sockets in one thread, with nothing of ours between the kernel and the measurement.
class SocketLoop final {
public:
    SocketLoop();
    ~SocketLoop();
    SocketLoop(const SocketLoop&) = delete;
    SocketLoop& operator=(const SocketLoop&) = delete;

    /// `ready` is called when there is something to read; it closes the socket itself, after forget().
    void watch(int socket, std::function<void()> ready);
    void forget(int socket);
    /// Calls back at that time, once.
    void at(BenchClock::time_point time, std::function<void()> call);
    void runUntil(BenchClock::time_point end, const std::function<bool()>& isDone = {});

private:
    struct Timer {
        BenchClock::time_point time;
        std::function<void()> call;
        bool operator<(const Timer& other) const { return time > other.time; }
    };

    void callTimers();

    int m_epoll;
    std::map<int, std::function<void()>> m_ready;
    std::priority_queue<Timer> m_timers;
};

/// What came to the clients of one phase.
struct PollTally {
    qint64 answers = 0;
    qint64 bytes = 0;
    qint64 others = 0; ///< answers that are not 200, and connections that ended
    std::vector<qsizetype> plain; ///< size of each different answer, unpacked
    std::vector<qsizetype> packed;
};

/// Long-poll clients, each as polite as a desktop: one question at a time, ten a second at most.
class PollClients final {
public:
    struct Parts {
        quint16 port = 0;
        QByteArray token;
        QByteArray path; ///< with its question mark; "since=" is added
        qint64 since = 0;
        int count = 1;
        bool isGzip = true;
    };
    /// The unpacked text of an answer that has news, told for each client that got it.
    using News = std::function<void(const QByteArray& text)>;

    PollClients(SocketLoop& loop, Parts parts, News news);
    ~PollClients();
    PollClients(const PollClients&) = delete;
    PollClients& operator=(const PollClients&) = delete;

    const PollTally& tally() const { return m_tally; }
    int connected() const { return m_connected; }

private:
    struct Client {
        int socket = -1;
        QByteArray bytes;
        qint64 since = 0;
        BenchClock::time_point asked;
    };
    struct Known {
        QByteArray raw;
        QByteArray text;
        qint64 seq = 0;
    };

    void open(Client& client);
    void ask(Client& client);
    void read(Client& client);
    void takeAnswer(Client& client, const QByteArray& head, const QByteArray& body);
    const Known& known(const QByteArray& body, bool isPacked);

    SocketLoop& m_loop;
    Parts m_parts;
    News m_news;
    std::vector<Client> m_clients;
    std::deque<Known> m_known; ///< the newest few: all clients get the same bytes
    PollTally m_tally;
    int m_connected = 0;
};

/// CPU that a process took, in seconds, and the most memory that it ever had, in MB.
double cpuSecondsOf(qint64 pid);
double peakMbOf(qint64 pid);
/// Memory that it has now, in KiB.
double residentKibOf(qint64 pid);
/// More sockets than a program usually may have.
void allowSockets();
template<typename Number>
Number shareOf(std::vector<Number> values, double share)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(double(values.size()) * share))];
}

} // namespace yagura::bench
