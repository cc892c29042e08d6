// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/paragraph.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Widths of characters, measured once in each thread: without shaping a text is as wide as its characters.
class Advances final {
public:
    explicit Advances(PaperRole role) : m_metrics(paperFont(role)) { m_known.fill(-1); }

    /// The width of the text, or more than `most` as soon as that is certain; -1 for what has to be laid out.
    qreal upTo(const QString& text, qreal most)
    {
        qreal width = 0;
        for (const QChar c : text) {
            if (c.isSurrogate() || c.isMark() || c == u'\n')
                return -1;
            width += of(c);
            if (width > most)
                break;
        }
        return width;
    }

private:
    qreal of(QChar c)
    {
        float& known = m_known[c.unicode()];
        if (known < 0)
            known = float(m_metrics.horizontalAdvance(c));
        return qreal(known);
    }

    QFontMetricsF m_metrics;
    std::array<float, 0x10000> m_known;
};

Advances& advancesOf(PaperRole role)
{
    static thread_local std::array<std::unique_ptr<Advances>, std::size_t(PaperRole::Mono) + 1> all;
    auto& one = all[std::size_t(role)];
    if (!one)
        one = std::make_unique<Advances>(role);
    return *one;
}

/// Whether a word is so long that nobody minds where it is broken. Qt looks through all of it for each of its lines.
bool hasEndlessWord(const QString& text)
{
    constexpr int endless = 400;
    int length = 0;
    return std::ranges::any_of(text, [&](QChar c) {
        length = c.isSpace() ? 0 : length + 1;
        return length > endless;
    });
}

/// Slack for what is rounded differently when it is laid out.
constexpr qreal surely = 0.99;

qreal baselineOf(const QFontMetricsF& metrics, qreal leading)
{
    return (leading - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
}

} // namespace

Paragraph::Paragraph(const QString& text, PaperRole role, qreal width) : m_role(role)
{
    QString shown = text;
    shown.replace(u'\n', QChar(QChar::LineSeparator));
    m_layout = std::make_unique<QTextLayout>(shown, paperFont(role));
    QTextOption option;
    option.setWrapMode(
        hasEndlessWord(shown) ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);

    // Baselines lie on a grid, whatever fonts a line borrows from.
    const qreal baseline = baselineOf(QFontMetricsF(paperFont(role)), paperLeading(role));
    m_layout->beginLayout();
    for (int number = 0;; ++number) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, number * paperLeading(role) + baseline - line.ascent()});
    }
    m_layout->endLayout();
}

Paragraph::~Paragraph() = default;

int Paragraph::lines() const
{
    return std::max(m_layout->lineCount(), 1);
}

void Paragraph::paint(QPainter& painter, const QPointF& corner, const QColor& ink, int first, int count) const
{
    painter.setPen(ink);
    const int end = std::min(first + count, m_layout->lineCount());
    const QPointF shifted = corner - QPointF(0, first * paperLeading(m_role));
    for (int number = first; number < end; ++number)
        m_layout->lineAt(number).draw(&painter, shifted);
}

void Paragraph::paint(QPainter& painter, const QPointF& corner, const QColor& ink) const
{
    paint(painter, corner, ink, 0, lines());
}

int linesOf(const QString& text, PaperRole role, qreal width)
{
    const qreal measured = advancesOf(role).upTo(text, width * surely);
    if (measured >= 0 && measured <= width * surely)
        return 1;
    return Paragraph(text, role, width).lines();
}

void paintLine(QPainter& painter, const QRectF& rect, PaperRole role, const QColor& ink, const QString& text,
    Qt::Alignment alignment)
{
    const QFont font = paperFont(role);
    const QFontMetricsF metrics(font);
    const QString shown
        = widthOf(text, role) <= rect.width() + 1 ? text : metrics.elidedText(text, Qt::ElideRight, rect.width());
    const qreal spare = alignment & Qt::AlignRight ? rect.width() - widthOf(shown, role) : 0;
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QPointF(rect.left() + spare, rect.top() + baselineOf(metrics, paperLeading(role))), shown);
}

qreal widthOf(const QString& text, PaperRole role)
{
    const qreal measured = advancesOf(role).upTo(text, 1e9);
    return measured >= 0 ? measured : QFontMetricsF(paperFont(role)).horizontalAdvance(text);
}

} // namespace yagura
