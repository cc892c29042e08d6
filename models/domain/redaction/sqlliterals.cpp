// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/redaction/sqlliterals.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

bool isIdentifierPart(QChar c)
{
    return ascii::isAlnum(c) || c == u'_' || c == u'$' || c.unicode() > 0x7F;
}

/// Behind the quote that closes the string which opens there; a doubled quote is part of it.
qsizetype endOfString(QStringView sql, qsizetype open, QChar quote, bool hasEscapes)
{
    qsizetype at = open + 1;
    while (at < sql.size()) {
        if (hasEscapes && sql[at] == u'\\')
            at += 2;
        else if (sql[at] != quote)
            ++at;
        else if (ascii::at(sql, at + 1) == quote)
            at += 2;
        else
            return at + 1;
    }
    return sql.size();
}

qsizetype endOfNumber(QStringView sql, qsizetype from)
{
    qsizetype at = from;
    while (at < sql.size()) {
        const bool isSign = (sql[at] == u'-' || sql[at] == u'+') && (sql[at - 1] == u'e' || sql[at - 1] == u'E');
        if (!isSign && !ascii::isAlnum(sql[at]) && sql[at] != u'.')
            break;
        ++at;
    }
    return at;
}

/// Reads a statement from its beginning to its end, once.
class LiteralReader final {
public:
    LiteralReader(QStringView sql, MaskSpans& spans) : m_sql(sql), m_spans(spans) { }

    void read()
    {
        while (m_at < m_sql.size())
            readOne();
    }

private:
    void readOne()
    {
        const QChar c = m_sql[m_at];
        if (c == u'\'')
            take(endOfString(m_sql, m_at, c, isEscapeString()));
        else if (c == u'"')
            m_at = endOfString(m_sql, m_at, c, false);
        else if (c == u'$')
            readDollar();
        else if (ascii::isDigit(c) && !isIdentifierPart(ascii::at(m_sql, m_at - 1)))
            take(endOfNumber(m_sql, m_at));
        else if (isIdentifierPart(c))
            m_at = ascii::endOf(m_sql, m_at, isIdentifierPart);
        else
            ++m_at;
    }

    /// E'…', and what MySQL would take for one is read so, too: a string is rather too long than too short.
    bool isEscapeString() const
    {
        const QChar before = ascii::at(m_sql, m_at - 1);
        return (before == u'E' || before == u'e') && !isIdentifierPart(ascii::at(m_sql, m_at - 2));
    }

    void readDollar()
    {
        if (ascii::isDigit(ascii::at(m_sql, m_at + 1))) {
            m_at = ascii::endOf(m_sql, m_at + 1, ascii::isDigit);
            return;
        }
        const auto isTagPart = [](QChar c) { return ascii::isAlnum(c) || c == u'_' || c.unicode() > 0x7F; };
        const qsizetype close = ascii::endOf(m_sql, m_at + 1, isTagPart);
        if (ascii::at(m_sql, close) != u'$') {
            m_at = close;
            return;
        }
        const QStringView tag = m_sql.sliced(m_at, close + 1 - m_at);
        const qsizetype end = m_sql.indexOf(tag, close + 1);
        take(end < 0 ? m_sql.size() : end + tag.size());
    }

    void take(qsizetype end)
    {
        m_spans.push_back({m_at, end, "literal"_L1});
        m_at = end;
    }

    QStringView m_sql;
    MaskSpans& m_spans;
    qsizetype m_at = 0;
};

} // namespace

void findSqlLiterals(QStringView statement, MaskSpans& spans)
{
    LiteralReader(statement, spans).read();
}

} // namespace yagura
