// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/serverfacts.h"

using namespace Qt::StringLiterals;

namespace yagura::postgresql {

namespace {

/// ALTER SYSTEM replaces the list, so what is in it already must be said again.
QString statementsRemedy(const std::optional<QString>& preloaded)
{
    const auto create = u"CREATE EXTENSION pg_stat_statements;"_s;
    if (!preloaded || preloaded->contains(u"pg_stat_statements"_s))
        return create;
    auto list = preloaded->isEmpty() ? u"pg_stat_statements"_s : *preloaded + u",pg_stat_statements"_s;
    list.replace(u'\'', u"''"_s);
    return u"ALTER SYSTEM SET shared_preload_libraries = '%1'; -- then restart the server\n"_s.arg(list) + create;
}

} // namespace

ServerFacts serverFactsIn(const SqlRows& answer)
{
    ServerFacts facts;
    if (answer.isEmpty())
        return facts;
    const SqlRow row(answer, 0);
    facts.version = row.text("version").section(u' ', 0, 0);
    facts.versionNumber = static_cast<int>(row.integer("version_num").value_or(0));
    facts.systemIdentifier = row.text("system_identifier");
    facts.maxConnections = static_cast<int>(row.integer("max_connections").value_or(0));
    facts.reserved = static_cast<int>(row.integer("reserved").value_or(0));
    facts.locksMaximum = row.integer("locks_maximum");
    facts.checkpointTimeoutS = row.real("checkpoint_timeout");
    facts.archiving = row.flag("archiving");
    facts.seesAll = row.flag("sees_all");
    facts.role = row.text("role");
    facts.statementsSchema = row.text("statements_schema");
    if (!row.isNull("preloaded"))
        facts.preloaded = row.text("preloaded");
    facts.configurationLoaded = row.real("configuration_loaded");
    facts.place.acceptedAt = row.text("accepted_at");
    facts.place.dataDirectory = row.text("data_directory");
    return facts;
}

QList<MissingAccess> missingAccess(const ServerFacts& facts)
{
    QList<MissingAccess> missing;
    if (!facts.seesAll)
        missing.append({u"pg_monitor"_s, u"GRANT pg_monitor TO %1;"_s.arg(facts.role)});
    if (facts.statementsSchema.isEmpty())
        missing.append({u"pg_stat_statements"_s, statementsRemedy(facts.preloaded)});
    return missing;
}

} // namespace yagura::postgresql
