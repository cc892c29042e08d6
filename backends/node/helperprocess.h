// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <span>
#include <sys/types.h>

namespace yagura {

/// A child that may hang in the kernel for ever. posix_spawn and pipes by hand instead of QProcess, because QProcess
/// waits for the end of its child, and a child in the D state ends only when the kernel lets it go. Here nothing waits:
/// the input is a memory file (so writing cannot block), the output is read when it is there, and a killed child that
/// does not die is left to be collected later. Dies with the thread that started it.
class HelperProcess final {
public:
    /// Nothing when it could not be started; `error` then holds errno.
    static std::unique_ptr<HelperProcess> start(
        const QString& program, const QList<QByteArray>& arguments, const QByteArray& input, int& error);
    ~HelperProcess(); ///< kills, and collects it when it goes within a moment
    HelperProcess(const HelperProcess&) = delete;
    HelperProcess& operator=(const HelperProcess&) = delete;

    /// Takes over what has arrived. Never blocks.
    void read();
    bool isClosed() const { return m_output < 0; } ///< it has said all it will ever say
    int outputFd() const { return m_output; } ///< to wait for; -1 when closed
    /// The lines that are complete and were not taken yet.
    QList<QByteArray> takeLines();

    void kill();
    /// True once the process is gone. Never blocks.
    bool collect();

private:
    HelperProcess(pid_t pid, int output);

    pid_t m_pid;
    int m_output;
    QByteArray m_arrived;
};

/// Waits until one of them has something to read, `wakeFd` becomes readable or the time is up. False when woken by
/// `wakeFd`.
bool waitForOutput(std::span<HelperProcess* const> helpers, int wakeFd, std::chrono::steady_clock::time_point until);

} // namespace yagura
