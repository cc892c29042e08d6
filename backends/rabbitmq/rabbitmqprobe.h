// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/net/httpclient.h"
#include "backends/net/httpladder.h"
#include "backends/rabbitmq/clientwalker.h"
#include "backends/rabbitmq/deadletterreader.h"
#include "backends/rabbitmq/queuebook.h"
#include "backends/rabbitmq/queuepeeker.h"
#include "backends/rabbitmq/queuesweeper.h"
#include "backends/rabbitmq/quicklook.h"
#include "backends/rabbitmq/rabbitmqanswers.h"
#include "models/domain/configuration.h"
#include "models/ports/clock.h"
#include "models/ports/probe.h"

#include <functional>
#include <memory>
#include <optional>

namespace yagura {

/// Watches one RabbitMQ cluster through its management API, with GETs only; where the configuration gives leave, a
/// QueuePeeker with a user of its own looks into the listed queues between polls. Never blocks: lives in the shared
/// network loop. A user with the tag "monitoring" and access to the virtual hosts suffices; permissions in them are not
/// needed.
///
/// Each poll reads the overview, the nodes, the 100 queues with most messages and up to 50 of the queues of interest;
/// while few queues hold messages, a QuickLook spares the broker the list of the largest. All queues are read between
/// polls by a QueueSweeper; every queue carries the time of its own reading. A broker with no more than 100 queues is
/// swept by each poll. Who is connected is read between polls, too, but never while the queues are: the two together
/// would cost the broker twice as much.
class RabbitmqProbe final : public Probe {
    Q_OBJECT

public:
    RabbitmqProbe(const TargetConfig& config, const RabbitmqSettings& settings,
        const std::optional<SecretString>& password, Clock clock, const FindSecret& peekSecret);

    void poll(const yagura::PollRequest& request) override;
    void interrupt() noexcept override;

    HttpCounters counters() const { return m_client.counters(); } ///< in the probe's thread

private:
    /// What one poll has gathered so far.
    struct Attempt {
        PollRequest request;
        int waiting = 0; ///< answers that are out
        std::optional<Failure> failure; ///< the first one
        std::chrono::milliseconds fastest = std::chrono::milliseconds::max(); ///< of the answers
        RabbitmqOverview overview;
        QList<BrokerNode> nodes;
        bool isListed = false; ///< the list of the largest queues was asked for
        std::optional<QueuePage> largest; ///< none after a quick look
        std::optional<Dated<ConnectLadder>> ladder;
    };
    using Read = std::function<void(const HttpAnswer&)>;
    using Refused = std::function<void(const Failure&)>;

    void ask(const QByteArray& target, const Read& read, const Refused& refused);
    void askEssential(const QByteArray& target, const Read& read);
    template<typename Value>
    void askFor(const QByteArray& target, Result<Value> (*parse)(QByteArrayView), Value Attempt::*place);
    void askForQueues();
    void askForLargest();
    void takeLargest(const HttpAnswer& answer);
    void askForInterest();
    QStringList namesOfInterest() const;
    bool needsLargest() const;
    void askForQueue(const QString& objectName);
    void walkLadder();
    void fail(const Failure& failure);
    void release();
    void abortAttempt();
    std::chrono::milliseconds patience() const;

    void conclude();
    BrokerHealth healthOf(const Attempt& attempt);
    std::optional<Dated<QueueSweep>> sweepFor(const RabbitmqOverview& overview) const;
    void noteLargest(const Attempt& attempt);
    void resumeWalks();
    void takeSweep(const QueueSweep& sweep, const Moment& started, bool stoodStill);

    QString m_target;
    QString m_user;
    Clock m_clock;
    HttpClient m_client;
    HttpLadder m_ladder;
    QueueSweeper m_sweeper;
    ClientWalker m_clients;
    DeadLetterReader m_deadLetters;
    std::unique_ptr<QueuePeeker> m_peeker; ///< none without leave to peek
    QueueBook m_book;
    QuickLook m_quickLook;
    bool m_hasMoreQueues = false; ///< than the list of the largest has room for
    std::optional<Dated<QueueSweep>> m_sweep;
    std::optional<Moment> m_previousSweepStart;
    bool m_sawLess = false; ///< the poll before saw fewer queues than there are
    bool m_seesLess = false; ///< and this one
    std::optional<Attempt> m_attempt;
};

/// `config.settings` must hold RabbitmqSettings. May be made in one thread and moved to another before the first poll.
/// `peekSecret` finds the password of the user that looks into queues; without it none is looked into.
std::unique_ptr<Probe> makeRabbitmqProbe(const TargetConfig& config, const std::optional<SecretString>& password,
    const Clock& clock, const FindSecret& peekSecret = {});

} // namespace yagura
