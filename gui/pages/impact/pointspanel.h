// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/impact/nodereading.h"
#include "models/items/impact/pointstable.h"

#include <QWidget>

#include <stop_token>

class QListView;

namespace yagura {

class Panel;

/// The single points of failure of a graph, the worst first. They are searched for in another thread, once for each
/// graph; a newer graph calls the older search off.
class PointsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PointsPanel(QWidget* parent = nullptr);
    ~PointsPanel() override;

    void take(const NodeReading& reading);

signals:
    void chosen(const QString& node);

private:
    void search(const ServiceMapPtr& services);
    void showPoints();

    PointsTable m_table;
    Panel* m_panel = nullptr;
    QListView* m_view = nullptr;
    std::optional<NodeReading> m_reading; ///< of the newest picture
    ServiceMapPtr m_services; ///< that the points are of, or will be
    std::optional<std::vector<SinglePoint>> m_points; ///< nothing while the search is on
    std::stop_source m_search;
};

} // namespace yagura
