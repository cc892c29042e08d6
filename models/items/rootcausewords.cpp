// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rootcausewords.h"

#include "models/items/findingwords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct Word {
    const char* code;
    const char* text;
};

constexpr Word causes[] = {
    {"database.resources", QT_TRANSLATE_NOOP("yagura::Causes", "A node is out of CPU, memory or I/O")},
    {"database.pool_of_one_client", QT_TRANSLATE_NOOP("yagura::Causes", "One client holds the connections")},
    {"database.network", QT_TRANSLATE_NOOP("yagura::Causes", "The network to the database fails")},
    {"database.overload", QT_TRANSLATE_NOOP("yagura::Causes", "Slow queries or locks hold the database up")},
    {"database.limit_too_low", QT_TRANSLATE_NOOP("yagura::Causes", "The limit of connections is too low")},
    {"storage.growth", QT_TRANSLATE_NOOP("yagura::Causes", "Files grow")},
    {"storage.slow", QT_TRANSLATE_NOOP("yagura::Causes", "The device is slow")},
    {"storage.damage", QT_TRANSLATE_NOOP("yagura::Causes", "The file system or its device is damaged")},
    {"queue.malformed", QT_TRANSLATE_NOOP("yagura::Causes", "Messages are malformed")},
    {"queue.consumers_slow", QT_TRANSLATE_NOOP("yagura::Causes", "Consumers are too slow")},
    {"queue.no_consumers", QT_TRANSLATE_NOOP("yagura::Causes", "Nobody consumes")},
    {"queue.broker", QT_TRANSLATE_NOOP("yagura::Causes", "The broker itself is in trouble")},
    {"queue.one_consumer_fails", QT_TRANSLATE_NOOP("yagura::Causes", "A consumer takes messages and fails")},
};

constexpr Word signWords[] = {
    {"connections_high", QT_TRANSLATE_NOOP("yagura::Signs", "connections in use")},
    {"nobody_gets_in", QT_TRANSLATE_NOOP("yagura::Signs", "new connections are refused")},
    {"sessions_wait", QT_TRANSLATE_NOOP("yagura::Signs", "sessions that wait for a lock")},
    {"idle_transactions", QT_TRANSLATE_NOOP("yagura::Signs", "oldest transaction that idles")},
    {"cpu_busy", QT_TRANSLATE_NOOP("yagura::Signs", "CPU busy")},
    {"memory_short", QT_TRANSLATE_NOOP("yagura::Signs", "memory available")},
    {"waits_for_io", QT_TRANSLATE_NOOP("yagura::Signs", "CPU waits for I/O")},
    {"disk_full", QT_TRANSLATE_NOOP("yagura::Signs", "disk in use")},
    {"one_client", QT_TRANSLATE_NOOP("yagura::Signs", "share of the largest client")},
    {"client_idles", QT_TRANSLATE_NOOP("yagura::Signs", "share that the largest client leaves idle in transaction")},
    {"network_fails", QT_TRANSLATE_NOOP("yagura::Signs", "a new connection fails on the way")},
    {"retransmits", QT_TRANSLATE_NOOP("yagura::Signs", "TCP segments sent again")},
    {"long_query", QT_TRANSLATE_NOOP("yagura::Signs", "longest query")},
    {"lock_wait", QT_TRANSLATE_NOOP("yagura::Signs", "longest wait for a lock")},
    {"many_wait", QT_TRANSLATE_NOOP("yagura::Signs", "sessions that wait for a lock")},
    {"deadlocks", QT_TRANSLATE_NOOP("yagura::Signs", "deadlocks")},
    {"few_places", QT_TRANSLATE_NOOP("yagura::Signs", "places for connections")},
    {"many_clients", QT_TRANSLATE_NOOP("yagura::Signs", "share of the largest client")},
    {"nobody_idles", QT_TRANSLATE_NOOP("yagura::Signs", "share that the largest client leaves idle in transaction")},
    {"level_high", QT_TRANSLATE_NOOP("yagura::Signs", "space in use")},
    {"inodes_high", QT_TRANSLATE_NOOP("yagura::Signs", "inodes in use")},
    {"full_soon", QT_TRANSLATE_NOOP("yagura::Signs", "full at the earliest in")},
    {"slow_writes", QT_TRANSLATE_NOOP("yagura::Signs", "time of a write")},
    {"slow_reads", QT_TRANSLATE_NOOP("yagura::Signs", "time of a read")},
    {"deleted_open", QT_TRANSLATE_NOOP("yagura::Signs", "deleted files that are still open")},
    {"device_busy", QT_TRANSLATE_NOOP("yagura::Signs", "device busy")},
    {"became_read_only", QT_TRANSLATE_NOOP("yagura::Signs", "became read-only")},
    {"device_error", QT_TRANSLATE_NOOP("yagura::Signs", "device error")},
    {"hangs", QT_TRANSLATE_NOOP("yagura::Signs", "does not answer")},
    {"backlog", QT_TRANSLATE_NOOP("yagura::Signs", "messages ready")},
    {"nobody_consumes", QT_TRANSLATE_NOOP("yagura::Signs", "messages without a consumer")},
    {"unacked", QT_TRANSLATE_NOOP("yagura::Signs", "messages not confirmed")},
    {"dead_letters", QT_TRANSLATE_NOOP("yagura::Signs", "dead letters grow")},
    {"malformed", QT_TRANSLATE_NOOP("yagura::Signs", "malformed messages seen")},
    {"redelivered", QT_TRANSLATE_NOOP("yagura::Signs", "messages delivered again")},
    {"has_consumers", QT_TRANSLATE_NOOP("yagura::Signs", "consumers")},
    {"does_not_drain", QT_TRANSLATE_NOOP("yagura::Signs", "leaving minus arriving")},
    {"memory_alarm", QT_TRANSLATE_NOOP("yagura::Signs", "memory alarm")},
    {"disk_alarm", QT_TRANSLATE_NOOP("yagura::Signs", "disk alarm")},
    {"partition", QT_TRANSLATE_NOOP("yagura::Signs", "nodes cut off")},
    {"node_down", QT_TRANSLATE_NOOP("yagura::Signs", "node runs")},
    {"queue_unhealthy", QT_TRANSLATE_NOOP("yagura::Signs", "queue down or in the minority")},
};

constexpr Word patternWords[] = {
    {"database", QT_TRANSLATE_NOOP("yagura::Patterns", "Database does not answer in time")},
    {"storage", QT_TRANSLATE_NOOP("yagura::Patterns", "Storage runs short or slow")},
    {"queue", QT_TRANSLATE_NOOP("yagura::Patterns", "Messages are not processed")},
};

QString words(const char* text)
{
    return QCoreApplication::translate("yagura::CauseWords", text);
}

// A code of a newer source is better than silence.
QString wordOf(std::span<const Word> table, const char* context, const QString& code)
{
    const auto found = std::ranges::find_if(table, [&](const Word& word) { return code == QLatin1StringView(word.code); });
    return found == table.end() ? visibleText(code) : QCoreApplication::translate(context, found->text);
}

/// A sign whose number only says yes or no.
bool isFlag(const Sign& sign)
{
    static const QStringList flags{u"ladder.network_failed"_s, u"ladder.no_place"_s, u"filesystem.read_only"_s,
                                   u"filesystem.device_error"_s, u"filesystem.hung"_s, u"node.memory_alarm"_s,
                                   u"node.disk_alarm"_s, u"node.running"_s, u"queue.unhealthy"_s};
    return flags.contains(sign.number);
}

/// Shares read as percent whatever they are called.
QString numberOf(const Amount& value, const QString& unit, const Sign& sign)
{
    const bool isShare = sign.measure == Rule::Measure::ShareOfLimit || sign.number.endsWith("_share"_L1)
        || sign.number == "device.utilisation"_L1;
    return amountText(value, unit, isShare ? u"share_ratio"_s : sign.number);
}

QString flagText(const SeenSign& seen)
{
    if (!seen.value.isKnown())
        return words(QT_TRANSLATE_NOOP("yagura::CauseWords", "not known"));
    return *seen.value.real() > 0 ? words(QT_TRANSLATE_NOOP("yagura::CauseWords", "yes"))
                                  : words(QT_TRANSLATE_NOOP("yagura::CauseWords", "no"));
}

} // namespace

QString rootCauseText(const QString& code)
{
    return wordOf(causes, "yagura::Causes", code);
}

QString likelihoodText(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::Likely:
        return words(QT_TRANSLATE_NOOP("yagura::CauseWords", "likely"));
    case Likelihood::Possible:
        return words(QT_TRANSLATE_NOOP("yagura::CauseWords", "possible"));
    case Likelihood::RuledOut:
        return words(QT_TRANSLATE_NOOP("yagura::CauseWords", "ruled out"));
    case Likelihood::Unknown:
        break;
    }
    return words(QT_TRANSLATE_NOOP("yagura::CauseWords", "cannot be told"));
}

QString signName(const Sign& sign)
{
    return wordOf(signWords, "yagura::Signs", sign.code);
}

QString signNumber(const SeenSign& seen)
{
    if (isFlag(seen.sign))
        return flagText(seen);
    return seen.value.isKnown() ? numberOf(seen.value, seen.unit, seen.sign)
                                : words(QT_TRANSLATE_NOOP("yagura::CauseWords", "not known"));
}

QString signLevel(const SeenSign& seen)
{
    if (isFlag(seen.sign) || !seen.value.isKnown())
        return {};
    const char* form = seen.sign.when == Rule::When::Above ? QT_TRANSLATE_NOOP("yagura::CauseWords", "from %1 up")
                                                           : QT_TRANSLATE_NOOP("yagura::CauseWords", "from %1 down");
    return words(form).arg(numberOf(seen.sign.level, seen.unit, seen.sign));
}

QString signPlace(const SeenSign& seen)
{
    QStringList parts;
    if (seen.sign.at != Sign::At::Target)
        parts.append(visibleText(seen.target));
    if (seen.object)
        parts.append(visibleText(seen.object->name));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString signWeight(const SeenSign& seen)
{
    switch (seen.holds) {
    case SeenSign::Holds::Yes:
        return seen.isGuess ? words(QT_TRANSLATE_NOOP("yagura::CauseWords", "hints at it"))
                            : words(QT_TRANSLATE_NOOP("yagura::CauseWords", "speaks for it"));
    case SeenSign::Holds::No:
        return seen.isGuess ? words(QT_TRANSLATE_NOOP("yagura::CauseWords", "says little"))
                            : words(QT_TRANSLATE_NOOP("yagura::CauseWords", "speaks against it"));
    case SeenSign::Holds::Unknown:
        break;
    }
    return words(QT_TRANSLATE_NOOP("yagura::CauseWords", "not known"));
}

QString patternText(const QString& pattern)
{
    return wordOf(patternWords, "yagura::Patterns", pattern);
}

QString signText(const SeenSign& seen)
{
    const QString name = signName(seen.sign);
    const bool isElsewhere = seen.sign.at != Sign::At::Target && seen.value.isKnown();
    const QString place = isElsewhere ? u" · "_s + signPlace(seen) : QString();
    if (isFlag(seen.sign))
        return words(QT_TRANSLATE_NOOP("yagura::CauseWords", "%1: %2")).arg(name, flagText(seen)) + place;
    if (!seen.value.isKnown())
        return words(QT_TRANSLATE_NOOP("yagura::CauseWords", "%1: not known")).arg(name);
    const char* form = seen.sign.when == Rule::When::Above
        ? QT_TRANSLATE_NOOP("yagura::CauseWords", "%1: %2 (counts from %3 up)")
        : QT_TRANSLATE_NOOP("yagura::CauseWords", "%1: %2 (counts from %3 down)");
    return words(form).arg(
               name, numberOf(seen.value, seen.unit, seen.sign), numberOf(seen.sign.level, seen.unit, seen.sign))
        + place;
}

QString explanationText(const Explanation& explanation)
{
    const auto missing = explanation.missing();
    const QString held = QString::number(explanation.held());
    const QString all = QString::number(explanation.signs.size());
    if (missing.isEmpty())
        return words(QT_TRANSLATE_NOOP("yagura::CauseWords", "%1 of %2 signs")).arg(held, all);
    QStringList lines;
    for (const SeenSign& seen : missing)
        lines.append(signText(seen));
    return words(QT_TRANSLATE_NOOP("yagura::CauseWords", "%1 of %2 signs; missing: %3"))
        .arg(held, all, lines.join(u"; "_s));
}

} // namespace yagura
