// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/unixsignals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace yagura {

namespace {

constexpr std::array caught {SIGTERM, SIGINT, SIGHUP};

/// A handler may do next to nothing and is handed nothing but the number: it writes that to the other end. Whatever it
/// interrupted goes on to look at its own errno.
int ends[2] = {-1, -1};

extern "C" void tellOtherEnd(int number)
{
    const int before = errno;
    const char byte = char(number);
    [[maybe_unused]] const auto written = ::write(ends[0], &byte, 1);
    errno = before;
}

} // namespace

UnixSignals::UnixSignals(QObject* parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
        qFatal("daemon.no_signals");
    m_notifier = std::make_unique<QSocketNotifier>(ends[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &UnixSignals::take);
    struct sigaction action { };
    action.sa_handler = tellOtherEnd;
    action.sa_flags = SA_RESTART;
    for (const int number : caught)
        ::sigaction(number, &action, nullptr);
}

UnixSignals::~UnixSignals()
{
    for (const int number : caught)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (int& end : ends) {
        ::close(end);
        end = -1;
    }
}

void UnixSignals::take()
{
    char byte = 0;
    while (::read(ends[1], &byte, 1) == 1) {
        if (byte == SIGHUP)
            emit reloadWanted();
        else
            emit endWanted();
    }
}

} // namespace yagura
