// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace yagura {

/// The roles all our models share, so that one proxy sorts and one delegate draws every table.
/// A model answers only those that apply; a missing answer is an invalid QVariant, never a magic number.
enum Role : int {
    SortRole = Qt::UserRole + 1, ///< raw value to compare by: number, text or moment; never the formatted text
    SeverityRole, ///< Severity of the whole row
    KindRole, ///< CellKind of this cell; Plain when missing
    ValueRole, ///< double, raw value of a measure; missing means not known
    LimitRole, ///< double, what a full bar means, in the unit of ValueRole
    WarnAtRole, ///< double, where the warning tick stands, in the unit of ValueRole
    SeriesRole, ///< ChartSeries
    AgeMsRole, ///< qint64, milliseconds since the value was seen
    StaleRole, ///< bool, true when the value is too old to be believed
    KeyRole, ///< what names the row for ever, for selection and links between pages
    CellSeverityRole, ///< Severity of this very number, when it is the reason of the row's state
    TreeDepthRole, ///< int, 0 for a root; for tables that show a tree
    UnitRole, ///< unit for axis and export, already translated
    TintRole, ///< bool, true for the one row that stands on the ground of its state (a root blocker)
};

} // namespace yagura
