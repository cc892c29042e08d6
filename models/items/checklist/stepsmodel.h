// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklistdesk.h"
#include "models/items/roles.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace yagura {

/// One step of a checklist as it is read in a list.
struct StepRow {
    enum class Kind { Evidence, Observe, Decide, Manual, Change, Wait, Communicate };

    QString key; ///< id of the step
    int number = 0; ///< from 1
    Kind kind = Kind::Evidence;
    StepState state = StepState::ToDo;
    bool isPassedOver = false; ///< a branch went around it
    bool isCurrent = false; ///< open, and the first of those
    bool isPending = false; ///< something about it is not in the record yet
    bool isLocked = false; ///< a change that cannot be made now
    QString title;
    QString who; ///< ended it, or has it
    QDateTime when; ///< UTC; it ended, or was opened
    QString aside; ///< both in a few words, or what kind of step waits
    QString line; ///< below the title: how it ended, the newest note, why it is locked; may be empty
    QString command; ///< of a step by hand: filled in and quoted
    QStringList evidence; ///< "E-03"

    bool operator==(const StepRow&) const = default;
};

/// Additional answers of the list of steps.
enum StepRole : int {
    StepRowRole = Qt::UserRole + 500, ///< the StepRow itself, for the delegate
    StepStateRole, ///< StepState
    StepKindRole, ///< kindName(): "observe"
    StepWhoRole,
    StepWhenRole, ///< QDateTime, UTC
    StepEvidenceRole, ///< QStringList
    StepCommandRole,
};

/// What a list of steps is made of. `canAct`: whether the change of that step can be made now.
struct StepsSource {
    const ChecklistDesk& desk;
    QString run;
    QString language; ///< "en", "ja"
    std::function<bool(const ChangeStep& step)> canAct;
};
std::vector<StepRow> stepRows(const StepsSource& source);

/// The steps of one checklist, in its order. Never reset: what is there stays in place while it is ticked off. Lives in
/// the gui thread.
class StepsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void take(const StepsSource& source);
    const StepRow& at(int row) const { return m_rows[std::size_t(row)]; }
    QModelIndex indexOfStep(const QString& step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void show(std::vector<StepRow> rows);

    QString m_run;
    std::vector<StepRow> m_rows;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::StepRow)
