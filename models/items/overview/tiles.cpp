// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/overview/tiles.h"

#include "models/items/failurewords.h"
#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/statewords.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QVariant more(const TileRow& row, int role)
{
    switch (role) {
    case TileAsideRole:
        return row.aside;
    case TileFigureRole:
        return row.figure;
    case TileFigureUnitRole:
        return row.figureUnit;
    case TileNoteRole:
        return row.note;
    case TileCornerRole:
        return row.corner;
    case TileFactsRole:
        return QVariant::fromValue(row.facts);
    case TileTargetRole:
        return row.target;
    case TileObjectRole:
        return row.object;
    case SeriesRole:
        return QVariant::fromValue(row.series);
    case StaleRole:
        return row.stale;
    case Qt::AccessibleTextRole:
        return QString(
            row.name + u", "_s + stateWord(row.severity) + u", "_s + row.figure + u' ' + row.figureUnit + u", "_s + row.note);
    default:
        return {};
    }
}

constexpr Column<TileRow> columns[] = {
    {"name", QT_TRANSLATE_NOOP("yagura::Columns", "Name"), CellKind::Name,
        [](const TileRow& row) { return SortKey(row.name); }, [](const TileRow& row) { return row.name; }, more},
    {"figure", QT_TRANSLATE_NOOP("yagura::Columns", "Value"), CellKind::Number,
        [](const TileRow& row) { return SortKey(lastValue(row.series)); },
        [](const TileRow& row) { return QString(row.figure + u' ' + row.figureUnit); }, more},
    {"note", QT_TRANSLATE_NOOP("yagura::Columns", "State, in words"), CellKind::Words,
        [](const TileRow& row) { return SortKey(row.note); }, [](const TileRow& row) { return row.note; }, more},
    {"weight", QT_TRANSLATE_NOOP("yagura::Columns", "Weight"), CellKind::Number,
        [](const TileRow& row) { return SortKey(row.weight); }, [](const TileRow& row) { return row.aside; }, more},
};

} // namespace

std::span<const Column<TileRow>> tileColumnsTable()
{
    return columns;
}

TileRow tileOf(const TargetState& state, const FindingsIndex& findings)
{
    const Moment& now = findings.picture()->now;
    TileRow row;
    row.key = state.target.id;
    row.target = state.target.id;
    row.name = state.target.id;
    row.aside = state.target.system;
    row.severity = findings.severity(state);
    const Freshness freshness = state.freshness(now);
    row.stale = freshness != Freshness::Live;
    if (const Failure* failure = state.failure())
        row.note = sentenceOf(*failure);
    else if (freshness == Freshness::Never)
        row.note = QCoreApplication::translate("yagura::Tiles", "not read yet");
    else if (freshness == Freshness::Stale)
        row.note = staleText(state.age(now)->count());
    else if (const Finding* finding = findings.worst(state.target.id))
        row.note = wordsOf(*finding).detail;
    row.figure = freshness == Freshness::Live ? unknownText() : staleValueText();
    return row;
}

} // namespace yagura
