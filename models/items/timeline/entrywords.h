// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recordentry.h"
#include "models/domain/runbook.h"
#include "models/domain/severity.h"

namespace yagura {

/// What an entry is about, for filters and marks.
enum class EntrySubject { Incident, Finding, Change, Checklist, Evidence, Action, Note, Prevention, Other };
EntrySubject subjectOf(const QString& kind);
/// The word of a filter: "incident", "finding", … never translated.
QString subjectName(EntrySubject subject);

/// What knows the words that entries only name: titles of runbooks and their steps, by ids.
struct EntryContext {
    const Runbooks* runbooks = nullptr; ///< may be null: then ids are shown
    QString language;
    QHash<QString, QString> runbookOfRun; ///< id of the runbook by run
    QHash<QString, QString> actions; ///< its title, by action_id
    QHash<QString, QString> criteria; ///< what they ask for, by id
    QHash<QString, QString> findings; ///< titles by id

    /// Learns what later entries refer to.
    void learn(const RecordEntry& entry);
};

/// An entry in one line of the reader's language. What a person typed stays as typed, shown plain. A kind that is not
/// known names itself.
QString sentenceOf(const RecordEntry& entry, const EntryContext& context);

/// How bad what it tells is: of findings their severity, Ok for what recovered and for everything else.
Severity severityOf(const RecordEntry& entry);
/// Whether it tells of something that became well.
bool isGoodNews(const RecordEntry& entry);

} // namespace yagura
