// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/observe/plainlines.h"

namespace yagura {

namespace {

constexpr char16_t escape = 0x1b;
constexpr char16_t bell = 0x07;
constexpr qsizetype tabWidth = 8;

/// Reads what a terminal would obey, so that it can be left out. Its bounds are those of ECMA-48; whatever is not ended
/// ends with its line.
class Sequence final {
public:
    explicit Sequence(QStringView text) : m_text(text) { }

    /// Where the sequence that begins at `at` is over; `at` itself when none does.
    qsizetype endOf(qsizetype at) const
    {
        switch (m_text[at].unicode()) {
        case escape:
            return afterEscape(at + 1);
        case 0x9b:
            return afterParameters(at + 1);
        case 0x90:
        case 0x98:
        case 0x9d:
        case 0x9e:
        case 0x9f:
            return afterString(at + 1);
        default:
            return at;
        }
    }

private:
    bool isWithin(qsizetype at, char16_t low, char16_t high) const
    {
        return at < m_text.size() && m_text[at].unicode() >= low && m_text[at].unicode() <= high;
    }
    bool isLineEnd(qsizetype at) const { return at >= m_text.size() || m_text[at] == u'\n' || m_text[at] == u'\r'; }

    qsizetype afterEscape(qsizetype at) const
    {
        if (isLineEnd(at))
            return at;
        switch (m_text[at].unicode()) {
        case u'[':
            return afterParameters(at + 1);
        case u']':
        case u'P':
        case u'X':
        case u'^':
        case u'_':
            return afterString(at + 1);
        default:
            break;
        }
        while (isWithin(at, 0x20, 0x2f))
            ++at;
        return isWithin(at, 0x30, 0x7e) ? at + 1 : at;
    }

    qsizetype afterParameters(qsizetype at) const
    {
        while (isWithin(at, 0x20, 0x3f))
            ++at;
        return isWithin(at, 0x40, 0x7e) ? at + 1 : at;
    }

    qsizetype afterString(qsizetype at) const
    {
        for (; !isLineEnd(at); ++at) {
            if (m_text[at] == bell || m_text[at] == QChar(0x9c))
                return at + 1;
            if (m_text[at] == escape && at + 1 < m_text.size() && m_text[at + 1] == u'\\')
                return at + 2;
        }
        return at;
    }

    QStringView m_text;
};

} // namespace

QStringList plainLines(const QByteArray& output)
{
    const QString text = QString::fromUtf8(output);
    const Sequence sequence(text);
    QStringList lines {QString()};
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (const qsizetype end = sequence.endOf(at); end > at) {
            at = end;
            continue;
        }
        ++at;
        if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && at < text.size() && text[at] == u'\n')
                ++at;
            lines.append(QString());
        } else if (c == u'\t') {
            lines.last().append(QString(tabWidth - lines.last().size() % tabWidth, u' '));
        } else if (c.category() != QChar::Other_Control) {
            lines.last().append(c);
        }
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace yagura
