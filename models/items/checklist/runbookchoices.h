// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pattern.h"
#include "models/domain/runbook.h"
#include "models/items/checklist/choiceroles.h"
#include "models/items/roles.h"

#include <QAbstractListModel>

#include <vector>

namespace yagura {

/// A checklist that may be started.
struct RunbookChoice {
    QString key; ///< id of the runbook
    QString title;
    QString because; ///< why it fits: "for this finding · 3 of 4 signs", or what it is about
    bool isFitting = false;
    bool isUnaccepted = false; ///< its file differs from what a person has looked at

    bool operator==(const RunbookChoice&) const = default;
};

/// What the choice is made from.
struct ChoiceSource {
    const Runbooks& runbooks;
    QStringList unaccepted; ///< ids
    const Finding* finding = nullptr; ///< that is selected, or nullptr
    PicturePtr picture; ///< may be null
    const Patterns& patterns;
    QString language;
};

/// Those that fit the finding, best first, then all others by title.
std::vector<RunbookChoice> runbookChoices(const ChoiceSource& source);

/// They as a list; never reset. Lives in the gui thread.
class RunbookChoices final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void take(std::vector<RunbookChoice> choices);
    const RunbookChoice& at(int row) const { return m_rows[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<RunbookChoice> m_rows;
};

} // namespace yagura
