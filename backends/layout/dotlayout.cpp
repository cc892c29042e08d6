// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/layout/dotlayout.h"

#include "backends/layout/dotwriter.h"
#include "backends/layout/plaingraph.h"

#include <QProcess>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

// dot takes half a second for 500 nodes and five for 1,000.
constexpr qsizetype mostBoxes = 800;
constexpr qsizetype mostLines = 4'000;
constexpr qsizetype mostOutput = 8 * 1024 * 1024;
constexpr rlim_t mostMemory = 1024 * 1024 * 1024;

/// Runs between fork and exec: only what is safe there.
void limitChild()
{
    const rlimit memory {mostMemory, mostMemory};
    setrlimit(RLIMIT_AS, &memory);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
}

QProcessEnvironment plainEnvironment()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s); // numbers with a point
    return environment;
}

} // namespace

DotLayout::DotLayout(QString program, std::chrono::milliseconds limit, QObject* parent)
    : Layout(parent)
    , m_program(std::move(program))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(FailureClass::NoAnswer, u"layout.timeout"_s); });
}

// What was killed ends at once; a second is for a machine that is busy.
DotLayout::~DotLayout()
{
    letGo();
    for (QProcess* process : findChildren<QProcess*>())
        process->waitForFinished(1'000);
}

void DotLayout::arrange(const LayoutRequest& request)
{
    letGo();
    m_request = request;
    const QString path = QStandardPaths::findExecutable(m_program);
    const bool isTooLarge = request.boxes.size() > mostBoxes || request.lines.size() > mostLines;
    if (!isTooLarge && !path.isEmpty())
        return start(path);
    const auto requested = ++m_requests;
    const QString code = isTooLarge ? u"layout.too_large"_s : u"layout.missing"_s;
    const auto answer = [this, requested, code] {
        if (requested == m_requests)
            fail(FailureClass::Limit, code);
    };
    QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
}

void DotLayout::start(const QString& path)
{
    ++m_requests;
    m_process = new QProcess(this);
    m_process->setProcessEnvironment(plainEnvironment());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->setChildProcessModifier(&limitChild);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &DotLayout::take);
    connect(m_process, &QProcess::finished, this,
        [this](int code, QProcess::ExitStatus status) { finish(status == QProcess::NormalExit && code == 0); });
    const auto notStarted = [this, process = m_process.data()](QProcess::ProcessError error) {
        if (process == m_process && error == QProcess::FailedToStart)
            fail(FailureClass::Internal, u"layout.failed"_s);
    };
    connect(m_process, &QProcess::errorOccurred, this, notStarted, Qt::QueuedConnection);
    m_limit.start();
    m_process->start(path, {u"-Tplain"_s});
    m_process->write(dotGraph(m_request));
    m_process->closeWriteChannel();
}

void DotLayout::take()
{
    m_output += m_process->readAllStandardOutput();
    if (m_output.size() > mostOutput)
        fail(FailureClass::Limit, u"layout.malformed"_s);
}

void DotLayout::finish(bool isWell)
{
    if (!isWell)
        return fail(FailureClass::Internal, u"layout.failed"_s);
    m_output += m_process->readAllStandardOutput();
    const auto answer = m_output.size() > mostOutput ? std::nullopt : readPlainGraph(m_output, m_request);
    if (!answer)
        return fail(FailureClass::Protocol, u"layout.malformed"_s);
    letGo();
    emit arranged(*answer);
}

void DotLayout::fail(FailureClass failureClass, const QString& code)
{
    letGo();
    emit arranged(Failure {failureClass, code, {}});
}

// A killed process is collected when it goes; nobody waits for it here.
void DotLayout::letGo()
{
    ++m_requests;
    m_limit.stop();
    m_output.clear();
    QProcess* const process = m_process;
    m_process = nullptr;
    if (!process)
        return;
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning)
        return process->deleteLater();
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

} // namespace yagura
