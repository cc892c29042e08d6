// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/figures.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace yagura {

namespace {

struct Digits {
    std::array<qreal, 10> advances{};
    qreal cell = 0;
    bool areEqual = true;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Ten measurements for each font, not for each number on the screen.
Digits digitsOf(const QFont& font)
{
    thread_local QHash<QString, Digits> known;
    const QString key = font.key();
    const auto found = known.constFind(key);
    if (found != known.cend())
        return *found;

    const QFontMetricsF metrics(font);
    Digits digits;
    for (int digit = 0; digit < 10; ++digit)
        digits.advances[std::size_t(digit)] = metrics.horizontalAdvance(QString(QChar(u'0' + digit)));
    const auto [narrowest, widest] = std::ranges::minmax(digits.advances);
    digits.cell = widest;
    digits.areEqual = widest - narrowest < 0.01;
    known.insert(key, digits);
    return digits;
}

qsizetype endOfWord(const QString& text, qsizetype from)
{
    return std::find_if(text.begin() + from, text.end(), isDigit) - text.begin();
}

} // namespace

qreal figuresWidth(const QFont& font, const QString& text)
{
    const Digits digits = digitsOf(font);
    const QFontMetricsF metrics(font);
    if (digits.areEqual)
        return metrics.horizontalAdvance(text);

    qreal width = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (isDigit(text.at(at))) {
            width += digits.cell;
            ++at;
            continue;
        }
        const qsizetype end = endOfWord(text, at);
        width += metrics.horizontalAdvance(text.mid(at, end - at));
        at = end;
    }
    return width;
}

QString elidedFigures(const QFont& font, const QString& text, qreal width)
{
    if (figuresWidth(font, text) <= width)
        return text;
    for (qsizetype length = text.size() - 1; length > 0; --length) {
        const QString cut = text.left(length) + u'…';
        if (figuresWidth(font, cut) <= width)
            return cut;
    }
    return QString(u'…');
}

void drawFigures(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text)
{
    const QFont font = painter.font();
    const QFontMetricsF metrics(font);
    const qreal width = figuresWidth(font, text);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    qreal top = rect.top() + (rect.height() - metrics.height()) / 2;
    if (alignment & Qt::AlignTop)
        top = rect.top();
    else if (alignment & Qt::AlignBottom)
        top = rect.bottom() - metrics.height();
    const qreal baseline = top + metrics.ascent();

    const Digits digits = digitsOf(font);
    if (digits.areEqual) {
        painter.drawText(QPointF(x, baseline), text);
        return;
    }
    for (qsizetype at = 0; at < text.size();) {
        if (isDigit(text.at(at))) {
            const qreal slack = digits.cell - digits.advances[std::size_t(text.at(at).digitValue())];
            painter.drawText(QPointF(x + slack / 2, baseline), text.mid(at, 1));
            x += digits.cell;
            ++at;
            continue;
        }
        const qsizetype end = endOfWord(text, at);
        const QString word = text.mid(at, end - at);
        painter.drawText(QPointF(x, baseline), word);
        x += metrics.horizontalAdvance(word);
        at = end;
    }
}

} // namespace yagura
