// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/page.h"
#include "models/items/overview/earlierlines.h"

namespace yagura {

class LaneChart;
class Panel;
class TileColumn;

/// The first page: what came first, and below it databases, nodes and queues side by side, the worst of each on top.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(QWidget* parent = nullptr);

    void take(const yagura::PicturePtr& picture, const yagura::History& history) override;
    void takeHistory(const yagura::HistoryAnswer& answer) override { m_earlier.take(answer); }
    QList<yagura::FilterFault> setFilter(const QString& text) override;
    void reveal(const QString& target, const QString& object) override;
    void setFinding(const QString& id) override;
    QByteArray saveLook() const override { return {}; }
    void restoreLook(const QByteArray&) override { }

private:
    void showLanes();

    PicturePtr m_picture;
    QString m_finding;
    EarlierLines m_earlier;
    Panel* m_first = nullptr;
    LaneChart* m_lanes = nullptr;
    TileColumn* m_databases = nullptr;
    TileColumn* m_nodes = nullptr;
    TileColumn* m_queues = nullptr;
};

} // namespace yagura
