// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"
#include "models/domain/moment.h"
#include "models/domain/severity.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace yagura {

/// The number behind a finding.
struct Evidence {
    QString indicator;
    std::optional<ObjectRef> object;
    Amount value;
    Amount limit;
    QString unit;

    bool operator==(const Evidence&) const = default;
};

/// What a finding is to the others: the graph of services says so.
enum class Cause { Unknown, Probable, Symptom };
QString causeName(Cause cause); ///< "unknown", "probable", "symptom"

/// When it began, as far as the numbers tell.
struct Onset {
    enum class Source {
        LeftBand, ///< the signal left its normal band and has stayed outside since
        CrossedThreshold, ///< no band is known: the threshold was crossed
    };

    Moment at;
    Source source = Source::CrossedThreshold;

    bool operator==(const Onset&) const = default;
};

/// A rule that holds. `code` + typed `args`; the sentence is made by the reader.
struct Finding {
    QString id; ///< PATTERN.RULE@TARGET or PATTERN.RULE@TARGET/OBJECT: the same across restarts
    QString rule; ///< "connections_exhausted"
    QString pattern; ///< database, storage, node, broker, queue
    Severity severity = Severity::Ok;
    QString target;
    std::optional<ObjectRef> object;
    Moment since; ///< when it was first seen to hold, at any severity
    double holdS = 0; ///< how long the rule must hold before it counts
    double heldS = 0; ///< how long it has held at this picture
    QString code;
    QJsonObject args;
    QList<Evidence> evidence;
    QString runbook;
    Cause cause = Cause::Unknown;
    QString causedBy; ///< of a symptom: the id of the finding that it is folded under
    QStringList causePath; ///< of a symptom: ids from its target to that of the cause, both included
    QStringList affects; ///< services and functions that are not well because of this target; the weightiest, 100 at most
    int affectsTotal = 0; ///< all of them
    std::optional<Onset> onset; ///< nothing for what failures themselves mean

    bool operator==(const Finding&) const = default;
};

/// "database.connections_exhausted@orders-db", "storage.filesystem_full@node-A/%2Fvar".
QString findingId(const QString& pattern, const QString& rule, const QString& target,
                  const std::optional<ObjectRef>& object);

} // namespace yagura
