// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/observation.h"

#include <QSet>

namespace yagura {

/// A small table as text, for a well of figures of one width.
struct TextTable {
    QStringList columns; ///< titles; empty: plain lines
    QSet<int> numeric; ///< columns that stand at the right
    QList<QStringList> rows;
    qint64 rowsTotal = 0; ///< may be more than rows.size()
    bool isCut = false; ///< something else was left out
    QString note; ///< in place of rows, or below them: why there are none

    bool operator==(const TextTable&) const = default;
};

/// What a look brought.
TextTable textTableOf(const Observation& observation);
/// What was kept of one: tab-separated lines.
TextTable textTableOf(const QByteArray& kept);

/// The table in lines of aligned columns, with nothing hidden in it; at most `mostRows` rows, then how many more there
/// are. Columns of plain text are as wide as a fixed font makes them: kanji count as two.
QString alignedText(const TextTable& table, qsizetype mostRows);
/// The same as tab-separated lines, to be kept and copied.
QString tabbedText(const TextTable& table);

} // namespace yagura
