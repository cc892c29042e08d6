// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/interruption.h"

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace yagura::postgresql {

std::chrono::milliseconds remaining(Deadline deadline)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    return std::max(left, std::chrono::milliseconds(0));
}

Interruption::Interruption() : m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_wake < 0)
        throw std::system_error(errno, std::system_category(), "eventfd");
}

Interruption::~Interruption()
{
    ::close(m_wake);
}

void Interruption::arm() noexcept
{
    const std::scoped_lock lock(m_mutex);
    m_raised = false;
    eventfd_t count = 0;
    ::eventfd_read(m_wake, &count);
}

void Interruption::interrupt() noexcept
{
    const std::scoped_lock lock(m_mutex);
    m_raised = true;
    ::eventfd_write(m_wake, 1);
    if (m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR);
}

bool Interruption::isRaised() const noexcept
{
    const std::scoped_lock lock(m_mutex);
    return m_raised;
}

Interruption::Wait Interruption::wait(int socket, short events, Deadline deadline) const
{
    for (;;) {
        pollfd waited[] = {{m_wake, POLLIN, 0}, {socket, events, 0}};
        const int ready = ::poll(waited, 2, static_cast<int>(remaining(deadline).count()));
        if (ready < 0 && errno == EINTR)
            continue;
        if (waited[0].revents != 0)
            return Wait::Interrupted;
        if (ready > 0)
            return Wait::Ready;
        return Wait::TimedOut;
    }
}

Interruption::Hold::Hold(Interruption& interruption, int socket) : m_interruption(interruption)
{
    const std::scoped_lock lock(m_interruption.m_mutex);
    m_interruption.m_socket = ::fcntl(socket, F_DUPFD_CLOEXEC, 0);
    if (m_interruption.m_raised && m_interruption.m_socket >= 0)
        ::shutdown(m_interruption.m_socket, SHUT_RDWR);
}

Interruption::Hold::~Hold()
{
    const std::scoped_lock lock(m_interruption.m_mutex);
    if (m_interruption.m_socket >= 0)
        ::close(m_interruption.m_socket);
    m_interruption.m_socket = -1;
}

DeadlineGuard::DeadlineGuard(Interruption& interruption, Deadline deadline)
    : m_thread([&interruption, deadline](std::stop_token stop) {
          std::mutex mutex;
          std::condition_variable_any ended;
          std::unique_lock lock(mutex);
          ended.wait_until(lock, stop, deadline, [] { return false; });
          if (!stop.stop_requested())
              interruption.interrupt();
      })
{
}

} // namespace yagura::postgresql
