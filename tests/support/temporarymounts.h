// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>

#include <csignal>
#include <sys/mount.h>

namespace yagura::testing {

/// A small file system of its own; gone with this object whatever happens.
class TmpfsMount final {
public:
    TmpfsMount(const QString& path, const QByteArray& options) : m_path(QFile::encodeName(path))
    {
        QDir().mkpath(path);
        m_mounted = mount("yagura-test", m_path.constData(), "tmpfs", 0, options.constData()) == 0;
    }
    ~TmpfsMount() { unmount(); }
    TmpfsMount(const TmpfsMount&) = delete;
    TmpfsMount& operator=(const TmpfsMount&) = delete;

    bool isMounted() const { return m_mounted; }
    bool remountReadOnly() { return mount(nullptr, m_path.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0; }
    void unmount()
    {
        if (m_mounted)
            umount2(m_path.constData(), MNT_DETACH);
        m_mounted = false;
    }

private:
    QByteArray m_path;
    bool m_mounted = false;
};

/// The stand-in for a dead NFS server. It is woken and unmounted before it is ended, so that nobody stays in the
/// kernel.
class HangingMount final {
public:
    HangingMount(const QString& hangfs, const QString& path) : m_path(path)
    {
        QDir().mkpath(path);
        m_process.start(hangfs,
            {QStringLiteral("-f"), QStringLiteral("-s"), QStringLiteral("-o"), QStringLiteral("allow_other"), path});
    }
    ~HangingMount()
    {
        wake();
        umount2(QFile::encodeName(m_path).constData(), MNT_DETACH);
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    HangingMount(const HangingMount&) = delete;
    HangingMount& operator=(const HangingMount&) = delete;

    void hang() { ::kill(pid_t(m_process.processId()), SIGUSR1); }
    void wake() { ::kill(pid_t(m_process.processId()), SIGUSR2); }
    void die() { m_process.kill(); }
    bool isMounted() const
    {
        QFile table(QStringLiteral("/proc/self/mountinfo"));
        return table.open(QIODevice::ReadOnly) && table.readAll().contains(' ' + QFile::encodeName(m_path) + ' ');
    }

private:
    QString m_path;
    QProcess m_process;
};

} // namespace yagura::testing
