// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/exchange.h"
#include "backends/store/recorder.h"
#include "backends/store/storecheck.h"

#include <QObject>
#include <QTimer>

namespace yagura::store {

struct KeeperParts {
    RecorderParts recorder;
    bool isShared = false; ///< there is a shared store to speak with
    std::chrono::milliseconds retryEvery {2'000}; ///< while the disk takes nothing
    std::chrono::milliseconds lookEvery {1'000}; ///< for what other programs on this disk wrote
    std::chrono::milliseconds tidyAfter {30'000}; ///< without a new entry
};

/// The store's thread: the one place where the record is written. Its functions are called by queued calls; what it
/// says to the shared store goes out by signals and comes back the same way.
class StoreKeeper final : public QObject {
    Q_OBJECT

public:
    explicit StoreKeeper(KeeperParts parts);

    void start();
    /// A clean end, which nothing follows.
    void finish();

    void append(quint64 ticket, const QList<yagura::EntryDraft>& drafts);
    void list(quint64 ticket, int most, int offset);
    void load(quint64 ticket, const QString& incident);
    void readAttachment(quint64 ticket, const QByteArray& sha256);
    void saveElsewhere(quint64 ticket, const QString& path);

    // What the shared store says.
    void noteConnecting();
    void meet(const QString& store, qint64 newestArrival);
    void noteLost(const yagura::Failure& failure);
    void noteTaken(const yagura::store::Parcel& parcel);
    void noteContradicted(const QString& writer);
    void noteFetched(qint64 arrival, const QList<yagura::RecordEntry>& entries);
    void noteHeard();
    void noteAttachment(quint64 ticket, const std::optional<yagura::store::PackedAttachment>& attachment);
    void noteAttachmentFailed(quint64 ticket, const yagura::Failure& failure);
    void noteNumber(const QString& incident, qint64 number);

signals:
    void stateChanged(const yagura::StoreState& state);
    void confirmed(quint64 ticket, const QList<yagura::RecordEntry>& entries);
    void refused(quint64 ticket, const yagura::Failure& failure);
    void entryAdded(const yagura::RecordEntry& entry);
    void listed(quint64 ticket, const yagura::Result<QList<yagura::IncidentSummary>>& incidents);
    void loaded(quint64 ticket, const yagura::Result<QList<yagura::RecordEntry>>& entries);
    void attachmentRead(quint64 ticket, const yagura::Result<yagura::Attachment>& attachment);
    void saved(quint64 ticket, const yagura::Result<QString>& path);

    // To the shared store.
    void sendWanted(const yagura::store::Parcel& parcel);
    void fetchWanted(qint64 arrival);
    void attachmentWanted(quint64 ticket, const QByteArray& sha256);
    void numberWanted(const QString& incident);

private:
    void tryAgain();
    std::optional<Failure> add(quint64 ticket, const QList<EntryDraft>& drafts);
    void tellArrivals();
    void tellState();
    void check();
    void sendNext();
    void askForNumbers();
    void forgetTalk();

    KeeperParts m_parts;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<StoreCheck> m_check; ///< while it looks
    StoreState m_told; ///< the state that was told last
    StoreState::Shared m_shared = StoreState::Shared::None;
    std::optional<Failure> m_sharedFailure;
    QTimer m_retry {this};
    QTimer m_look {this};
    QTimer m_tidy {this};
    bool m_isSending = false;
    bool m_isFetching = false;
    bool m_wantsFetch = false; ///< once more, after the one that is out
    bool m_wantsNumbers = false; ///< a declaration has gone there
};

} // namespace yagura::store
