// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/observe/readerrun.h"

#include <QEventLoop>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTimer>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

/// For a killed process to be gone. One in the D state stays until the kernel lets it go.
constexpr auto burial = 200ms;

const QStringList& systemFolders()
{
    static const QStringList folders {u"/usr/bin"_s, u"/usr/sbin"_s, u"/bin"_s, u"/sbin"_s};
    return folders;
}

QProcessEnvironment bareEnvironment()
{
    const auto own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    bare.insert(u"PATH"_s, systemFolders().join(u':'));
    for (const auto& name : {u"HOME"_s, u"USER"_s, u"LOGNAME"_s, u"XDG_RUNTIME_DIR"_s}) {
        if (own.contains(name))
            bare.insert(name, own.value(name));
    }
    bare.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    bare.insert(u"TERM"_s, u"dumb"_s);
    bare.insert(u"SYSTEMD_COLORS"_s, u"0"_s);
    // A pager is a program of somebody's choice.
    bare.insert(u"SYSTEMD_PAGER"_s, u"cat"_s);
    bare.insert(u"PAGER"_s, u"cat"_s);
    return bare;
}

/// Runs in the child between fork and exec.
void becomeReader()
{
    ::setsid();
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const rlimit none {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

} // namespace

ReaderRun::ReaderRun(const QStringList& argv, qsizetype mostBytes)
    : m_argv(argv), m_mostBytes(mostBytes), m_process(std::make_unique<QProcess>())
{
}

ReaderRun::~ReaderRun()
{
    if (m_process->state() == QProcess::NotRunning)
        return;
    kill();
    m_process->disconnect();
    if (m_process->waitForFinished(int(burial.count())))
        return;
    // Its destructor would wait for half a minute.
    auto* lost = m_process.release();
    QObject::connect(lost, &QProcess::finished, lost, &QObject::deleteLater);
}

void ReaderRun::prepare(const QString& program)
{
    m_process->setProgram(program);
    m_process->setArguments(m_argv.mid(1));
    m_process->setProcessEnvironment(bareEnvironment());
    m_process->setWorkingDirectory(u"/"_s);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setChildProcessModifier(becomeReader);
}

ReaderRun::End ReaderRun::run(std::chrono::milliseconds deadline)
{
    const auto program = QStandardPaths::findExecutable(m_argv.value(0), systemFolders());
    if (program.isEmpty() || m_argv.value(0).contains(u'/'))
        return End::NotFound;
    prepare(program);
    QEventLoop loop;
    auto end = End::Late;
    const auto finish = [&](End how) {
        end = how;
        loop.quit();
    };
    QObject::connect(m_process.get(), &QProcess::readyReadStandardOutput, &loop, [&] {
        take();
        if (m_output.size() > m_mostBytes)
            finish(End::Full);
    });
    QObject::connect(m_process.get(), &QProcess::finished, &loop, [&](int, QProcess::ExitStatus status) {
        take();
        finish(status == QProcess::NormalExit ? End::Exited : End::Crashed);
    });
    QObject::connect(m_process.get(), &QProcess::errorOccurred, &loop, [&](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(End::NotStarted);
    });
    QTimer::singleShot(deadline, Qt::PreciseTimer, &loop, [&] { finish(End::Late); });
    m_process->start(QIODevice::ReadOnly);
    loop.exec();
    kill();
    m_output.truncate(m_mostBytes);
    return end;
}

void ReaderRun::take()
{
    m_output += m_process->readAllStandardOutput();
}

void ReaderRun::kill() const
{
    const auto pid = pid_t(m_process->processId());
    if (pid <= 0)
        return;
    // The whole group; the process alone as well, should it not have come as far as making one.
    ::kill(-pid, SIGKILL);
    ::kill(pid, SIGKILL);
}

} // namespace yagura
