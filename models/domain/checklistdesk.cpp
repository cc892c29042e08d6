// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklistdesk.h"

#include "models/domain/entrykinds.h"
#include "models/domain/runbookvalue.h"
#include "models/domain/stepmove.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using std::chrono::milliseconds;

QString textIn(const RecordEntry& entry, QLatin1StringView name)
{
    return entry.args.value(name).toString();
}

/// A draft as the entry that it will be, as far as anybody knows by now.
RecordEntry provisional(const EntryDraft& draft)
{
    RecordEntry entry;
    entry.incident = draft.incident;
    entry.happened = draft.happened;
    entry.actor = draft.actor;
    entry.kind = draft.kind;
    entry.args = draft.args;
    return entry;
}

bool isProvisional(const RecordEntry& entry)
{
    return entry.sequence == 0;
}

bool isOfChecklist(const RecordEntry& entry)
{
    return entry.args.contains("run"_L1) || entry.args.contains("action_id"_L1);
}

int evidenceNumber(const RecordEntry& entry)
{
    return entry.kind == entrykind::evidenceTaken ? textIn(entry, "number"_L1).section(u'-', -1).toInt() : 0;
}

/// What the entries about a try add to it.
void tell(ActionTry& attempt, const RecordEntry& entry)
{
    if (entry.kind == entrykind::actionStarted) {
        attempt.actionId = textIn(entry, "action_id"_L1);
        attempt.action = textIn(entry, "action"_L1);
        attempt.target = textIn(entry, "target"_L1);
        attempt.arguments = entry.args.value("arguments"_L1).toObject();
        attempt.request = textIn(entry, "request"_L1);
        attempt.by = entry.actor;
        attempt.startedAt = entry.happened;
    } else if (entry.kind == entrykind::actionEnded) {
        attempt.outcome = textIn(entry, "outcome"_L1);
        attempt.facts = entry.args.value("facts"_L1).toObject();
        attempt.endedAt = entry.happened;
    } else if (entry.kind == entrykind::actionVerified) {
        attempt.verified = answerFromName(textIn(entry, "answer"_L1)).value_or(Answer::Unknown);
    }
}

} // namespace

const Predicate& questionOf(const RunbookStep& step)
{
    if (const auto* fork = std::get_if<DecideStep>(&step.content))
        return fork->answer;
    if (const auto* wait = std::get_if<WaitStep>(&step.content))
        return wait->until;
    return step.verdict;
}

void ChecklistDesk::setRunbooks(const Runbooks& runbooks)
{
    m_runbooks = runbooks;
    for (const Runbook& runbook : runbooks)
        m_known.insert({runbook.id, runbook.sha256}, runbook);
    rebuild();
}

void ChecklistDesk::take(const QList<RecordEntry>& entries)
{
    const qsizetype before = m_entries.size();
    for (const RecordEntry& entry : entries) {
        const std::pair<QString, qint64> key {entry.writer, entry.sequence};
        if (m_seen.contains(key) || !isOfChecklist(entry))
            continue;
        m_seen.insert(key);
        m_entries.append(entry);
    }
    if (m_entries.size() == before)
        return;
    std::ranges::stable_sort(m_entries, &comesBefore);
    rebuild();
}

void ChecklistDesk::expect(quint64 ticket, const QList<EntryDraft>& drafts)
{
    QList<RecordEntry>& entries = m_pending[ticket];
    for (const EntryDraft& draft : drafts)
        entries.append(provisional(draft));
    rebuild();
}

void ChecklistDesk::settle(quint64 ticket)
{
    if (m_pending.remove(ticket) > 0)
        rebuild();
}

void ChecklistDesk::clear()
{
    m_entries.clear();
    m_seen.clear();
    m_pending.clear();
    rebuild();
}

void ChecklistDesk::look(const PicturePtr& picture)
{
    m_picture = picture;
    watch();
}

// All of it each time: that is what makes a replay after a crash the same, and checklists are short.
void ChecklistDesk::rebuild()
{
    m_runs.clear();
    m_tries.clear();
    m_evidence = 0;
    QList<RecordEntry> all = m_entries;
    for (const QList<RecordEntry>& entries : std::as_const(m_pending))
        all += entries;
    for (const RecordEntry& entry : std::as_const(all)) {
        m_evidence = std::max(m_evidence, evidenceNumber(entry));
        if (const QString attempt = textIn(entry, "action_id"_L1); !attempt.isEmpty())
            tell(m_tries[attempt], entry);
        const QString id = runOf(entry);
        if (id.isEmpty())
            continue;
        Run& run = m_runs[id];
        if (entry.kind == entrykind::runStarted && run.started.kind.isEmpty())
            run.started = entry;
        else
            run.told.append(entry);
    }
    for (Run& run : m_runs)
        replay(run);
    watch();
}

void ChecklistDesk::replay(Run& run)
{
    auto runbook = run.started.kind.isEmpty() ? std::nullopt : runbookOf(run.started, &run.isOtherVersion);
    if (!runbook)
        return;
    QHash<QString, QString> values;
    const QJsonObject parameters = run.started.args.value("parameters"_L1).toObject();
    for (auto value = parameters.begin(); value != parameters.end(); ++value)
        values.insert(value.key(), value.value().toString());
    run.checklist.emplace(filledIn(std::move(*runbook), values), run.started);
    for (const RecordEntry& entry : std::as_const(run.told))
        run.checklist->apply(entry);
}

std::optional<Runbook> ChecklistDesk::runbookOf(const RecordEntry& started, bool* isOther) const
{
    const QString id = textIn(started, "runbook"_L1);
    const auto launched = m_known.constFind({id, QByteArray::fromHex(textIn(started, "sha256"_L1).toLatin1())});
    *isOther = launched == m_known.constEnd();
    if (!*isOther)
        return *launched;
    const auto now = std::ranges::find(m_runbooks, id, &Runbook::id);
    return now == m_runbooks.end() ? std::nullopt : std::optional(*now);
}

// Holds begin when a step opens, so that what was so before nobody waited for it does not count.
void ChecklistDesk::watch()
{
    std::map<std::pair<QString, QString>, PredicateWatch> watches;
    for (const QString& id : runs()) {
        const Checklist& list = *checklist(id);
        for (const RunbookStep& step : list.runbook().steps) {
            const Predicate& question = questionOf(step);
            if (list.progress(step.id).state != StepState::Open || question.isEmpty())
                continue;
            const std::pair<QString, QString> key {id, step.id};
            const auto kept = m_watches.find(key);
            const bool isKept = kept != m_watches.end() && kept->second.predicate() == question;
            auto& watch = watches.emplace(key, isKept ? kept->second : PredicateWatch(question)).first->second;
            if (m_picture)
                watch.look(*m_picture);
        }
    }
    m_watches = std::move(watches);
}

QStringList ChecklistDesk::runs() const
{
    QList<const Run*> open;
    for (const Run& run : m_runs) {
        if (run.checklist && !run.checklist->isEnded())
            open.append(&run);
    }
    std::ranges::stable_sort(open, {}, [](const Run* run) { return run->started.happened; });
    QStringList ids;
    for (const Run* run : open)
        ids.append(run->checklist->run());
    return ids;
}

QStringList ChecklistDesk::missing() const
{
    QStringList runbooks;
    for (const Run& run : m_runs) {
        const bool hasEnded
            = std::ranges::any_of(run.told, [](const RecordEntry& entry) { return entry.kind == entrykind::runEnded; });
        if (!run.checklist && !hasEnded && !run.started.kind.isEmpty())
            runbooks.append(textIn(run.started, "runbook"_L1));
    }
    runbooks.removeDuplicates();
    return runbooks;
}

const ChecklistDesk::Run* ChecklistDesk::find(const QString& run) const
{
    const auto found = m_runs.constFind(run);
    const bool goesOn = found != m_runs.constEnd() && found->checklist && !found->checklist->isEnded();
    return goesOn ? &*found : nullptr;
}

const Checklist* ChecklistDesk::checklist(const QString& run) const
{
    const Run* found = find(run);
    return found ? &*found->checklist : nullptr;
}

QString ChecklistDesk::incident(const QString& run) const
{
    const Run* found = find(run);
    return found ? found->started.incident : QString();
}

bool ChecklistDesk::isOtherVersion(const QString& run) const
{
    const Run* found = find(run);
    return found && found->isOtherVersion;
}

bool ChecklistDesk::isPending(const QString& run, const QString& step) const
{
    const Run* found = find(run);
    return found && std::ranges::any_of(found->told, [&](const RecordEntry& entry) {
        return isProvisional(entry) && stepOf(entry) == step;
    });
}

const RunbookStep* ChecklistDesk::stepIn(const QString& run, const QString& step) const
{
    const Checklist* list = checklist(run);
    return list ? list->runbook().step(step) : nullptr;
}

PredicateState ChecklistDesk::answer(const QString& run, const QString& step) const
{
    if (const auto watch = m_watches.find({run, step}); watch != m_watches.end())
        return watch->second.state();
    const RunbookStep* asked = stepIn(run, step);
    return asked && m_picture ? answerOf(questionOf(*asked), *m_picture) : PredicateState();
}

QList<LiveNumber> ChecklistDesk::numbers(const QString& run, const QString& step) const
{
    const RunbookStep* asked = stepIn(run, step);
    const auto* evidence = asked ? std::get_if<EvidenceStep>(&asked->content) : nullptr;
    QList<LiveNumber> numbers;
    if (!evidence || !m_picture)
        return numbers;
    for (const EvidenceStep::Number& number : evidence->numbers)
        numbers += liveNumbers(*m_picture, number.target, number.indicator, number.objectGlob);
    return numbers.first(std::min(numbers.size(), mostNumbers));
}

std::optional<WaitTime> ChecklistDesk::wait(const QString& run, const QString& step, const QDateTime& utc) const
{
    const RunbookStep* asked = stepIn(run, step);
    const auto* wait = asked ? std::get_if<WaitStep>(&asked->content) : nullptr;
    const StepProgress* progress = wait ? &checklist(run)->progress(step) : nullptr;
    if (!progress || progress->state != StepState::Open)
        return std::nullopt;
    WaitTime time;
    time.waited = milliseconds(std::max<qint64>(0, progress->openedAt.msecsTo(utc)));
    time.left = std::max(milliseconds(wait->limit) - time.waited, milliseconds(0));
    time.isOver = time.left == milliseconds(0);
    return time;
}

const RecordEntry* ChecklistDesk::newest(const QString& run, const QString& step, QLatin1StringView kind) const
{
    const Run* found = find(run);
    if (!found)
        return nullptr;
    for (auto entry = found->told.rbegin(); entry != found->told.rend(); ++entry) {
        if (entry->kind == kind && stepOf(*entry) == step)
            return &*entry;
    }
    return nullptr;
}

QList<Reminder> ChecklistDesk::reminders() const
{
    QList<Reminder> reminders;
    for (const QString& run : runs()) {
        for (const RunbookStep& step : checklist(run)->runbook().steps) {
            const auto* message = std::get_if<CommunicateStep>(&step.content);
            const bool isGiven = checklist(run)->progress(step.id).state == StepState::Done;
            const bool isRepeated = message && message->again.count() > 0 && isGiven;
            const RecordEntry* given = isRepeated ? newest(run, step.id, entrykind::stepDone) : nullptr;
            if (given)
                reminders.append({run, step.id, given->happened.addSecs(message->again.count())});
        }
    }
    std::ranges::stable_sort(reminders, {}, &Reminder::due);
    return reminders;
}

std::optional<ActionTry> ChecklistDesk::change(const QString& run, const QString& step) const
{
    const Checklist* list = checklist(run);
    const auto attempt = list ? m_tries.constFind(list->progress(step).action) : m_tries.constEnd();
    return attempt == m_tries.constEnd() ? std::nullopt : std::optional(*attempt);
}

std::optional<EvidenceItem> ChecklistDesk::evidence(const QString& run, const QString& step) const
{
    const RecordEntry* entry = newest(run, step, entrykind::evidenceTaken);
    if (!entry)
        return std::nullopt;
    EvidenceItem item;
    item.number = textIn(*entry, "number"_L1);
    item.run = run;
    item.step = step;
    item.source = textIn(*entry, "source"_L1);
    item.asked = textIn(*entry, "asked"_L1);
    item.sha256 = textIn(*entry, "sha256"_L1);
    item.takenAt = entry->happened;
    item.rows = entry->args.value("rows"_L1).toInt();
    return item;
}

QString ChecklistDesk::nextEvidence() const
{
    return u"E-%1"_s.arg(m_evidence + 1, 2, 10, QLatin1Char('0'));
}

} // namespace yagura
