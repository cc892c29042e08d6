// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklistdrafts.h"

#include "models/domain/entrykinds.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

EntryDraft draftOf(const Doing& doing, QLatin1StringView kind, QJsonObject args)
{
    EntryDraft draft;
    draft.incident = doing.incident;
    draft.happened = doing.at;
    draft.actor = doing.actor;
    draft.kind = kind;
    draft.args = std::move(args);
    return draft;
}

QString said(const QString& text)
{
    return text.trimmed().left(ChecklistDrafts::longestText);
}

QJsonObject textsOf(const QHash<QString, QString>& texts)
{
    QJsonObject object;
    for (auto pair = texts.begin(); pair != texts.end(); ++pair)
        object.insert(pair.key(), pair.value());
    return object;
}

QJsonArray rowsOf(const QList<Evidence>& evidence)
{
    QJsonArray rows;
    for (const Evidence& row : evidence) {
        rows.append(QJsonObject {
            {u"indicator"_s, row.indicator},
            {u"object"_s, row.object ? QJsonValue(row.object->name) : QJsonValue()},
            {u"value"_s, row.value.toJson()},
            {u"limit"_s, row.limit.toJson()},
            {u"unit"_s, row.unit},
        });
    }
    return rows;
}

bool isEnded(StepState state)
{
    return state == StepState::Done || state == StepState::Skipped;
}

} // namespace

QList<EntryDraft> launchDrafts(const Runbook& runbook, const QHash<QString, QString>& parameters,
    const QString& finding, const QString& run, const Doing& doing)
{
    if (runbook.steps.isEmpty() || run.isEmpty())
        return {};
    QJsonObject args {{u"run"_s, run}, {u"runbook"_s, runbook.id},
        {u"sha256"_s, QString::fromLatin1(runbook.sha256.toHex())}, {u"parameters"_s, textsOf(parameters)}};
    if (!finding.isEmpty())
        args.insert(u"finding"_s, finding);
    return {draftOf(doing, entrykind::runStarted, args),
        draftOf(doing, entrykind::stepOpened, {{u"run"_s, run}, {u"step"_s, runbook.steps.first().id}})};
}

ChecklistDrafts::ChecklistDrafts(const Checklist& checklist, Doing doing)
    : m_checklist(checklist), m_doing(std::move(doing))
{
}

const RunbookStep* ChecklistDrafts::find(const QString& step) const
{
    const QList<RunbookStep>& steps = m_checklist.runbook().steps;
    const auto found = std::ranges::find(steps, step, &RunbookStep::id);
    return found == steps.end() || m_checklist.isEnded() ? nullptr : &*found;
}

bool ChecklistDrafts::canEnd(const QString& step) const
{
    return find(step) && !isEnded(m_checklist.progress(step).state);
}

EntryDraft ChecklistDrafts::draft(QLatin1StringView kind, const QString& step, QJsonObject args) const
{
    args.insert("run"_L1, m_checklist.run());
    args.insert("step"_L1, step);
    return draftOf(m_doing, kind, std::move(args));
}

QList<EntryDraft> ChecklistDrafts::ending(const QString& step, EntryDraft end, Answer answer) const
{
    QList<EntryDraft> drafts = opened(step);
    drafts.append(std::move(end));
    drafts += opened(m_checklist.after(step, answer));
    return drafts;
}

QList<EntryDraft> ChecklistDrafts::opened(const QString& step) const
{
    if (!find(step) || m_checklist.progress(step).state != StepState::ToDo)
        return {};
    return {draft(entrykind::stepOpened, step, {})};
}

QList<EntryDraft> ChecklistDrafts::done(const QString& step, const QString& outcome, const QString& text) const
{
    static const QStringList outcomes {u"ok"_s, u"found_cause"_s, u"failed"_s};
    if (!canEnd(step) || std::holds_alternative<DecideStep>(find(step)->content) || !outcomes.contains(outcome))
        return {};
    const Answer answer = outcome == "failed"_L1 ? Answer::No : Answer::Unknown;
    return ending(step, draft(entrykind::stepDone, step, {{u"outcome"_s, outcome}, {u"text"_s, said(text)}}), answer);
}

QList<EntryDraft> ChecklistDrafts::saidAgain(const QString& step, const QString& text) const
{
    const RunbookStep* message = find(step);
    const bool wasSaid = message && std::holds_alternative<CommunicateStep>(message->content)
        && m_checklist.progress(step).state == StepState::Done;
    if (!wasSaid)
        return {};
    return {draft(entrykind::stepDone, step, {{u"outcome"_s, u"ok"_s}, {u"text"_s, said(text)}})};
}

QList<EntryDraft> ChecklistDrafts::decided(const QString& step, Answer answer, const PredicateState& picture) const
{
    if (!canEnd(step) || !std::holds_alternative<DecideStep>(find(step)->content))
        return {};
    const bool byPicture = answer != Answer::Unknown && answer == picture.answer;
    const QJsonObject args {{u"answer"_s, answerName(answer)}, {u"by"_s, byPicture ? u"picture"_s : u"person"_s},
        {u"evidence"_s, rowsOf(picture.evidence)}};
    return ending(step, draft(entrykind::stepDecided, step, args), answer);
}

QList<EntryDraft> ChecklistDrafts::skipped(const QString& step, const QString& reason) const
{
    if (!canEnd(step) || said(reason).isEmpty())
        return {};
    return ending(step, draft(entrykind::stepSkipped, step, {{u"reason"_s, said(reason)}}), Answer::Unknown);
}

QList<EntryDraft> ChecklistDrafts::undone(const QString& step) const
{
    if (!find(step) || !isEnded(m_checklist.progress(step).state))
        return {};
    return {draft(entrykind::stepUndone, step, {})};
}

QList<EntryDraft> ChecklistDrafts::assigned(const QString& step, const QString& person) const
{
    if (!find(step) || said(person) == m_checklist.progress(step).assigned)
        return {};
    return {draft(entrykind::stepAssigned, step, {{u"person"_s, said(person)}})};
}

QList<EntryDraft> ChecklistDrafts::noted(const QString& step, const QString& text) const
{
    if (!find(step) || said(text).isEmpty())
        return {};
    return {draft(entrykind::stepNoted, step, {{u"text"_s, said(text)}})};
}

QList<EntryDraft> ChecklistDrafts::evidence(const QString& step, const TakenEvidence& taken) const
{
    if (!find(step) || taken.number.isEmpty())
        return {};
    const Attachment attachment {taken.bytes, u"text/plain"_s};
    EntryDraft made = draft(entrykind::evidenceTaken, step,
        {{u"number"_s, taken.number}, {u"source"_s, taken.source}, {u"asked"_s, taken.asked},
            {u"sha256"_s, QString::fromLatin1(attachment.sha256().toHex())}, {u"rows"_s, taken.rows},
            {u"duration_ms"_s, qint64(taken.duration.count())}, {u"verdict"_s, answerName(taken.verdict)}});
    made.attachments = {attachment};
    return {made};
}

QList<EntryDraft> ChecklistDrafts::ended(const QString& how, const QString& reason) const
{
    const bool fits = how == "done"_L1 || (how == "abandoned"_L1 && !said(reason).isEmpty());
    if (m_checklist.isEnded() || !fits)
        return {};
    return {draftOf(
        m_doing, entrykind::runEnded, {{u"run"_s, m_checklist.run()}, {u"how"_s, how}, {u"reason"_s, said(reason)}})};
}

} // namespace yagura
