// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storylab.h"

#include "tests/support/postgresserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace yagura::testing {

namespace {

constexpr int longestCommand = 60'000;
/// Seconds in which sessions leak and the disk fills: whoever watches from its beginning keeps a session.
const QString pace = u"5"_s;

QString labProgram()
{
    return QStringLiteral(YAGURA_SOURCE_DIR "/tests/lab/lab");
}

} // namespace

QString StoryLab::obstacle()
{
    if (const QString missing = PostgresServer::obstacle(); !missing.isEmpty())
        return missing;
    if (!QFileInfo::exists(u"/usr/lib/rabbitmq/bin/rabbitmq-server"_s))
        return u"rabbitmq-server is not installed"_s;
    if (QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import pika"_s}) != 0)
        return u"Python's pika is not installed"_s;
    return {};
}

// The servers' account goes through the folder, and only through it.
StoryLab::StoryLab() : m_folder(QDir::tempPath() + u"/yagura-story-XXXXXX"_s)
{
    QFile::setPermissions(
        m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    for (const QString& folder : {u"state"_s, u"config"_s, u"data"_s, u"runtime"_s, u"bin"_s, u"documents"_s}) {
        QDir().mkpath(path(folder));
        QFile::setPermissions(path(folder), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    standIn(u"ssh"_s, u"shift; exec sh -c \"$*\""_s);
    standIn(u"sudo"_s, u"exec \"$@\""_s);
    standIn(u"systemctl"_s, u"exec '%1' --dir '%2' service \"$@\""_s.arg(labProgram(), path(u"lab"_s)));
    standIn(u"journalctl"_s, u"exec tail -n 200 '%1'"_s.arg(path(u"lab/mq/consumer.log"_s)));
}

StoryLab::~StoryLab()
{
    QProcess::execute(labProgram(), {u"--dir"_s, path(u"lab"_s), u"down"_s});
    m_story.waitForFinished(5'000);
}

void StoryLab::standIn(const QString& name, const QString& script) const
{
    QFile file(path(u"bin/"_s + name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    file.write("#!/bin/sh\n" + script.toUtf8() + '\n');
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void StoryLab::makePrivate() const
{
    qputenv("XDG_STATE_HOME", QFile::encodeName(path(u"state"_s)));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(path(u"config"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(path(u"data"_s)));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(path(u"runtime"_s)));
}

void StoryLab::start()
{
    QObject::connect(&m_story, &QProcess::readyReadStandardError, &m_story,
        [this] { m_log += QString::fromUtf8(m_story.readAllStandardError()); });
    const QString pid = QString::number(QCoreApplication::applicationPid());
    m_story.start(labProgram(), {u"--dir"_s, path(u"lab"_s), u"incident"_s, u"--until-pid"_s, pid, u"--pace"_s, pace});
}

QString StoryLab::configuration()
{
    if (m_configuration.isEmpty() && m_story.canReadLine())
        m_configuration = QString::fromUtf8(m_story.readLine()).section(u' ', 0, 0).trimmed();
    return m_configuration;
}

bool StoryLab::isPlayed() const
{
    return m_story.state() == QProcess::NotRunning && !m_configuration.isEmpty() && m_story.exitCode() == 0;
}

bool StoryLab::hasFailed() const
{
    return m_story.state() == QProcess::NotRunning
        && (m_story.exitCode() != 0 || m_story.error() == QProcess::FailedToStart);
}

StoryLab::Said StoryLab::run(const QString& command) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, path(u"bin"_s) + u':' + environment.value(u"PATH"_s));
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.setStandardInputFile(QProcess::nullDevice());
    shell.start(u"/bin/sh"_s, {u"-c"_s, command});
    const bool hasEnded = QTest::qWaitFor([&] { return shell.state() == QProcess::NotRunning; }, longestCommand);
    return {hasEnded ? shell.exitCode() : -1, QString::fromUtf8(shell.readAll())};
}

} // namespace yagura::testing
