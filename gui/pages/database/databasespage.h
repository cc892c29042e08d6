// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/page.h"
#include "models/items/chartseries.h"
#include "models/items/database/serverstable.h"

#include <QHash>

#include <optional>

class QSplitter;

namespace yagura {

class AccessBox;
class ChartPast;
class ClientsPanel;
class ConnectionPanel;
class DetailsPanel;
class FailureBanner;
class LadderPanel;
class LockPanel;
class OrderedTable;
class PastPanel;
class RowsView;

/// The page of the databases: all servers, the worst first, and for the selected one who has its connections, who waits
/// for whom, how far a new client gets, and what is dear in it. The selection survives every poll; at the start, and
/// when the selected server is gone, the worst one is selected.
class DatabasesPage final : public Page {
    Q_OBJECT

public:
    explicit DatabasesPage(QWidget* parent = nullptr);

    void take(const PicturePtr& picture, const History& history) override;
    void takeHistory(const HistoryAnswer& answer) override;
    QList<FilterFault> setFilter(const QString& text) override;
    void reveal(const QString& target, const QString& object) override;
    QByteArray saveLook() const override;
    void restoreLook(const QByteArray& look) override;

    /// The server that is shown below the table; empty when there is none.
    QString target() const { return m_target; }

private:
    QWidget* serverPart();
    QWidget* detailPart();
    void takeSeries(const History& history);
    void chooseTarget(const std::vector<ServerRow>& rows);
    void showTarget(const QString& target);
    void showCurrent();
    void markCurrent();
    bool isWatched(const QString& target) const;

    ServersTable* m_table;
    OrderedTable* m_ordered;
    RowsView* m_servers = nullptr;
    FailureBanner* m_banner;
    ConnectionPanel* m_connections;
    LockPanel* m_locks;
    ClientsPanel* m_clients;
    LadderPanel* m_ladder;
    ChartPast* m_chartPast;
    PastPanel* m_past;
    AccessBox* m_access;
    DetailsPanel* m_details;
    QSplitter* m_splitter;
    std::optional<FindingsIndex> m_findings; ///< of the newest picture
    QHash<QString, ChartSeries> m_series; ///< connections over time, by target
    QString m_target;
    bool m_isMarking = false; ///< the table's cursor follows m_target, not the other way round
};

} // namespace yagura
