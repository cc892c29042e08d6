// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/incidenttext.h"

#include "models/domain/canonicaljson.h"
#include "models/items/formats.h"
#include "models/items/incidentwords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct IncidentText {
    Q_DECLARE_TR_FUNCTIONS(yagura::IncidentText)
};

/// What was typed, or the facts of an automatic entry as they are kept.
QString wordsOf(const RecordEntry& entry)
{
    constexpr qsizetype longest = 300;
    const QString text = entry.args["text"_L1].toString();
    const QString words = text.isEmpty() ? QString::fromUtf8(canonicalJson(entry.args)) : text;
    return cutInTheMiddle(visibleText(words), longest);
}

QString whenText(const QDateTime& time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : unknownText();
}

void printFact(QTextStream& out, const QString& name, const QString& value)
{
    out << "  " << name << ": " << value << '\n';
}

void printTimes(QTextStream& out, const Incident& incident)
{
    for (const char* mark : {"started", "detected", "acknowledged", "mitigated", "resolved"}) {
        const QString name = QString::fromLatin1(mark);
        if (const QDateTime time = incident.times.value(name); time.isValid())
            printFact(out, timeMarkWord(name), whenText(time));
    }
    const ResponseTimes times = responseTimes(incident);
    const auto print = [&out](const QString& name, const std::optional<std::chrono::milliseconds>& time) {
        if (time)
            printFact(out, name, durationText(time->count()));
    };
    print(u"MTTD"_s, times.toDetect);
    print(u"MTTA"_s, times.toAcknowledge);
    print(IncidentText::tr("MTTR (mitigated)"), times.toMitigate);
    print(IncidentText::tr("MTTR (resolved)"), times.toResolve);
}

void printPeople(QTextStream& out, const Incident& incident)
{
    QStringList roles = incident.roles.keys();
    std::ranges::sort(roles);
    for (const QString& role : std::as_const(roles))
        printFact(out, roleWord(role), visibleText(incident.roles.value(role)));
    for (const FieldConflict& conflict : incident.conflicts)
        printFact(out, IncidentText::tr("two words"), sentenceOf(conflict));
}

} // namespace

void printIncidents(QTextStream& out, const QList<IncidentSummary>& incidents)
{
    for (const IncidentSummary& summary : incidents) {
        out << visibleText(incidentName(summary.id, summary.label)).leftJustified(10) << ' '
            << incidentStateWord(incidentStateName(summary.state)).leftJustified(10) << ' '
            << incidentSeverityWord(summary.severity).leftJustified(6) << ' ' << whenText(summary.started) << "  "
            << visibleText(summary.title) << '\n';
    }
}

void printIncident(QTextStream& out, const Incident& incident)
{
    out << visibleText(incident.name()) << "  " << visibleText(incident.title) << '\n';
    printFact(out, u"id"_s, visibleText(incident.id));
    printFact(out, IncidentText::tr("state"), incidentStateWord(incidentStateName(incident.state)));
    printFact(out, IncidentText::tr("severity"), incidentSeverityWord(incident.severity));
    printTimes(out, incident);
    printPeople(out, incident);
    if (!incident.summary.isEmpty())
        out << '\n' << visibleParagraphs(incident.summary) << '\n';
    out << '\n';
    for (const RecordEntry& entry : incident.entries) {
        const QString who = entry.actor.isEmpty() ? u"Yagura"_s : visibleText(entry.actor);
        out << whenText(entry.happened) << "  " << who << "  " << visibleText(entry.kind) << "  " << wordsOf(entry)
            << '\n';
    }
}

} // namespace yagura
