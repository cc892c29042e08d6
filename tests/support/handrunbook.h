// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist.h"
#include "models/domain/checklistdrafts.h"
#include "models/domain/entrykinds.h"

namespace yagura::testing {

inline QDateTime utcAt(qint64 seconds)
{
    return QDateTime(QDate(2026, 11, 23), QTime(11, 0), Qt::UTC).addSecs(seconds);
}

inline RunbookStep step(const QString& id, const RunbookStep::Content& content = EvidenceStep())
{
    RunbookStep made;
    made.id = id;
    made.title = {QStringLiteral("Step ") + id, QStringLiteral("手順 ") + id};
    made.content = content;
    return made;
}

inline RunbookStep fork(const QString& id, const QString& yes = {}, const QString& no = {}, const QString& unknown = {})
{
    DecideStep decide;
    decide.yes = yes;
    decide.no = no;
    decide.unknown = unknown;
    return step(id, decide);
}

inline Runbook runbook(const QString& id, const QList<RunbookStep>& steps)
{
    Runbook made;
    made.id = id;
    made.title = {QStringLiteral("Runbook ") + id, QStringLiteral("対応手順 ") + id};
    made.steps = steps;
    made.sha256 = QByteArray(32, 'a');
    return made;
}

/// Writes entries as a store would.
class HandWriter final {
public:
    explicit HandWriter(const QString& name = QStringLiteral("writer-1")) : m_name(name) { }

    RecordEntry write(const EntryDraft& draft)
    {
        RecordEntry entry;
        entry.writer = m_name;
        entry.sequence = ++m_sequence;
        entry.recorded = draft.happened;
        entry.incident = draft.incident;
        entry.happened = draft.happened;
        entry.actor = draft.actor;
        entry.kind = draft.kind;
        entry.args = draft.args;
        return entry;
    }
    QList<RecordEntry> write(const QList<EntryDraft>& drafts)
    {
        QList<RecordEntry> entries;
        for (const EntryDraft& draft : drafts)
            entries.append(write(draft));
        return entries;
    }
    /// Without a detour over drafts.
    RecordEntry write(QLatin1StringView kind, const QJsonObject& args, const QDateTime& at, const QString& who)
    {
        EntryDraft draft;
        draft.kind = kind;
        draft.args = args;
        draft.happened = at;
        draft.actor = who;
        return write(draft);
    }

private:
    QString m_name;
    qint64 m_sequence = 0;
};

} // namespace yagura::testing
