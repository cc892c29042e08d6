// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filledin.h"

#include "models/items/formats.h"

namespace yagura {

QString filledIn(const QString& sentence, const QHash<QString, QString>& values)
{
    QString filled;
    filled.reserve(sentence.size() + 32);
    qsizetype at = 0;
    while (at < sentence.size()) {
        const qsizetype open = sentence.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        if (close < 0)
            break;
        QString name = sentence.mid(open + 1, close - open - 1);
        const bool mayBeEmpty = name.endsWith(u'?');
        if (mayBeEmpty)
            name.chop(1);
        const QString value = values.value(name);
        filled += QStringView(sentence).mid(at, open - at);
        filled += value.isEmpty() && !mayBeEmpty ? unknownText() : value;
        at = close + 1;
    }
    filled += QStringView(sentence).mid(at);
    return filled;
}

} // namespace yagura
