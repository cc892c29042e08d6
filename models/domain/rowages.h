// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/keyedtable.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yagura {

/// Between two looks at a table every age in it goes on by the same time: {"state_s": 1.002, "query_s": 1.002}. Of five
/// hundred sessions that do nothing this is all that changes. Ages are the members whose names end in "_s". Empty where
/// saying it row by row is no longer.
QJsonObject commonAges(
    const QJsonArray& before, const KeyedTable& old, const QJsonArray& after, const KeyedTable& next);

/// The row with each of its numbers of those names larger by that much, to the microsecond.
QJsonObject olderRow(const QJsonObject& row, const QJsonObject& ages);

} // namespace yagura
