// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/pointspanel.h"

#include "gui/pages/impact/pointdelegate.h"
#include "gui/parts/panel.h"
#include "gui/style/type.h"
#include "models/items/formats.h"

#include <QFuture>
#include <QListView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace yagura {

PointsPanel::PointsPanel(QWidget* parent)
    : QWidget(parent), m_table(pointColumns()), m_panel(new Panel(tr("Single points of failure"))),
      m_view(new QListView)
{
    m_view->setObjectName(u"singlePoints"_s);
    m_view->setAccessibleName(tr("Single points of failure"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(&m_table);
    m_view->setItemDelegate(new PointDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setMinimumHeight(scaled(56));
    m_panel->body()->addWidget(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    const auto choose = [this](const QModelIndex& index) { emit chosen(m_table.at(index.row()).node); };
    connect(m_view, &QAbstractItemView::clicked, this, choose);
    connect(m_view, &QAbstractItemView::activated, this, choose);
}

PointsPanel::~PointsPanel()
{
    m_search.request_stop();
}

void PointsPanel::take(const NodeReading& reading)
{
    m_reading = reading;
    if (reading.picture().services != m_services)
        search(reading.picture().services);
    showPoints();
}

void PointsPanel::search(const ServiceMapPtr& services)
{
    m_search.request_stop();
    m_search = std::stop_source();
    m_services = services;
    m_points.reset();
    using Found = std::optional<std::vector<SinglePoint>>;
    QtConcurrent::run([services, stop = m_search.get_token()] {
        return singlePoints(services->graph, stop, {});
    }).then(this, [this, services](const Found& points) {
        if (!points || services != m_services)
            return;
        m_points = points;
        showPoints();
    });
}

void PointsPanel::showPoints()
{
    if (!m_points)
        return m_panel->setCaption(tr("searching…"));
    m_panel->setCaption(countText(qint64(m_points->size())));
    m_table.merge(pointRows(*m_reading, *m_points));
}

} // namespace yagura
