// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/analysis.h"
#include "models/domain/filllog.h"
#include "models/domain/finding.h"
#include "models/domain/mark.h"
#include "models/domain/notcopied.h"
#include "models/domain/observededges.h"
#include "models/domain/rule.h"
#include "models/domain/servicemap.h"
#include "models/domain/targetstate.h"

#include <QList>
#include <QString>

#include <memory>

namespace yagura {

/// Where a picture stands in its source's story. A new epoch means: fetch the whole picture again.
struct Position {
    QString source; ///< uuid of the installation that polls
    QString epoch; ///< changes at each start of that source
    qint64 seq = 0; ///< rises by one with each picture

    bool operator==(const Position&) const = default;
};

/// The pulse of the poller itself, so that a dead poller cannot look like a quiet world.
struct PollerPulse {
    Moment at;
    double latenessMs = 0; ///< how late the scheduler's own beat was, worst of the last minute
    int abandonedWorkers = 0; ///< workers that never came back from the kernel

    bool operator==(const PollerPulse&) const = default;
};

/// Whoever polls cannot be reached, so that nothing new comes of any target.
struct SourceLoss {
    Failure why;
    Moment since;

    bool operator==(const SourceLoss&) const = default;
};

struct PictureNews;
using PictureNewsPtr = std::shared_ptr<const PictureNews>;

/// The whole truth of a moment: what everybody sees, from the desktop to the PDF. Immutable, shared by pointer.
struct Picture {
    Position position;
    Moment now;
    QList<TargetState> targets; ///< in the order of the configuration
    QList<Finding> findings; ///< worst first
    Rules rules; ///< in force
    PollerPulse pulse;
    ServiceMapPtr services; ///< who stands on whom; null when no service is configured
    ImpactAnalysis impact; ///< of it
    FillForecasts forecasts; ///< of the file systems whose past is long enough
    QList<Mark> marks; ///< of the last 24 hours, oldest first; at most MarkBook::most
    std::optional<SourceLoss> loss; ///< only of a source elsewhere; its documents never tell it
    QList<ObservedEdge> observed; ///< who was seen at work on which target; carries no impact
    NotCopied<PictureNewsPtr> news; ///< made once for all who record or send it; null: whoever wants them makes them

    const TargetState* target(const QString& id) const;
    /// The worst finding, or Unknown when a target has no live value or nothing is watched at all, or Ok.
    Severity verdict() const;
    /// The worst finding of one target (and object), by the same rule.
    Severity severityOf(const QString& target) const;
    Severity severityOf(const QString& target, const ObjectRef& object) const;
};

using PicturePtr = std::shared_ptr<const Picture>;

} // namespace yagura

Q_DECLARE_METATYPE(yagura::PicturePtr)
