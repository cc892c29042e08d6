// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/connectwalk.h"
#include "backends/store/entrytable.h"
#include "backends/store/exchange.h"
#include "backends/store/postgressession.h"
#include "models/ports/vault.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <atomic>
#include <functional>

namespace yagura::store {

/// How the shared store is reached.
struct SharedParts {
    using Password = std::function<void(Result<std::optional<SecretString>>)>;

    QString dsn; ///< empty: there is none
    std::function<void(Password)> askPassword; ///< answers in the thread that asks, within a bounded time
    std::chrono::milliseconds limit {5'000}; ///< for one statement
    std::chrono::milliseconds connectLimit {10'000};
    std::chrono::milliseconds shortestRetry {1'000};
    std::chrono::milliseconds longestRetry {30'000};
    std::chrono::milliseconds lookEvery {10'000}; ///< besides NOTIFY, which some poolers swallow
};

/// Speaks with the shared store in a thread of its own: what it waits for keeps no note of anybody waiting. It holds no
/// entries; what it was not able to hand over is asked for again. Its functions are called by queued calls, but for
/// interrupt().
class SharedLink final : public QObject {
    Q_OBJECT

public:
    explicit SharedLink(SharedParts parts);
    ~SharedLink() override;

    void start();
    void send(const yagura::store::Parcel& parcel);
    /// The entries after that one, as they arrived there; fetched() follows.
    void fetchAfter(qint64 arrival);
    void fetchAttachment(quint64 ticket, const QByteArray& sha256);
    void numberOf(const QString& incident);
    /// From any thread: ends every wait, for good.
    void interrupt() noexcept;

signals:
    void connecting();
    void met(const QString& store, qint64 newestArrival);
    void lost(const yagura::Failure& failure);
    void taken(const yagura::store::Parcel& parcel);
    void contradicted(const QString& writer);
    void fetched(qint64 arrival, const QList<yagura::RecordEntry>& entries);
    /// There may be something to fetch.
    void heard();
    /// Nothing: it is not there either.
    void attachmentFetched(quint64 ticket, const std::optional<yagura::store::PackedAttachment>& attachment);
    void attachmentFailed(quint64 ticket, const yagura::Failure& failure);
    void numbered(const QString& incident, qint64 number);

private:
    void connectNow();
    void walk(const std::optional<SecretString>& password);
    std::optional<Failure> greet();
    void drop(const Failure& failure);
    void listen();
    /// Runs one exchange in a transaction of its own; false when it failed, which has been told.
    bool inTransaction(const std::function<std::optional<SqlFault>(EntryTable&)>& exchange);
    void endExchange(const std::optional<SqlFault>& fault);

    SharedParts m_parts;
    postgresql::Interruption m_interruption;
    std::atomic<bool> m_isEnding = false;
    std::unique_ptr<PostgresSession> m_session;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_retry {this};
    QTimer m_look {this};
    std::chrono::milliseconds m_pause;
};

} // namespace yagura::store
