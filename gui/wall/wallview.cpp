// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wall/wallview.h"

#include "gui/charts/sparkline.h"
#include "gui/style/figures.h"
#include "gui/style/statemark.h"
#include "gui/style/tokens.h"
#include "gui/wall/wallfonts.h"
#include "models/items/wall/wallchange.h"
#include "models/items/wall/wallplan.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace yagura {

namespace {

/// With room for what smoothed edges and round ends of lines take beyond it.
QRect grown(const QRectF& place)
{
    return place.toAlignedRect().adjusted(-4, -4, 4, 4);
}

class WallPainter final {
public:
    /// Leaves out what stands outside of `dirty`, in the page's own places.
    WallPainter(QPainter& painter, const WallPage& page, const Theme& theme, const QRegion& dirty)
        : m_painter(painter), m_page(page), m_theme(theme), m_dirty(dirty)
    {
    }

    void paint()
    {
        paintGrounds();
        paintRules();
        for (const WallChart& chart : m_page.charts) {
            if (isDirty(chart.place))
                paintSparkline(m_painter, chart.place, chart.series, chartLook());
        }
        for (const WallMark& mark : m_page.marks) {
            if (isDirty(mark.place))
                drawState(m_painter, mark.place, mark.severity, m_theme, mark.isStale);
        }
        for (const WallRun& run : m_page.runs) {
            if (isDirty(run.place))
                paintRun(run);
        }
    }

private:
    bool isDirty(const QRectF& place) const { return m_dirty.intersects(grown(place)); }
    double em(double sizes) const { return sizes * m_page.text; }

    /// Grounds and rules go on to where the shift against burn-in may take the edge.
    static QRectF beyondTheEdge(const QRectF& place) { return place.adjusted(-2, 0, 2, 0); }

    void paintGrounds()
    {
        if (!m_page.head.isEmpty() && m_page.severity != Severity::Ok) {
            m_painter.fillRect(
                beyondTheEdge(m_page.head).adjusted(0, -2, 0, 0), m_theme.color(tintFor(m_page.severity)));
            const QRectF edge(-2, -2, em(wallgrid::edge) + 2, m_page.head.height() + 2);
            m_painter.fillRect(edge, m_theme.color(markFor(m_page.severity)));
        }
        m_painter.fillRect(beyondTheEdge(m_page.strip).adjusted(0, 0, 0, 2), m_theme.color(Token::Panel));
        if (m_page.hatch.isEmpty())
            return;
        paintHatch();
    }

    /// That of the desk has lines for eyes at half a metre; these are as far apart as the text is large.
    void paintHatch()
    {
        const QRectF place = beyondTheEdge(m_page.hatch);
        m_painter.save();
        m_painter.setClipRect(place);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_theme.color(Token::Line), em(0.09)));
        for (double x = place.left() - place.height(); x < place.right(); x += em(0.55))
            m_painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
        m_painter.restore();
    }

    void paintRules()
    {
        const double thick = std::max(1.0, std::round(em(0.025)));
        for (const double rule : m_page.rules)
            m_painter.fillRect(
                QRectF(-2, std::round(rule), m_page.strip.width() + 4, thick), m_theme.color(Token::Line));
    }

    ChartLook chartLook() const
    {
        ChartLook look = screenLook(m_theme);
        look.seriesWidth = em(0.05);
        look.outsideWidth = em(0.065);
        look.pointRadius = em(0.09);
        look.hairline = std::max(1.0, em(0.025));
        return look;
    }

    QColor inkOf(const WallRun& run) const
    {
        switch (run.ink) {
        case WallInk::Text:
            return m_theme.color(Token::Text);
        case WallInk::Normal:
            return m_theme.color(Token::Text2);
        case WallInk::Quiet:
            // 7:1 from five metres: the dark wall lifts its quiet ink, the light one has to take the next one.
            return m_theme.color(m_theme.isDark() ? Token::Text3 : Token::Text2);
        case WallInk::State:
            return m_theme.color(inkFor(run.severity));
        case WallInk::Current:
            return m_theme.color(Token::Accent);
        }
        return m_theme.color(Token::Text);
    }

    void paintRun(const WallRun& run)
    {
        m_painter.setFont(wallFont(run.type, m_page.text));
        m_painter.setPen(inkOf(run));
        drawFigures(m_painter, run.place, (run.isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, run.text);
    }

    QPainter& m_painter;
    const WallPage& m_page;
    const Theme& m_theme;
    const QRegion& m_dirty;
};

} // namespace

WallView::WallView(const WallFeed& feed, const WallPlace& place, QWidget* parent)
    : QWidget(parent), m_feed(feed), m_place(place), m_ratios(wallFontRatios())
{
    setWindowTitle(QStringLiteral("Yagura"));
    setObjectName(QStringLiteral("wall"));
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::BlankCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&feed, &WallFeed::changed, this, &WallView::refresh);
}

QPoint WallView::shift() const
{
    return m_feed.shift();
}

void WallView::setScreenSize(QSize pixels)
{
    m_screen = pixels;
    putAnew();
}

// A window that is smaller than its screen has fewer rows, and not smaller text.
WallPage WallView::page() const
{
    const QSize screen = m_screen.isEmpty() ? size() : m_screen;
    const WallStory& story = m_feed.story();
    const double text = wallTextPixels({screen, m_place.inches, m_place.metres}, m_ratios);
    return wallPageOf(story, size(), text, FontRuler(text), m_feed.page(story));
}

void WallView::refresh()
{
    setAccessibleName(m_feed.story().verdict.value(0));
    WallPage next = page();
    const auto places = changedPlaces(m_page, next);
    if (!places || m_shift != shift())
        return putAnew();
    for (const QRectF& place : *places)
        update(grown(place).translated(m_shift));
    m_page = std::move(next);
}

void WallView::putAnew()
{
    m_page = page();
    m_shift = shift();
    update();
}

void WallView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    putAnew();
}

void WallView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Theme theme = themeOf(this);
    painter.fillRect(event->rect(), theme.color(Token::Window));
    painter.translate(m_shift);
    WallPainter(painter, m_page, theme, event->region().translated(-m_shift)).paint();
    if (!std::exchange(m_isShown, true))
        emit shown();
}

// Reached with F11 from the desktop, it is left the same way; whoever owns the wall decides.
void WallView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        emit leaveWanted();
    else
        QWidget::keyPressEvent(event);
}

void WallView::closeEvent(QCloseEvent* event)
{
    event->accept();
    emit closed();
}

void WallView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        m_ratios = wallFontRatios();
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        putAnew();
}

} // namespace yagura
