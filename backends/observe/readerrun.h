// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <chrono>
#include <memory>

namespace yagura {

/// One run of a program that only reads: no shell, no input, its own session and process group, a bare environment, the
/// working folder "/", found in the system's own folders and nowhere else. What it prints, errors included, is taken up
/// to a cap. It is killed with its children at the deadline, at the cap, and with the thread that runs it.
class ReaderRun final {
public:
    enum class End {
        NotFound,
        NotStarted,
        Exited,
        Crashed,
        Late, ///< killed at the deadline
        Full, ///< killed at the cap
    };

    ReaderRun(const QStringList& argv, qsizetype mostBytes);
    ~ReaderRun(); ///< does not wait for one that hangs in the kernel

    /// Blocks until it is over; in a thread that has an event loop.
    End run(std::chrono::milliseconds deadline);
    const QByteArray& output() const { return m_output; }
    int exitCode() const { return m_process->exitCode(); }

private:
    void prepare(const QString& program);
    void take();
    void kill() const;

    QStringList m_argv;
    qsizetype m_mostBytes;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
};

} // namespace yagura
