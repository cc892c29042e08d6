// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/database/clientstable.h"

#include "models/items/database/connectionparts.h"
#include "models/items/database/showndatabase.h"
#include "models/items/formats.h"
#include "models/items/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QVariant more(const ClientRow& row, int role)
{
    return role == StaleRole ? QVariant(row.stale) : QVariant();
}

QVariant moreOfBar(const ClientRow& row, int role)
{
    switch (role) {
    case ClientActiveRole:
        return row.active;
    case ClientIdleRole:
        return row.idle;
    case ClientIdleInTransactionRole:
        return row.idleInTransaction;
    case ClientOtherRole:
        return row.other;
    case ClientLargestRole:
        return row.largest;
    case ClientIsHolderRole:
        return row.isHolder;
    default:
        return more(row, role);
    }
}

QVariant moreOfIdleInTransaction(const ClientRow& row, int role)
{
    if (role == CellSeverityRole && row.severity != Severity::Ok)
        return QVariant::fromValue(row.severity);
    return more(row, role);
}

/// A state that we may not see is unknown unless we saw one in it.
QString stateCount(const ClientRow& row, int count)
{
    return row.seesStates || count > 0 ? countText(qint64(count)) : unknownText();
}

QString partsText(const ClientRow& row)
{
    return QCoreApplication::translate("yagura::Databases", "%1 active, %2 idle, %3 idle in tx")
        .arg(stateCount(row, row.active), stateCount(row, row.idle), stateCount(row, row.idleInTransaction));
}

constexpr Column<ClientRow> columns[] = {
    {"client", QT_TRANSLATE_NOOP("yagura::Columns", "Client"), CellKind::Name,
        [](const ClientRow& row) { return SortKey(row.name); }, [](const ClientRow& row) { return row.name; }, more},
    {"bar", QT_TRANSLATE_NOOP("yagura::Columns", "Activity"), CellKind::Plain,
        [](const ClientRow& row) { return SortKey(row.total()); }, partsText, moreOfBar},
    {"address", QT_TRANSLATE_NOOP("yagura::Columns", "Address"), CellKind::Plain,
        [](const ClientRow& row) { return SortKey(row.address); }, [](const ClientRow& row) { return row.address; },
        more},
    {"active", QT_TRANSLATE_NOOP("yagura::Columns", "Active"), CellKind::Number,
        [](const ClientRow& row) { return SortKey(row.active); },
        [](const ClientRow& row) { return stateCount(row, row.active); }, more},
    {"idle", QT_TRANSLATE_NOOP("yagura::Columns", "Idle"), CellKind::Number,
        [](const ClientRow& row) { return SortKey(row.idle); },
        [](const ClientRow& row) { return stateCount(row, row.idle); }, more},
    {"tx", QT_TRANSLATE_NOOP("yagura::Columns", "Idle in tx"), CellKind::Number,
        [](const ClientRow& row) { return SortKey(row.idleInTransaction); },
        [](const ClientRow& row) { return stateCount(row, row.idleInTransaction); }, moreOfIdleInTransaction},
    {"all", QT_TRANSLATE_NOOP("yagura::Columns", "All"), CellKind::Number,
        [](const ClientRow& row) { return SortKey(row.total()); },
        [](const ClientRow& row) { return countText(qint64(row.total())); }, more},
    {"oldest", QT_TRANSLATE_NOOP("yagura::Columns", "Oldest tx"), CellKind::Number,
        [](const ClientRow& row) { return SortKey(row.oldestMs); },
        [](const ClientRow& row) { return durationText(row.oldestMs); }, more},
};

/// The holder is the reason while connections run out or transactions idle.
Severity holderSeverity(const FindingsIndex& findings, const QString& target)
{
    return std::max(severityOfRule(findings, target, u"connections_exhausted"_s),
        severityOfRule(findings, target, u"idle_in_transaction"_s));
}

} // namespace

std::span<const Column<ClientRow>> clientColumns()
{
    return columns;
}

std::vector<ClientRow> clientRows(const FindingsIndex& findings, const QString& target)
{
    const ShownDatabase shown = shownDatabase(findings, target);
    std::vector<ClientRow> rows;
    if (!shown.health)
        return rows;
    const TransactionHolder holder = biggestHolder(*shown.health);
    const auto largest = std::ranges::max_element(shown.health->clients, {}, &ClientUse::total);
    for (const ClientUse& client : shown.health->clients) {
        ClientRow row;
        row.key = client.application + u'\n' + client.address;
        row.name = clientName(client.application, client.address);
        row.address = visibleText(client.address);
        row.active = client.active;
        row.idle = client.idle;
        row.idleInTransaction = client.idleInTransaction;
        row.other = client.other;
        row.largest = largest->total();
        const QString name = client.application.isEmpty() ? client.address : client.application;
        row.isHolder = holder.count > 0 && name == holder.name;
        row.seesStates = client.other == 0 || seesSessions(*shown.health);
        row.stale = shown.isStale;
        row.oldestMs = msOf(client.oldestTransactionS);
        if (row.isHolder && client.idleInTransaction > 0)
            row.severity = holderSeverity(findings, target);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace yagura
