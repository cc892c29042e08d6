// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist.h"
#include "models/domain/recordentry.h"

#include <QHash>
#include <QList>
#include <QString>

namespace yagura {

enum class IncidentState { Open, Mitigated, Resolved };
QString incidentStateName(IncidentState state); ///< "open", "mitigated", "resolved"
std::optional<IncidentState> incidentStateFromName(const QString& name);

/// A live condition for calling it over.
struct ExitCriterion {
    QString id;
    QString text; ///< as typed, or empty when the predicate speaks for itself
    Predicate predicate;
    Answer answer = Answer::Unknown; ///< the newest that was recorded
    QDateTime answeredAt;

    bool operator==(const ExitCriterion&) const = default;
};

/// Something to do so that it does not come again.
struct PreventionItem {
    QString item; ///< id of a shipped proposal, or a uuid
    QString text; ///< as typed; empty: the shipped words of `item`
    QString owner;
    QDate due;
    QString state; ///< "proposed", "accepted", "done", "dropped"
    QStringList because; ///< ids of findings, steps and single points that propose it

    bool operator==(const PreventionItem&) const = default;
};

/// One guarded action as the entries tell it.
struct ActionTry {
    QString actionId;
    QString action;
    QString target;
    QJsonObject arguments;
    QString request; ///< exactly what was sent
    QString by;
    QDateTime startedAt;
    QDateTime endedAt; ///< invalid: nobody wrote how it ended
    QString outcome; ///< "done", "refused", "failed", "unknown"; empty while it runs
    QJsonObject facts;
    Answer verified = Answer::Unknown;

    bool operator==(const ActionTry&) const = default;
};

/// One piece of evidence, numbered in the order in which it was taken.
struct EvidenceItem {
    QString number; ///< "E-03"
    QString run;
    QString step;
    QString source; ///< "orders-db"
    QString asked; ///< the query, the GET or the argv, exactly
    QString sha256; ///< hex; of the attachment that holds what came out
    QDateTime takenAt;
    int rows = 0;

    bool operator==(const EvidenceItem&) const = default;
};

/// A field that two people set without knowing of each other: both stay readable.
struct FieldConflict {
    QString field; ///< "title", "severity", "summary", "role.lead"
    QString kept; ///< the later one by comesBefore()
    QString other;
    QString otherBy;

    bool operator==(const FieldConflict&) const = default;
};

/// The state of an incident: a projection of its entries, made anew from them at any time.
struct Incident {
    QString id; ///< uuid
    QString label; ///< "INC-0042"; empty until the shared store gave one
    QString title;
    QString severity; ///< "sev1" … "sev4"
    IncidentState state = IncidentState::Open;
    QHash<QString, QString> roles; ///< person by role
    QHash<QString, QDateTime> times; ///< by mark: "started", "detected", "acknowledged", "mitigated", "resolved"
    QString summary;
    QString finding; ///< that it was proposed from
    QString picturesSha256; ///< of the 30 minutes before its start; empty: none were kept
    QList<ExitCriterion> criteria;
    QList<PreventionItem> prevention;
    QList<ActionTry> actions;
    QList<EvidenceItem> evidence;
    QList<FieldConflict> conflicts;
    QList<RecordEntry> entries; ///< all of them, in order

    /// What there is to call the incident by, label or the first eight characters of its id.
    QString name() const;
    bool operator==(const Incident&) const = default;
};

/// From the entries of one incident, in any order; entries of others are passed over. Nothing when it was never
/// declared.
std::optional<Incident> incidentOf(const QString& id, QList<RecordEntry> entries);

/// How fast people and the watch were, with the marks that it was computed from. Nothing where a mark is missing or out
/// of order.
struct ResponseTimes {
    std::optional<std::chrono::milliseconds> toDetect; ///< started → detected
    std::optional<std::chrono::milliseconds> toAcknowledge; ///< detected → acknowledged
    std::optional<std::chrono::milliseconds> toMitigate; ///< started → mitigated
    std::optional<std::chrono::milliseconds> toResolve; ///< started → resolved

    bool operator==(const ResponseTimes&) const = default;
};
ResponseTimes responseTimes(const Incident& incident);

/// A line of a list of incidents.
struct IncidentSummary {
    QString id;
    QString label;
    QString title;
    QString severity;
    IncidentState state = IncidentState::Open;
    QDateTime started;
    QDateTime ended; ///< resolved; invalid: not yet
    qint64 entries = 0;

    bool operator==(const IncidentSummary&) const = default;
};
IncidentSummary summaryOf(const Incident& incident);

/// Whether an entry of that kind may change the summary of its incident, but for the number of entries. The summary of
/// an incident is that of these entries alone.
bool changesSummary(const QString& kind);

/// What there is to call an incident by: its label, or the first eight characters of its id.
QString incidentName(const QString& id, const QString& label);

} // namespace yagura
