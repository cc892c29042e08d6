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

// More tiles than this say nothing that the queues' own page does not say better.
constexpr std::size_t tilesPerBroker = 40;

QString words(const char* text)
{
    return QCoreApplication::translate("yagura::Tiles", text);
}

QString drainText(const Queue& queue)
{
    if (const auto seconds = queue.emptiesInS()) {
        return *seconds < 1
            ? words(QT_TRANSLATE_NOOP("yagura::Tiles", "empty"))
            : words(QT_TRANSLATE_NOOP("yagura::Tiles", "empties in %1")).arg(ageText(qint64(*seconds * 1000)));
    }
    if (!queue.drainPerS())
        return words(QT_TRANSLATE_NOOP("yagura::Tiles", "drain unknown"));
    return words(QT_TRANSLATE_NOOP("yagura::Tiles", "never empties at this rate"));
}

QString perSecond(std::optional<double> rate)
{
    return rate ? rateText(*rate, RateUnit::Second) : unknownText();
}

TileFacts factsOf(const Queue& queue)
{
    return {
        {words(QT_TRANSLATE_NOOP("yagura::Tiles", "in")), perSecond(queue.publishPerS)},
        {words(QT_TRANSLATE_NOOP("yagura::Tiles", "acknowledged")), perSecond(queue.ackPerS)},
        {words(QT_TRANSLATE_NOOP("yagura::Tiles", "unacknowledged")), countText(queue.unacked)},
        {words(QT_TRANSLATE_NOOP("yagura::Tiles", "consumers")), countText(queue.consumers)},
        {words(QT_TRANSLATE_NOOP("yagura::Tiles", "oldest message")),
            queue.headAgeS ? durationText(qint64(*queue.headAgeS * 1000)) : unknownText()},
    };
}

QString shortName(const Queue& queue)
{
    return queue.vhost == "/"_L1 ? queue.name : queue.key();
}

TileRow tileOfQueue(const Queue& queue, const TileRow& broker, const FindingsIndex& findings)
{
    TileRow row = broker;
    row.object = shortName(queue);
    row.key = broker.key + u'/' + row.object;
    row.name = row.object;
    row.aside = broker.name;
    row.note.clear();
    const Finding* finding = findings.worst(broker.target, {u"queue"_s, row.object});
    if (!row.stale) {
        row.severity = finding ? finding->severity : Severity::Ok;
        row.figure = countText(queue.ready);
        row.figureUnit = words(QT_TRANSLATE_NOOP("yagura::Tiles", "ready"));
    }
    row.note = finding ? wordsOf(*finding).detail : drainText(queue);
    row.weight = double(queue.ready.value_or(-1));
    row.facts = factsOf(queue);
    return row;
}

void appendQueues(std::vector<TileRow>& rows, const TargetState& state, const BrokerHealth& health,
    const TileRow& broker, const FindingsIndex& findings, const TileLines& lines)
{
    std::vector<TileRow> queues;
    for (const Queue& queue : health.queues)
        queues.push_back(tileOfQueue(queue, broker, findings));
    const std::size_t shown = std::min(queues.size(), tilesPerBroker);
    const auto worseFirst = [](const TileRow& left, const TileRow& right) {
        return std::pair(left.severity, left.weight) > std::pair(right.severity, right.weight);
    };
    std::ranges::partial_sort(queues, queues.begin() + std::ptrdiff_t(shown), worseFirst);
    queues.resize(shown);
    for (TileRow& row : queues) {
        row.series = lines.line(
            {state.target.id, u"queue.ready"_s, ObjectRef {u"queue"_s, row.object},
                words(QT_TRANSLATE_NOOP("yagura::Tiles", "Ready")), {}, {}, row.severity, state.target.every},
            findings.picture()->now);
        rows.push_back(std::move(row));
    }
}

/// The broker itself has something to say: it cannot be read, or one of its own findings holds.
bool deservesTile(const TargetState& state, const FindingsIndex& findings)
{
    const auto& all = findings.picture()->findings;
    return state.freshness(findings.picture()->now) != Freshness::Live
        || std::ranges::any_of(all, [&](const Finding& finding) {
               return finding.target == state.target.id && finding.pattern == "broker"_L1;
           });
}

} // namespace

std::vector<TileRow> queueTiles(const FindingsIndex& findings, const TileLines& lines)
{
    const PicturePtr& picture = findings.picture();
    std::vector<TileRow> rows;
    for (const TargetState& state : picture->targets) {
        if (state.target.kind != TargetKind::Broker)
            continue;
        TileRow broker = tileOf(state, findings);
        const ReadingPtr reading = state.shown(picture->now);
        const BrokerHealth* health = reading ? reading->as<BrokerHealth>() : nullptr;
        if (health)
            appendQueues(rows, state, *health, broker, findings, lines);
        if (!health || deservesTile(state, findings)) {
            broker.weight = 1e18; // before its queues, whose silence it explains
            if (health && !broker.stale) {
                broker.figure = countText(health->ready);
                broker.figureUnit = words(QT_TRANSLATE_NOOP("yagura::Tiles", "ready in all"));
            }
            rows.push_back(std::move(broker));
        }
    }
    return rows;
}

} // namespace yagura
