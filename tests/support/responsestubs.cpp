// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for rooms of the guided response that are built beside this one; goes when they are merged.
#include "models/domain/observation.h"
#include "models/domain/recordentry.h"
#include "models/domain/runbookvalue.h"

#include <QCryptographicHash>

#include <tuple>

namespace yagura {

QByteArray Attachment::sha256() const
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool comesBefore(const RecordEntry& left, const RecordEntry& right)
{
    return std::tie(left.happened, left.writer, left.sequence) < std::tie(right.happened, right.writer, right.sequence);
}

const RunbookStep* Runbook::step(const QString& wanted) const
{
    const auto found = std::ranges::find(steps, wanted, &RunbookStep::id);
    return found == steps.end() ? nullptr : &*found;
}

QString filledBlanks(const QString& text, const QHash<QString, QString>& values)
{
    QString filled = text;
    for (auto value = values.begin(); value != values.end(); ++value)
        filled.replace(u'{' + value.key() + u'}', *value);
    return filled;
}

Runbook filledIn(Runbook runbook, const QHash<QString, QString>& values)
{
    const auto fill = [&](QString& text) { text = filledBlanks(text, values); };
    for (RunbookStep& step : runbook.steps) {
        fill(step.title.en);
        fill(step.title.ja);
        if (auto* manual = std::get_if<ManualStep>(&step.content)) {
            for (QString& word : manual->argv)
                fill(word);
        }
        if (auto* wait = std::get_if<WaitStep>(&step.content)) {
            for (auto& condition : wait->until.all)
                fill(condition.target);
        }
    }
    return runbook;
}

QByteArray Observation::text() const
{
    QStringList lines;
    if (!columns.isEmpty())
        lines.append(columns.join(u'\t'));
    for (const QStringList& row : rows)
        lines.append(row.join(u'\t'));
    return lines.join(u'\n').toUtf8() + '\n';
}

QString shellLine(const QStringList& argv, const QHash<QString, QString>&)
{
    QStringList words;
    for (QString word : argv) {
        const bool isPlain = std::ranges::all_of(
            word, [](QChar c) { return c.isLetterOrNumber() || QStringLiteral("-_./:=@").contains(c); });
        words.append(isPlain ? word : u'\'' + word.replace(u'\'', QStringLiteral("'\\''")) + u'\'');
    }
    return words.join(u' ');
}

bool fits(const RunbookParameter& parameter, const QString& value)
{
    const bool isChoice = parameter.type == ParameterType::Choice;
    return !value.isEmpty() && !value.startsWith(u'-') && (!isChoice || parameter.choices.contains(value));
}

FilledParameters parametersFor(const Runbook& runbook, const Finding* finding)
{
    FilledParameters filled;
    for (const RunbookParameter& parameter : runbook.parameters) {
        const QString value = finding && parameter.from == QStringLiteral("finding.target") ? finding->target
                                                                                           : parameter.fallback;
        if (value.isEmpty())
            filled.missing.append(parameter.name);
        else
            filled.values.insert(parameter.name, value);
    }
    return filled;
}

QList<RunbookFit> fittingRunbooks(const Runbooks& runbooks, const Finding& finding, const QStringList& causes)
{
    QList<RunbookFit> fits;
    for (const Runbook& runbook : runbooks) {
        RunbookFit fit {runbook.id, 0, {}};
        for (const RunbookMatch& match : runbook.matches) {
            if (match.rules.contains(finding.rule))
                fit.because.append(QStringLiteral("rule"));
            for (const QString& cause : match.causes) {
                if (causes.contains(cause))
                    fit.because.append(QStringLiteral("cause"));
            }
        }
        if (!fit.because.isEmpty())
            fits.append(fit);
    }
    return fits;
}

} // namespace yagura
