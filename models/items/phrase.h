// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace yagura {

/// What a code is told as: a sentence for QT_TRANSLATE_NOOP(), with `{name}` for its facts (see filledIn()).
struct Phrase {
    const char* code;
    const char* sentence;
};

/// That of the code; null when the table has none.
template<std::size_t Count>
const Phrase* phraseIn(const Phrase (&table)[Count], const QString& code)
{
    const auto* found
        = std::ranges::find_if(table, [&](const Phrase& each) { return code == QLatin1StringView(each.code); });
    return found == std::end(table) ? nullptr : found;
}

/// For tests: every code that has a sentence.
template<std::size_t Count>
QStringList codesOf(const Phrase (&table)[Count])
{
    QStringList codes;
    for (const Phrase& phrase : table)
        codes.append(QString::fromLatin1(phrase.code));
    return codes;
}

} // namespace yagura
