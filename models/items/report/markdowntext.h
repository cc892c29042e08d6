// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yagura {

/// A text as Markdown shows it, letter by letter: nothing in it becomes a link, a picture, HTML, a heading or a
/// formula. For CommonMark and GitHub's dialect. `lineBreak` stands for each line break of it.
QString markdownText(const QString& text, QStringView lineBreak = u"\\\n");

/// The same for a cell of a table, on one line.
QString markdownCell(const QString& text);

/// A block that is shown as it is, whatever stands in it.
QString markdownCode(const QString& text);

} // namespace yagura
