// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recordentry.h"
#include "models/domain/runbook.h"

#include <QHash>
#include <QList>
#include <QString>

namespace yagura {

enum class StepState { ToDo, Open, Done, Skipped };
QString stepStateName(StepState state); ///< "to_do", "open", "done", "skipped"

/// One step of a launched checklist, as its entries tell.
struct StepProgress {
    StepState state = StepState::ToDo;
    QString assigned; ///< person; empty: nobody
    QString by; ///< who ended it
    QDateTime openedAt; ///< UTC; invalid: never
    QDateTime endedAt;
    QString outcome; ///< of a done one: "ok", "found_cause", "failed"
    Answer answer = Answer::Unknown; ///< of a decided one
    QString text; ///< said at the end; the reason of a skip
    QStringList notes;
    QStringList evidence; ///< numbers ("E-03")
    QString action; ///< action_id of the newest try of a change

    bool operator==(const StepProgress&) const = default;
};

/// One launch of a runbook: a state machine that only entries move, so that replaying them after a crash gives the same
/// state. What does not fit the state (a step that is not there, a second end) changes nothing. A step that is undone
/// is open again, and what was opened since it had ended waits for it again. Nothing moves a run that has ended.
class Checklist final {
public:
    /// `runbook` is the one that was launched; `started` its entry.
    Checklist(Runbook runbook, const RecordEntry& started);

    const QString& run() const { return m_run; }
    const Runbook& runbook() const { return m_runbook; }
    const QHash<QString, QString>& parameters() const { return m_parameters; }
    QString finding() const { return m_finding; }

    /// Takes an entry of this run; others are passed over.
    void apply(const RecordEntry& entry);

    /// In the order of the runbook.
    const StepProgress& progress(const QString& step) const;
    /// The step that is open and comes first; empty: none is.
    QString current() const;
    /// Where to go on after this step with this answer: its branch, or the next step that is not ended; empty: the end.
    /// A branch to a step that has ended goes on with the next one behind it. A wait answers No when its limit is over.
    QString after(const QString& step, Answer answer) const;
    /// Steps that the branches taken have left out; they are to do, but nobody waits for them.
    QStringList passedOver() const;
    bool isEnded() const { return m_ended; }
    /// Ended steps and all that count.
    std::pair<int, int> count() const;

private:
    void closeOpenedSince(const QDateTime& endedAt, const QString& undone);

    QString m_run;
    Runbook m_runbook;
    QHash<QString, QString> m_parameters;
    QString m_finding;
    QHash<QString, StepProgress> m_steps;
    bool m_ended = false;
};

/// How the steps of a runbook went, over many launches.
struct StepMetrics {
    QString runbook;
    QString step;
    int opened = 0;
    int skipped = 0;
    int foundCause = 0;
    std::optional<std::chrono::milliseconds> median; ///< from opened to done

    bool operator==(const StepMetrics&) const = default;
};

/// From entries of any number of launches, by runbook and step id. Pure.
QList<StepMetrics> stepMetrics(const QList<RecordEntry>& entries);

} // namespace yagura
