// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/visibletext.h"

#include <QChar>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

bool isHidden(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        // Fillers and the braille blank are letters by category and nothing to the eye.
        return code == 0x115F || code == 0x1160 || code == 0x3164 || code == 0xFFA0 || code == 0x2800;
    }
}

QString shown(char32_t code)
{
    return u"⟨U+%1⟩"_s.arg(uint(code), 4, 16, QLatin1Char('0')).toUpper();
}

QString made(const QString& text, QStringView lineBreak)
{
    QString visible;
    visible.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        const bool isPair = unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const char32_t code = isPair ? QChar::surrogateToUcs4(unit, text.at(at + 1)) : char32_t(unit.unicode());
        if (code == U'\n')
            visible += lineBreak;
        else if (code == U'\t')
            visible += u'⇥';
        else if (isHidden(code))
            visible += shown(code);
        else
            visible += QStringView(text).mid(at, isPair ? 2 : 1);
        at += isPair ? 1 : 0;
    }
    return visible;
}

} // namespace

QString visibleText(const QString& text)
{
    return made(text, u"⏎");
}

QString visibleParagraphs(const QString& text)
{
    return made(text, u"\n");
}

QString cutInTheMiddle(const QString& text, qsizetype longest)
{
    if (text.size() <= longest || longest < 3)
        return text;
    qsizetype head = longest / 2;
    qsizetype tail = text.size() - (longest - head - 1);
    if (text.at(head - 1).isHighSurrogate())
        --head;
    if (text.at(tail).isLowSurrogate())
        ++tail;
    return text.left(head) + u'…' + text.mid(tail);
}

} // namespace yagura
