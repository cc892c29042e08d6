// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <functional>

namespace yagura {

/// Tells systemd how the service is by its datagrams; without systemd it tells nobody. The watchdog is fed only while
/// `isWell` says so: a daemon that serves and no longer polls is worth a restart.
class ServiceNotifier final : public QObject {
    Q_OBJECT

public:
    ServiceNotifier(QByteArray socketName, std::chrono::microseconds watchdog, std::function<bool()> isWell,
        QObject* parent = nullptr);

    void ready() const { tell("READY=1\nSTATUS=Watching\n"); }
    void reloading() const;
    void stopping() const { tell("STOPPING=1\n"); }

private:
    void tell(const QByteArray& state) const;

    QByteArray m_socketName;
    std::function<bool()> m_isWell;
    QTimer m_beat {this};
};

} // namespace yagura
