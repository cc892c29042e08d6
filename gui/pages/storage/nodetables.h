// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/plainframe.h"
#include "models/items/storage/deletedopentable.h"
#include "models/items/storage/devicestable.h"
#include "models/items/storage/growerstable.h"
#include "models/items/storage/interfacestable.h"
#include "models/items/storage/logstable.h"
#include "models/items/storage/processestable.h"

class QStackedLayout;
class QTabBar;

namespace yagura {

class OrderedView;
class PlainLabel;

/// What fills a file system and what its node does, as tables behind tabs: growers, deleted but open files, logs,
/// devices, processes, interfaces.
class NodeTables final : public PlainFrame {
    Q_OBJECT

public:
    explicit NodeTables(QWidget* parent = nullptr);

    void take(const FindingsIndex& findings, const QString& target, const QString& mount);
    int tab() const;
    void showTab(int tab);

private:
    enum Tab { Growers, DeletedOpen, Logs, Devices, Processes, Interfaces };

    OrderedView* addTab(const QString& title, SnapshotTable* table, const char* name);
    void takeSurvey(const NodeHealth* health, const Moment& now, const QString& mount);
    void takeHost(const FindingsIndex& findings, const NodeHealth* health, const QString& target);
    void setCount(Tab tab, const QString& title, int count);
    void showNote();

    // The views own their tables.
    GrowersTable* m_growers = nullptr;
    DeletedOpenTable* m_deletedOpen = nullptr;
    LogsTable* m_logs = nullptr;
    DevicesTable* m_devices = nullptr;
    ProcessesTable* m_processes = nullptr;
    InterfacesTable* m_interfaces = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedLayout* m_stack = nullptr;
    PlainLabel* m_note = nullptr;
    QList<OrderedView*> m_views; ///< in the order of the tabs
    QString m_surveyNote;
    QString m_hostNote;
};

} // namespace yagura
