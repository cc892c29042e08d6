// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/observationcatalogue.h"

#include "models/domain/runbookvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

CatalogueQuery ofPostgresql(const QString& id, const QList<CatalogueQuery::Blank>& parameters = {})
{
    return {id, u"postgresql"_s, parameters};
}

CatalogueQuery ofRabbitmq(const QString& id, const QList<CatalogueQuery::Blank>& parameters = {})
{
    return {id, u"rabbitmq"_s, parameters};
}

Failure refused(FailureClass failureClass, const QString& code, const QString& name, const QString& value)
{
    return {failureClass, code, {{name, value.left(64)}}};
}

std::optional<Failure> faultOfAsk(const ObserveStep::Query& ask)
{
    const auto* query = catalogueQuery(ask.id);
    if (!query)
        return refused(FailureClass::Internal, u"observe.unknown_query"_s, u"query"_s, ask.id);
    const auto badParameter = [](const QString& name) {
        return refused(FailureClass::Internal, u"observe.bad_parameter"_s, u"parameter"_s, name);
    };
    for (const auto& blank : query->parameters) {
        RunbookParameter parameter;
        parameter.type = blank.type;
        if (!fits(parameter, ask.parameters.value(blank.name)))
            return badParameter(blank.name);
    }
    for (auto given = ask.parameters.keyBegin(); given != ask.parameters.keyEnd(); ++given) {
        if (std::ranges::find(query->parameters, *given, &CatalogueQuery::Blank::name) == query->parameters.end())
            return badParameter(*given);
    }
    return std::nullopt;
}

std::optional<Failure> faultOfAsk(const ObserveStep::Get& ask)
{
    if (isPathOfTarget(ask.path))
        return std::nullopt;
    return refused(FailureClass::Internal, u"observe.bad_parameter"_s, u"parameter"_s, u"path"_s);
}

std::optional<Failure> faultOfAsk(const ObserveStep::Reader& ask)
{
    const auto notListed = [](const QString& word) {
        return refused(FailureClass::Permission, u"observe.not_listed"_s, u"word"_s, word);
    };
    const QString name = ask.argv.value(0);
    const auto& programs = readerPrograms();
    const auto program = std::ranges::find(programs, name, &ReaderProgram::name);
    if (program == programs.end())
        return notListed(name);
    if (!program->verbs.isEmpty() && !program->verbs.contains(ask.argv.value(1)))
        return notListed(ask.argv.value(1));
    int words = 0;
    for (const QString& word : ask.argv.mid(1)) {
        const bool isOption = word.startsWith(u'-') || word.startsWith(u'+');
        words += isOption ? 0 : 1;
        if (program->mostWords >= 0 && words > program->mostWords)
            return notListed(word);
        const bool isSound = std::ranges::none_of(word, [](QChar c) { return c.category() == QChar::Other_Control; });
        if (!isSound || (isOption && !program->options.contains(word)))
            return notListed(word);
    }
    return std::nullopt;
}

std::optional<Failure> faultOfAsk(const ObserveStep::OwnSql&)
{
    return std::nullopt;
}

} // namespace

const QList<CatalogueQuery>& catalogueQueries()
{
    static const QList<CatalogueQuery> queries {
        ofPostgresql(u"database.clients"_s), // who holds how many connections, doing what
        ofPostgresql(u"database.sessions_longest"_s), // the oldest transactions and queries
        ofPostgresql(u"database.locks"_s), // who waits for whom
        ofPostgresql(u"database.connections"_s), // used by state, against maximum and reserved
        ofPostgresql(u"database.settings"_s), // limits and timeouts that decide who gets in
        ofPostgresql(u"database.replicas"_s), // standbys with their lag; on a standby, its own
        ofPostgresql(u"database.slots"_s), // replication slots and the WAL that they hold
        ofPostgresql(u"database.statements"_s), // the dearest statements, where pg_stat_statements is there
        ofPostgresql(u"database.sizes"_s), // databases and their largest relations
        ofPostgresql(u"database.idle_transactions"_s), // open transactions that do nothing, and what they hold
        ofPostgresql(u"database.session"_s, {{u"pid"_s, ParameterType::Integer}}), // one session, with its locks
        ofRabbitmq(u"broker.overview"_s), // version, totals, alarms and nodes
        ofRabbitmq(u"broker.queue"_s, {{u"queue"_s, ParameterType::Queue}}), // depth, rates, limits, policy
        ofRabbitmq(u"broker.consumers"_s, {{u"queue"_s, ParameterType::Queue}}), // who consumes, from where
        ofRabbitmq(u"broker.connections"_s), // clients with user, address and state
        ofRabbitmq(u"broker.policies"_s), // policies and users' limits in force
        ofRabbitmq(u"broker.dead_letters"_s, {{u"queue"_s, ParameterType::Queue}}), // where its dead letters go
    };
    return queries;
}

const CatalogueQuery* catalogueQuery(const QString& id)
{
    const auto& queries = catalogueQueries();
    const auto found = std::ranges::find(queries, id, &CatalogueQuery::id);
    return found == queries.end() ? nullptr : &*found;
}

const QList<EvidenceTable>& evidenceTables()
{
    static const QList<EvidenceTable> tables {
        {u"findings"_s, std::nullopt},
        {u"changes"_s, std::nullopt}, // marks of people and changes that were seen
        {u"services"_s, std::nullopt}, // services and functions that are not well; of a target: those that it affects
        {u"single_points"_s, std::nullopt},
        {u"targets"_s, std::nullopt}, // freshness, failure and worst finding of each
        {u"ladder"_s, std::nullopt}, // rungs of a connect with their times: of a database, a broker or a check
        {u"clients"_s, TargetKind::Database},
        {u"sessions"_s, TargetKind::Database},
        {u"locks"_s, TargetKind::Database},
        {u"replicas"_s, TargetKind::Database},
        {u"slots"_s, TargetKind::Database},
        {u"databases"_s, TargetKind::Database},
        {u"statements"_s, TargetKind::Database},
        {u"settings"_s, TargetKind::Database},
        {u"filesystems"_s, TargetKind::Node},
        {u"growers"_s, TargetKind::Node},
        {u"deleted_open"_s, TargetKind::Node},
        {u"logs"_s, TargetKind::Node},
        {u"processes"_s, TargetKind::Node},
        {u"devices"_s, TargetKind::Node},
        {u"interfaces"_s, TargetKind::Node},
        {u"queues"_s, TargetKind::Broker},
        {u"messages"_s, TargetKind::Broker}, // what was looked at in its queues, the malformed ones with their fault
        {u"nodes"_s, TargetKind::Broker},
    };
    return tables;
}

const QList<ReaderProgram>& readerPrograms()
{
    static const QList<ReaderProgram> programs {
        {u"df"_s, {u"-h"_s, u"-i"_s, u"-k"_s, u"-l"_s, u"-P"_s, u"-T"_s}, {}},
        {u"du"_s, {u"-h"_s, u"-k"_s, u"-s"_s, u"-x"_s, u"-d"_s}, {}},
        {u"findmnt"_s, {u"-l"_s, u"-n"_s, u"-o"_s, u"-t"_s}, {}},
        {u"free"_s, {u"-h"_s, u"-m"_s, u"-w"_s}, {}},
        {u"getent"_s, {}, {u"hosts"_s, u"ahosts"_s}},
        // A further word would change something: ip addr flush.
        {u"ip"_s, {}, {u"addr"_s, u"link"_s, u"neigh"_s, u"route"_s, u"rule"_s}, 1},
        {u"iostat"_s, {u"-x"_s, u"-d"_s, u"-k"_s, u"-m"_s, u"-y"_s}, {}},
        {u"journalctl"_s,
            {u"--no-pager"_s, u"--utc"_s, u"-b"_s, u"-k"_s, u"-n"_s, u"-p"_s, u"-r"_s, u"-u"_s, u"--since"_s,
                u"--until"_s},
            {}},
        {u"ls"_s, {u"-d"_s, u"-h"_s, u"-l"_s, u"-a"_s, u"-t"_s, u"-S"_s}, {}},
        {u"lsblk"_s, {u"-f"_s, u"-o"_s, u"-p"_s}, {}},
        {u"lsof"_s, {u"+L1"_s, u"-n"_s, u"-P"_s, u"-b"_s, u"-w"_s}, {}},
        {u"ping"_s, {u"-4"_s, u"-6"_s, u"-c"_s, u"-n"_s, u"-q"_s, u"-W"_s, u"-w"_s}, {}},
        // A further word could be "e", which shows the environments of processes.
        {u"ps"_s, {u"--sort=-pcpu"_s, u"--sort=-rss"_s, u"-ww"_s}, {u"aux"_s}, 1},
        {u"rabbitmq-diagnostics"_s, {u"-q"_s},
            {u"alarms"_s, u"check_local_alarms"_s, u"check_port_connectivity"_s, u"check_running"_s,
                u"cluster_status"_s, u"listeners"_s, u"memory_breakdown"_s, u"ping"_s, u"status"_s},
            1},
        {u"ss"_s, {u"-H"_s, u"-i"_s, u"-l"_s, u"-n"_s, u"-p"_s, u"-s"_s, u"-t"_s}, {}},
        {u"systemctl"_s, {u"--failed"_s, u"--no-pager"_s, u"-n"_s, u"-l"_s},
            {u"status"_s, u"is-active"_s, u"is-failed"_s, u"list-jobs"_s, u"list-timers"_s, u"list-units"_s}},
        {u"uptime"_s, {}, {}},
        {u"vmstat"_s, {u"-w"_s, u"-t"_s}, {}},
    };
    return programs;
}

std::optional<Failure> faultOf(const ObserveStep& step)
{
    return std::visit([](const auto& ask) { return faultOfAsk(ask); }, step.ask);
}

bool isPathOfTarget(const QString& path)
{
    const auto isBad = [](QChar c) {
        return c == u'\\' || c == u'#' || c.isSpace() || c.category() == QChar::Other_Control
            || c.category() == QChar::Other_Format;
    };
    return path.startsWith(u'/') && !path.startsWith(u"//"_s) && !path.contains(u".."_s) && path.size() <= 2048
        && std::ranges::none_of(path, isBad);
}

} // namespace yagura
