// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/figures.h"

#include <QCoreApplication>
#include <QHash>
#include <QStaticText>

#include <algorithm>
#include <array>

namespace yagura {

namespace {

constexpr qsizetype mostWords = 500; // of a font, measured once; a table has a handful of units

/// One font's digits, and the words that stood between them. To measure a text costs as much as to draw it.
struct Digits {
    std::array<qreal, 10> advances {};
    std::array<QStaticText, 10> pictures;
    qreal cell = 0;
    bool areEqual = true;
    QHash<QString, qreal> words;

    qreal advanceOf(const QFontMetricsF& metrics, const QString& word)
    {
        const auto found = words.constFind(word);
        if (found != words.cend())
            return *found;
        if (words.size() >= mostWords)
            words.clear();
        return *words.insert(word, metrics.horizontalAdvance(word));
    }
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Ten measurements for each font, not for each number on the screen.
Digits& digitsOf(const QFont& font)
{
    static QHash<QFont, Digits> known;
    // Fonts do not outlive the application.
    static const bool isTidied = (qAddPostRoutine([] { known.clear(); }), true);
    Q_UNUSED(isTidied)
    const auto found = known.find(font);
    if (found != known.end())
        return *found;

    const QFontMetricsF metrics(font);
    Digits digits;
    for (int digit = 0; digit < 10; ++digit) {
        const QString text(QChar(u'0' + digit));
        digits.advances[std::size_t(digit)] = metrics.horizontalAdvance(text);
        digits.pictures[std::size_t(digit)].setTextFormat(Qt::PlainText);
        digits.pictures[std::size_t(digit)].setText(text);
    }
    const auto [narrowest, widest] = std::ranges::minmax(digits.advances);
    digits.cell = widest;
    digits.areEqual = widest - narrowest < 0.01;
    return *known.insert(font, digits);
}

qsizetype endOfWord(const QString& text, qsizetype from)
{
    return std::find_if(text.begin() + from, text.end(), isDigit) - text.begin();
}

} // namespace

qreal figuresWidth(const QFont& font, const QString& text)
{
    Digits& digits = digitsOf(font);
    const QFontMetricsF metrics(font);
    if (digits.areEqual)
        return digits.advanceOf(metrics, text);

    qreal width = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (isDigit(text.at(at))) {
            width += digits.cell;
            ++at;
            continue;
        }
        const qsizetype end = endOfWord(text, at);
        width += digits.advanceOf(metrics, text.mid(at, end - at));
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

    Digits& digits = digitsOf(font);
    if (digits.areEqual) {
        painter.drawText(QPointF(x, baseline), text);
        return;
    }
    for (qsizetype at = 0; at < text.size();) {
        if (isDigit(text.at(at))) {
            const auto digit = std::size_t(text.at(at).digitValue());
            const qreal slack = digits.cell - digits.advances[digit];
            painter.drawStaticText(QPointF(x + slack / 2, top), digits.pictures[digit]);
            x += digits.cell;
            ++at;
            continue;
        }
        const qsizetype end = endOfWord(text, at);
        const QString word = text.mid(at, end - at);
        painter.drawText(QPointF(x, baseline), word);
        x += digits.advanceOf(metrics, word);
        at = end;
    }
}

} // namespace yagura
