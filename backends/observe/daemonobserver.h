// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/net/httporigin.h"
#include "backends/observe/directobserver.h"

#include <QThread>

#include <functional>

namespace yagura {

/// A daemon that may be asked to look at what it watches.
struct ObservingDaemon {
    using Found = std::function<void(const Result<HttpOrigin>&)>;

    QString source; ///< the name before the ids of its targets; empty: they stand here as they do there
    /// How it is reached. Answers in the caller's thread, at once or later, within a bounded time.
    std::function<void(const Found&)> find;
};

/// Has daemons look, with their logins, at what only they watch. What stands in this machine's own configuration is
/// looked at from here, and so is whatever a daemon is not asked for: paths, programs, a team's own SQL. A target of a
/// further source is asked of that source's daemon, by the id that it has there.
class DaemonObserver final : public Observer {
    Q_OBJECT

public:
    /// `direct` must outlive this.
    DaemonObserver(
        std::vector<ObservingDaemon> daemons, DirectObserver& direct, Clock clock, QObject* parent = nullptr);
    ~DaemonObserver() override;

    Result<QString> preview(const ObserveStep& step) const override;
    quint64 observe(const ObserveStep& step, bool isAccepted) override;

private:
    class Link;
    using Done = std::function<void(const Result<Observation>&)>;

    struct Daemon {
        ObservingDaemon known;
        Link* link = nullptr; ///< once it is known how the daemon is reached; belongs to its thread
    };

    /// Whom to ask: the place of a daemon; nothing when the look is taken from here.
    std::optional<std::size_t> daemonFor(const ObserveStep& step) const;
    QByteArray requestOf(const ObserveStep& step, std::size_t daemon) const;
    void ask(std::size_t daemon, const QByteArray& request, const Done& done);
    void join(Daemon& daemon, const HttpOrigin& origin);

    std::vector<Daemon> m_daemons;
    DirectObserver& m_direct;
    Clock m_clock;
    QThread m_thread;
    quint64 m_lastTicket = 0;
    QHash<quint64, quint64> m_directTickets; ///< to ours
};

} // namespace yagura
