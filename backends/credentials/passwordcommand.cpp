// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/credentials/passwordcommand.h"

#include <sys/prctl.h>
#include <csignal>
#include <unistd.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

void PasswordCommand::run(const QStringList& argv, Answer answer, std::chrono::milliseconds deadline)
{
    // Owns itself until the process is gone: destroying a QProcess that runs would block.
    auto* command = new PasswordCommand(argv, std::move(answer), deadline);
    QMetaObject::invokeMethod(command, &PasswordCommand::start, Qt::QueuedConnection);
}

PasswordCommand::PasswordCommand(const QStringList& argv, Answer answer, std::chrono::milliseconds deadline)
    : m_argv(argv)
    , m_answer(std::move(answer))
    , m_deadline(deadline)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        kill();
        answerOnce(Failure{FailureClass::Auth, u"credential.command_timeout"_s,
                           {{u"program"_s, m_argv.value(0)}, {u"deadline_ms"_s, qint64(m_deadline.count())}}});
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PasswordCommand::takeOutput);
    connect(&m_process, &QProcess::finished, this, &PasswordCommand::finish);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // finished() follows
        fail(u"not_started"_s);
        deleteLater();
    });
}

void PasswordCommand::start()
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    // A session of its own: the deadline ends its children too, and none of them asks on our terminal.
    // It goes when we go.
    m_process.setChildProcessModifier([] {
        ::setsid();
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    m_timer.start(m_deadline);
    m_process.start(m_argv.value(0), m_argv.mid(1), QIODevice::ReadOnly);
}

void PasswordCommand::takeOutput()
{
    const auto part = m_process.readAllStandardOutput();
    if (!m_answer)
        return;
    m_output += part;
    if (m_output.size() > largestOutput) {
        kill();
        fail(u"too_large"_s, {{u"limit"_s, qint64(largestOutput)}});
    }
}

void PasswordCommand::finish(int exitCode, QProcess::ExitStatus status)
{
    takeOutput();
    deleteLater();
    if (!m_answer)
        return;
    if (status != QProcess::NormalExit)
        return fail(u"crashed"_s);
    if (exitCode != 0)
        return fail(u"exit_code"_s, {{u"exit_code"_s, exitCode}});
    if (m_output.endsWith('\n'))
        m_output.chop(m_output.endsWith("\r\n") ? 2 : 1);
    if (m_output.isEmpty())
        return fail(u"empty"_s);
    answerOnce(SecretString(std::exchange(m_output, {})));
}

void PasswordCommand::fail(const QString& reason, QJsonObject args)
{
    args.insert(u"program"_s, m_argv.value(0));
    args.insert(u"reason"_s, reason);
    answerOnce(Failure{FailureClass::Auth, u"credential.command_failed"_s, args});
}

void PasswordCommand::answerOnce(Result<SecretString> result)
{
    m_timer.stop();
    m_output.fill('\0');
    m_output.clear();
    if (const auto answer = std::exchange(m_answer, nullptr))
        answer(std::move(result));
}

void PasswordCommand::kill()
{
    const auto pid = pid_t(m_process.processId());
    if (pid <= 0)
        return;
    // The whole group; the process alone as well, should it not have come as far as making one.
    ::kill(-pid, SIGKILL);
    m_process.kill();
}

} // namespace yagura
