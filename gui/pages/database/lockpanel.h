// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/database/locktable.h"

#include <QWidget>

namespace yagura {

class Panel;
class RowsView;

/// Who holds whom up. The root blocker stands first; the key y copies the tree of the selected session as text.
class LockPanel final : public QWidget {
    Q_OBJECT

public:
    explicit LockPanel(QWidget* parent = nullptr);

    /// The selection stays on its session wherever that has moved to.
    void take(const FindingsIndex& findings, const QString& target);

    /// The tree of the selected session, or all of them, to the clipboard.
    void copyChain() const;

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

private:
    qint64 currentPid() const;
    void select(qint64 pid);

    LockTable* m_table;
    Panel* m_panel;
    RowsView* m_view;
    std::vector<LockRow> m_rows;
};

} // namespace yagura
