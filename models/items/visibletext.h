// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yagura {

/// Text from outside on one line with nothing hidden in it: control, bidi, zero-width and tag characters are shown
/// as ⟨U+202E⟩, line breaks as ⏎ and tabs as ⇥. What it returns is for reading, not for sending back.
QString visibleText(const QString& text);

/// The same, but line breaks stay line breaks; for paragraphs that were meant to have lines.
QString visibleParagraphs(const QString& text);

/// At most that many characters, with … in the middle, where a name is told apart least often.
QString cutInTheMiddle(const QString& text, qsizetype longest);

} // namespace yagura
