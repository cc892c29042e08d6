// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/timechart.h"

#include "gui/charts/chartlegend.h"
#include "gui/charts/charttable.h"
#include "gui/charts/qtchartsbackend.h"
#include "gui/charts/sparkline.h"
#include "gui/style/type.h"
#include "models/items/visibletext.h"

#include <QHeaderView>
#include <QPainter>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForRing = 4;

QTableView* twinView(ChartTable* model, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setObjectName(u"chartTable"_s);
    view->setModel(model);
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return view;
}

} // namespace

TimeChart::TimeChart(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout)
    , m_chart(new QtChartsBackend(this))
    , m_table(new ChartTable(this))
    , m_legend(new ChartLegend(this))
{
    m_view = twinView(m_table, this);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(roomForRing, roomForRing, roomForRing, roomForRing);
    column->setSpacing(4);
    column->addLayout(m_stack, 1);
    column->addWidget(m_legend);
    setFocusPolicy(Qt::StrongFocus);
    // A shortcut and not a key event: the table would take the letter for the beginning of a search.
    auto* toggle = new QShortcut(Qt::Key_T, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(toggle, &QShortcut::activated, this, [this] { showTable(!isTableShown()); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    refresh();
}

void TimeChart::setTitle(const QString& title)
{
    m_title = title;
    setAccessibleName(visibleText(title));
    m_view->setAccessibleName(visibleText(title));
}

void TimeChart::setSeries(std::vector<ChartSeries> series)
{
    m_picture.series = std::move(series);
    if (m_picture.span.isEmpty() && !m_picture.series.empty())
        m_picture.span = spanOf(m_picture.series.front());
    refresh();
}

void TimeChart::setRange(qint64 fromMs, qint64 toMs)
{
    m_picture.span = {fromMs, toMs};
    refresh();
}

void TimeChart::setMarks(std::vector<ChartMark> marks)
{
    if (marks == m_picture.marks)
        return;
    m_picture.marks = std::move(marks);
    refresh();
}

void TimeChart::setLimit(std::optional<double> limit)
{
    m_picture.limit = limit;
    refresh();
}

void TimeChart::setZone(const QTimeZone& zone)
{
    m_picture.zone = zone;
    refresh();
}

void TimeChart::paint(QPainter* painter, const QRectF& rect) const
{
    paintTimeChart(*painter, rect, m_picture, screenLook(themeOf(this)));
}

QString TimeChart::asTable() const
{
    ChartTable table;
    table.setSeries(m_picture.series, m_picture.span, m_picture.zone);
    return table.asText();
}

bool TimeChart::isTableShown() const
{
    return m_stack->currentWidget() == m_view;
}

void TimeChart::showTable(bool isShown)
{
    if (isShown == isTableShown())
        return;
    m_stack->setCurrentWidget(isShown ? static_cast<QWidget*>(m_view) : m_chart);
    setFocusProxy(isShown ? m_view : nullptr);
    refresh();
    setFocus(Qt::OtherFocusReason);
    emit tableShown(isShown);
}

QSize TimeChart::sizeHint() const
{
    return {scaled(480), scaled(200)};
}

QSize TimeChart::minimumSizeHint() const
{
    return {scaled(200), scaled(120)};
}

void TimeChart::refresh()
{
    m_chart->show(m_picture, screenLook(themeOf(this)));
    m_legend->setSeries(m_picture.series);
    // Nobody reads the table while the lines are shown; it is filled when it is asked for.
    if (isTableShown())
        m_table->setSeries(m_picture.series, m_picture.span, m_picture.zone);
    describe();
}

void TimeChart::describe()
{
    QStringList words;
    for (const ChartSeries& one : m_picture.series)
        words << visibleText(one.name) + u": "_s + chartDescription(one);
    words << tr("Press T for the table.");
    setAccessibleDescription(words.join(u"; "_s));
}

void TimeChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool isNewLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::LanguageChange;
    if (isNewLook && m_legend)
        refresh();
}

void TimeChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Panel));
    if (!hasFocus())
        return;
    const int ring = theme.focusRingWidth();
    painter.setPen(QPen(theme.color(Token::Accent), ring, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(rect()).adjusted(ring / 2.0, ring / 2.0, -ring / 2.0, -ring / 2.0));
}

void TimeChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimeChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace yagura
