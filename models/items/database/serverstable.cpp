// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/database/serverstable.h"

#include "models/items/database/showndatabase.h"
#include "models/items/failurewords.h"
#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/statewords.h"
#include "models/items/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QVariant more(const ServerRow& row, int role)
{
    switch (role) {
    case StaleRole:
        return row.stale;
    case AgeMsRole:
        return row.ageMs ? QVariant(*row.ageMs) : QVariant();
    case Qt::AccessibleTextRole:
        return QString(row.key + u", "_s + stateWord(row.severity) + u", "_s + row.words);
    default:
        return {};
    }
}

QVariant reasonOr(const ServerRow& row, int role, Severity reason)
{
    if (role != CellSeverityRole || reason == Severity::Ok)
        return role == Qt::AccessibleTextRole ? QVariant() : more(row, role);
    return QVariant::fromValue(reason);
}

/// An unreachable server keeps its own mark: what is critical is not merely old.
QVariant moreOfState(const ServerRow& row, int role)
{
    return role == StaleRole ? QVariant(row.stale && row.severity <= Severity::Unknown) : more(row, role);
}

QVariant moreOfConnections(const ServerRow& row, int role)
{
    if (role == LimitRole && row.used)
        return double(row.maximum);
    if (role == ValueRole && row.used)
        return double(*row.used);
    if (role == WarnAtRole && row.used)
        return row.warnAt;
    return reasonOr(row, role, row.usedSeverity);
}

QString ageOf(const ServerRow& row)
{
    if (!row.ageMs)
        return unknownText();
    return row.stale ? clockText(*row.ageMs) : ageText(*row.ageMs);
}

constexpr Column<ServerRow> columns[] = {
    {"state", QT_TRANSLATE_NOOP("yagura::Columns", "State"), CellKind::State,
        [](const ServerRow& row) { return SortKey(int(row.severity)); },
        [](const ServerRow& row) { return stateWord(row.severity); }, moreOfState},
    {"server", QT_TRANSLATE_NOOP("yagura::Columns", "Server"), CellKind::Name,
        [](const ServerRow& row) { return SortKey(row.key); }, [](const ServerRow& row) { return row.key; }, more},
    {"system", QT_TRANSLATE_NOOP("yagura::Columns", "System"), CellKind::Plain,
        [](const ServerRow& row) { return SortKey(row.system); }, [](const ServerRow& row) { return row.system; },
        [](const ServerRow& row, int role) { return role == StaleRole ? QVariant() : more(row, role); }},
    {"conn", QT_TRANSLATE_NOOP("yagura::Columns", "Connections"), CellKind::Measure,
        [](const ServerRow& row) { return SortKey(row.used); },
        [](const ServerRow& row) { return row.used ? ofText(*row.used, row.maximum) : unknownText(); },
        moreOfConnections},
    {"idle", QT_TRANSLATE_NOOP("yagura::Columns", "Idle in tx"), CellKind::Number,
        [](const ServerRow& row) { return SortKey(row.idleInTransaction); },
        [](const ServerRow& row) { return countText(row.idleInTransaction); },
        [](const ServerRow& row, int role) { return reasonOr(row, role, row.idleSeverity); }},
    {"locks", QT_TRANSLATE_NOOP("yagura::Columns", "Waiting locks"), CellKind::Number,
        [](const ServerRow& row) { return SortKey(row.waiting); },
        [](const ServerRow& row) { return countText(row.waiting); },
        [](const ServerRow& row, int role) { return reasonOr(row, role, row.waitingSeverity); }},
    {"tx", QT_TRANSLATE_NOOP("yagura::Columns", "Longest tx"), CellKind::Number,
        [](const ServerRow& row) { return row.longestMs ? SortKey(double(*row.longestMs) / 1000) : SortKey(); },
        [](const ServerRow& row) { return durationText(row.longestMs); },
        [](const ServerRow& row, int role) { return reasonOr(row, role, row.longestSeverity); }},
    {"why", QT_TRANSLATE_NOOP("yagura::Columns", "State, in words"), CellKind::Words,
        [](const ServerRow& row) { return SortKey(row.words); }, [](const ServerRow& row) { return row.words; }, more},
    // Ordered by the moment and not by the age, so that a server keeps its place while its value grows older.
    {"age", QT_TRANSLATE_NOOP("yagura::Columns", "Age"), CellKind::Age,
        [](const ServerRow& row) { return SortKey(row.readAt); }, ageOf, more},
};

std::optional<qint64> longestTransactionMs(const DatabaseHealth& health)
{
    if (!seesSessions(health))
        return std::nullopt;
    double longest = 0;
    for (const Session& session : health.sessions)
        longest = std::max(longest, session.transactionS.value_or(0));
    return msOf(longest);
}

void takeHealth(ServerRow& row, const DatabaseHealth& health)
{
    const ConnectionUse& use = health.connections;
    row.system = u"PostgreSQL %1"_s.arg(visibleText(health.version.section(u' ', 0, 0)));
    row.used = use.used;
    row.maximum = use.maximum;
    row.warnAt = connectionWarnShare * use.ordinary();
    row.longestMs = longestTransactionMs(health);
    if (seesSessions(health)) {
        row.idleInTransaction = use.idleInTransaction;
        row.waiting = use.waitingForLock;
    }
}

void takeReasons(ServerRow& row, const FindingsIndex& findings)
{
    const auto of = [&](const QString& rule) { return severityOfRule(findings, row.key, rule); };
    row.usedSeverity = of(u"connections_exhausted"_s);
    row.idleSeverity = of(u"idle_in_transaction"_s);
    row.waitingSeverity = std::max(of(u"blocked_sessions"_s), of(u"lock_wait"_s));
    row.longestSeverity = std::max(row.idleSeverity, of(u"long_query"_s));
}

} // namespace

QString serverWords(const TargetState& state, const FindingsIndex& findings)
{
    if (const Failure* failure = state.failure())
        return sentenceOf(*failure);
    const Freshness freshness = state.freshness(findings.picture()->now);
    if (freshness == Freshness::Never)
        return QCoreApplication::translate("yagura::Databases", "not read yet");
    const Finding* finding = findings.worst(state.target.id);
    if (!finding)
        return freshness == Freshness::Stale ? QCoreApplication::translate("yagura::Databases", "no new answer yet")
                                             : QString();
    FindingWords words = wordsOf(*finding);
    const QString name = visibleText(state.target.id) + u' ';
    if (words.title.startsWith(name))
        words.title.remove(0, name.size());
    return words.detail.isEmpty() ? words.title : words.title + u" · "_s + words.detail;
}

std::span<const Column<ServerRow>> serverColumns()
{
    return columns;
}

std::vector<ServerRow> serverRows(const FindingsIndex& findings)
{
    const Picture& picture = *findings.picture();
    std::vector<ServerRow> rows;
    for (const TargetState& state : picture.targets) {
        if (state.target.kind != TargetKind::Database)
            continue;
        ServerRow row;
        row.key = state.target.id;
        row.severity = findings.severity(state);
        row.system = state.target.system == "postgresql"_L1 ? u"PostgreSQL"_s : state.target.system;
        row.words = serverWords(state, findings);
        const ShownDatabase shown = shownDatabase(findings, row.key);
        row.stale = shown.isStale;
        if (const auto age = state.age(picture.now)) {
            row.ageMs = age->count() / 1000 * 1000;
            row.readAt = state.good->readAt.utc.toMSecsSinceEpoch();
        }
        if (shown.health)
            takeHealth(row, *shown.health);
        if (!shown.isStale)
            takeReasons(row, findings);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace yagura
