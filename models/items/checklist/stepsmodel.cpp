// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklist/stepsmodel.h"

#include "models/items/checklist/stepwords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// The row of one step, as far as the step and its progress tell.
StepRow rowOf(const RunbookStep& step, const StepProgress& progress, const QString& language)
{
    StepRow row;
    row.key = step.id;
    row.kind = StepRow::Kind(step.content.index());
    row.state = progress.state;
    row.title = visibleText(step.title.in(language));
    row.evidence = progress.evidence;
    const bool hasEnded = progress.state == StepState::Done || progress.state == StepState::Skipped;
    row.who = hasEnded ? progress.by : progress.assigned;
    row.when = hasEnded ? progress.endedAt : progress.openedAt;
    if (hasEnded)
        row.aside = whoWhenText(row.who, row.when);
    else
        row.aside = row.who.isEmpty() ? stepKindText(step) : cutInTheMiddle(visibleText(row.who), 16);
    row.line = outcomeText(step, progress);
    if (row.line.isEmpty() && !progress.notes.isEmpty())
        row.line = visibleText(progress.notes.last());
    if (const auto* manual = std::get_if<ManualStep>(&step.content))
        row.command = commandOf(*manual);
    return row;
}

QString accessibleText(const StepRow& row)
{
    QStringList parts {QString::number(row.number), row.title, stepStateText(row.state, row.isPassedOver), row.aside,
        row.line, row.command};
    if (row.isPending)
        parts.append(StepsModel::tr("not yet confirmed"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

std::vector<StepRow> stepRows(const StepsSource& source)
{
    const Checklist* checklist = source.desk.checklist(source.run);
    std::vector<StepRow> rows;
    if (!checklist)
        return rows;
    const QString current = checklist->current();
    const QStringList passedOver = checklist->passedOver();
    for (const RunbookStep& step : checklist->runbook().steps) {
        StepRow row = rowOf(step, checklist->progress(step.id), source.language);
        row.number = int(rows.size()) + 1;
        row.isCurrent = step.id == current;
        row.isPassedOver = passedOver.contains(step.id);
        row.isPending = source.desk.isPending(source.run, step.id);
        const auto* change = std::get_if<ChangeStep>(&step.content);
        row.isLocked = change && !(source.canAct && source.canAct(*change));
        rows.push_back(std::move(row));
    }
    return rows;
}

void StepsModel::take(const StepsSource& source)
{
    if (m_run != source.run)
        show({});
    m_run = source.run;
    show(stepRows(source));
}

// Steps neither move nor vanish while their checklist runs; another one takes the place of all of them.
void StepsModel::show(std::vector<StepRow> rows)
{
    if (rows.size() != m_rows.size()) {
        if (!m_rows.empty()) {
            beginRemoveRows({}, 0, int(m_rows.size()) - 1);
            m_rows.clear();
            endRemoveRows();
        }
        if (!rows.empty()) {
            beginInsertRows({}, 0, int(rows.size()) - 1);
            m_rows = std::move(rows);
            endInsertRows();
        }
        return;
    }
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (m_rows[place] == rows[place])
            continue;
        m_rows[place] = std::move(rows[place]);
        const QModelIndex changed = index(int(place));
        emit dataChanged(changed, changed);
    }
}

QModelIndex StepsModel::indexOfStep(const QString& step) const
{
    const auto found = std::ranges::find(m_rows, step, &StepRow::key);
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int StepsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StepsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    static constexpr std::array kinds {"evidence", "observe", "decide", "manual", "change", "wait", "communicate"};
    const StepRow& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case KeyRole:
        return row.key;
    case StepRowRole:
        return QVariant::fromValue(row);
    case StepStateRole:
        return QVariant::fromValue(row.state);
    case StepKindRole:
        return QString::fromLatin1(kinds[std::size_t(row.kind)]);
    case StepWhoRole:
        return row.who;
    case StepWhenRole:
        return row.when;
    case StepEvidenceRole:
        return row.evidence;
    case StepCommandRole:
        return row.command;
    default:
        return {};
    }
}

} // namespace yagura
