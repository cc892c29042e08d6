// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history.h"
#include "models/items/storage/filesystemstable.h"

#include <QWidget>

namespace yagura {

class ChartPast;
class FactsView;
class NodeTables;
class OutageBanner;
class Panel;
class PlainFrame;
class PlainLabel;
class TimeChart;

/// All about one file system and the node it is mounted on.
class FilesystemDetail final : public QWidget {
    Q_OBJECT

public:
    /// `past` gives what the chart shows, and is told how far back it goes; it must outlive this.
    explicit FilesystemDetail(ChartPast& past, QWidget* parent = nullptr);

    /// Without a history the chart of another file system is emptied until one comes.
    void take(const FindingsIndex& findings, const FilesystemRow& row, const History* history);
    int tab() const;
    void showTab(int tab);

private:
    void showFacts(const FilesystemRow& row, const Filesystem* filesystem);
    void showChart(const FindingsIndex& findings, const FilesystemRow& row, const History* history);

    ChartPast& m_past;
    OutageBanner* m_banner = nullptr;
    Panel* m_chartPanel = nullptr;
    TimeChart* m_chart = nullptr;
    PlainLabel* m_note = nullptr; ///< below it
    Panel* m_factsPanel = nullptr;
    FactsView* m_facts = nullptr;
    PlainFrame* m_hostFrame = nullptr;
    FactsView* m_host = nullptr;
    NodeTables* m_tables = nullptr;
    QString m_charted; ///< key of the file system in the chart
};

} // namespace yagura
