// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/domain/impact.h"

#include <QString>

namespace yagura {

/// What a finding is to the others, in the reader's language: "probable cause; affects login, api_gateway and 3 more",
/// "symptom of database.unreachable@orders-db (api_gateway ← orders-db)"; empty when nothing is known of it.
QString causeText(const Finding& finding);

/// "affects login, api_gateway and 3 more"; empty when it is not known to affect anything.
QString affectsText(const Finding& finding);

/// "failed", "redundancy lost", …
QString nodeStateText(NodeState state);

/// "target", "service", "function", "shared".
QString nodeKindText(NodeKind kind);

/// Ids as people read a way back from effect to cause: "login ← api_gateway ← orders-db".
QString pathText(const QStringList& ids);

} // namespace yagura
