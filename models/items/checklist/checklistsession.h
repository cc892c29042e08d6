// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklistdesk.h"
#include "models/domain/checklistdrafts.h"
#include "models/items/checklist/evidencetables.h"
#include "models/ports/clock.h"
#include "models/ports/incidentstore.h"
#include "models/ports/observer.h"
#include "models/ports/runbooks.h"

#include <QObject>

namespace yagura {

/// What the look of an observe step has come to.
struct StepLook {
    enum class State {
        None, ///< nobody has asked yet
        NeedsPress, ///< a team's own, that nobody has accepted: it waits for a person
        Asking,
        Answered,
        Failed,
    };

    State state = State::None;
    QString asked; ///< what is or would be sent, exactly
    std::optional<Observation> observation; ///< the newest
    std::optional<Failure> failure; ///< of the newest attempt
    bool ranByItself = false;
};

/// Checklists between the record, the world and people: what somebody does becomes entries, looks run by themselves
/// where they may and are kept as evidence, and what the store has not confirmed yet is told. Lives in the gui thread
/// and never blocks it; all that it is given must outlive it.
class ChecklistSession final : public QObject {
    Q_OBJECT

public:
    /// Longer than any look may take: then it has failed, whoever promised what.
    static constexpr std::chrono::seconds longestLook {15};

    ChecklistSession(
        IncidentStore& store, Observer& observer, RunbookShelf& shelf, Clock clock, QObject* parent = nullptr);

    /// Shows the checklists of that incident and those that belong to none.
    void setIncident(const QString& incident);
    const QString& incident() const { return m_incident; }
    /// Who does what is done here.
    void setActor(const QString& name) { m_actor = name; }
    const QString& actor() const { return m_actor; }
    void take(const PicturePtr& picture);

    const ChecklistDesk& desk() const { return m_desk; }
    const PicturePtr& picture() const { return m_picture; }
    const Runbooks& runbooks() const { return m_runbooks; }
    const QList<RunbookChange>& changes() const { return m_changes; }
    /// Whether a person has looked at what that runbook runs.
    bool isAccepted(const QString& runbook) const;
    void accept(const RunbookChange& change) { m_shelf.accept(change); }
    Moment now() const { return m_clock(); }
    StoreState storeState() const { return m_store.state(); }

    /// Begins a run and returns its id.
    QString launch(const Runbook& runbook, const QHash<QString, QString>& parameters, const QString& finding);
    /// What this person may do at that run, as drafts for write(). Nothing when it does not go on. Use it at once.
    std::optional<ChecklistDrafts> doing(const QString& run) const;
    void write(const QList<EntryDraft>& drafts);
    /// Ends a step; an evidence step keeps what it showed.
    void finish(const QString& run, const QString& step, const QString& outcome, const QString& text);

    /// Somebody looks at the step: what may run by itself runs, what was kept is fetched.
    void attend(const QString& run, const QString& step);
    /// Asks again, or for the first time; a press of a person.
    void askNow(const QString& run, const QString& step);
    StepLook look(const QString& run, const QString& step) const;
    /// The table of an evidence step now; nothing when it has none.
    std::optional<TextTable> table(const QString& run, const QString& step);
    /// What was kept of the newest evidence of the step; null while it is not here.
    const QByteArray* kept(const QString& run, const QString& step) const;

    /// Why the record did not take what was written; it is held here until it does, or is let go.
    const std::optional<Failure>& refusal() const { return m_refusal; }
    void tryAgain();
    void letGo();

signals:
    /// A checklist has moved, or how it is kept.
    void changed();
    /// There are other runbooks.
    void runbooksChanged();
    /// A look, or what was kept of one, has come.
    void lookChanged(const QString& run, const QString& step);

private:
    using Place = std::pair<QString, QString>; ///< run and step

    void listen();
    const RunbookStep* stepOf(const Place& place) const;
    void ask(const Place& place, bool byPerson);
    void takeAnswer(quint64 ticket, const Result<Observation>& answer);
    void fail(const Place& place, const Failure& failure);
    QByteArray shownBytes(const Place& place);
    void fetch(const Place& place);
    Doing doneBy(const QString& incident) const;

    IncidentStore& m_store;
    Observer& m_observer;
    RunbookShelf& m_shelf;
    Clock m_clock;
    QString m_incident;
    QString m_actor;
    PicturePtr m_picture;
    ChecklistDesk m_desk;
    EvidenceTables m_tables;
    Runbooks m_runbooks;
    QList<RunbookChange> m_changes;
    QMap<Place, StepLook> m_looks;
    QHash<quint64, Place> m_asked; ///< by ticket of the observer
    QHash<quint64, Place> m_fetched; ///< by ticket of the store
    QSet<quint64> m_loads;
    QHash<QString, QByteArray> m_kept; ///< by SHA-256 in hex
    QHash<quint64, QList<EntryDraft>> m_written; ///< by ticket, until the store has answered
    QList<EntryDraft> m_refused;
    std::optional<Failure> m_refusal;
};

} // namespace yagura
