// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vault.h"

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>

namespace yagura {

/// Runs a `password_command` and takes what it prints: an argv list without a shell, stdout only, one trailing line break
/// cut off, killed with all its children at the deadline. Lives in the caller's thread and blocks nothing there.
/// It owns itself: the answer comes once, later, from that thread's event loop; afterwards it goes.
///
/// Failures (class auth): credential.command_failed {program, reason: not_started | crashed | exit_code | empty | too_large,
/// exit_code?}, credential.command_timeout {program, deadline_ms}. What the command printed is in none of them.
class PasswordCommand final : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(Result<SecretString>)>;

    static constexpr std::chrono::milliseconds defaultDeadline {10'000};
    /// Far above any password, token or key file.
    static constexpr qsizetype largestOutput = 64 * 1024;

    static void run(const QStringList& argv, Answer answer, std::chrono::milliseconds deadline = defaultDeadline);

private:
    PasswordCommand(const QStringList& argv, Answer answer, std::chrono::milliseconds deadline);

    void start();
    void takeOutput();
    void finish(int exitCode, QProcess::ExitStatus status);
    void fail(const QString& reason, QJsonObject args = {});
    void answerOnce(Result<SecretString> result);
    void kill();

    QStringList m_argv;
    Answer m_answer;
    std::chrono::milliseconds m_deadline;
    QProcess m_process;
    QTimer m_timer;
    QByteArray m_output;
};

} // namespace yagura
