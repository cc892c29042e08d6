// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/impact.h"
#include "models/domain/pastpictures.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>

namespace yagura {

/// A service or a function that was not well for a while.
struct PastTrouble {
    QString id;
    NodeState worst = NodeState::Unknown;
    QString because; ///< id of what brought it there, when it was worst; empty: itself
    QDateTime from;
    QDateTime to; ///< invalid: still so in the newest picture

    bool operator==(const PastTrouble&) const = default;
};

/// What pictures of the past say of services and functions.
struct PastImpact {
    ServiceGraph graph; ///< of the moment at which most was wrong, or of the newest picture when nothing was
    QDateTime worstAt; ///< invalid: no picture has services
    QHash<QString, NodeState> states; ///< at that moment, by id; what is missing was well
    QSet<QString> causes; ///< at that moment: root causes
    QSet<QString> hosts; ///< targets that are machines
    QList<PastTrouble> troubles; ///< by id, in the order in which they began
};

/// From all stretches, which may overlap. Pure.
PastImpact impactFrom(const QList<PastPictures>& stretches);

/// The graph that a picture's `services` tell. Rows that tell nothing sensible are left out. Pure.
ServiceGraph graphFromJson(const QJsonArray& services);

} // namespace yagura
