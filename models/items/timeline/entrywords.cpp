// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timeline/entrywords.h"

#include "models/domain/entrykinds.h"
#include "models/domain/findingjson.h"
#include "models/domain/predicatejson.h"
#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/incident/actionwords.h"
#include "models/items/incident/incidentsentences.h"
#include "models/items/incidentwords.h"
#include "models/items/timeline/changewords.h"
#include "models/items/timeline/checklistentrywords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct Entries {
    Q_DECLARE_TR_FUNCTIONS(yagura::Entries)
};

QString shown(const RecordEntry& entry, const QString& key)
{
    return visibleText(entry.args[key].toString());
}

Finding findingOf(const RecordEntry& entry)
{
    return findingFromJson(entry.args[u"finding"_s].toObject());
}

// The incident ------------------------------------------------------------------------------------------------------

QString declaredText(const RecordEntry& entry)
{
    return Entries::tr("Incident declared: %1 (%2)")
        .arg(shown(entry, u"title"_s), incidentSeverityWord(entry.args[u"severity"_s].toString()));
}

QString roleEntryText(const RecordEntry& entry)
{
    const QString role = roleWord(entry.args[u"role"_s].toString());
    const QString person = shown(entry, u"person"_s);
    return person.isEmpty() ? Entries::tr("%1 given up").arg(role) : Entries::tr("%1: %2").arg(role, person);
}

QString timeMarkEntryText(const RecordEntry& entry)
{
    const auto at = QDateTime::fromString(entry.args[u"at"_s].toString(), Qt::ISODateWithMs);
    return Entries::tr("Time set: %1 at %2").arg(timeMarkWord(entry.args[u"mark"_s].toString()), timeOfDayText(at));
}

/// As typed, or told from its predicate; empty when it was taken away.
QString criterionWords(const RecordEntry& entry)
{
    ExitCriterion criterion;
    criterion.text = entry.args[u"text"_s].toString();
    criterion.predicate = predicateFromJson(entry.args[u"predicate"_s].toObject()).value_or(Predicate());
    return sentenceOf(criterion);
}

QString criterionName(const RecordEntry& entry, const EntryContext& context)
{
    const QString id = entry.args[u"id"_s].toString();
    const QString words = context.criteria.value(id);
    return words.isEmpty() ? visibleText(id) : words;
}

QString criterionText(const RecordEntry& entry, const EntryContext& context)
{
    const QString words = criterionWords(entry);
    return words.isEmpty() ? Entries::tr("Exit criterion taken away: %1").arg(criterionName(entry, context))
                           : Entries::tr("Exit criterion: %1").arg(words);
}

QString criterionMetText(const RecordEntry& entry, const EntryContext& context)
{
    const QString name = criterionName(entry, context);
    return entry.args[u"answer"_s] == answerName(Answer::Yes)
        ? Entries::tr("Exit criterion met: %1").arg(name)
        : Entries::tr("Exit criterion no longer met: %1").arg(name);
}

QString stateText(const RecordEntry& entry)
{
    const QString state = Entries::tr("Incident is %1").arg(incidentStateWord(entry.args[u"state"_s].toString()));
    const QString reason = shown(entry, u"reason"_s);
    return reason.isEmpty() ? state : Entries::tr("%1 — %2").arg(state, reason);
}

QString incidentText(const RecordEntry& entry, const EntryContext& context)
{
    if (entry.kind == entrykind::declared)
        return declaredText(entry);
    if (entry.kind == entrykind::labelled)
        return Entries::tr("Called %1").arg(shown(entry, u"label"_s));
    if (entry.kind == entrykind::renamed)
        return Entries::tr("Title: %1").arg(shown(entry, u"title"_s));
    if (entry.kind == entrykind::severitySet)
        return Entries::tr("Severity: %1").arg(incidentSeverityWord(entry.args[u"severity"_s].toString()));
    if (entry.kind == entrykind::roleTaken)
        return roleEntryText(entry);
    if (entry.kind == entrykind::timeMarked)
        return timeMarkEntryText(entry);
    if (entry.kind == entrykind::criterionSet)
        return criterionText(entry, context);
    if (entry.kind == entrykind::criterionMet)
        return criterionMetText(entry, context);
    if (entry.kind == entrykind::stateSet)
        return stateText(entry);
    if (entry.kind == entrykind::picturesKept)
        return Entries::tr("What was watched meanwhile is kept");
    if (entry.kind == entrykind::summarySet)
        return Entries::tr("Summary: %1").arg(shown(entry, u"text"_s));
    if (entry.kind == entrykind::handedOver)
        return Entries::tr("Handed over to %1: %2").arg(shown(entry, u"to"_s), shown(entry, u"text"_s));
    return {};
}

// What people and the watch saw -------------------------------------------------------------------------------------

QString seenText(const RecordEntry& entry, const EntryContext& context)
{
    if (entry.kind == entrykind::noted)
        return shown(entry, u"text"_s);
    if (entry.kind == entrykind::corrected)
        return Entries::tr("Correction: %1").arg(shown(entry, u"text"_s));
    if (entry.kind == entrykind::findingRaised)
        return sentenceOf(findingOf(entry));
    if (entry.kind == entrykind::findingChanged) {
        return findingOf(entry).severity == Severity::Critical
            ? Entries::tr("Worse: %1").arg(sentenceOf(findingOf(entry)))
            : Entries::tr("Milder: %1").arg(sentenceOf(findingOf(entry)));
    }
    if (entry.kind == entrykind::findingCleared) {
        const QString id = entry.args[u"id"_s].toString();
        return Entries::tr("Recovered: %1, after %2")
            .arg(context.findings.value(id, visibleText(id)),
                durationText(qint64(entry.args[u"stood_s"_s].toDouble() * 1000)));
    }
    if (entry.kind == entrykind::changeSeen)
        return Entries::tr("Changed: %1").arg(changeText(entry.args[u"mark"_s].toObject()));
    if (entry.kind == entrykind::acked)
        return Entries::tr("Acknowledged %1: %2").arg(shown(entry, u"finding"_s), shown(entry, u"comment"_s));
    if (entry.kind == entrykind::ackEnded)
        return Entries::tr("No longer acknowledged: %1").arg(shown(entry, u"finding"_s));
    if (entry.kind == entrykind::clockStepped)
        return Entries::tr("The clock of this machine was set by %1 s")
            .arg(signedText(entry.args[u"seconds"_s].toDouble()));
    return {};
}

} // namespace

void EntryContext::learn(const RecordEntry& entry)
{
    if (entry.kind == entrykind::runStarted)
        runbookOfRun.insert(entry.args[u"run"_s].toString(), entry.args[u"runbook"_s].toString());
    else if (entry.kind == entrykind::actionStarted)
        actions.insert(entry.args[u"action_id"_s].toString(),
            titleOfAction({entry.args[u"action_id"_s].toString(), entry.args[u"action"_s].toString(),
                entry.args[u"target"_s].toString(), entry.args[u"arguments"_s].toObject()}));
    else if (entry.kind == entrykind::criterionSet)
        criteria.insert(entry.args[u"id"_s].toString(), criterionWords(entry));
    else if (entry.kind == entrykind::findingRaised)
        findings.insert(findingOf(entry).id, wordsOf(findingOf(entry)).title);
}

EntrySubject subjectOf(const QString& kind)
{
    if (kind.startsWith("incident."_L1))
        return EntrySubject::Incident;
    if (kind.startsWith("finding."_L1) || kind.startsWith("ack."_L1))
        return EntrySubject::Finding;
    if (kind == entrykind::evidenceTaken)
        return EntrySubject::Evidence;
    if (kind.startsWith("checklist."_L1) || kind.startsWith("step."_L1))
        return EntrySubject::Checklist;
    if (kind.startsWith("action."_L1))
        return EntrySubject::Action;
    if (kind == entrykind::noted || kind == entrykind::corrected)
        return EntrySubject::Note;
    if (kind == entrykind::changeSeen || kind == entrykind::clockStepped)
        return EntrySubject::Change;
    return kind == entrykind::preventionSet ? EntrySubject::Prevention : EntrySubject::Other;
}

QString subjectName(EntrySubject subject)
{
    constexpr std::array names {
        "incident", "finding", "change", "checklist", "evidence", "action", "note", "prevention", "other"};
    return QLatin1StringView(names[std::size_t(subject)]);
}

QString sentenceOf(const RecordEntry& entry, const EntryContext& context)
{
    QString text = incidentText(entry, context);
    if (text.isEmpty())
        text = seenText(entry, context);
    if (text.isEmpty())
        text = checklistEntryText(entry, context);
    return text.isEmpty()
        ? Entries::tr("Entry of a kind that this version does not know: %1").arg(visibleText(entry.kind))
        : text;
}

Severity severityOf(const RecordEntry& entry)
{
    const bool isFinding = entry.kind == entrykind::findingRaised || entry.kind == entrykind::findingChanged;
    return isFinding ? findingOf(entry).severity : Severity::Ok;
}

bool isGoodNews(const RecordEntry& entry)
{
    if (entry.kind == entrykind::criterionMet || entry.kind == entrykind::actionVerified)
        return entry.args[u"answer"_s] == answerName(Answer::Yes);
    if (entry.kind == entrykind::stateSet)
        return entry.args[u"state"_s] != "open"_L1;
    return entry.kind == entrykind::findingCleared;
}

} // namespace yagura
