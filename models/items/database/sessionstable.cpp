// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/database/sessionstable.h"

#include "models/items/database/showndatabase.h"
#include "models/items/formats.h"
#include "models/items/statewords.h"
#include "models/items/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QVariant more(const SessionRow& row, int role)
{
    return role == StaleRole ? QVariant(row.stale) : QVariant();
}

QVariant moreOfTransaction(const SessionRow& row, int role)
{
    if (role == CellSeverityRole && row.severity != Severity::Ok)
        return QVariant::fromValue(row.severity);
    return more(row, role);
}

QString xminText(const SessionRow& row)
{
    return row.holdsXmin ? QCoreApplication::translate("yagura::Databases", "held") : QString();
}

constexpr Column<SessionRow> columns[] = {
    {"state", QT_TRANSLATE_NOOP("yagura::Columns", "State"), CellKind::State,
        [](const SessionRow& row) { return SortKey(int(row.severity)); },
        [](const SessionRow& row) { return stateWord(row.severity); }, more},
    {"pid", QT_TRANSLATE_NOOP("yagura::Columns", "pid"), CellKind::Number,
        [](const SessionRow& row) { return SortKey(row.pid); },
        [](const SessionRow& row) { return QString::number(row.pid); }, more},
    {"client", QT_TRANSLATE_NOOP("yagura::Columns", "Client"), CellKind::Name,
        [](const SessionRow& row) { return SortKey(row.client); }, [](const SessionRow& row) { return row.client; },
        more},
    {"user", QT_TRANSLATE_NOOP("yagura::Columns", "User"), CellKind::Plain,
        [](const SessionRow& row) { return SortKey(row.user); }, [](const SessionRow& row) { return row.user; }, more},
    {"doing", QT_TRANSLATE_NOOP("yagura::Columns", "Does"), CellKind::Plain,
        [](const SessionRow& row) { return SortKey(row.state); }, [](const SessionRow& row) { return row.state; },
        more},
    {"tx", QT_TRANSLATE_NOOP("yagura::Columns", "Tx open"), CellKind::Number,
        [](const SessionRow& row) { return SortKey(row.transactionMs); },
        [](const SessionRow& row) { return durationText(row.transactionMs); }, moreOfTransaction},
    {"query", QT_TRANSLATE_NOOP("yagura::Columns", "Query runs"), CellKind::Number,
        [](const SessionRow& row) { return SortKey(row.queryMs); },
        [](const SessionRow& row) { return durationText(row.queryMs); }, more},
    {"waits", QT_TRANSLATE_NOOP("yagura::Columns", "Waits for"), CellKind::Plain,
        [](const SessionRow& row) { return SortKey(row.waits); }, [](const SessionRow& row) { return row.waits; },
        more},
    {"xmin", QT_TRANSLATE_NOOP("yagura::Columns", "xmin"), CellKind::Plain,
        [](const SessionRow& row) { return SortKey(int(row.holdsXmin)); }, xminText, more},
    {"statement", QT_TRANSLATE_NOOP("yagura::Columns", "Statement"), CellKind::Statement,
        [](const SessionRow& row) { return SortKey(row.statement); },
        [](const SessionRow& row) { return row.statement; }, more},
};

SessionRow rowOf(const Session& session, bool stale)
{
    SessionRow row;
    row.key = session.key();
    row.pid = session.pid;
    row.client = clientName(session.application, session.address);
    row.user = visibleText(session.user);
    row.state = visibleText(session.state);
    row.waits = visibleText((session.waitEventType + u' ' + session.waitEvent).trimmed());
    row.statement = visibleText(session.query.simplified());
    row.transactionMs = msOf(session.transactionS);
    row.queryMs = msOf(session.queryS);
    row.holdsXmin = session.holdsXmin;
    row.stale = stale;
    return row;
}

} // namespace

std::span<const Column<SessionRow>> sessionColumns()
{
    return columns;
}

std::vector<SessionRow> sessionRows(const FindingsIndex& findings, const QString& target)
{
    const ShownDatabase shown = shownDatabase(findings, target);
    std::vector<SessionRow> rows;
    if (!shown.health)
        return rows;
    const auto& sessions = shown.health->sessions;
    for (const Session& session : sessions) {
        if (session.transactionS || session.queryS)
            rows.push_back(rowOf(session, shown.isStale));
    }
    // A finding about an age is about the oldest.
    const Severity severity = std::max(
        severityOfRule(findings, target, u"idle_in_transaction"_s), severityOfRule(findings, target, u"long_query"_s));
    const auto oldest = std::ranges::max_element(rows, {}, &SessionRow::transactionMs);
    if (oldest != rows.end())
        oldest->severity = severity;
    return rows;
}

} // namespace yagura
