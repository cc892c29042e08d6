// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/credentials/findsecret.h"
#include "backends/net/httpclient.h"
#include "backends/rabbitmq/peekedmessages.h"
#include "backends/rabbitmq/queuebook.h"
#include "backends/rabbitmq/queueschemas.h"
#include "models/ports/clock.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace yagura {

/// Looks into the queues that the configuration lists, and into no other, for malformed JSON: a disturbing read, since
/// every message looked at comes back marked redelivered. Nothing is acknowledged and nothing is taken away.
///
/// Budget: at most `messages` of all queues together within `every`, counted when asked for; what was not there is
/// given back, what failed is not. The queues with ready messages share it evenly. After a failure the pause doubles,
/// up to ten minutes. The budget is this object's: a second watcher of the same broker has its own.
/// Refused, because looking could lose messages: all but classic queues (a quorum queue counts each look as a failed
/// delivery and drops what was delivered too often) and queues with a length limit (which drop what is put back when
/// they have filled up meanwhile).
///
/// A queue with a schema has its valid messages held against it; a schema that cannot be used fails nothing else.
///
/// Looks between polls with a user and a connection of its own; what fails here fails no poll. Answers are read and
/// judged in a thread of their own: 200 messages take it some 10 ms, 10,000 half a second.
/// Lives in its parent's thread; may be made in another one and moved before the first resume().
class QueuePeeker final : public QObject {
    Q_OBJECT

public:
    /// `config.settings` must hold RabbitmqSettings with leave to peek.
    QueuePeeker(const TargetConfig& config, FindSecret findSecret, Clock clock, QObject* parent);
    ~QueuePeeker() override;

    /// A poll begins: no new look until resume(). One that is out stays out.
    void hold() { m_isHeld = true; }
    /// A poll was answered: go on, or begin when it is time.
    void resume(const QueueBook& queues);

    const QStringList& queues() const { return m_settings.queues; }
    /// One for each listed queue, in the order of the list; as of `now`.
    QList<QueuePeek> peeks(const Moment& now) const;

    /// The vault's name for the password of the user that looks, made from the target's id.
    static QString secretId(const QString& targetId);

private:
    struct Judged {
        PeekVerdict verdict;
        qint64 readyThen = 0;
    };
    struct Look {
        qsizetype index = 0; ///< in m_peeks
        QString vhost;
        QString name;
        PeekLook entry;
    };

    void readSchemas();
    void takeSchemaFailures(const QHash<QString, Failure>& failures);
    void beginRound(const QueueBook& queues);
    bool admit(QueuePeek& peek, const Queue* queue, const Moment& now);
    void next();
    void findPassword();
    void ask();
    void take(const Result<HttpAnswer>& answer);
    void judge(const QByteArray& body);
    void takeJudged(const Result<Judged>& judged);
    void fail(const Failure& failure);

    TargetConfig m_target; ///< as the vault is asked for it
    HttpOrigin m_origin;
    PeekSettings m_settings;
    FindSecret m_findSecret;
    Clock m_clock;
    QList<QueueSchema> m_schemaTexts;
    std::shared_ptr<QueueSchemas> m_schemas; ///< used in m_thread only
    bool m_areSchemasRead = false;
    QList<QueuePeek> m_peeks;
    QList<Look> m_due; ///< of this round; the first is the next one or out
    qint64 m_budget = 0;
    std::chrono::milliseconds m_pause;
    std::optional<Moment> m_lastAsked;
    std::unique_ptr<HttpClient> m_client; ///< once there is a password
    bool m_isHeld = true;
    bool m_isOut = false;
    QFutureWatcher<QHash<QString, Failure>> m_readingSchemas;
    QFutureWatcher<Result<Judged>> m_judging;
    QThreadPool m_thread; ///< last: it waits for what still runs
};

} // namespace yagura
