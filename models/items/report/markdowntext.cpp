// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/markdowntext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

bool isAlwaysActive(QChar c)
{
    return QStringView(u"\\`*_{}[]<>#|~&$").contains(c);
}

/// Signs that begin a list or underline a heading when a line begins with them.
bool isActiveAtLineStart(QChar c)
{
    return c == u'-' || c == u'+' || c == u'=';
}

/// Writes a text sign by sign and remembers where in the line it is.
class Escaping final {
public:
    explicit Escaping(QStringView lineBreak) : m_lineBreak(lineBreak) { }

    QString escaped(const QString& text)
    {
        m_out.reserve(text.size() + text.size() / 8);
        for (qsizetype at = 0; at < text.size(); ++at)
            put(text, at);
        return m_out;
    }

private:
    void put(const QString& text, qsizetype at)
    {
        const QChar c = text[at];
        if (c == u'\n') {
            m_out += m_lineBreak;
            m_isStart = true;
            m_hasDigitsOnly = true;
            return;
        }
        // Four blanks at the start of a line would make it code.
        if (m_isStart && (c == u' ' || c == u'\t'))
            return;
        if (c == u'@')
            m_out += u"`@`"; // what makes mail addresses and mentions of people active
        else if (needsEscape(text, at))
            (m_out += u'\\') += c;
        else
            m_out += c;
        m_hasDigitsOnly = m_hasDigitsOnly && c.isDigit();
        m_isStart = false;
    }

    bool needsEscape(const QString& text, qsizetype at) const
    {
        const QChar c = text[at];
        if (isAlwaysActive(c) || (m_isStart && isActiveAtLineStart(c)))
            return true;
        if (c == u'.' || c == u')')
            return (!m_isStart && m_hasDigitsOnly) || QStringView(text).first(at).endsWith(u"www", Qt::CaseInsensitive);
        if (c == u':')
            return QStringView(text).sliced(at).startsWith(u"://");
        return c == u'!' && at + 1 < text.size() && text[at + 1] == u'[';
    }

    QStringView m_lineBreak;
    QString m_out;
    bool m_isStart = true;
    bool m_hasDigitsOnly = true; ///< of the line so far: "1." begins a list
};

qsizetype longestRunOfTicks(const QString& text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

QString markdownText(const QString& text, QStringView lineBreak)
{
    return Escaping(lineBreak).escaped(text);
}

QString markdownCell(const QString& text)
{
    return markdownText(text, u"<br>");
}

QString markdownCode(const QString& text)
{
    const QString fence(std::max<qsizetype>(3, longestRunOfTicks(text) + 1), u'`');
    return fence + u"text\n"_s + text + u'\n' + fence + u'\n';
}

} // namespace yagura
