// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace yagura {

/// What stands behind a title: " ↓" or " ↑" where rows are sorted by it, else nothing.
QString sortArrow(const QHeaderView& header, int section);

/// The titles of a table: the arrow stands right behind its word, also over numbers.
class TitleRow final : public QHeaderView {
public:
    /// Sections of `untitled` show no word, only the arrow's place: marks have no title.
    explicit TitleRow(const QList<int>& untitled, QWidget* parent);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;

private:
    QList<int> m_untitled;
};

} // namespace yagura
