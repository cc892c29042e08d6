// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/yamltext.h"

using namespace Qt::StringLiterals;

namespace yagura {

QString yamlQuoted(const QString& text)
{
    QString result = u"\""_s;
    for (const auto character : text) {
        const auto code = character.unicode();
        const bool isControl = code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x2028 || code == 0x2029
            || code == 0xFEFF;
        if (character == u'"' || character == u'\\')
            result += u'\\' + character;
        else if (isControl)
            result += u"\\u%1"_s.arg(uint(code), 4, 16, QLatin1Char('0'));
        else
            result += character;
    }
    return result + u'"';
}

QString yamlQuotedList(const QStringList& texts)
{
    QStringList items;
    for (const auto& text : texts)
        items.append(yamlQuoted(text));
    return u'[' + items.join(u", "_s) + u']';
}

} // namespace yagura
