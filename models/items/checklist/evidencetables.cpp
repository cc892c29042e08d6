// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklist/evidencetables.h"

#include "models/domain/observationcatalogue.h"
#include "models/items/causewords.h"
#include "models/items/checklist/texttables.h"
#include "models/items/database/clientstable.h"
#include "models/items/database/databasestable.h"
#include "models/items/database/locktable.h"
#include "models/items/database/replicationtable.h"
#include "models/items/database/sessionstable.h"
#include "models/items/database/slotstable.h"
#include "models/items/database/statementstable.h"
#include "models/items/formats.h"
#include "models/items/impact/nodereading.h"
#include "models/items/impact/pointstable.h"
#include "models/items/queues/brokernodestable.h"
#include "models/items/queues/malformedtable.h"
#include "models/items/queues/peekwords.h"
#include "models/items/queues/queuestable.h"
#include "models/items/shownhealth.h"
#include "models/items/storage/deletedopentable.h"
#include "models/items/storage/devicestable.h"
#include "models/items/storage/filesystemstable.h"
#include "models/items/storage/growerstable.h"
#include "models/items/storage/interfacestable.h"
#include "models/items/storage/logstable.h"
#include "models/items/storage/processestable.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::EvidenceTables)
};

/// Where a table is read.
struct Place {
    const PicturePtr& picture;
    const QString& target;

    FindingsIndex findings() const { return FindingsIndex(picture); }
    const StorageSurvey* survey() const
    {
        const auto* health = shownHealth<NodeHealth>(*picture, target);
        return health && health->survey ? &health->survey->value : nullptr;
    }
};

template<typename Row>
std::vector<Row> ofTarget(std::vector<Row> rows, const QString& target)
{
    std::erase_if(rows, [&](const Row& row) { return row.target != target; });
    return rows;
}

TextTable databaseTable(const Place& at, const QString& name)
{
    const FindingsIndex findings = at.findings();
    if (name == "clients"_L1)
        return tableOf(clientColumns(), clientRows(findings, at.target),
            {clientsColumns::Client, clientsColumns::Active, clientsColumns::Idle, clientsColumns::IdleInTransaction,
                clientsColumns::All},
            clientsColumns::All);
    if (name == "sessions"_L1)
        return tableOf(sessionColumns(), sessionRows(findings, at.target),
            {sessionsColumns::Pid, sessionsColumns::Client, sessionsColumns::Doing, sessionsColumns::Transaction,
                sessionsColumns::Waits},
            sessionsColumns::Transaction);
    if (name == "locks"_L1)
        return tableOf(lockColumns(), lockRows(findings, at.target),
            {lockColumnNames::Pid, lockColumnNames::Client, lockColumnNames::Waits, lockColumnNames::Statement});
    if (name == "replicas"_L1)
        return tableOf(replicationColumns(), replicationRows(findings, at.target),
            {replicationColumnNames::Name, replicationColumnNames::Doing, replicationColumnNames::LagBytes,
                replicationColumnNames::Lag},
            replicationColumnNames::LagBytes);
    if (name == "slots"_L1)
        return tableOf(slotColumns(), slotRows(findings, at.target),
            {slotsColumns::Name, slotsColumns::Activity, slotsColumns::Retained}, slotsColumns::Retained);
    if (name == "databases"_L1)
        return tableOf(databaseColumns(), databaseRows(findings, at.target),
            {databasesColumns::Name, databasesColumns::Size, databasesColumns::Wraparound}, databasesColumns::Size);
    if (name == "statements"_L1)
        return tableOf(statementColumns(), statementRows(findings, at.target),
            {statementsColumns::Share, statementsColumns::Calls, statementsColumns::Mean, statementsColumns::Statement},
            statementsColumns::Share);
    return settingsTable(*at.picture, at.target);
}

TextTable surveyTable(const Place& at, const QString& name)
{
    const StorageSurvey* survey = at.survey();
    if (!survey)
        return noteTable(EvidenceWords::tr("Not surveyed yet."));
    if (name == "logs"_L1)
        return tableOf(
            logColumns(), logRows(*survey), {logColumn::Size, logColumn::Written, logColumn::Path}, logColumn::Size);
    TextTable all;
    // The fullest first: what is asked for is what fills it.
    QList<Filesystem> filesystems = shownHealth<NodeHealth>(*at.picture, at.target)->filesystems;
    std::ranges::stable_sort(filesystems, std::ranges::greater(), &Filesystem::usedRatio);
    for (const Filesystem& filesystem : std::as_const(filesystems)) {
        const TextTable of = name == "growers"_L1
            ? tableOf(growerColumns(), growerRows(*survey, filesystem.mount),
                {growerColumn::Size, growerColumn::Growth, growerColumn::Path}, growerColumn::Size)
            : tableOf(deletedOpenColumns(), deletedOpenRows(*survey, filesystem.mount),
                {deletedOpenColumn::Size, deletedOpenColumn::Process, deletedOpenColumn::Pid, deletedOpenColumn::Path},
                deletedOpenColumn::Size);
        all = joined(all, of);
    }
    return all;
}

TextTable nodeTable(const Place& at, const QString& name)
{
    const FindingsIndex findings = at.findings();
    if (name == "filesystems"_L1)
        return tableOf(filesystemColumns(), ofTarget(filesystemRows(findings), at.target),
            {filesystemColumn::Mount, filesystemColumn::Used, filesystemColumn::Free, filesystemColumn::Full,
                filesystemColumn::Inodes},
            filesystemColumn::Used);
    if (name == "processes"_L1)
        return tableOf(processColumns(), processRows(*at.picture, at.target),
            {processColumn::Name, processColumn::Pid, processColumn::Cpu, processColumn::Memory, processColumn::Io},
            processColumn::Cpu);
    if (name == "devices"_L1)
        return tableOf(deviceColumns(), deviceRows(findings, at.target),
            {deviceColumn::Name, deviceColumn::Busy, deviceColumn::ReadLatency, deviceColumn::WriteLatency},
            deviceColumn::Busy);
    if (name == "interfaces"_L1)
        return tableOf(interfaceColumns(), interfaceRows(findings, at.target),
            {interfaceColumn::Name, interfaceColumn::Received, interfaceColumn::Sent, interfaceColumn::Errors,
                interfaceColumn::Drops},
            interfaceColumn::Errors);
    return surveyTable(at, name);
}

TextTable messagesTable(const Place& at)
{
    const auto* broker = shownHealth<BrokerHealth>(*at.picture, at.target);
    if (!broker || broker->peeks.isEmpty())
        return noteTable(EvidenceWords::tr("The configuration lets nobody look into its queues."));
    TextTable all;
    QStringList producers;
    for (const QueuePeek& peek : broker->peeks) {
        TextTable of = tableOf(malformedColumns(), malformedRows(peek),
            {malformedColumn::Count, malformedColumn::Fault, malformedColumn::Path}, malformedColumn::Count);
        of.columns.prepend(EvidenceWords::tr("Queue"));
        for (QStringList& row : of.rows)
            row.prepend(peek.object);
        of.numeric = {1};
        all = joined(all, of);
        if (const QString producer = producerText(peek.verdict); !producer.isEmpty())
            producers.append(EvidenceWords::tr("%1: %2").arg(peek.object, producer));
    }
    all.note = producers.join(u"; "_s);
    return all;
}

TextTable brokerTable(const Place& at, const QString& name)
{
    const FindingsIndex findings = at.findings();
    if (name == "queues"_L1)
        return tableOf(queueColumns(), ofTarget(queueRows(findings), at.target),
            {queueColumn::Queue, queueColumn::Ready, queueColumn::Unacked, queueColumn::Consumers, queueColumn::Drain},
            queueColumn::Ready);
    if (name == "nodes"_L1)
        return tableOf(brokerNodeColumns(), brokerNodeRows(findings, at.target),
            {brokerNodeColumn::Name, brokerNodeColumn::Memory, brokerNodeColumn::DiskFree, brokerNodeColumn::Files});
    return messagesTable(at);
}

/// The only target of that kind, when none is named.
QString targetFor(const Picture& picture, TargetKind kind, const QString& named)
{
    if (!named.isEmpty())
        return named;
    QStringList ids;
    for (const TargetState& state : picture.targets) {
        if (state.target.kind == kind)
            ids.append(state.target.id);
    }
    return ids.size() == 1 ? ids.first() : QString();
}

TextTable tableOfTarget(const PicturePtr& picture, TargetKind kind, const QString& name, const QString& named)
{
    const QString target = targetFor(*picture, kind, named);
    const TargetState* state = picture->target(target);
    if (!state || state->target.kind != kind)
        return noteTable(EvidenceWords::tr("Nobody watches such a target."));
    if (!state->shown(picture->now))
        return noteTable(EvidenceWords::tr("%1 has told nothing lately.").arg(target));
    const Place at {picture, target};
    TextTable made = kind == TargetKind::Database ? databaseTable(at, name)
        : kind == TargetKind::Node                ? nodeTable(at, name)
                                                  : brokerTable(at, name);
    if (made.rows.isEmpty() && made.note.isEmpty())
        made.note = EvidenceWords::tr("No rows.");
    if (state->freshness(picture->now) != Freshness::Live) {
        const QString age = ageText(state->age(picture->now).value_or(std::chrono::milliseconds(0)).count());
        const QString stale = EvidenceWords::tr("As it was %1 ago: %2 cannot be seen now.").arg(age, target);
        made.note = made.note.isEmpty() ? stale : stale + u' ' + made.note;
    }
    return made;
}

} // namespace

TextTable EvidenceTables::table(const PicturePtr& picture, const QString& name, const QString& target)
{
    const auto& known = evidenceTables();
    const auto found = std::ranges::find(known, name, &EvidenceTable::name);
    if (!picture || found == known.end())
        return noteTable(picture ? EvidenceWords::tr("This version knows no table \"%1\".").arg(name) : QString());
    TextTable made = found->of       ? tableOfTarget(picture, *found->of, name, target)
        : name == "single_points"_L1 ? singlePointsTable(picture)
                                     : pictureTable(picture, name, target);
    made.isCut = made.rows.size() > mostRows;
    made.rows = made.rows.first(std::min(made.rows.size(), mostRows));
    return made;
}

TextTable EvidenceTables::singlePointsTable(const PicturePtr& picture)
{
    // A pass over all nodes for every 64 of them: beyond this the impact page does it in a thread.
    constexpr std::size_t mostNodes = 2'000;
    if (!picture->services)
        return noteTable(EvidenceWords::tr("No services are configured."));
    if (picture->services->graph.size() > mostNodes)
        return noteTable(EvidenceWords::tr("Too many nodes; the impact page lists them."));
    if (m_services != picture->services) {
        m_services = picture->services;
        m_points = singlePoints(m_services->graph, {}, {}).value_or(std::vector<SinglePoint>());
    }
    const NodeReading reading(picture, QLocale().name());
    TextTable made = tableOf(pointColumns(), pointRows(reading, m_points), {pointColumn::Node, pointColumn::Fails});
    if (made.rows.isEmpty())
        made.note = EvidenceWords::tr("None.");
    return made;
}

} // namespace yagura
