// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/database/databasestable.h"
#include "models/items/database/replicationtable.h"
#include "models/items/database/sessionstable.h"
#include "models/items/database/slotstable.h"
#include "models/items/database/statementstable.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QHBoxLayout;
class QStackedLayout;

namespace yagura {

class Panel;
class RowsView;

/// One of four at a time: the longest sessions, replication and slots, statements, databases. Sets that are read on a
/// slower beat say how old they are.
class DetailsPanel final : public QWidget {
    Q_OBJECT

public:
    enum Part { Sessions, Replication, Statements, Databases };

    explicit DetailsPanel(QWidget* parent = nullptr);

    void take(const FindingsIndex& findings, const QString& target);
    void showPart(Part part);
    Part part() const;
    /// Shows the replica, slot, database or session of that name or pid; false when there is none.
    bool reveal(const QString& object);

    QList<QByteArray> saveColumns() const;
    void restoreColumns(const QList<QByteArray>& states);

private:
    QHBoxLayout* switchRow();
    QWidget* replicationPage();
    void takeAges(const FindingsIndex& findings, const QString& target);
    void setEmptyTexts(const DatabaseHealth* health);
    void showAge();
    bool select(RowsView* view, const QString& key);

    SessionsTable* m_sessions;
    ReplicationTable* m_replication;
    SlotsTable* m_slots;
    StatementsTable* m_statements;
    DatabasesTable* m_databases;
    Panel* m_panel;
    QButtonGroup* m_switch;
    QStackedLayout* m_stack;
    QString m_target;
    QList<RowsView*> m_views; ///< sessions, replication, slots, statements, databases
    std::array<QString, 4> m_ages; ///< of each part, as caption
};

} // namespace yagura
