// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queues/queuestable.h"

#include "models/domain/indicators.h"
#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/statewords.h"
#include "models/items/targetwords.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("yagura::Queues", text);
}

/// Which cell a rule is about.
struct Cause {
    const char* rule;
    const char* words;
    int column;
};

constexpr Cause causes[] = {
    {"no_consumers", QT_TRANSLATE_NOOP("yagura::Queues", "nobody consumes it"), queueColumn::Consumers},
    {"backlog", QT_TRANSLATE_NOOP("yagura::Queues", "backlog"), queueColumn::Ready},
    {"unacked", QT_TRANSLATE_NOOP("yagura::Queues", "delivered, not confirmed"), queueColumn::Unacked},
    {"head_age", QT_TRANSLATE_NOOP("yagura::Queues", "messages wait too long"), queueColumn::Oldest},
    {"dead_letters", QT_TRANSLATE_NOOP("yagura::Queues", "dead letters"), queueColumn::DeadLetters},
    {"unhealthy", QT_TRANSLATE_NOOP("yagura::Queues", "the broker says: %1"), queueColumn::Words},
};

const Cause* causeOf(const QString& rule)
{
    const auto found
        = std::ranges::find_if(causes, [&](const Cause& cause) { return rule == QLatin1StringView(cause.rule); });
    return found == std::end(causes) ? nullptr : &*found;
}

QString dash(const QueueRow& row)
{
    return row.stale ? staleValueText() : unknownText();
}

template<typename Number, typename Text>
QString figure(const QueueRow& row, const std::optional<Number>& number, Text text)
{
    return number ? text(*number) : dash(row);
}

QString countOf(const QueueRow& row, const std::optional<qint64>& count)
{
    return figure(row, count, [](qint64 number) { return countText(number); });
}

QString rateOf(const QueueRow& row, const std::optional<double>& rate)
{
    return figure(row, rate, [](double number) { return numberText(number); });
}

QString oldestText(const QueueRow& row)
{
    return figure(row, row.headAgeS, [](double seconds) { return clockText(qint64(seconds * 1000)); });
}

QVariant more(const QueueRow& row, int role)
{
    switch (role) {
    case StaleRole:
        return row.stale;
    case Qt::AccessibleTextRole:
        return QString(row.object + u", "_s + row.target + u", "_s + stateWord(row.severity) + u", "_s
            + countOf(row, row.ready) + u' ' + row.words);
    default:
        return {};
    }
}

template<int column>
QVariant moreOf(const QueueRow& row, int role)
{
    if (role == CellSeverityRole) {
        const Cause* cause = causeOf(row.reason);
        return cause && cause->column == column ? QVariant::fromValue(row.severity) : QVariant();
    }
    return more(row, role);
}

QVariant moreOfOldest(const QueueRow& row, int role)
{
    if (role == Qt::ToolTipRole && !row.headAgeS && !row.stale && !row.object.isEmpty())
        return words(QT_TRANSLATE_NOOP("yagura::Queues", "oldest message unknown: publishers set no timestamp"));
    return moreOf<queueColumn::Oldest>(row, role);
}

QVariant moreOfWords(const QueueRow& row, int role)
{
    return role == CellSeverityRole ? QVariant::fromValue(row.wordsSeverity) : more(row, role);
}

using Row = QueueRow;

constexpr Column<Row> columns[] = {
    {"state", QT_TRANSLATE_NOOP("yagura::Columns", "State"), CellKind::State,
        [](const Row& row) { return SortKey(int(row.severity)); },
        [](const Row& row) { return stateWord(row.severity); }, more},
    {"queue", QT_TRANSLATE_NOOP("yagura::Columns", "Queue"), CellKind::Name,
        [](const Row& row) { return SortKey(row.object); }, [](const Row& row) { return row.object; }, more},
    {"broker", QT_TRANSLATE_NOOP("yagura::Columns", "Broker"), CellKind::Plain,
        [](const Row& row) { return SortKey(row.target); }, [](const Row& row) { return row.target; }, more},
    {"ready", QT_TRANSLATE_NOOP("yagura::Columns", "Ready"), CellKind::Number,
        [](const Row& row) { return SortKey(row.ready); }, [](const Row& row) { return countOf(row, row.ready); },
        moreOf<queueColumn::Ready>},
    {"unacked", QT_TRANSLATE_NOOP("yagura::Columns", "Unacked"), CellKind::Number,
        [](const Row& row) { return SortKey(row.unacked); }, [](const Row& row) { return countOf(row, row.unacked); },
        moreOf<queueColumn::Unacked>},
    {"in", QT_TRANSLATE_NOOP("yagura::Columns", "In /s"), CellKind::Number,
        [](const Row& row) { return SortKey(row.inPerS); }, [](const Row& row) { return rateOf(row, row.inPerS); },
        more},
    {"out", QT_TRANSLATE_NOOP("yagura::Columns", "Out /s"), CellKind::Number,
        [](const Row& row) { return SortKey(row.outPerS); }, [](const Row& row) { return rateOf(row, row.outPerS); },
        more},
    {"consumers", QT_TRANSLATE_NOOP("yagura::Columns", "Consumers"), CellKind::Number,
        [](const Row& row) { return SortKey(row.consumers); },
        [](const Row& row) { return countOf(row, row.consumers); }, moreOf<queueColumn::Consumers>},
    {"drain", QT_TRANSLATE_NOOP("yagura::Columns", "Drain"), CellKind::Plain,
        [](const Row& row) { return SortKey(row.emptiesInS); },
        [](const Row& row) { return row.emptiesInS ? drainText(row.emptiesInS) : dash(row); }, more},
    {"oldest", QT_TRANSLATE_NOOP("yagura::Columns", "Oldest"), CellKind::Number,
        [](const Row& row) { return SortKey(row.headAgeS); }, oldestText, moreOfOldest},
    {"dead", QT_TRANSLATE_NOOP("yagura::Columns", "Dead letters"), CellKind::Plain,
        [](const Row& row) { return SortKey(row.deadLetters); }, [](const Row& row) { return row.deadLetters; },
        moreOf<queueColumn::DeadLetters>},
    {"words", QT_TRANSLATE_NOOP("yagura::Columns", "State, in words"), CellKind::Words,
        [](const Row& row) { return SortKey(row.words); }, [](const Row& row) { return row.words; }, moreOfWords},
    {"age", QT_TRANSLATE_NOOP("yagura::Columns", "Age"), CellKind::Age,
        [](const Row& row) { return SortKey(row.ageMs); }, [](const Row& row) { return ageText(row.ageMs); }, more},
};

/// What is wrong, or what the broker says of a queue that is neither running nor idle.
QString wordsFor(const Queue& queue, const Finding* finding)
{
    const bool isQuiet = queue.state.isEmpty() || queue.state == "running"_L1 || queue.state == "idle"_L1;
    if (!finding)
        return isQuiet ? QString() : queue.state;
    if (finding->rule == "dead_letters"_L1 && queue.readyPerS) {
        return words(QT_TRANSLATE_NOOP("yagura::Queues", "dead letters +%1"))
            .arg(rateText(*queue.readyPerS * 60, RateUnit::Minute));
    }
    const Cause* cause = causeOf(finding->rule);
    if (!cause)
        return wordsOf(*finding).title;
    const QString text = words(cause->words);
    return text.contains("%1"_L1) ? text.arg(queue.state) : text;
}

QueueRow rowOf(const TargetState& state, const Queue& queue, const FindingsIndex& findings)
{
    QueueRow row;
    row.target = state.target.id;
    row.object = queueObjectName(queue);
    row.key = queueKey(row.target, row.object);
    row.ready = queue.ready;
    row.unacked = queue.unacked;
    row.inPerS = queue.publishPerS;
    row.outPerS = queue.ackPerS;
    row.consumers = queue.consumers;
    row.emptiesInS = emptiesInS(queue);
    row.headAgeS = queue.headAgeS;
    row.deadLetters = deadLettersText(queue);
    row.ageMs = coarseAgeMs(findings.picture()->now.since(queue.readAt));
    const Finding* finding = findings.worst(row.target, {u"queue"_s, row.object});
    row.severity = finding ? finding->severity : Severity::Ok;
    row.reason = finding ? finding->rule : QString();
    row.words = wordsFor(queue, finding);
    row.wordsSeverity = row.severity;
    return row;
}

/// The values are those of an earlier time: the row says so and shows none of them.
void makeStale(QueueRow& row, Severity severity, const QString& outage)
{
    QueueRow stale;
    stale.key = row.key;
    stale.target = row.target;
    stale.object = row.object;
    stale.deadLetters = row.deadLetters;
    stale.ageMs = row.ageMs;
    stale.severity = severity;
    stale.words = outage;
    stale.wordsSeverity = severity;
    stale.stale = true;
    row = std::move(stale);
}

QueueRow rowOfBroker(const TargetState& state, const FindingsIndex& findings, const QString& outage)
{
    const auto age = state.age(findings.picture()->now);
    QueueRow row;
    row.target = state.target.id;
    row.key = queueKey(row.target, {});
    row.severity = findings.severity(state);
    row.words = outage.isEmpty() ? words(QT_TRANSLATE_NOOP("yagura::Queues", "no queues")) : outage;
    row.wordsSeverity = row.severity;
    row.ageMs = age ? std::optional(coarseAgeMs(*age)) : std::nullopt;
    row.stale = !outage.isEmpty();
    return row;
}

void appendBroker(std::vector<QueueRow>& rows, const TargetState& state, const FindingsIndex& findings)
{
    const Moment& now = findings.picture()->now;
    const QString outage = outageText(state, now);
    const ReadingPtr reading = state.shown(now);
    const BrokerHealth* health = reading ? reading->as<BrokerHealth>() : nullptr;
    if (!health || health->queues.isEmpty()) {
        rows.push_back(rowOfBroker(state, findings, outage));
        return;
    }
    for (const Queue& queue : health->queues) {
        rows.push_back(rowOf(state, queue, findings));
        if (!outage.isEmpty())
            makeStale(rows.back(), findings.severity(state), outage);
    }
}

} // namespace

std::span<const Column<QueueRow>> queueColumns()
{
    return columns;
}

QString queueKey(const QString& target, const QString& object)
{
    return target + u'\n' + object;
}

std::optional<double> emptiesInS(const Queue& queue)
{
    if (queue.type == "stream"_L1)
        return std::nullopt;
    if (const auto seconds = queue.emptiesInS())
        return seconds;
    const bool isKnown = queue.ready && queue.drainPerS();
    return isKnown ? std::optional(std::numeric_limits<double>::infinity()) : std::nullopt;
}

QString drainText(const std::optional<double>& emptiesInS)
{
    // Beyond that an estimate from the rate of a minute says nothing but "for ever".
    constexpr double ever = 1000.0 * 86'400;

    if (!emptiesInS)
        return unknownText();
    if (*emptiesInS <= 0)
        return words(QT_TRANSLATE_NOOP("yagura::Queues", "empty"));
    if (*emptiesInS > ever)
        return words(QT_TRANSLATE_NOOP("yagura::Queues", "never"));
    const double atLeast = std::max(*emptiesInS, 1.0);
    return words(QT_TRANSLATE_NOOP("yagura::Queues", "empties in %1")).arg(ageText(qint64(std::ceil(atLeast) * 1000)));
}

QString deadLettersText(const Queue& queue)
{
    if (queue.isDeadLetterTarget)
        return words(QT_TRANSLATE_NOOP("yagura::Queues", "collects dead letters"));
    if (queue.deadLetterExchange.isEmpty())
        return {};
    if (queue.deadLetterRoutingKey.isEmpty())
        return queue.deadLetterExchange;
    return queue.deadLetterExchange + u" → "_s + queue.deadLetterRoutingKey;
}

QString sweepText(const BrokerHealth& health, const Moment& now)
{
    if (!health.sweep)
        return words(QT_TRANSLATE_NOOP("yagura::Queues", "not all queues read yet"));
    const QueueSweep& sweep = health.sweep->value;
    const QString age = ageText(now.since(health.sweep->readAt).count());
    const QString text = sweep.complete
        ? words(QT_TRANSLATE_NOOP("yagura::Queues", "all queues read %1 ago · %2 of %3"))
        : words(QT_TRANSLATE_NOOP("yagura::Queues", "queues read %1 ago · stopped at our limit: %2 of %3"));
    return text.arg(age, countText(sweep.queues), countText(sweep.total));
}

std::vector<QueueRow> queueRows(const FindingsIndex& findings)
{
    std::vector<QueueRow> rows;
    for (const TargetState& state : findings.picture()->targets) {
        if (state.target.kind == TargetKind::Broker)
            appendBroker(rows, state, findings);
    }
    std::ranges::stable_sort(rows, {}, &QueueRow::key);
    return rows;
}

} // namespace yagura
