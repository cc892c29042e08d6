// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/indicatorseries.h"
#include "models/items/overview/tiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("yagura::Tiles", text);
}

/// The file system that a node's tile is about: the one with the worst finding, else the fullest.
const Filesystem* mostPressing(const NodeHealth& health, const QString& target, const FindingsIndex& findings)
{
    const auto rank = [&](const Filesystem& filesystem) {
        const Finding* finding = findings.worst(target, {u"filesystem"_s, filesystem.mount});
        const double used = std::max(filesystem.usedRatio().value_or(0), filesystem.inodesUsedRatio().value_or(0));
        return std::pair(finding ? int(finding->severity) : 0, used);
    };
    const auto worst = std::ranges::max_element(health.filesystems, {}, rank);
    return worst == health.filesystems.end() ? nullptr : &*worst;
}

QString amountOf(std::optional<qint64> bytes)
{
    return bytes ? bytesText(double(*bytes)) : unknownText();
}

TileFacts factsOf(const NodeHealth& health, const Filesystem& filesystem)
{
    TileFacts facts;
    const bool sized = filesystem.availableBytes && filesystem.totalBytes;
    facts.append({words(QT_TRANSLATE_NOOP("yagura::Tiles", "free")),
        sized ? bytesOfText(double(*filesystem.availableBytes), double(*filesystem.totalBytes)) : unknownText()});
    facts.append({words(QT_TRANSLATE_NOOP("yagura::Tiles", "inodes used")), percentText(filesystem.inodesUsedRatio())});
    if (health.survey) {
        qint64 held = 0;
        for (const DeletedOpenFile& file : health.survey->value.deletedOpen)
            held += file.mount == filesystem.mount ? file.bytes : 0;
        facts.append({words(QT_TRANSLATE_NOOP("yagura::Tiles", "deleted but open")), amountOf(held)});
        const auto top = std::ranges::find(health.survey->value.growers, filesystem.mount, &Grower::mount);
        if (top != health.survey->value.growers.end())
            facts.append({words(QT_TRANSLATE_NOOP("yagura::Tiles", "largest")), top->path.section(u'/', -2)});
    }
    if (health.hostMetrics) {
        facts.append({words(QT_TRANSLATE_NOOP("yagura::Tiles", "CPU busy")), percentText(health.cpu.busyRatio)});
        facts.append(
            {words(QT_TRANSLATE_NOOP("yagura::Tiles", "memory available")), amountOf(health.memory.availableBytes)});
    }
    return facts;
}

void describe(TileRow& row, const NodeHealth& health, const Filesystem& filesystem)
{
    row.object = filesystem.mount;
    row.aside = shortObjectName(filesystem.mount);
    row.weight = filesystem.usedRatio().value_or(0);
    row.facts = factsOf(health, filesystem);
    if (row.stale)
        return;
    row.figure = percentText(filesystem.usedRatio());
    row.figureUnit = words(QT_TRANSLATE_NOOP("yagura::Tiles", "used"));
    row.corner = filesystem.type;
    if (row.note.isEmpty() && filesystem.availableBytes)
        row.note = words(QT_TRANSLATE_NOOP("yagura::Tiles", "%1 free")).arg(bytesText(double(*filesystem.availableBytes)));
}

} // namespace

std::vector<TileRow> nodeTiles(const FindingsIndex& findings, const TileLines& lines)
{
    const PicturePtr& picture = findings.picture();
    std::vector<TileRow> rows;
    for (const TargetState& state : picture->targets) {
        if (state.target.kind != TargetKind::Node)
            continue;
        TileRow row = tileOf(state, findings);
        const ReadingPtr reading = state.shown(picture->now);
        const NodeHealth* health = reading ? reading->as<NodeHealth>() : nullptr;
        const Filesystem* filesystem = health ? mostPressing(*health, state.target.id, findings) : nullptr;
        if (filesystem) {
            describe(row, *health, *filesystem);
            row.series = lines.line(
                {state.target.id, u"filesystem.used_ratio"_s, ObjectRef {u"filesystem"_s, filesystem->mount},
                    words(QT_TRANSLATE_NOOP("yagura::Tiles", "Used")), {}, 0.9, row.severity, state.target.every},
                picture->now);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace yagura
