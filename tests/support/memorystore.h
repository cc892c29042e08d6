// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/incidentstore.h"
#include "tests/support/readings.h"

#include <QHash>
#include <QTimer>

namespace yagura::testing {

/// A store that keeps entries while the test runs, answers later as a real one does, and can refuse.
class MemoryStore final : public IncidentStore {
    Q_OBJECT

public:
    void start() override { }
    quint64 append(const QList<EntryDraft>& drafts) override
    {
        asked.append(drafts);
        const quint64 ticket = ++m_ticket;
        QTimer::singleShot(0, this, [this, ticket, drafts] { keep(ticket, drafts); });
        return ticket;
    }
    quint64 list(int, int) override
    {
        const quint64 ticket = ++m_ticket;
        QTimer::singleShot(0, this, [this, ticket] { emit listed(ticket, summaries()); });
        return ticket;
    }
    quint64 load(const QString& incident) override
    {
        const quint64 ticket = ++m_ticket;
        QTimer::singleShot(0, this, [this, ticket, incident] {
            QList<RecordEntry> found;
            for (const RecordEntry& entry : entries) {
                if (entry.incident == incident)
                    found.append(entry);
            }
            emit loaded(ticket, found);
        });
        return ticket;
    }
    quint64 readAttachment(const QByteArray& sha256) override
    {
        const quint64 ticket = ++m_ticket;
        if (bringsAttachments)
            QTimer::singleShot(
                0, this, [this, ticket, sha256] { emit attachmentRead(ticket, attachments.value(sha256)); });
        return ticket;
    }
    quint64 saveElsewhere(const QString&) override { return ++m_ticket; }
    StoreState state() const override { return now; }

    /// What a colleague's desktop wrote.
    void arrive(const QString& incident, QLatin1StringView kind, const QJsonObject& args, const QString& actor)
    {
        entries.append(made(QStringLiteral("theirs"), {incident, momentAt(0).utc, {}, actor, kind, args, {}}));
        emit entryAdded(entries.last());
    }
    void become(const StoreState& state)
    {
        now = state;
        emit stateChanged(state);
    }
    QStringList kinds() const
    {
        QStringList found;
        for (const RecordEntry& entry : entries)
            found.append(entry.kind);
        return found;
    }

    QList<EntryDraft> asked;
    QList<RecordEntry> entries;
    QHash<QByteArray, Attachment> attachments;
    StoreState now {StoreState::Local::Durable, StoreState::Shared::None, {}, {}, 0, 0};
    bool refuses = false;
    bool answers = true; ///< false: nothing is ever confirmed
    bool bringsAttachments = true; ///< false: whoever asks for one waits for ever

private:
    RecordEntry made(const QString& writer, const EntryDraft& draft)
    {
        RecordEntry entry;
        entry.writer = writer;
        entry.sequence = ++m_sequences[writer];
        entry.recorded = momentAt(0).utc;
        entry.incident = draft.incident;
        entry.happened = draft.happened;
        entry.detected = draft.detected;
        entry.actor = draft.actor;
        entry.kind = draft.kind;
        entry.args = draft.args;
        for (const Attachment& attachment : draft.attachments)
            attachments.insert(attachment.sha256(), attachment);
        return entry;
    }
    void keep(quint64 ticket, const QList<EntryDraft>& drafts)
    {
        if (!answers)
            return;
        if (refuses)
            return emit refused(ticket, Failure {FailureClass::Internal, QStringLiteral("store.cannot_write"), {}});
        QList<RecordEntry> kept;
        for (const EntryDraft& draft : drafts)
            kept.append(made(QStringLiteral("ours"), draft));
        entries += kept;
        emit confirmed(ticket, kept);
        for (const RecordEntry& entry : kept)
            emit entryAdded(entry);
    }
    QList<IncidentSummary> summaries() const
    {
        QList<IncidentSummary> found;
        QStringList ids;
        for (const RecordEntry& entry : entries) {
            if (!entry.incident.isEmpty() && !ids.contains(entry.incident))
                ids.prepend(entry.incident);
        }
        for (const QString& id : ids) {
            if (const auto incident = incidentOf(id, entries))
                found.append({id, incident->label, incident->title, incident->severity, incident->state,
                    incident->times.value(QStringLiteral("started")), {}, incident->entries.size()});
        }
        return found;
    }

    quint64 m_ticket = 0;
    QHash<QString, qint64> m_sequences;
};

} // namespace yagura::testing
