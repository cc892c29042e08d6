// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist.h"

namespace yagura {

/// Who does something at a checklist, when, and in which incident.
struct Doing {
    QString incident; ///< uuid; empty: none
    QString actor;
    QDateTime at; ///< UTC
};

/// What a step brought, to be kept.
struct TakenEvidence {
    QString number; ///< "E-03"
    QString source; ///< target
    QString asked; ///< exactly; empty: the numbers of the picture
    QByteArray bytes; ///< kept as text/plain
    int rows = 0;
    std::chrono::milliseconds duration {0};
    Answer verdict = Answer::Unknown;
};

/// The entries of a launch: that it started, and that its first step is open.
QList<EntryDraft> launchDrafts(const Runbook& runbook, const QHash<QString, QString>& parameters,
    const QString& finding, const QString& run, const Doing& doing);

/// Turns what people do at a running checklist into entries of the record. Whoever ends a step opens the one that
/// follows. What does not fit the state gives no entries, and entries that are given fit it. Pure; `checklist` must
/// outlive it.
class ChecklistDrafts final {
public:
    /// Longer words of people are cut.
    static constexpr qsizetype longestText = 4'000;

    ChecklistDrafts(const Checklist& checklist, Doing doing);

    QList<EntryDraft> opened(const QString& step) const;
    /// Not for forks. `outcome`: "ok", "found_cause", "failed"; a wait whose limit is over has failed.
    QList<EntryDraft> done(const QString& step, const QString& outcome, const QString& text) const;
    /// Of a message that was given before: it was given again. Its step stays done.
    QList<EntryDraft> saidAgain(const QString& step, const QString& text) const;
    /// Of forks. `picture`: what the picture says by itself; a person who agrees with it leaves the answer to it.
    QList<EntryDraft> decided(const QString& step, Answer answer, const PredicateState& picture) const;
    /// Needs a reason.
    QList<EntryDraft> skipped(const QString& step, const QString& reason) const;
    QList<EntryDraft> undone(const QString& step) const;
    QList<EntryDraft> assigned(const QString& step, const QString& person) const;
    QList<EntryDraft> noted(const QString& step, const QString& text) const;
    QList<EntryDraft> evidence(const QString& step, const TakenEvidence& taken) const;
    /// `how`: "done", or "abandoned", which needs a reason.
    QList<EntryDraft> ended(const QString& how, const QString& reason) const;

private:
    const RunbookStep* find(const QString& step) const;
    bool canEnd(const QString& step) const;
    EntryDraft draft(QLatin1StringView kind, const QString& step, QJsonObject args) const;
    QList<EntryDraft> ending(const QString& step, EntryDraft end, Answer answer) const;

    const Checklist& m_checklist;
    Doing m_doing;
};

} // namespace yagura
