// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/commands.h"

#include "backends/store/keptincidents.h"
#include "backends/store/schema.h"
#include "gui/app/composition.h"
#include "gui/app/incidenttext.h"
#include "models/domain/incidentjson.h"
#include "models/items/failurewords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <limits>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using store::LocalRecord;

struct IncidentTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Incident)
};

int refuse(const QString& sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return ExitUnknown;
}

int refuse(const Failure& failure)
{
    return refuse(sentenceOf(failure));
}

void printJson(const QJsonObject& json)
{
    QTextStream(stdout) << QJsonDocument(json).toJson();
}

/// Null where nobody has written any record yet.
Result<std::unique_ptr<LocalRecord>> openRecord(const Composition& composition)
{
    auto record = LocalRecord::openToRead({recordFileIn(composition.paths().stateFolder()), {}, {}});
    if (!record && record.error().code == "store.missing"_L1)
        return std::unique_ptr<LocalRecord>();
    return record;
}

/// A label, a uuid or the beginning of one; exactly one incident, or the reason why not.
Result<IncidentSummary, QString> incidentNamed(LocalRecord& record, const QString& name)
{
    constexpr int mostTold = 10;
    const auto found = record.summaries().named(name, mostTold);
    if (!found)
        return sentenceOf(store::failureOf(found.error(), record.file()));
    if (found->size() == 1)
        return found->first();
    if (found->isEmpty())
        return IncidentTalk::tr("No incident is called %1.").arg(visibleText(name));
    QStringList names;
    for (const IncidentSummary& summary : *found)
        names.append(summary.id + u' ' + visibleText(summary.title));
    return IncidentTalk::tr("%1 may be each of these:").arg(visibleText(name)) + u'\n' + names.join(u'\n');
}

} // namespace

int runIncidentList(const CommandLine& command, const Composition& composition)
{
    const auto record = openRecord(composition);
    if (!record)
        return refuse(record.error());
    QList<IncidentSummary> incidents;
    if (*record) {
        const auto found = (*record)->summaries().newest(std::numeric_limits<int>::max(), 0);
        if (!found)
            return refuse(store::failureOf(found.error(), (*record)->file()));
        incidents = *found;
    }
    QTextStream out(stdout);
    if (command.json) {
        QJsonArray rows;
        for (const IncidentSummary& summary : std::as_const(incidents))
            rows.append(summaryJson(summary));
        printJson({{u"schema"_s, u"yagura.incidents/1"_s}, {u"incidents"_s, rows}});
    } else if (incidents.isEmpty()) {
        out << IncidentTalk::tr("No incident was recorded.") << '\n';
    } else {
        printIncidents(out, incidents);
    }
    return ExitOk;
}

int runIncidentShow(const CommandLine& command, const Composition& composition)
{
    const auto record = openRecord(composition);
    if (!record)
        return refuse(record.error());
    if (!*record)
        return refuse(IncidentTalk::tr("No incident is called %1.").arg(visibleText(command.incident)));
    const auto named = incidentNamed(**record, command.incident);
    if (!named)
        return refuse(named.error());
    const auto entries = (*record)->entries().ofIncident(named->id);
    if (!entries)
        return refuse(store::failureOf(entries.error(), (*record)->file()));
    const auto incident = incidentOf(named->id, *entries);
    if (!incident)
        return refuse(IncidentTalk::tr("No incident is called %1.").arg(visibleText(command.incident)));
    QTextStream out(stdout);
    if (command.json)
        printJson(incidentJson(*incident));
    else
        printIncident(out, *incident);
    return ExitOk;
}

} // namespace yagura
