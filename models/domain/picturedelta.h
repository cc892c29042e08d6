// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace yagura {

/// What changed between two documents: rows of keyed tables that are new or different, rows that are gone, by how much
/// the ages of those that stay went on, and replaced scalars. applyDelta(before, deltaBetween(before, after)) == after.
QJsonObject deltaBetween(const QJsonObject& before, const QJsonObject& after);
QJsonObject applyDelta(const QJsonObject& before, const QJsonObject& delta);

/// The delta of two documents that have one table more, with the same rows in the same places. Of those that changed,
/// `rows` has the delta by key.
QJsonObject withChangedRows(QJsonObject delta, QLatin1StringView table, const QJsonObject& rows);

} // namespace yagura
