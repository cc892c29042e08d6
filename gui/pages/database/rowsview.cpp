// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/database/rowsview.h"

#include "gui/parts/tabledress.h"
#include "gui/parts/titlerow.h"
#include "gui/style/tokens.h"
#include "gui/style/type.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace yagura {

namespace {

constexpr int narrowestStretch = 120;
constexpr int cellPadding = 12;

} // namespace

RowsView::RowsView(const char* objectName, int stretchColumn, QWidget* parent)
    : QTableView(parent), m_stretchColumn(stretchColumn)
{
    setHorizontalHeader(new TitleRow({}, this));
    dressTable(this, objectName);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    horizontalHeader()->setStretchLastSection(false);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &RowsView::fitColumns);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        m_isReadersChoice = m_isReadersChoice || (!m_isFitting && section != m_stretchColumn && isVisible());
    });
}

void RowsView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    m_isFitting = true;
    horizontalHeader()->setSectionResizeMode(m_stretchColumn, QHeaderView::Stretch);
    m_isFitting = false;
    const auto change = [this] {
        updateGeometry();
        m_fit.start();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, change);
    connect(model, &QAbstractItemModel::rowsRemoved, this, change);
    connect(model, &QAbstractItemModel::dataChanged, &m_fit, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::layoutChanged, &m_fit, qOverload<>(&QTimer::start));
    m_fit.start();
}

void RowsView::setRowBounds(int least, int most)
{
    m_least = least;
    m_most = std::max(least, most);
    updateGeometry();
}

void RowsView::setWidest(int pixels)
{
    m_widest = pixels;
}

void RowsView::hideBelow(int column, int pixels)
{
    m_hideBelow.insert(column, pixels);
}

void RowsView::setEmptyText(const QString& text)
{
    if (m_emptyText == text)
        return;
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void RowsView::sortBy(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column, order);
    setSortingEnabled(true);
}

void RowsView::orderNow()
{
    model()->sort(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
}

QByteArray RowsView::saveColumns() const
{
    return horizontalHeader()->saveState();
}

void RowsView::restoreColumns(const QByteArray& state)
{
    m_isFitting = true;
    if (horizontalHeader()->restoreState(state))
        m_isReadersChoice = true;
    horizontalHeader()->setSectionResizeMode(m_stretchColumn, QHeaderView::Stretch);
    hideColumns();
    m_isFitting = false;
}

int RowsView::heightOf(int rows) const
{
    const QScrollBar* bar = horizontalScrollBar();
    const int barHeight = bar->maximum() > 0 ? bar->sizeHint().height() : 0;
    return denseRowHeight() + rows * yagura::rowHeight() + barHeight + 2 * frameWidth();
}

QSize RowsView::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {QTableView::sizeHint().width(), heightOf(std::clamp(rows, m_least, m_most))};
}

QSize RowsView::minimumSizeHint() const
{
    return {narrowestStretch, sizeHint().height()};
}

void RowsView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(fontFor(TypeRole::Small));
    painter.setPen(themeOf(this).color(Token::Text3));
    const QRect place(12, 0, viewport()->width() - 24, yagura::rowHeight());
    painter.drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(m_emptyText, Qt::ElideRight, place.width()));
}

void RowsView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    fitColumns();
}

void RowsView::resizeEvent(QResizeEvent* event)
{
    // The stretch column follows the width; that is nobody's choice.
    m_isFitting = true;
    hideColumns();
    QTableView::resizeEvent(event);
    m_isFitting = false;
    m_fit.start();
}

void RowsView::hideColumns()
{
    for (auto it = m_hideBelow.cbegin(); it != m_hideBelow.cend(); ++it) {
        const bool isHidden = width() < scaled(it.value());
        if (isColumnHidden(it.key()) != isHidden) {
            setColumnHidden(it.key(), isHidden);
            m_fit.start();
        }
    }
}

// The header's own hint reserves room for an arrow in every column, which costs the sentences their width.
int RowsView::headerWidth(int column) const
{
    QFont font = fontFor(TypeRole::Caption);
    font.setWeight(QFont::Medium);
    const QString title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return QFontMetrics(font).horizontalAdvance(title + sortArrow(*horizontalHeader(), column)) + 2 * cellPadding + 4;
}

void RowsView::fitColumns()
{
    if (m_isReadersChoice || !model() || !isVisible())
        return;
    m_isFitting = true;
    // A wide table can afford wider columns than a narrow one.
    const int widest = std::max(scaled(m_widest), width() / 6);
    QHeaderView* header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        if (column == m_stretchColumn || header->isSectionHidden(column))
            continue;
        const int wanted = std::min(sizeHintForColumn(column), widest);
        header->resizeSection(column, std::max(wanted, headerWidth(column)));
    }
    m_isFitting = false;
    updateGeometry();
}

} // namespace yagura
