// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/recordlooking.h"

#include "backends/store/keptincidents.h"
#include "backends/store/schema.h"
#include "gui/app/composition.h"
#include "models/items/failurewords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct RecordTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Incident)
};

} // namespace

Result<std::unique_ptr<store::LocalRecord>> openRecord(const Composition& composition)
{
    auto record = store::LocalRecord::openToRead({recordFileIn(composition.paths().stateFolder()), {}, {}});
    if (!record && record.error().code == "store.missing"_L1)
        return std::unique_ptr<store::LocalRecord>();
    return record;
}

Result<IncidentSummary, QString> incidentNamed(store::LocalRecord* record, const QString& name)
{
    constexpr int mostTold = 10;
    if (!record)
        return RecordTalk::tr("No incident is called %1.").arg(visibleText(name));
    const auto found = record->summaries().named(name, mostTold);
    if (!found)
        return sentenceOf(store::failureOf(found.error(), record->file()));
    if (found->size() == 1)
        return found->first();
    if (found->isEmpty())
        return RecordTalk::tr("No incident is called %1.").arg(visibleText(name));
    QStringList names;
    for (const IncidentSummary& summary : *found)
        names.append(summary.id + u' ' + visibleText(summary.title));
    return RecordTalk::tr("%1 may be each of these:").arg(visibleText(name)) + u'\n' + names.join(u'\n');
}

} // namespace yagura
