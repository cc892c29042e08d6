// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <mutex>
#include <stop_token>
#include <thread>

namespace yagura::postgresql {

using Deadline = std::chrono::steady_clock::time_point;

/// Whole milliseconds until `deadline`, never negative.
std::chrono::milliseconds remaining(Deadline deadline);

/// Ends whatever the worker of a probe waits for, from any thread. libpq has no limit of its own that holds when the
/// other side's kernel still answers, so the socket itself is shut down.
class Interruption final {
public:
    enum class Wait { Ready, TimedOut, Interrupted };

    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    /// Forgets an earlier interrupt: a new attempt begins. Worker only.
    void arm() noexcept;
    /// Any thread; does not block on the network.
    void interrupt() noexcept;
    bool isRaised() const noexcept;

    /// Waits for `events` (of poll(2)) on `socket`. Worker only.
    Wait wait(int socket, short events, Deadline deadline) const;

    /// While it lives, interrupt() shuts this socket down, for calls that block inside a library. A duplicate of the
    /// descriptor is kept, because the library may close its own at any moment and the number may be used again.
    class Hold final {
    public:
        Hold(Interruption& interruption, int socket);
        ~Hold();
        Hold(const Hold&) = delete;
        Hold& operator=(const Hold&) = delete;

    private:
        Interruption& m_interruption;
    };

private:
    mutable std::mutex m_mutex;
    int m_socket = -1; ///< our duplicate
    int m_wake = -1; ///< eventfd, readable once raised
    bool m_raised = false;
};

/// Interrupts an attempt that outlives its deadline. Lives as long as the attempt.
class DeadlineGuard final {
public:
    DeadlineGuard(Interruption& interruption, Deadline deadline);

private:
    std::jthread m_thread;
};

} // namespace yagura::postgresql
