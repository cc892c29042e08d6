// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace yagura::testing {

/// A server process of a test: its child, ended with it. Works without an event loop and reaps what it ends.
class ChildProcess final {
public:
    ChildProcess() = default;
    ChildProcess(const QStringList& command, const QString& log) { start(command, log); }
    ~ChildProcess() { end(SIGKILL); }
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    void start(const QStringList& command, const QString& log)
    {
        QList<QByteArray> words;
        for (const auto& word : command)
            words.append(word.toLocal8Bit());
        QList<char*> argv;
        for (auto& word : words)
            argv.append(word.data());
        argv.append(nullptr);
        const auto logName = log.toLocal8Bit();
        m_pid = ::fork();
        if (m_pid == 0) {
            const int output = ::open(logName.constData(), O_WRONLY | O_CREAT | O_APPEND, 0644);
            ::dup2(output, 1);
            ::dup2(output, 2);
            ::execvp(argv.first(), argv.data());
            ::_exit(127);
        }
    }

    pid_t pid() const { return m_pid; }
    void signal(int number) const
    {
        if (m_pid > 0)
            ::kill(m_pid, number);
    }
    /// Ends it with `number` and waits for it.
    void end(int number)
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, number);
        ::kill(m_pid, SIGCONT);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = 0;
    }
    /// Waits for its end, at most so long; does not reap it.
    bool endsWithin(int milliseconds) const
    {
        const int process = int(::syscall(SYS_pidfd_open, m_pid, 0));
        pollfd waited {process, POLLIN, 0};
        const bool hasEnded = ::poll(&waited, 1, milliseconds) > 0;
        if (process >= 0)
            ::close(process);
        return hasEnded;
    }
    bool isRunning() const { return m_pid > 0 && ::waitpid(m_pid, nullptr, WNOHANG) == 0; }

private:
    pid_t m_pid = 0;
};

} // namespace yagura::testing
