// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/servicenotifier.h"

#include "backends/store/descriptor.h"

#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>

namespace yagura {

ServiceNotifier::ServiceNotifier(
    QByteArray socketName, std::chrono::microseconds watchdog, std::function<bool()> isWell, QObject* parent)
    : QObject(parent), m_socketName(std::move(socketName)), m_isWell(std::move(isWell))
{
    connect(&m_beat, &QTimer::timeout, this, [this] {
        if (m_isWell())
            tell("WATCHDOG=1\n");
    });
    if (watchdog.count() > 0)
        m_beat.start(std::chrono::duration_cast<std::chrono::milliseconds>(watchdog / 3));
}

void ServiceNotifier::reloading() const
{
    timespec now {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const qint64 microseconds = qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1'000;
    tell("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(microseconds) + '\n');
}

// A name that begins with '@' stands for one in the abstract name space, which begins with a zero byte.
void ServiceNotifier::tell(const QByteArray& state) const
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    if (m_socketName.isEmpty() || std::size_t(m_socketName.size()) >= sizeof address.sun_path)
        return;
    std::memcpy(address.sun_path, m_socketName.constData(), std::size_t(m_socketName.size()));
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0';
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(m_socketName.size()));
    const store::Descriptor out(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    [[maybe_unused]] const auto sent = ::sendto(out.get(), state.constData(), std::size_t(state.size()), MSG_NOSIGNAL,
        reinterpret_cast<const sockaddr*>(&address), length);
}

} // namespace yagura
