// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/database/replicationtable.h"

#include "models/domain/indicators.h"
#include "models/items/database/showndatabase.h"
#include "models/items/formats.h"
#include "models/items/statewords.h"
#include "models/items/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("yagura::Databases", text);
}

QVariant more(const ReplicationRow& row, int role)
{
    return role == StaleRole ? QVariant(row.stale) : QVariant();
}

QVariant moreOfLag(const ReplicationRow& row, int role)
{
    if (role == CellSeverityRole && row.severity != Severity::Ok)
        return QVariant::fromValue(row.severity);
    return more(row, role);
}

QString bytesOrDash(const std::optional<qint64>& bytes)
{
    return bytes ? bytesText(double(*bytes)) : unknownText();
}

QString lagText(const ReplicationRow& row)
{
    if (!row.lagS)
        return unknownText();
    return *row.lagS < 10 ? latencyText(*row.lagS * 1000) : durationText(msOf(row.lagS));
}

constexpr Column<ReplicationRow> columns[] = {
    {"state", QT_TRANSLATE_NOOP("yagura::Columns", "State"), CellKind::State,
        [](const ReplicationRow& row) { return SortKey(int(row.severity)); },
        [](const ReplicationRow& row) { return stateWord(row.severity); }, more},
    {"replica", QT_TRANSLATE_NOOP("yagura::Columns", "Replica"), CellKind::Name,
        [](const ReplicationRow& row) { return SortKey(row.name); }, [](const ReplicationRow& row) { return row.name; },
        more},
    {"address", QT_TRANSLATE_NOOP("yagura::Columns", "Address"), CellKind::Plain,
        [](const ReplicationRow& row) { return SortKey(row.address); },
        [](const ReplicationRow& row) { return row.address; }, more},
    {"doing", QT_TRANSLATE_NOOP("yagura::Columns", "Does"), CellKind::Plain,
        [](const ReplicationRow& row) { return SortKey(row.state); },
        [](const ReplicationRow& row) { return row.state; }, more},
    {"sync", QT_TRANSLATE_NOOP("yagura::Columns", "Sync"), CellKind::Plain,
        [](const ReplicationRow& row) { return SortKey(row.sync); }, [](const ReplicationRow& row) { return row.sync; },
        more},
    {"unsent", QT_TRANSLATE_NOOP("yagura::Columns", "Not sent"), CellKind::Number,
        [](const ReplicationRow& row) { return SortKey(row.unsentBytes); },
        [](const ReplicationRow& row) { return bytesOrDash(row.unsentBytes); }, more},
    {"bytes", QT_TRANSLATE_NOOP("yagura::Columns", "Not replayed"), CellKind::Number,
        [](const ReplicationRow& row) { return SortKey(row.lagBytes); },
        [](const ReplicationRow& row) { return bytesOrDash(row.lagBytes); }, moreOfLag},
    {"lag", QT_TRANSLATE_NOOP("yagura::Columns", "Lag"), CellKind::Number,
        [](const ReplicationRow& row) { return SortKey(row.lagS); }, lagText, moreOfLag},
};

ReplicationRow rowOf(const ReplayState& replay)
{
    ReplicationRow row;
    row.name = words(QT_TRANSLATE_NOOP("yagura::Databases", "this standby"));
    if (replay.paused)
        row.state = words(QT_TRANSLATE_NOOP("yagura::Databases", "replay paused"));
    else if (replay.receiving)
        row.state = words(QT_TRANSLATE_NOOP("yagura::Databases", "receiving"));
    else
        row.state = words(QT_TRANSLATE_NOOP("yagura::Databases", "not receiving"));
    row.lagBytes = replay.lagBytes;
    row.lagS = replay.lagS;
    return row;
}

ReplicationRow rowOf(const Replica& replica)
{
    ReplicationRow row;
    row.name = clientName(replica.name, replica.address);
    row.address = visibleText(replica.address);
    row.state = visibleText(replica.state);
    row.sync = visibleText(replica.syncState);
    row.unsentBytes = replica.unsentBytes;
    row.lagBytes = replica.lagBytes;
    row.lagS = replica.lagS;
    return row;
}

} // namespace

std::span<const Column<ReplicationRow>> replicationColumns()
{
    return columns;
}

std::vector<ReplicationRow> replicationRows(const FindingsIndex& findings, const QString& target)
{
    const ShownDatabase shown = shownDatabase(findings, target);
    std::vector<ReplicationRow> rows;
    if (!shown.health)
        return rows;
    if (shown.health->replay) {
        rows.push_back(rowOf(*shown.health->replay));
        rows.back().severity = std::max(
            severityOfRule(findings, target, u"replay_lag"_s), severityOfRule(findings, target, u"replay_paused"_s));
    }
    const QStringList names = replicaObjectNames(shown.health->replicas);
    for (qsizetype at = 0; at < names.size(); ++at) {
        rows.push_back(rowOf(shown.health->replicas[at]));
        rows.back().key = names[at];
        rows.back().severity = severityOfObject(findings, target, {u"replica"_s, names[at]});
    }
    for (ReplicationRow& row : rows)
        row.stale = shown.isStale;
    return rows;
}

} // namespace yagura
