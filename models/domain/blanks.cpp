// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/blanks.h"

namespace yagura {

namespace {

bool isNameCharacter(QChar c, bool isFirst)
{
    const bool isLetter = c >= u'a' && c <= u'z';
    return isLetter || (!isFirst && ((c >= u'0' && c <= u'9') || c == u'_'));
}

/// The blank that begins with the brace at `open`; its length is 0 when that is just a brace.
Blank blankAt(const QString& text, qsizetype open)
{
    qsizetype at = open + 1;
    while (at < text.size() && isNameCharacter(text.at(at), at == open + 1))
        ++at;
    const bool isBlank = at > open + 1 && at < text.size() && text.at(at) == u'}';
    return isBlank ? Blank {open, at + 1 - open, text.mid(open + 1, at - open - 1)} : Blank {};
}

/// Where a shell stands in a line.
class ShellPlace final {
public:
    bool isSafe() const { return m_quote.isNull() && !m_isEscaped && !m_isDollar; }

    void pass(QChar c)
    {
        m_isDollar = c == u'$' && !m_isEscaped;
        if (m_isEscaped)
            m_isEscaped = false;
        else if (c == u'\\' && m_quote != u'\'')
            m_isEscaped = true;
        else if (m_quote.isNull() && (c == u'\'' || c == u'"'))
            m_quote = c;
        else if (c == m_quote)
            m_quote = QChar();
    }

private:
    QChar m_quote; ///< that is open
    bool m_isEscaped = false;
    bool m_isDollar = false; ///< the character before was one: what follows would be more than a word
};

} // namespace

QList<Blank> blanksIn(const QString& text)
{
    QList<Blank> blanks;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open)) {
        const Blank blank = blankAt(text, open);
        if (blank.length > 0)
            blanks.append(blank);
        open += std::max<qsizetype>(blank.length, 1);
    }
    return blanks;
}

QList<Blank> blanksInShell(const QString& line)
{
    QList<Blank> blanks = blanksIn(line);
    ShellPlace place;
    qsizetype at = 0;
    for (Blank& blank : blanks) {
        for (; at < blank.at; ++at)
            place.pass(line.at(at));
        blank.isQuoted = !place.isSafe();
        // A name holds neither quotes nor '\'; what stood before the brace is over.
        for (; at < blank.at + blank.length; ++at)
            place.pass(line.at(at));
    }
    return blanks;
}

QString replaced(const QString& text, const QList<Blank>& blanks, const std::function<QString(const Blank&)>& valueOf)
{
    QString result;
    result.reserve(text.size() + 32);
    qsizetype at = 0;
    for (const Blank& blank : blanks) {
        const QString value = valueOf(blank);
        const auto before = QStringView(text).mid(at, blank.at - at);
        result += before;
        result += value.isNull() ? QStringView(text).mid(blank.at, blank.length) : QStringView(value);
        at = blank.at + blank.length;
    }
    result += QStringView(text).mid(at);
    return result;
}

} // namespace yagura
