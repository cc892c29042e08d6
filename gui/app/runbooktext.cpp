// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/runbooktext.h"

#include "models/domain/runbookvalue.h"
#include "models/items/formats.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct RunbookTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::RunbookText)
};

QString said(const LocalText& text)
{
    return visibleText(text.in(QLocale().name()));
}

QString kindText(const RunbookStep& step)
{
    const QString names[] = {RunbookTalk::tr("evidence"), RunbookTalk::tr("look"), RunbookTalk::tr("decide"),
        RunbookTalk::tr("by hand"), RunbookTalk::tr("guarded change"), RunbookTalk::tr("wait"), RunbookTalk::tr("say")};
    return names[step.content.index()];
}

/// "connections.used of {target} (share of its limit) ≥ 0.9".
QString conditionText(const Predicate::Condition& condition)
{
    if (condition.kind == Predicate::Condition::Kind::Finding) {
        const QString finding = visibleText(condition.finding);
        return condition.isClear ? RunbookTalk::tr("%1 is over").arg(finding)
                                 : RunbookTalk::tr("%1 stands").arg(finding);
    }
    QString number = visibleText(condition.indicator + u'@' + condition.target);
    if (!condition.objectGlob.isEmpty())
        number += u'/' + visibleText(condition.objectGlob);
    const QString sign = condition.when == Rule::When::Above ? u"≥"_s : u"≤"_s;
    const bool isShare = condition.measure == Rule::Measure::ShareOfLimit;
    const QString level
        = isShare ? RunbookTalk::tr("%1 of its limit").arg(percentText(condition.level)) : numberText(condition.level);
    return number + u' ' + sign + u' ' + level;
}

QString predicateText(const Predicate& predicate)
{
    QStringList parts;
    for (const auto& condition : predicate.all)
        parts.append(conditionText(condition));
    QString text = parts.join(RunbookTalk::tr(" and "));
    if (predicate.heldFor.count() > 0)
        text += RunbookTalk::tr(", for %1").arg(durationText(qint64(predicate.heldFor.count()) * 1000));
    return text;
}

QString askText(const ObserveStep::Query& query)
{
    return query.id;
}

QString askText(const ObserveStep::Get& get)
{
    return u"GET "_s + get.path;
}

QString askText(const ObserveStep::Reader& reader)
{
    return reader.argv.join(u' ');
}

QString askText(const ObserveStep::OwnSql& own)
{
    return own.sql;
}

/// What a step does, one line each.
class ContentLines final {
public:
    QStringList operator()(const EvidenceStep& step) const
    {
        QStringList shown;
        if (!step.table.isEmpty())
            shown.append(step.target.isEmpty() ? step.table : step.table + u'@' + step.target);
        for (const auto& number : step.numbers)
            shown.append(number.indicator + u'@' + number.target);
        return {RunbookTalk::tr("shows: %1").arg(visibleText(shown.join(u", "_s)))};
    }
    QStringList operator()(const ObserveStep& step) const
    {
        const QString ask = std::visit([](const auto& one) { return askText(one); }, step.ask);
        return {RunbookTalk::tr("asks %1: %2").arg(visibleText(step.target), visibleText(ask))};
    }
    QStringList operator()(const DecideStep& step) const
    {
        QStringList lines;
        if (!step.answer.isEmpty())
            lines.append(RunbookTalk::tr("answered by: %1").arg(predicateText(step.answer)));
        const QString next = RunbookTalk::tr("the next step");
        const auto way = [&](const QString& id) { return id.isEmpty() ? next : id; };
        lines.append(
            RunbookTalk::tr("yes: %1 · no: %2 · unknown: %3").arg(way(step.yes), way(step.no), way(step.unknown)));
        return lines;
    }
    QStringList operator()(const ManualStep& step) const
    {
        const QString line = step.argv.isEmpty() ? step.shell : shellLine(step.argv, {});
        return line.isEmpty() ? QStringList() : QStringList {u"$ "_s + visibleText(line)};
    }
    QStringList operator()(const ChangeStep& step) const
    {
        return {RunbookTalk::tr("changes %1: %2").arg(visibleText(step.target), visibleText(step.action))};
    }
    QStringList operator()(const WaitStep& step) const
    {
        const QString limit = durationText(qint64(step.limit.count()) * 1000);
        return {RunbookTalk::tr("until %1").arg(predicateText(step.until)),
            step.otherwise.isEmpty() ? RunbookTalk::tr("at most %1").arg(limit)
                                     : RunbookTalk::tr("at most %1, then %2").arg(limit, step.otherwise)};
    }
    QStringList operator()(const CommunicateStep& step) const { return {u"« "_s + said(step.message) + u" »"_s}; }
};

void printStep(QTextStream& out, int number, const RunbookStep& step)
{
    const QString indent = u"    "_s;
    out << '\n'
        << QString::number(number).rightJustified(2) << ". " << said(step.title) << "  [" << step.id << " · "
        << kindText(step) << "]\n";
    if (!step.text.isEmpty())
        out << indent << said(step.text) << '\n';
    for (const QString& line : std::visit(ContentLines(), step.content))
        out << indent << line << '\n';
    if (!step.verdict.isEmpty()) {
        out << indent << RunbookTalk::tr("when %1:").arg(predicateText(step.verdict)) << ' ' << said(step.verdictYes)
            << '\n';
        out << indent << RunbookTalk::tr("else:") << ' ' << said(step.verdictNo) << '\n';
    }
    if (!step.refutedIf.isEmpty())
        out << indent << RunbookTalk::tr("refuted if:") << ' ' << said(step.refutedIf) << '\n';
}

QString matchText(const RunbookMatch& match)
{
    const QString text = (match.rules + match.causes + match.patterns).join(u", "_s);
    return text.isEmpty() ? RunbookTalk::tr("every finding") : text;
}

} // namespace

void printRunbook(QTextStream& out, const Runbook& runbook)
{
    out << said(runbook.title) << "  [" << runbook.id << "]\n";
    if (!runbook.summary.isEmpty())
        out << said(runbook.summary) << '\n';
    for (const RunbookMatch& match : runbook.matches)
        out << RunbookTalk::tr("fits: %1").arg(matchText(match)) << '\n';
    for (const RunbookParameter& parameter : runbook.parameters)
        out << u'{' << parameter.name << u"}  "_s << said(parameter.label) << '\n';
    int number = 0;
    for (const RunbookStep& step : runbook.steps)
        printStep(out, ++number, step);
}

} // namespace yagura
