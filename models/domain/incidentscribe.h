// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/incident.h"

#include <QMap>
#include <QSet>

#include <map>

namespace yagura {

/// Writes down what the watch sees while an incident goes on: findings that come, grow worse or milder and go, changes
/// of what is watched, answers to the criteria for calling it over, and clocks that were set. What stands already when
/// the incident begins is its first entry. Changes of less than a severity are left to the pictures. Used from one
/// thread.
class IncidentScribe final {
public:
    /// Wall clock against boot clock: a step of less is drift.
    static constexpr std::chrono::milliseconds clockStep {2'000};

    /// Goes on where the entries of this incident end.
    explicit IncidentScribe(const Incident& incident);

    const QString& incident() const { return m_incident; }
    /// Criteria as they are now; those that stay equal keep since when they hold.
    void setCriteria(const QList<ExitCriterion>& criteria);
    /// What is to be written down about this picture.
    QList<EntryDraft> look(const Picture& picture);
    /// The criteria at the newest picture, by id.
    PredicateState criterion(const QString& id) const;

private:
    struct Standing {
        Severity severity = Severity::Ok;
        QDateTime since;
    };
    struct Watched {
        PredicateWatch watch;
        Answer told = Answer::Unknown;
    };

    EntryDraft draft(QLatin1StringView kind, const QDateTime& happened, const Picture& picture, QJsonObject args) const;
    void lookAtFindings(const Picture& picture, QList<EntryDraft>& drafts);
    void lookForGone(const Picture& picture, QList<EntryDraft>& drafts);
    void lookAtMarks(const Picture& picture, QList<EntryDraft>& drafts);
    void lookAtCriteria(const Picture& picture, QList<EntryDraft>& drafts);
    void lookAtClocks(const Picture& picture, QList<EntryDraft>& drafts);

    QString m_incident;
    QDateTime m_started;
    QMap<QString, Standing> m_standing; ///< told findings, by id
    QSet<QString> m_marks; ///< told
    std::map<QString, Watched> m_criteria;
    std::optional<qint64> m_offsetMs; ///< wall clock − boot clock at the picture before
};

/// An incident that a picture proposes: of its critical findings that are probable causes, or, where the graph does
/// not say, are no symptoms, the one that reaches most services and functions. `severity` follows from what fails: sev1
/// when a function of the business does, sev2 for any other.
struct IncidentProposal {
    QString finding;
    QString severity; ///< "sev1", "sev2"
    QDateTime started; ///< its onset, or since when it stands

    bool operator==(const IncidentProposal&) const = default;
};
std::optional<IncidentProposal> proposedIncident(const Picture& picture);

/// The criteria that an incident begins with: the finding it was proposed from, and everything critical, is clear for
/// so long.
QList<ExitCriterion> usualCriteria(const QString& finding, std::chrono::seconds heldFor);

} // namespace yagura
