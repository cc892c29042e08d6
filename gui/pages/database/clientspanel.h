// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/database/clientstable.h"

#include <QWidget>

namespace yagura {

class Panel;
class RowsView;

/// Which client has how many connections of one server, and what they do with them.
class ClientsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ClientsPanel(QWidget* parent = nullptr);

    void take(const FindingsIndex& findings, const QString& target);

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

private:
    ClientsTable* m_table;
    Panel* m_panel;
    RowsView* m_view;
    QString m_target;
};

} // namespace yagura
