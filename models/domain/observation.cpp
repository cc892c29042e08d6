// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/observation.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Backslash, tab and line break as in C, other control characters as \u0000: one cell stays in one column of one line,
/// and can be read back.
QString escaped(const QString& cell)
{
    QString text;
    text.reserve(cell.size());
    for (const QChar c : cell) {
        if (c == u'\\')
            text += u"\\\\"_s;
        else if (c == u'\t')
            text += u"\\t"_s;
        else if (c == u'\n')
            text += u"\\n"_s;
        else if (c == u'\r')
            text += u"\\r"_s;
        else if (c.category() == QChar::Other_Control)
            text += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            text += c;
    }
    return text;
}

QString lineOf(const QStringList& cells)
{
    QStringList words;
    for (const QString& cell : cells)
        words.append(escaped(cell));
    return words.join(u'\t') + u'\n';
}

} // namespace

QByteArray Observation::text() const
{
    QString lines;
    if (!columns.isEmpty())
        lines += lineOf(columns);
    for (const QStringList& row : rows)
        lines += lineOf(row);
    return lines.toUtf8();
}

} // namespace yagura
