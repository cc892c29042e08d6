// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsontrail.h"

#include "models/domain/jsonbytes.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype shownKeyLength = 64;
constexpr QChar ellipsis(0x2026);

QChar unescaped(char c)
{
    switch (c) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return QLatin1Char(c);
    }
}

bool mayStandBare(const QString& key)
{
    const auto fits = [](QChar c) { return c == u'_' || c.isLetterOrNumber(); };
    return !key.isEmpty() && !key.front().isDigit() && std::ranges::all_of(key, fits);
}

/// As RFC 9535 writes a name between single quotes.
QString quoted(const QString& key)
{
    QString text;
    for (const QChar c : key) {
        if (c == u'\'' || c == u'\\')
            text += u'\\';
        if (c.unicode() < 0x20)
            text += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            text += c;
    }
    return u"['"_s + text + u"']"_s;
}

} // namespace

QString jsonKeyText(QByteArrayView raw)
{
    QString text;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    qsizetype at = 0;
    while (at < raw.size()) {
        const qsizetype backslash = raw.indexOf('\\', at);
        const qsizetype plainEnd = backslash < 0 ? raw.size() : backslash;
        text += QString(decoder(raw.sliced(at, plainEnd - at)));
        if (plainEnd + 1 >= raw.size())
            break;
        at = plainEnd + 2;
        const char mark = raw[plainEnd + 1];
        const bool isUnit = mark == 'u' && raw.size() - at >= 4;
        const int unit = isUnit ? jsonbytes::hexUnit(raw.data() + at) : -1;
        text += unit >= 0 ? QChar(char16_t(unit)) : unescaped(mark);
        if (isUnit)
            at += 4;
    }
    return text;
}

QString jsonKeyStep(QString key)
{
    if (key.size() > shownKeyLength) {
        key.truncate(shownKeyLength);
        if (key.back().isHighSurrogate())
            key.chop(1);
        return quoted(key + ellipsis);
    }
    return mayStandBare(key) ? u'.' + key : quoted(key);
}

void JsonTrail::leaveBytes()
{
    const qint64 levels = std::min(m_depth, keptLevels);
    for (qint64 i = 0; i < levels; ++i) {
        Level& level = m_levels[std::size_t(i)];
        if (!level.isObject || !level.hasStep || level.key.data() == level.kept.constData())
            continue;
        level.kept = level.key.first(std::min(level.key.size(), keptKeyBytes)).toByteArray();
        level.key = level.kept;
    }
}

QString JsonTrail::text(bool anyElement) const
{
    QString path(u'$');
    const qint64 levels = std::min(m_depth, keptLevels);
    for (qint64 i = 0; i < levels; ++i) {
        const Level& level = m_levels[std::size_t(i)];
        if (!level.hasStep)
            return path;
        if (level.isObject)
            path += jsonKeyStep(jsonKeyText(level.key));
        else
            path += anyElement ? u"[*]"_s : u"[%1]"_s.arg(level.index);
    }
    return m_depth > keptLevels ? path + ellipsis : path;
}

} // namespace yagura
