// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportparts.h"

#include "models/domain/entrykinds.h"
#include "models/items/incidentwords.h"
#include "models/items/timeline/entrywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct FactTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Report)
};

/// How bad it was: the worst finding, or what people called it.
Severity worstOf(const ReportStory& story)
{
    Severity worst = Severity::Ok;
    for (const ToldFinding& told : story.findings())
        worst = std::max(worst, told.finding.severity);
    const QString& called = story.incident().severity;
    if (called == "sev1"_L1 || called == "sev2"_L1)
        return Severity::Critical;
    return called == "sev3"_L1 ? std::max(worst, Severity::Warning) : worst;
}

QString knownSeverity(const Incident& incident)
{
    static constexpr std::array known {"sev1"_L1, "sev2"_L1, "sev3"_L1, "sev4"_L1};
    return std::ranges::find(known, incident.severity) != known.end() ? incident.severity : QString();
}

/// "3 of 3 exit criteria are met".
QString stateNote(const Incident& incident)
{
    if (incident.criteria.isEmpty())
        return {};
    const auto met = std::ranges::count(incident.criteria, Answer::Yes, &ExitCriterion::answer);
    return FactTalk::tr("%1 of %2 exit criteria met").arg(met).arg(incident.criteria.size());
}

/// Whether the watch saw it before anybody said so.
bool isDetectedByWatch(const Incident& incident)
{
    return std::ranges::any_of(incident.entries, [](const RecordEntry& entry) {
        return entry.kind == entrykind::declared && !entry.args["finding"_L1].toString().isEmpty();
    });
}

void tellRoles(ReportStory& story, Report& report)
{
    QStringList roles = story.incident().roles.keys();
    roles.sort();
    for (const QString& role : roles) {
        const QString person = story.incident().roles.value(role);
        if (!person.isEmpty())
            report.roles.append({story.plain(roleWord(role)), story.plain(person)});
    }
}

void tellRecord(const Incident& incident, Report& report)
{
    report.entries = incident.entries.size();
    report.edition = 1 + int(std::ranges::count(incident.entries, entrykind::exported, &RecordEntry::kind));
    const auto newest = std::ranges::max_element(incident.entries, {}, &RecordEntry::recorded);
    if (newest != incident.entries.end())
        report.chainHead = QString::fromLatin1(newest->hash.toHex());
}

} // namespace

void tellFacts(ReportStory& story, Report& report)
{
    const Incident& incident = story.incident();
    report.label = story.plain(incident.name());
    report.title = story.plain(incident.title);
    report.severity = knownSeverity(incident);
    report.worst = worstOf(story);
    report.state = incident.state;
    report.stateNote = Redactor::own(stateNote(incident));
    report.started = story.time(u"started"_s);
    report.ended = incident.state == IncidentState::Resolved ? story.time(u"resolved"_s) : QDateTime();
    report.detected = story.time(u"detected"_s);
    report.detectedByWatch = isDetectedByWatch(incident);
    report.times = responseTimes(incident);
    report.summary = story.paragraphs(incident.summary);
    tellRoles(story, report);
    tellRecord(incident, report);
}

} // namespace yagura
