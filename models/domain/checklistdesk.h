// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist.h"
#include "models/domain/incident.h"
#include "models/domain/livenumbers.h"

#include <QMap>

#include <map>

namespace yagura {

/// How long a wait still has.
struct WaitTime {
    std::chrono::milliseconds waited {0};
    std::chrono::milliseconds left {0}; ///< never negative
    bool isOver = false; ///< the limit is over

    bool operator==(const WaitTime&) const = default;
};

/// A message that has to be given again.
struct Reminder {
    QString run;
    QString step;
    QDateTime due; ///< UTC

    bool operator==(const Reminder&) const = default;
};

/// The running checklists of one incident: entries of the record move them, pictures make their numbers live, and the
/// time is handed in. Entries may come in any order and more than once: a checklist is always what replaying its
/// entries in their order gives. What is on its way to the record is shown, too, and told apart. Used from one thread.
class ChecklistDesk final {
public:
    /// Runs that have begun keep the steps that they were launched with as long as this lives.
    void setRunbooks(const Runbooks& runbooks);
    void take(const QList<RecordEntry>& entries);
    /// These drafts are on their way, under that ticket of the store.
    void expect(quint64 ticket, const QList<EntryDraft>& drafts);
    /// They have arrived, and been taken, or never will.
    void settle(quint64 ticket);
    /// Forgets everything but the runbooks: another incident.
    void clear();
    void look(const PicturePtr& picture);

    /// The runs that go on, by their start.
    QStringList runs() const;
    /// Runbooks of runs that go on and cannot be shown, because the runbook is not here.
    QStringList missing() const;
    /// Its texts and commands are filled in. Null when it has ended, or there is none.
    const Checklist* checklist(const QString& run) const;
    /// Of its launch; empty: none.
    QString incident(const QString& run) const;
    /// The runbook has changed since the launch, and the steps of the launch are not here any more.
    bool isOtherVersion(const QString& run) const;
    /// Something about the step is not in the record yet.
    bool isPending(const QString& run, const QString& step) const;
    bool isPending() const { return !m_pending.isEmpty(); }

    /// What the picture says to the question of a step: of a fork, a wait or a verdict. Remembers holds while the step
    /// is open. Unknown without a question or a picture.
    PredicateState answer(const QString& run, const QString& step) const;
    /// The numbers of an evidence step, as they are now; at most mostNumbers.
    static constexpr qsizetype mostNumbers = 40;
    QList<LiveNumber> numbers(const QString& run, const QString& step) const;
    /// Of an open wait; nothing else waits.
    std::optional<WaitTime> wait(const QString& run, const QString& step, const QDateTime& utc) const;
    /// Of messages that were given and are to be given again; soonest first, overdue ones included.
    QList<Reminder> reminders() const;
    /// What became of the newest try of a change step.
    std::optional<ActionTry> change(const QString& run, const QString& step) const;
    /// Of the newest evidence of the step: what names its bytes in the store, and when it was taken.
    std::optional<EvidenceItem> evidence(const QString& run, const QString& step) const;
    /// What the next piece of evidence of this incident is called: "E-04".
    QString nextEvidence() const;

private:
    struct Run {
        std::optional<Checklist> checklist; ///< nothing: its runbook is not here
        RecordEntry started;
        QList<RecordEntry> told; ///< of it, in order, those on their way at the end
        bool isOtherVersion = false;
    };

    const Run* find(const QString& run) const;
    const RunbookStep* stepIn(const QString& run, const QString& step) const;
    const RecordEntry* newest(const QString& run, const QString& step, QLatin1StringView kind) const;
    void rebuild();
    void replay(Run& run);
    void watch();
    std::optional<Runbook> runbookOf(const RecordEntry& started, bool* isOther) const;

    QMap<std::pair<QString, QByteArray>, Runbook> m_known; ///< by id and content
    Runbooks m_runbooks; ///< of the shelf now
    QList<RecordEntry> m_entries; ///< in the order of the record
    QSet<std::pair<QString, qint64>> m_seen; ///< writer and sequence
    QMap<quint64, QList<RecordEntry>> m_pending; ///< by ticket
    QMap<QString, Run> m_runs;
    QHash<QString, ActionTry> m_tries; ///< by action_id
    int m_evidence = 0; ///< the highest number
    PicturePtr m_picture;
    std::map<std::pair<QString, QString>, PredicateWatch> m_watches; ///< of open steps
};

/// The question of a step: of a fork or a wait, else what its verdict asks. May be empty.
const Predicate& questionOf(const RunbookStep& step);

} // namespace yagura
