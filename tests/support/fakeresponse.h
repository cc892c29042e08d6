// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/executor.h"
#include "models/ports/incidentstore.h"
#include "models/ports/runbooks.h"
#include "tests/support/fakeobserver.h"
#include "tests/support/handrunbook.h"

#include <QTimer>

namespace yagura::testing {

/// A record in memory that survives as long as the test wants. Confirms at once, by a queued call, or when it is told.
class FakeIncidentStore final : public IncidentStore {
    Q_OBJECT

public:
    bool isHolding = false; ///< answers wait for settle()
    std::optional<Failure> refuses; ///< the next answers
    QList<RecordEntry> entries; ///< that were confirmed
    QList<Attachment> attachments;
    StoreState now {StoreState::Local::Durable, StoreState::Shared::None, {}, {}, 0, 0};

    void start() override { }
    quint64 append(const QList<EntryDraft>& drafts) override
    {
        m_waiting.append({++m_ticket, drafts});
        if (!isHolding)
            later([this] { settle(); });
        return m_ticket;
    }
    /// Answers everything that waits.
    void settle()
    {
        for (const auto& [ticket, drafts] : std::exchange(m_waiting, {})) {
            if (refuses) {
                emit refused(ticket, *refuses);
                continue;
            }
            for (const EntryDraft& draft : drafts)
                attachments += draft.attachments;
            const QList<RecordEntry> written = m_writer.write(drafts);
            entries += written;
            emit confirmed(ticket, written);
            for (const RecordEntry& entry : written)
                emit entryAdded(entry);
        }
    }
    /// Somebody else writes, elsewhere.
    void arrive(const QList<RecordEntry>& others)
    {
        entries += others;
        for (const RecordEntry& entry : others)
            emit entryAdded(entry);
    }
    void setState(const StoreState& state)
    {
        now = state;
        emit stateChanged(state);
    }

    quint64 list(int, int) override { return ++m_ticket; }
    quint64 load(const QString& incident) override
    {
        const quint64 ticket = ++m_ticket;
        later([this, ticket, incident] {
            QList<RecordEntry> of;
            std::ranges::copy_if(
                entries, std::back_inserter(of), [&](const RecordEntry& entry) { return entry.incident == incident; });
            emit loaded(ticket, of);
        });
        return ticket;
    }
    quint64 readAttachment(const QByteArray& sha256) override
    {
        const quint64 ticket = ++m_ticket;
        later([this, ticket, sha256] {
            for (const Attachment& attachment : attachments) {
                if (attachment.sha256() == sha256)
                    return emit attachmentRead(ticket, attachment);
            }
            emit attachmentRead(ticket, Failure {FailureClass::Internal, QStringLiteral("store.no_attachment"), {}});
        });
        return ticket;
    }
    quint64 saveElsewhere(const QString&) override { return ++m_ticket; }
    StoreState state() const override { return now; }

    QStringList kinds() const
    {
        QStringList all;
        for (const RecordEntry& entry : entries)
            all.append(entry.kind);
        return all;
    }

private:
    template<typename Work>
    void later(Work work)
    {
        QMetaObject::invokeMethod(this, work, Qt::QueuedConnection);
    }

    quint64 m_ticket = 0;
    QList<std::pair<quint64, QList<EntryDraft>>> m_waiting;
    HandWriter m_writer;
};

class FakeRunbookShelf final : public RunbookShelf {
    Q_OBJECT

public:
    QList<RunbookChange> accepted;
    Runbooks runbooks;
    QList<RunbookChange> changes;

    void start() override { emit read(runbooks, changes, {}); }
    void accept(const RunbookChange& change) override
    {
        accepted.append(change);
        changes.removeAll(change);
        emit read(runbooks, changes, {});
    }
};

class FakeExecutor final : public Executor {
    Q_OBJECT

public:
    bool mayAct = true;

    bool canAct(const QString&, const QString&) const override { return mayAct; }
    void preview(const ActionRequest&, const SecretString&) override { }
    void execute(const ActionRequest&, const QByteArray&, const SecretString&) override { }
};

} // namespace yagura::testing
