// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace yagura {

/// Tells the service manager that the program is up, and then, from its event loop alone, that the loop still turns: a
/// wall that hangs falls silent and is started again. Speaks the datagrams of sd_notify(3) itself, without its library.
/// Does nothing where nobody listens. Never waits.
class ServiceNotifier final : public QObject {
    Q_OBJECT

public:
    /// `socket` as NOTIFY_SOCKET has it: a path, or a name that begins with '@'; empty: nobody listens.
    ServiceNotifier(QByteArray socket, std::optional<std::chrono::microseconds> watchdog, QObject* parent = nullptr);

    /// From NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID, which are taken out of the environment: programs that this
    /// one starts do not speak for it.
    static std::unique_ptr<ServiceNotifier> fromEnvironment();

    /// What must be so, asked in this thread, for the beat to go on; without it the loop alone counts.
    void beatWhile(std::function<bool()> isWell) { m_isWell = std::move(isWell); }
    /// READY=1, once; from then on WATCHDOG=1 twice in the time that the manager allows.
    void ready();
    /// The settings are read again; ready() follows.
    void reloading();
    void stopping() const { send("STOPPING=1"); }
    bool isListenedTo() const { return !m_socket.isEmpty(); }

private:
    void send(const QByteArray& message) const;

    QByteArray m_socket;
    std::function<bool()> m_isWell;
    QTimer m_beat;
    bool m_isReady = false;
};

} // namespace yagura
