// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonduplicates.h"

#include "models/domain/jsontrail.h"

namespace yagura {

void JsonDuplicates::open()
{
    if (qsizetype(m_levels.size()) < deepest)
        m_levels.emplace_back();
    else
        ++m_unseenLevels;
}

void JsonDuplicates::close()
{
    if (m_unseenLevels > 0) {
        --m_unseenLevels;
        return;
    }
    m_characters -= m_levels.back().characters;
    m_levels.pop_back();
}

bool JsonDuplicates::isRepeated(QByteArrayView key)
{
    // What a key costs beside its characters, so that a million empty ones do not count as nothing.
    constexpr qsizetype overhead = 32;
    if (m_unseenLevels > 0 || key.size() > longestKey) {
        m_sawEveryKey = false;
        return false;
    }
    Keys& keys = m_levels.back();
    const QString text = jsonKeyText(key);
    if (keys.seen.contains(text))
        return true;
    if (m_characters + text.size() + overhead > mostCharacters) {
        m_sawEveryKey = false;
        return false;
    }
    keys.seen.insert(text);
    keys.characters += text.size() + overhead;
    m_characters += text.size() + overhead;
    return false;
}

} // namespace yagura
