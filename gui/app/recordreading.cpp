// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/recordreading.h"

#include "backends/store/keptincidents.h"
#include "backends/store/schema.h"
#include "gui/app/composition.h"
#include "gui/app/incidenttalk.h"
#include "models/items/failurewords.h"
#include "models/items/visibletext.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using store::LocalRecord;

constexpr int mostTold = 10;

QString nobodyCalled(const QString& name)
{
    return IncidentTalk::tr("No incident is called %1.").arg(visibleText(name));
}

/// Exactly one incident, or the reason why not.
Result<IncidentSummary, QString> summaryNamed(LocalRecord& record, const QString& name)
{
    const auto found = record.summaries().named(name, mostTold);
    if (!found)
        return sentenceOf(store::failureOf(found.error(), record.file()));
    if (found->size() == 1)
        return found->first();
    if (found->isEmpty())
        return nobodyCalled(name);
    QStringList names;
    for (const IncidentSummary& summary : *found)
        names.append(summary.id + u' ' + visibleText(summary.title));
    return IncidentTalk::tr("%1 may be each of these:").arg(visibleText(name)) + u'\n' + names.join(u'\n');
}

} // namespace

Result<std::unique_ptr<LocalRecord>> openRecord(const Composition& composition)
{
    auto record = LocalRecord::openToRead({recordFileIn(composition.paths().stateFolder()), {}, {}});
    if (!record && record.error().code == "store.missing"_L1)
        return std::unique_ptr<LocalRecord>();
    return record;
}

Result<Incident, QString> incidentNamed(LocalRecord* record, const QString& name)
{
    if (!record)
        return nobodyCalled(name);
    const auto named = summaryNamed(*record, name);
    if (!named)
        return named.error();
    const auto entries = record->entries().ofIncident(named->id);
    if (!entries)
        return sentenceOf(store::failureOf(entries.error(), record->file()));
    const auto incident = incidentOf(named->id, *entries);
    if (!incident)
        return nobodyCalled(name);
    return *incident;
}

} // namespace yagura
