// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/childprocess.h"
#include "tests/support/rawclient.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

#include <sys/stat.h>

namespace yagura::testing {

/// The real yagurad with a home of its own: what it is told to watch is the test's, its port is its own choice.
class DaemonProcess final {
public:
    explicit DaemonProcess(const QByteArray& configuration = "targets: []\n")
    {
        for (const char* folder : {"config", "state", "runtime", "cache", "data"})
            QDir(m_home.path()).mkdir(QString::fromLatin1(folder));
        ::chmod(QFile::encodeName(path("runtime")).constData(), 0700);
        write(configuration);
    }

    void write(const QByteArray& configuration)
    {
        QFile file(configurationFile());
        if (file.open(QIODevice::WriteOnly))
            file.write(configuration);
    }
    void start(const QStringList& options = {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")},
        const QStringList& environment = {})
    {
        QFile::remove(path("runtime/yagura/address"));
        m_process.start(
            QStringList {QStringLiteral("env"), QStringLiteral("-u"), QStringLiteral("RUNTIME_DIRECTORY"),
                QStringLiteral("-u"), QStringLiteral("NOTIFY_SOCKET"),
                QStringLiteral("XDG_CONFIG_HOME=") + path("config"), QStringLiteral("XDG_STATE_HOME=") + path("state"),
                QStringLiteral("XDG_RUNTIME_DIR=") + path("runtime"), QStringLiteral("XDG_DATA_HOME=") + path("data")}
                + environment
                + QStringList {QStringLiteral(YAGURAD_PROGRAM), QStringLiteral("--config"), configurationFile()}
                + options,
            path("log"));
    }
    /// Whether it serves within some seconds.
    bool serves()
    {
        return QTest::qWaitFor([&] { return port() > 0 && ask("GET", "/api/v1/picture").status == 200; }, 15'000);
    }
    RawAnswer ask(const QByteArray& method, const QByteArray& target)
    {
        RawClient client(port());
        client.send(requestOf(method, target, token()));
        return client.wait();
    }

    QUrl url() const { return QUrl(QString::fromUtf8(contentOf("runtime/yagura/address").trimmed())); }
    quint16 port() const { return quint16(url().port(0)); }
    QByteArray token() const { return contentOf("runtime/yagura/token").trimmed(); }
    QString path(const char* name) const { return m_home.filePath(QString::fromLatin1(name)); }
    QByteArray log() const { return contentOf("log"); }
    ChildProcess& process() { return m_process; }
    /// The most memory that it ever had, in KiB.
    int peakKib() const { return statusKib("VmHWM:"); }
    int anonymousKib() const { return statusKib("RssAnon:"); }

private:
    QString configurationFile() const { return path("yagura.yaml"); }
    QByteArray contentOf(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    int statusKib(const QByteArray& name) const
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(m_process.pid()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = status.readAll();
        const auto at = text.indexOf(name);
        return at < 0 ? 0 : text.mid(at + name.size(), 20).trimmed().split(' ').first().toInt();
    }

    QTemporaryDir m_home;
    ChildProcess m_process;
};

} // namespace yagura::testing
