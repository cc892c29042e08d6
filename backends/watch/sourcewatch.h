// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/watch/daemonwatch.h"

#include <QTimer>

#include <functional>

namespace yagura {

/// The Watch of a daemon whose token has to be found first: in a keychain, by a command. Until it is there nothing is
/// shown; when it cannot be found, the daemon is lost for that reason, and it is looked for again.
class SourceWatch final : public Watch {
    Q_OBJECT

public:
    using Found = std::function<void(Result<DaemonLinkParts>)>;
    /// Answers in the caller's thread, at once or later, within a bounded time.
    using Find = std::function<void(Found)>;
    static constexpr std::chrono::milliseconds lookAgain {30'000};

    SourceWatch(
        Find find, Clock clock, std::chrono::milliseconds lookAgainAfter = lookAgain, QObject* parent = nullptr);

    Source source() const override { return Source::Daemon; }
    void start() override;
    void pollNow(const QString& target) override;
    void setPaused(bool paused) override;
    void readPast(std::chrono::milliseconds since) override;
    void readHistory(const HistoryWish& wish) override;

private:
    void look();
    void take(Result<DaemonLinkParts> found);
    void lose(const Failure& failure);

    Find m_find;
    Clock m_clock;
    QTimer m_again;
    bool m_isLooking = false;
    bool m_isPaused = false;
    std::optional<SourceLoss> m_loss;
    std::unique_ptr<DaemonWatch> m_watch; ///< once the token is there
};

} // namespace yagura
