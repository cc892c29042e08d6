// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/incident.h"
#include "models/domain/localtext.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace yagura {

/// Something that can be done so that a fault does not come again. Data: resources/runbooks/prevention.yaml.
struct PreventionProposal {
    QString id; ///< of PreventionItem::item: stable
    QString group; ///< "monitoring", "capacity", "handling", "redundancy", "maintenance", "development"
    LocalText text;
    QStringList rules; ///< of findings that propose it: "database.connections_exhausted"
    QStringList patterns; ///< "database": each of its findings does
    QStringList causes; ///< root causes that were likely: "database.pool_of_one_client"
    bool forSinglePoints = false; ///< each single point of failure that failed does

    bool operator==(const PreventionProposal&) const = default;
};
using PreventionProposals = QList<PreventionProposal>;

/// What failed in an incident, as far as prevention asks.
struct IncidentFacts {
    QStringList findings; ///< ids: PATTERN.RULE@TARGET…
    QStringList causes; ///< codes of root causes that were likely or confirmed
    QStringList singlePoints; ///< ids of targets and services that alone took something with them

    bool operator==(const IncidentFacts&) const = default;
};

/// Its findings, from its entries.
IncidentFacts factsOf(const Incident& incident);

/// What is proposed for it, in the order of `known`, each with what proposes it in `because`: ids of findings, codes of
/// causes, ids of single points. A proposal that nothing speaks for is left out. State "proposed"; text empty: the
/// words are those of the proposal. Pure.
QList<PreventionItem> proposedPrevention(const PreventionProposals& known, const IncidentFacts& facts);

/// What people decided in that incident, then what is proposed for `facts` and nobody has decided about.
QList<PreventionItem> preventionOf(
    const Incident& incident, const PreventionProposals& known, const IncidentFacts& facts);

} // namespace yagura
