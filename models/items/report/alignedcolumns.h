// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yagura {

/// Text with tabs in it as columns of spaces, for a font whose characters are equally wide (kanji twice). Text without
/// tabs is returned as it is. A cell that is longer than most is not waited for.
QString alignedColumns(const QString& text);

} // namespace yagura
