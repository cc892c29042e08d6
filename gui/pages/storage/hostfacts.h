// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/factsview.h"
#include "models/domain/nodehealth.h"

namespace yagura {

/// The node itself in a few values: CPU, load, memory, swap, pressure, retransmits. One fact that says why when there
/// are none. `health` may be a nullptr.
QList<Fact> hostFacts(const QString& node, const NodeHealth* health);

} // namespace yagura
