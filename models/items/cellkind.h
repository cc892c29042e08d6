// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <Qt>

namespace yagura {

/// What a table cell is, so that one delegate can draw every table. The model says it, the view decides the looks.
enum class CellKind {
    Plain, ///< text as it comes, left
    State, ///< the mark of SeverityRole, centred; nothing where there is no word for it
    Name, ///< what the row is about, left; elided in the middle when it looks like a path
    Measure, ///< bar of ValueRole within LimitRole, then DisplayRole
    Number, ///< figures in a column, right; coloured by CellSeverityRole when this very number is the reason
    Words, ///< the state as a sentence in the state's colour, left; empty when all is well
    Statement, ///< code or SQL, mono; indented by TreeDepthRole with branch lines
    Age, ///< how old, right; StaleRole gives it the colour of "we cannot see"
    Trend, ///< a sparkline of SeriesRole
};

/// What headerData() answers for Qt::TextAlignmentRole, so that a title stands over its column.
constexpr Qt::Alignment alignmentOf(CellKind kind)
{
    if (kind == CellKind::Number || kind == CellKind::Age)
        return Qt::AlignRight | Qt::AlignVCenter;
    return (kind == CellKind::State ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace yagura

Q_DECLARE_METATYPE(yagura::CellKind)
