// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/incident/incidentdesk.h"

namespace yagura {

/// What a declaration begins with: the critical cause of the picture, when there is one, in the reader's words, and
/// `person` (may be nobody) as its lead. Without one it began `now` and has no title yet. `picture` may be null.
IncidentDesk::Declaration proposedDeclaration(const PicturePtr& picture, const QString& person, const QDateTime& now);

} // namespace yagura
