// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklist/runbookchoices.h"

#include "models/items/rootcausewords.h"
#include "models/items/visibletext.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct ChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::RunbookChoices)
};

/// Root causes of the finding that are likely or possible.
QStringList standingCauses(const QList<RootCause>& causes)
{
    QStringList codes;
    for (const RootCause& cause : causes) {
        if (cause.likelihood >= Likelihood::Possible)
            codes.append(cause.code);
    }
    return codes;
}

/// "3 of 4 signs" of the pattern that explains the finding; empty when none does.
QString signsText(const ChoiceSource& source)
{
    for (const Pattern& pattern : source.patterns) {
        if (!pattern.of.contains(source.finding->pattern))
            continue;
        const Explanation explanation = explain(pattern, *source.picture, source.finding->target);
        return ChoiceWords::tr("%1 of %2 signs").arg(explanation.held()).arg(explanation.signs.size());
    }
    return {};
}

/// Which of the causes that stand the runbook names.
QString causesText(const Runbook& runbook, const QStringList& causes)
{
    QStringList words;
    for (const RunbookMatch& match : runbook.matches) {
        for (const QString& cause : match.causes) {
            if (causes.contains(cause))
                words.append(rootCauseText(cause));
        }
    }
    words.removeDuplicates();
    return words.join(u", "_s);
}

QString becauseText(const RunbookFit& fit, const Runbook& runbook, const QStringList& causes, const QString& signs)
{
    QStringList parts;
    if (fit.because.contains("runbook"_L1) || fit.because.contains("rule"_L1))
        parts.append(ChoiceWords::tr("for this finding"));
    else if (fit.because.contains("pattern"_L1))
        parts.append(ChoiceWords::tr("for findings of this kind"));
    parts.append(signs);
    if (fit.because.contains("cause"_L1))
        parts.append(causesText(runbook, causes));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

RunbookChoice runbookChoice(const Runbook& runbook, const ChoiceSource& source)
{
    RunbookChoice choice;
    choice.key = runbook.id;
    choice.title = visibleText(runbook.title.in(source.language));
    choice.because = visibleText(runbook.summary.in(source.language));
    choice.isUnaccepted = source.unaccepted.contains(runbook.id);
    return choice;
}

} // namespace

std::vector<RunbookChoice> runbookChoices(const ChoiceSource& source)
{
    std::vector<RunbookChoice> choices;
    QSet<QString> fitting;
    if (source.finding && source.picture) {
        const QStringList causes = standingCauses(rootCausesOf(source.patterns, *source.finding, *source.picture));
        const QString signs = signsText(source);
        for (const RunbookFit& fit : fittingRunbooks(source.runbooks, *source.finding, causes)) {
            const auto runbook = std::ranges::find(source.runbooks, fit.runbook, &Runbook::id);
            if (runbook == source.runbooks.end() || fitting.contains(fit.runbook))
                continue;
            fitting.insert(fit.runbook);
            choices.push_back(runbookChoice(*runbook, source));
            choices.back().isFitting = true;
            choices.back().because = becauseText(fit, *runbook, causes, signs);
        }
    }
    const auto firstOther = std::ptrdiff_t(choices.size());
    for (const Runbook& runbook : source.runbooks) {
        if (!fitting.contains(runbook.id))
            choices.push_back(runbookChoice(runbook, source));
    }
    const QCollator collator(QLocale(source.language));
    std::stable_sort(
        choices.begin() + firstOther, choices.end(), [&](const RunbookChoice& left, const RunbookChoice& right) {
            return collator.compare(left.title, right.title) < 0;
        });
    return choices;
}

// A short list that changes when another finding is selected: what differs is told row by row.
void RunbookChoices::take(std::vector<RunbookChoice> choices)
{
    if (choices.size() < m_rows.size()) {
        beginRemoveRows({}, int(choices.size()), int(m_rows.size()) - 1);
        m_rows.resize(choices.size());
        endRemoveRows();
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row] == choices[row])
            continue;
        m_rows[row] = choices[row];
        emit dataChanged(index(int(row)), index(int(row)));
    }
    if (choices.size() > m_rows.size()) {
        beginInsertRows({}, int(m_rows.size()), int(choices.size()) - 1);
        m_rows = std::move(choices);
        endInsertRows();
    }
}

int RunbookChoices::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RunbookChoices::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RunbookChoice& choice = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return choice.title;
    case Qt::AccessibleTextRole:
        return choice.because.isEmpty() ? choice.title : choice.title + u", "_s + choice.because;
    case KeyRole:
        return choice.key;
    case ChoiceDetailRole:
        return choice.because;
    case ChoiceAsideRole:
        return choice.isUnaccepted ? tr("not accepted") : QString();
    case ChoiceStandsOutRole:
        return choice.isFitting;
    default:
        return {};
    }
}

} // namespace yagura
