// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace yagura::testing {

/// Whether a text holds a character that only Japanese has.
inline bool hasJapanese(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
            || c.script() == QChar::Script_Katakana;
    });
}

} // namespace yagura::testing
