// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yagura {

/// What differs between two texts, as `diff -u` writes it: three lines around each change, "@@ -1,7 +1,6 @@" before it.
/// Empty when the lines are the same. Time and memory are bounded: where the texts differ in more than mostDifferences
/// lines, everything between the first and the last difference is told as taken out and put in; what is longer than
/// mostDiffLines is cut, and a last line "…" says so. Pure.
inline constexpr int mostDifferences = 400;
inline constexpr int mostDiffLines = 2000;
QString unifiedDiff(const QString& before, const QString& after);

/// A whole text as one that was put in, by the same bounds.
QString asNew(const QString& text);

} // namespace yagura
