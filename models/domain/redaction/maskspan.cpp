// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/redaction/maskspan.h"

namespace yagura {

namespace {

char16_t folded(char16_t unit)
{
    if (unit < 0x80)
        return unit;
    if (unit >= 0xFF01 && unit <= 0xFF5E)
        return char16_t(unit - 0xFEE0);
    switch (unit) {
    case 0x00A0:
    case 0x3000:
    case 0x2009:
        return u' ';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0x30FC:
    case 0xFF70:
        return u'-';
    case 0x23CE:
        return u'\n';
    case 0x21E5:
        return u'\t';
    default:
        return unit;
    }
}

} // namespace

QString foldedForFinders(const QString& text)
{
    QString same(text.size(), Qt::Uninitialized);
    for (qsizetype place = 0; place < text.size(); ++place)
        same[place] = QChar(folded(text[place].unicode()));
    return same;
}

} // namespace yagura
