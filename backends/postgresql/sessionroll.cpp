// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/sessionroll.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace yagura::postgresql {

namespace {

/// A row that is read alone costs about as much as eight of many.
constexpr qsizetype manyAre = 8;
/// A statement counts as begun when its message came, which the session tells a moment later.
constexpr double marginS = 1;

QHash<qint64, qsizetype> placesByPid(const SqlRows& rows)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(SqlRow(rows, i).integer("pid").value_or(0), i);
    return places;
}

bool areMany(qsizetype changed, qsizetype all)
{
    return changed * manyAre > all;
}

} // namespace

std::optional<SqlRows> SessionRoll::read(Questioner& questioner, bool seesAll, const Moment& now)
{
    if (mayLookQuickly(seesAll, now) && readChanged(questioner))
        return m_rows;
    if (questioner.isOver())
        return std::nullopt;
    auto rows = readAll(questioner);
    if (!rows)
        return std::nullopt;
    if (m_all.isDue(now)) {
        m_all.done(now);
        m_vain = 0;
    }
    remember(*rows);
    return rows;
}

bool SessionRoll::mayLookQuickly(bool seesAll, const Moment& now) const
{
    return seesAll && !m_hasHostileText && m_vain < mostVain && !m_rows.isEmpty() && !m_all.isDue(now)
        && !areMany(m_again.size(), m_rows.size());
}

std::optional<SqlRows> SessionRoll::readAll(Questioner& questioner)
{
    auto answer = questioner.askOften(m_hasHostileText ? "sessions_without_text" : "sessions");
    if (!answer && !m_hasHostileText && questioner.fault().state.startsWith("22")) {
        m_hasHostileText = true;
        answer = questioner.askOften("sessions_without_text");
    }
    return answer;
}

/// False when all must be read.
bool SessionRoll::readChanged(Questioner& questioner)
{
    QByteArrayList again;
    for (const qint64 pid : std::as_const(m_again))
        again.append(QByteArray::number(pid));
    const auto answer = questioner.askOften(
        "sessions_quick", {QByteArray::number(m_serverNow - marginS, 'f', 6), "'{" + again.join(',') + "}'"});
    const auto look = answer ? quickLookIn(*answer) : std::nullopt;
    if (!look)
        return false;
    if (!isSameRoll(m_rows, *look) || areMany(look->changed.size(), m_rows.size())) {
        ++m_vain;
        return false;
    }
    std::optional<SqlRows> changed = SqlRows {};
    if (!look->changed.isEmpty())
        changed = questioner.ask(withNumbers(sqlText("sessions")
                                                 .replace("pg_stat_get_activity(NULL)",
                                                     "unnest(ARRAY[:pids]::integer[]) AS wanted(id), "
                                                     "LATERAL pg_stat_get_activity(wanted.id)"),
            ":pids", look->changed));
    // Who went between the two questions is found by the next quick look.
    if (!changed)
        return false;
    remember(merged(std::exchange(m_rows, {}), *changed, look->own));
    return true;
}

void SessionRoll::remember(SqlRows rows)
{
    m_again.clear();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const SqlRow row(rows, i);
        // The server's own processes have no state, and nothing of theirs that is shown changes.
        if (!row.isNull("state") && row.text("state") != "idle"_L1)
            m_again.append(row.integer("pid").value_or(0));
    }
    const auto own = ownRowIn(rows);
    m_serverNow = own ? own->now : 0;
    if (own)
        m_again.removeAll(own->pid);
    m_rows = own ? std::move(rows) : SqlRows {};
}

std::optional<SessionRoll::QuickLook> SessionRoll::quickLookIn(const SqlRows& answer)
{
    if (answer.isEmpty())
        return std::nullopt;
    const SqlRow row(answer, 0);
    const auto now = row.real("now");
    if (!now)
        return std::nullopt;
    QuickLook look;
    look.own = {row.integer("pid").value_or(0), *now, row.time("started"),
        row.flag("standby") ? DatabaseRole::Standby : DatabaseRole::Primary};
    look.sessions = row.integer("sessions").value_or(0);
    look.pids = row.integer("pids").value_or(0);
    look.squares = row.integer("squares").value_or(0);
    for (const QString& pid : row.text("changed").split(u',', Qt::SkipEmptyParts))
        look.changed.append(pid.toLongLong());
    return look;
}

// Two different rolls of as many processes with the same sums are as good as never met, and live for half a minute.
bool SessionRoll::isSameRoll(const SqlRows& rows, const QuickLook& look)
{
    qint64 pids = 0;
    qint64 squares = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qint64 pid = SqlRow(rows, i).integer("pid").value_or(0);
        pids += pid;
        squares += pid * pid;
    }
    return rows.size() == look.sessions && pids == look.pids && squares == look.squares;
}

SqlRows SessionRoll::merged(SqlRows rows, const SqlRows& changed, const OwnRow& own)
{
    const auto places = placesByPid(rows);
    for (qsizetype i = 0; i < changed.size(); ++i) {
        if (const auto place = places.constFind(SqlRow(changed, i).integer("pid").value_or(0)); place != places.cend())
            rows.rows[*place] = changed.rows[i];
    }
    const QByteArray now = QByteArray::number(own.now, 'f', 6);
    const auto put = [&rows](qsizetype row, const char* column, const QByteArray& cell) {
        if (const auto at = rows.columns.indexOf(column); at >= 0)
            rows.rows[row][at] = cell;
    };
    for (qsizetype i = 0; i < rows.size(); ++i) {
        // Behind a pooler another one of its connections may have been ours before.
        const bool isOurs = SqlRow(rows, i).integer("pid") == own.pid;
        put(i, "now", isOurs ? now : QByteArray());
        if (!isOurs)
            continue;
        put(i, "state", "active");
        for (const char* column : {"state_change", "xact_start", "query_start"})
            put(i, column, now);
        put(i, "started", QByteArray::number(double(own.startedAt.toMSecsSinceEpoch()) / 1'000, 'f', 6));
        put(i, "standby", own.role == DatabaseRole::Standby ? "t" : "f");
    }
    return rows;
}

} // namespace yagura::postgresql
