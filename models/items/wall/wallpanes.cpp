// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wall/wallpanes.h"

#include "models/items/failurewords.h"
#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/overview/tiles.h"
#include "models/items/visibletext.h"
#include "models/items/wall/walltalk.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Longer names are cut before anything is measured.
constexpr qsizetype longestRowName = 40;

struct PaneKind {
    TargetKind kind;
    const char* title;
    std::vector<TileRow> (*tiles)(const FindingsIndex& findings, const TileLines& lines);
};

constexpr std::array<PaneKind, 3> paneKinds {{
    {TargetKind::Database, QT_TRANSLATE_NOOP("yagura::Wall", "Databases"), databaseTiles},
    {TargetKind::Node, QT_TRANSLATE_NOOP("yagura::Wall", "Nodes"), nodeTiles},
    {TargetKind::Broker, QT_TRANSLATE_NOOP("yagura::Wall", "Queues"), queueTiles},
}};

bool isBroker(const TileRow& row, TargetKind kind)
{
    return kind == TargetKind::Broker && row.object.isEmpty();
}

/// The finding that a tile stands for. A broker's own: those of its queues have tiles of their own.
const Finding* findingOf(const TileRow& row, TargetKind kind, const FindingsIndex& findings)
{
    if (kind == TargetKind::Broker && !row.object.isEmpty())
        return findings.worst(row.target, {u"queue"_s, row.object});
    if (!isBroker(row, kind))
        return findings.worst(row.target);
    const auto& all = findings.picture()->findings;
    const auto own = std::ranges::find_if(
        all, [&](const Finding& finding) { return finding.target == row.target && finding.pattern == "broker"_L1; });
    return own == all.end() ? nullptr : &*own;
}

QString fullText(const Finding& finding, const Picture& picture)
{
    if (finding.pattern != "storage"_L1 || !finding.object)
        return {};
    const auto forecast = picture.forecasts.constFind({finding.target, finding.object->name});
    if (forecast == picture.forecasts.constEnd())
        return {};
    // What would be full in a minute says nothing a quarter of an hour later.
    const TargetState* state = picture.target(finding.target);
    if (!state || state->freshness(picture.now) != Freshness::Live)
        return {};
    const TimeToFull& time = finding.rule.startsWith("inodes"_L1) ? forecast->inodes : forecast->bytes;
    // Without an end it may as well never be full: too little for a wall.
    if (time.kind != TimeToFull::Kind::Range || !time.highS)
        return {};
    return WallTalk::tr("full in %1").arg(rangeText(qint64(time.lowS * 1000), qint64(*time.highS * 1000)));
}

/// Both, then the first alone: a number without its word says nothing.
WallWords joined(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty())
        return {first.isEmpty() ? second : first};
    return {first + u"  "_s + second, first};
}

/// The failure's class and not its details: those do not help from five metres.
QString reasonOf(const Failure& failure)
{
    return sentenceOf(Failure {failure.failureClass, {}, {}});
}

WallWords wordsFor(const Finding& finding, const Picture& picture)
{
    const FindingBrief brief = briefOf(finding);
    if (const QString full = fullText(finding, picture); !full.isEmpty())
        return WallWords {brief.value + u"  "_s + full, full} + joined(brief.what, brief.value);
    if (const auto failure = failureIn(finding.args); failure && brief.value.isEmpty())
        return joined(brief.what, reasonOf(*failure));
    return joined(brief.what, brief.value);
}

/// The number of a thing that is well: "31 of 200 connections", "31 / 200". Never without what it is measured by.
WallWords numberOf(const TileRow& row, TargetKind kind)
{
    if (row.figureUnit.isEmpty())
        return {row.note.isEmpty() ? row.figure : row.note};
    WallWords words {row.figure + u' ' + row.figureUnit};
    if (kind == TargetKind::Database && row.series.limit)
        words.append(row.figure + u" / "_s + numberText(*row.series.limit));
    else if (kind == TargetKind::Node)
        words.append(row.figure);
    return words;
}

WallWords tileName(const TileRow& row, TargetKind kind)
{
    const QString name = visibleText(cutInTheMiddle(row.name, longestRowName));
    if (kind != TargetKind::Node || row.object.isEmpty())
        return {name};
    const QString last = row.object.section(u'/', -1);
    const bool isNested = row.object.count(u'/') > 1;
    return {name + u' ' + visibleText(shortObjectName(row.object)),
        isNested ? name + u" …/"_s + visibleText(last) : name, name};
}

WallItem itemOf(const TileRow& row, TargetKind kind, const FindingsIndex& findings)
{
    const Finding* finding = findingOf(row, kind, findings);
    WallItem item;
    item.severity = isBroker(row, kind) && !row.stale ? (finding ? finding->severity : Severity::Ok) : row.severity;
    // What is known to be wrong stands, however old the numbers around it.
    item.isStale = row.stale && item.severity <= Severity::Unknown;
    item.name = tileName(row, kind);
    item.series = row.series;
    if (!finding) {
        item.words = row.stale ? WallWords {row.note} : numberOf(row, kind);
        return item;
    }
    item.words = wordsFor(*finding, *findings.picture());
    // The number that the picture beside it draws says it best, where that is what is wrong.
    if (kind == TargetKind::Database && finding->rule == "connections_exhausted"_L1 && !row.figureUnit.isEmpty())
        item.words.insert(1, numberOf(row, kind).first());
    // What a node suffers from may be no file system: load, memory, an interface.
    if (const QString name = briefOf(*finding).name; kind == TargetKind::Node && name != item.name.first())
        item.name = {name, item.name.last()};
    return item;
}

WallWords nearestOf(const WallItem& item)
{
    WallWords words;
    for (const QString& name : item.name) {
        for (const QString& number : item.words)
            words.append(name + u"  "_s + number);
    }
    return words << item.name.last();
}

int findingsOn(TargetKind kind, const Picture& picture)
{
    return int(std::ranges::count_if(picture.findings, [&](const Finding& finding) {
        const TargetState* state = picture.target(finding.target);
        return state && state->target.kind == kind && finding.severity != Severity::Ok;
    }));
}

/// A broker shows as many tiles as can be read, and has more queues.
int queuesOf(const Picture& picture)
{
    qsizetype queues = 0;
    for (const TargetState& state : picture.targets) {
        const ReadingPtr reading = state.shown(picture.now);
        if (const auto* health = reading ? reading->as<BrokerHealth>() : nullptr)
            queues += health->queues.size();
    }
    return int(queues);
}

std::optional<WallPane> paneOf(const PaneKind& kind, const FindingsIndex& findings, const TileLines& lines)
{
    std::vector<TileRow> tiles = kind.tiles(findings, lines);
    if (tiles.empty())
        return std::nullopt;
    std::vector<std::pair<double, WallItem>> weighed;
    for (const TileRow& tile : tiles)
        weighed.emplace_back(tile.weight, itemOf(tile, kind.kind, findings));
    std::ranges::stable_sort(weighed, [](const auto& left, const auto& right) {
        return std::pair(left.second.severity, left.first) > std::pair(right.second.severity, right.first);
    });
    WallPane pane;
    pane.title = WallTalk::tr(kind.title);
    for (auto& [weight, item] : weighed)
        pane.items.push_back(std::move(item));
    pane.troubled
        = int(std::ranges::count_if(pane.items, [](const WallItem& item) { return item.severity != Severity::Ok; }));
    pane.findings = findingsOn(kind.kind, *findings.picture());
    pane.well = int(pane.items.size()) - pane.troubled;
    if (kind.kind == TargetKind::Broker)
        pane.well = std::max(pane.well, queuesOf(*findings.picture()) - pane.troubled);
    pane.nearest = nearestOf(pane.items.front());
    return pane;
}

} // namespace

std::vector<WallPane> wallPanes(const FindingsIndex& findings, const TileLines& lines)
{
    std::vector<WallPane> panes;
    for (const PaneKind& kind : paneKinds) {
        if (auto pane = paneOf(kind, findings, lines))
            panes.push_back(std::move(*pane));
    }
    return panes;
}

QString wallOutage(const TargetState& state, const Moment& now)
{
    switch (state.freshness(now)) {
    case Freshness::Live:
        return {};
    case Freshness::Stale:
        return WallTalk::tr("stale");
    case Freshness::Never:
        return WallTalk::tr("not read yet");
    case Freshness::Unreachable:
        return reasonOf(*state.failure());
    }
    return {};
}

} // namespace yagura
