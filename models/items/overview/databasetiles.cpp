// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/formats.h"
#include "models/items/indicatorseries.h"
#include "models/items/overview/tiles.h"
#include "models/items/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("yagura::Tiles", text);
}

TileFacts factsOf(const DatabaseHealth& health)
{
    const ConnectionUse& use = health.connections;
    TileFacts facts {
        {words(QT_TRANSLATE_NOOP("yagura::Tiles", "idle in transaction")), countText(use.idleInTransaction)}};
    const auto holder = std::ranges::max_element(health.clients, {}, &ClientUse::idleInTransaction);
    if (holder != health.clients.end() && holder->idleInTransaction > 0) {
        const QString who = holder->application.isEmpty() ? holder->address : holder->application;
        facts.append({words(QT_TRANSLATE_NOOP("yagura::Tiles", "— of which %1")).arg(visibleText(who)),
            countText(holder->idleInTransaction)});
    }
    facts.append({words(QT_TRANSLATE_NOOP("yagura::Tiles", "waiting for a lock")), countText(use.waitingForLock)});
    facts.append({words(QT_TRANSLATE_NOOP("yagura::Tiles", "free for ordinary clients")),
        countText(std::max(0, use.ordinary() - use.used))});
    return facts;
}

} // namespace

std::vector<TileRow> databaseTiles(const FindingsIndex& findings, const TileLines& lines)
{
    const PicturePtr& picture = findings.picture();
    std::vector<TileRow> rows;
    for (const TargetState& state : picture->targets) {
        if (state.target.kind != TargetKind::Database)
            continue;
        TileRow row = tileOf(state, findings);
        const ReadingPtr reading = state.shown(picture->now);
        const DatabaseHealth* health = reading ? reading->as<DatabaseHealth>() : nullptr;
        if (health) {
            const ConnectionUse& use = health->connections;
            row.aside = u"PostgreSQL %1"_s.arg(health->version.section(u' ', 0, 0));
            row.weight = use.ordinary() > 0 ? double(use.used) / use.ordinary() : 0;
            row.facts = factsOf(*health);
            row.series = lines.line(
                {state.target.id, u"connections.used"_s, {}, words(QT_TRANSLATE_NOOP("yagura::Tiles", "Connections")),
                    {}, use.ordinary(), row.severity, state.target.every},
                picture->now);
            if (!row.stale) {
                row.figure = countText(use.used);
                row.figureUnit = words(QT_TRANSLATE_NOOP("yagura::Tiles", "of %1 connections")).arg(use.ordinary());
                row.corner = health->role == DatabaseRole::Standby
                    ? words(QT_TRANSLATE_NOOP("yagura::Tiles", "standby"))
                    : QString();
            }
        }
        if (row.note.isEmpty())
            row.note = row.figureUnit;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace yagura
