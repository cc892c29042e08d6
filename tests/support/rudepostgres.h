// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <thread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace yagura::testing {

/// Listens on the loopback and treats whoever speaks PostgreSQL badly, one after the other, in a thread of its own.
class RudePostgres final {
public:
    enum class Manner {
        Silent, ///< reads and never says a word
        Drip, ///< never more than one byte of an endless greeting at a time
        Reset, ///< closes with RST after the first words
        Foreign, ///< speaks HTTP
        SilentAfterLogin, ///< lets everybody in and answers no query
        BrokenGreeting, ///< lets everybody in with a message of an impossible length
    };

    explicit RudePostgres(Manner manner)
        : m_manner(manner), m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size);
        ::listen(m_listener, 8);
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::jthread([this](const std::stop_token& stop) { serve(stop); });
    }
    ~RudePostgres()
    {
        m_thread.request_stop();
        m_thread.join();
        ::close(m_listener);
    }
    RudePostgres(const RudePostgres&) = delete;
    RudePostgres& operator=(const RudePostgres&) = delete;

    quint16 port() const { return m_port; }

private:
    static bool isReadable(int socket)
    {
        pollfd waited {socket, POLLIN, 0};
        return ::poll(&waited, 1, 20) > 0;
    }

    static void say(int socket, const QByteArray& words)
    {
        [[maybe_unused]] const auto sent = ::send(socket, words.constData(), size_t(words.size()), MSG_NOSIGNAL);
    }

    void serve(const std::stop_token& stop) const
    {
        while (!stop.stop_requested()) {
            if (!isReadable(m_listener))
                continue;
            const int guest = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            treat(guest, stop);
            ::close(guest);
        }
    }

    void treat(int guest, const std::stop_token& stop) const
    {
        bool isWelcome = false;
        while (!stop.stop_requested()) {
            if (m_manner == Manner::Drip)
                say(guest, "R");
            if (!isReadable(guest))
                continue;
            char words[4096];
            const auto count = ::recv(guest, words, sizeof words, 0);
            if (count <= 0)
                return;
            if (m_manner == Manner::Reset) {
                const linger hard {1, 0};
                ::setsockopt(guest, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
                return;
            }
            if (m_manner == Manner::Foreign)
                return say(guest, "HTTP/1.1 400 Bad Request\r\n\r\n");
            if (m_manner == Manner::BrokenGreeting)
                return say(guest, QByteArray("R\x7f\xff\xff\xff", 5));
            if (m_manner == Manner::SilentAfterLogin && !isWelcome) {
                isWelcome = true;
                // AuthenticationOk, BackendKeyData, ReadyForQuery.
                say(guest, QByteArray("R\0\0\0\x08\0\0\0\0K\0\0\0\x0c\0\0\0\x01\0\0\0\x02Z\0\0\0\x05I", 28));
            }
        }
    }

    Manner m_manner;
    int m_listener;
    quint16 m_port = 0;
    std::jthread m_thread;
};

} // namespace yagura::testing
