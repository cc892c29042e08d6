// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/database/locktable.h"

#include "models/domain/locktree.h"
#include "models/items/database/showndatabase.h"
#include "models/items/formats.h"
#include "models/items/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("yagura::Databases", text);
}

QVariant more(const LockRow& row, int role)
{
    switch (role) {
    case TreeDepthRole:
        return row.depth;
    case TintRole:
        return row.depth == 0;
    case LockPidRole:
        return row.pid;
    case StaleRole:
        return row.stale;
    default:
        return {};
    }
}

/// The root blocker is the reason of all the others.
QVariant moreOfReason(const LockRow& row, int role)
{
    if (role == CellSeverityRole && row.depth == 0)
        return QVariant::fromValue(row.severity);
    return more(row, role);
}

QString pidText(const LockRow& row)
{
    return QString::number(row.pid);
}

constexpr Column<LockRow> columns[] = {
    {"statement", QT_TRANSLATE_NOOP("yagura::Columns", "Session and statement"), CellKind::Statement,
        [](const LockRow& row) { return SortKey(row.statement); }, [](const LockRow& row) { return row.statement; },
        more},
    {"client", QT_TRANSLATE_NOOP("yagura::Columns", "Client"), CellKind::Plain,
        [](const LockRow& row) { return SortKey(row.client); }, [](const LockRow& row) { return row.client; },
        moreOfReason},
    {"pid", QT_TRANSLATE_NOOP("yagura::Columns", "pid"), CellKind::Number,
        [](const LockRow& row) { return SortKey(row.pid); }, pidText, more},
    {"lock", QT_TRANSLATE_NOOP("yagura::Columns", "Lock"), CellKind::Plain,
        [](const LockRow& row) { return SortKey(row.lock); }, [](const LockRow& row) { return row.lock; }, more},
    {"waits", QT_TRANSLATE_NOOP("yagura::Columns", "Waits"), CellKind::Number,
        [](const LockRow& row) { return SortKey(row.waitsMs); },
        [](const LockRow& row) { return durationText(row.waitsMs); }, moreOfReason},
};

QString doing(const Session& session)
{
    if (session.state == "idle in transaction"_L1)
        return words(QT_TRANSLATE_NOOP("yagura::Databases", "idle in tx"));
    if (session.state == "idle in transaction (aborted)"_L1)
        return words(QT_TRANSLATE_NOOP("yagura::Databases", "idle in aborted tx"));
    return {};
}

QString statementOf(const LockTreeRow& line)
{
    const Session& session = line.session;
    QStringList parts;
    if (line.inCycle)
        parts.append(words(QT_TRANSLATE_NOOP("yagura::Databases", "deadlock")));
    if (const QString does = doing(session); !does.isEmpty())
        parts.append(does);
    if (!session.query.isEmpty())
        parts.append(visibleText(session.query.simplified()));
    if (parts.isEmpty())
        parts.append(words(QT_TRANSLATE_NOOP("yagura::Databases", "not visible to us")));
    return parts.join(u" — "_s);
}

/// "AccessExclusiveLock" says no more than "AccessExclusive".
QString withoutLock(const QString& mode)
{
    return visibleText(QString(mode).remove(u"Lock"_s));
}

QString lockOf(const LockTreeRow& line)
{
    const Session& session = line.session;
    if (line.depth == 0 && !line.inCycle) {
        return session.holds.isEmpty()
            ? QString()
            : words(QT_TRANSLATE_NOOP("yagura::Databases", "holds %1")).arg(withoutLock(session.holds.first()));
    }
    if (session.waitsForLock != "relation"_L1 || session.lockMode.isEmpty())
        return visibleText(session.waitsForLock);
    const QString mode = withoutLock(session.lockMode);
    return session.lockRelation.isEmpty() ? mode : mode + u' ' + visibleText(session.lockRelation);
}

LockRow rowOf(const LockTreeRow& line, Severity rootSeverity, bool stale)
{
    const Session& session = line.session;
    LockRow row;
    row.severity = line.depth == 0 ? rootSeverity : Severity::Warning;
    row.pid = session.pid;
    row.depth = line.depth;
    row.victims = line.victims;
    row.inCycle = line.inCycle;
    row.stale = stale;
    row.statement = statementOf(line);
    row.client = clientName(session.application, session.address);
    row.lock = lockOf(line);
    row.waitsMs = msOf(line.depth == 0 && !session.lockWaitS ? session.transactionS : session.lockWaitS);
    return row;
}

} // namespace

std::span<const Column<LockRow>> lockColumns()
{
    return columns;
}

std::vector<LockRow> lockRows(const FindingsIndex& findings, const QString& target)
{
    const ShownDatabase shown = shownDatabase(findings, target);
    std::vector<LockRow> rows;
    if (!shown.health)
        return rows;
    const Severity found = std::max(
        severityOfRule(findings, target, u"blocked_sessions"_s), severityOfRule(findings, target, u"lock_wait"_s));
    for (const LockTreeRow& line : lockTree(shown.health->sessions)) {
        rows.push_back(rowOf(line, std::max(Severity::Warning, found), shown.isStale));
        rows.back().key = u"%1"_s.arg(rows.size(), 6, 10, QLatin1Char('0'));
    }
    return rows;
}

QString lockSummary(const std::vector<LockRow>& rows)
{
    if (rows.empty())
        return {};
    const auto roots = std::ranges::count(rows, 0, &LockRow::depth);
    const QString blockers = roots == 1 ? words(QT_TRANSLATE_NOOP("yagura::Databases", "1 root blocker"))
                                        : words(QT_TRANSLATE_NOOP("yagura::Databases", "%1 root blockers")).arg(roots);
    return words(QT_TRANSLATE_NOOP("yagura::Databases", "%1 · %2 waiting · ending pid %3 frees %4"))
        .arg(blockers)
        .arg(qint64(rows.size()) - qint64(roots))
        .arg(rows.front().pid)
        .arg(rows.front().victims);
}

QString lockChainText(const std::vector<LockRow>& rows, qint64 pid)
{
    QStringList lines;
    bool isWanted = pid == 0;
    QStringList tree;
    const auto finishTree = [&] {
        if (isWanted || pid == 0)
            lines += tree;
        tree.clear();
        isWanted = false;
    };
    for (const LockRow& row : rows) {
        if (row.depth == 0)
            finishTree();
        isWanted = isWanted || row.pid == pid;
        tree.append(u"%1%2  %3  %4  %5  %6"_s.arg(QString(2 * row.depth, u' '), pidText(row), row.client,
            durationText(row.waitsMs), row.lock, row.statement));
    }
    finishTree();
    return lines.join(u'\n');
}

} // namespace yagura
