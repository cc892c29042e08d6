// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/servicemap.h"

#include <functional>

namespace yagura {

/// What one source says about who stands on whom.
struct MapPart {
    ServiceMapPtr services; ///< null: nothing
    QStringList targets; ///< its targets, to stand in the graph alone when it says nothing
    std::function<QString(const QString&)> rename; ///< its ids to those of the whole
    QString prefix; ///< of the labels that people read; may be empty
};

/// All parts in one graph. Where two of them name the same thing, all needs of both hold; what is shared is joined,
/// too. Null when no part has any. Of one part alone it is that part again. Pure.
ServiceMapPtr mergedServices(const QList<MapPart>& parts);

} // namespace yagura
