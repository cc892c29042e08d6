// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QPlainTextEdit;

namespace yagura {

/// A field for a list, one entry a line, that many lines high. Tab leaves it.
QPlainTextEdit* makeLinesField(int lines);

/// What stands in it, line by line, without the empty lines at its end.
QStringList linesOf(const QPlainTextEdit& field);

} // namespace yagura
