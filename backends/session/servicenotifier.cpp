// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/session/servicenotifier.h"

#include "backends/store/descriptor.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

namespace yagura {

ServiceNotifier::ServiceNotifier(QByteArray socket, std::optional<std::chrono::microseconds> watchdog, QObject* parent)
    : QObject(parent), m_socket(std::move(socket))
{
    connect(&m_beat, &QTimer::timeout, this, [this] {
        if (!m_isWell || m_isWell())
            send("WATCHDOG=1");
    });
    if (watchdog && watchdog->count() > 0)
        m_beat.setInterval(std::max(
            std::chrono::milliseconds(1), std::chrono::duration_cast<std::chrono::milliseconds>(*watchdog / 2)));
}

std::unique_ptr<ServiceNotifier> ServiceNotifier::fromEnvironment()
{
    const QByteArray socket = qgetenv("NOTIFY_SOCKET");
    const QByteArray forPid = qgetenv("WATCHDOG_PID");
    const qint64 every = qgetenv("WATCHDOG_USEC").toLongLong();
    for (const char* name : {"NOTIFY_SOCKET", "WATCHDOG_PID", "WATCHDOG_USEC"})
        qunsetenv(name);
    const bool isOurs = forPid.isEmpty() || forPid.toLongLong() == getpid();
    const auto watchdog = every > 0 && isOurs ? std::optional(std::chrono::microseconds(every)) : std::nullopt;
    return std::make_unique<ServiceNotifier>(socket, watchdog);
}

void ServiceNotifier::ready()
{
    if (std::exchange(m_isReady, true) || m_socket.isEmpty())
        return;
    send("READY=1");
    if (m_beat.interval() > 0)
        m_beat.start();
}

void ServiceNotifier::reloading()
{
    timespec now {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const qint64 microseconds = qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1'000;
    send("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(microseconds));
    m_isReady = false;
}

// A datagram that the manager has no room for is lost; the next one comes in time.
void ServiceNotifier::send(const QByteArray& message) const
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const auto length = std::size_t(m_socket.size());
    if (length == 0 || length >= sizeof(address.sun_path))
        return;
    std::memcpy(address.sun_path, m_socket.constData(), length);
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0';
    const store::Descriptor out(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + length);
    [[maybe_unused]] const auto sent = ::sendto(out.get(), message.constData(), std::size_t(message.size()),
        MSG_NOSIGNAL | MSG_DONTWAIT, reinterpret_cast<const sockaddr*>(&address), size);
}

} // namespace yagura
