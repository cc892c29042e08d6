// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/findingwords.h"

#include "models/items/failurewords.h"
#include "models/items/filledin.h"
#include "models/items/formats.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// What one rule is called. {target} and {object} name it, {value} and {limit} are its evidence.
struct Phrase {
    const char* code;
    const char* title;
    const char* detail;
};

#define WORDS(text) QT_TRANSLATE_NOOP("yagura::Findings", text)

constexpr Phrase phrases[] = {
    {"database.connections_exhausted", WORDS("{target} connections exhausted"), WORDS("{value} of {limit} ordinary places in use")},
    {"database.idle_in_transaction", WORDS("{target} idle in transaction"), WORDS("oldest open transaction idles for {value}")},
    {"database.long_query", WORDS("{target} long query"), WORDS("longest running for {value}")},
    {"database.blocked_sessions", WORDS("{target} sessions blocked"), WORDS("{value} wait for a lock")},
    {"database.lock_wait", WORDS("{target} lock wait"), WORDS("longest wait {value}")},
    {"database.locks_exhausted", WORDS("{target} lock table filling"), WORDS("{value} of {limit} locks held")},
    {"database.replica_lag_bytes", WORDS("{target} replica {object} behind"), WORDS("{value} not yet replayed")},
    {"database.replica_lag", WORDS("{target} replica {object} behind"), WORDS("replay {value} late")},
    {"database.replay_lag", WORDS("{target} replay behind"), WORDS("{value} behind its primary")},
    {"database.replay_paused", WORDS("{target} replay paused"), WORDS("reads grow older until it goes on")},
    {"database.slot_inactive", WORDS("{target} slot {object} inactive"), WORDS("for {value}; WAL is kept for it")},
    {"database.slot_retains_wal", WORDS("{target} slot {object} retains WAL"), WORDS("{value} kept on disk")},
    {"database.slot_lost", WORDS("{target} slot {object} loses WAL"), WORDS("its replica may have to be rebuilt")},
    {"database.xid_age", WORDS("{target} transaction ids run out"), WORDS("{object} at {value} of wraparound")},
    {"database.deadlocks", WORDS("{target} deadlocks"), WORDS("{value}")},
    {"database.rollbacks", WORDS("{target} many rollbacks"), WORDS("{value} of transactions roll back")},
    {"database.checkpoints_late", WORDS("{target} checkpoints late"), WORDS("the last one is {value} of its interval old")},
    {"database.archiver_failing", WORDS("{target} WAL archiving fails"), WORDS("for {value}")},
    {"database.role_changed", WORDS("{target} changed its role"), WORDS("primary and standby changed places")},
    {"storage.filesystem_full", WORDS("{target} {object} filling up"), WORDS("{value} used")},
    {"storage.inodes_exhausted", WORDS("{target} {object} out of inodes"), WORDS("{value} of inodes used")},
    {"storage.read_only", WORDS("{target} {object} became read-only"), WORDS("writes fail")},
    {"storage.device_error", WORDS("{target} {object} device error"), WORDS("the kernel cannot read it")},
    {"storage.filesystem_hung", WORDS("{target} {object} hangs"), WORDS("it does not answer; programs that touch it hang, too")},
    {"storage.io_utilisation", WORDS("{target} {object} busy"), WORDS("I/O {value} of the time")},
    {"storage.io_latency_read", WORDS("{target} {object} reads slowly"), WORDS("{value} per read")},
    {"storage.io_latency_write", WORDS("{target} {object} writes slowly"), WORDS("{value} per write")},
    {"node.load", WORDS("{target} load high"), WORDS("{value} per core")},
    {"node.memory", WORDS("{target} memory short"), WORDS("{value} available")},
    {"node.iowait", WORDS("{target} waits for I/O"), WORDS("{value} of CPU time")},
    {"node.pressure_memory", WORDS("{target} memory pressure"), WORDS("all work stalls {value} of the time")},
    {"node.retransmits", WORDS("{target} TCP retransmits"), WORDS("{value} of segments sent again")},
    {"node.interface_errors", WORDS("{target} {object} errors"), WORDS("{value}")},
    {"queue.no_consumers", WORDS("{object} has no consumers"), WORDS("{value} messages wait")},
    {"queue.backlog", WORDS("{object} backlog"), WORDS("{value} messages ready")},
    {"queue.unacked", WORDS("{object} unacknowledged"), WORDS("{value} delivered but not confirmed")},
    {"queue.head_age", WORDS("{object} oldest message waits"), WORDS("for {value}")},
    {"queue.dead_letters", WORDS("{object} dead letters grow"), WORDS("{value}")},
    {"queue.unhealthy", WORDS("{object} unhealthy"), WORDS("the broker says it is down, crashed or in the minority")},
    {"broker.memory_alarm", WORDS("{target} memory alarm"), WORDS("publishers are blocked on every node, consumers go on")},
    {"broker.disk_alarm", WORDS("{target} disk alarm"), WORDS("publishers are blocked on every node, consumers go on")},
    {"broker.partition", WORDS("{target} network partition"), WORDS("{object} is cut off from {value} nodes")},
    {"broker.node_down", WORDS("{target} node down"), WORDS("{object} is not running")},
    {"broker.memory", WORDS("{target} memory near its limit"), WORDS("{object} at {value} of the watermark")},
    {"broker.disk_low", WORDS("{target} disk near its limit"), WORDS("{object}: {value} free")},
    {"broker.files", WORDS("{target} file descriptors short"), WORDS("{object} at {value}")},
    {"broker.unroutable", WORDS("{target} unroutable messages"), WORDS("{value}")},
    {"database.unreachable", WORDS("{target} unreachable"), WORDS("{failure}")},
    {"node.unreachable", WORDS("{target} unreachable"), WORDS("{failure}")},
    {"broker.unreachable", WORDS("{target} unreachable"), WORDS("{failure}")},
    {"database.cannot_see", WORDS("{target} cannot be seen"), WORDS("{failure}")},
    {"node.cannot_see", WORDS("{target} cannot be seen"), WORDS("{failure}")},
    {"broker.cannot_see", WORDS("{target} cannot be seen"), WORDS("{failure}")},
};

#undef WORDS

QString translated(const char* text)
{
    return QCoreApplication::translate("yagura::Findings", text);
}

} // namespace

QString amountText(const Amount& value, const QString& unit, const QString& indicator)
{
    const auto real = value.real();
    if (!real)
        return unknownText();
    if (indicator.endsWith("_ratio"_L1) && indicator != "checkpoints.age_ratio"_L1)
        return percentText(*real);
    if (unit == "s"_L1)
        return *real < 10 ? latencyText(*real * 1000) : durationText(qint64(*real * 1000));
    if (unit == "By"_L1)
        return bytesText(*real);
    if (unit == "By/s"_L1)
        return byteGrowthText(*real, RateUnit::Second);
    if (unit == "1/s"_L1)
        return rateText(*real, RateUnit::Second);
    if (unit == "1/min"_L1)
        return rateText(*real, RateUnit::Minute);
    return numberText(*real);
}

FindingWords wordsOf(const Finding& finding)
{
    QHash<QString, QString> values;
    values[u"target"_s] = visibleText(finding.target);
    if (finding.object)
        values[u"object"_s] = visibleText(finding.object->name);
    if (!finding.evidence.isEmpty()) {
        const Evidence& evidence = finding.evidence.first();
        values[u"value"_s] = amountText(evidence.value, evidence.unit, evidence.indicator);
        values[u"limit"_s] = amountText(evidence.limit, evidence.unit, evidence.indicator);
    }
    const auto failure = failureIn(finding.args);
    if (failure)
        values[u"failure"_s] = sentenceOf(*failure);

    const auto phrase = std::ranges::find_if(
        phrases, [&](const Phrase& each) { return finding.code == QLatin1StringView(each.code); });
    // A team's own rule or a newer source: its code is better than silence.
    if (phrase == std::end(phrases))
        return {visibleText(finding.target + u' ' + finding.code), values.value(u"value"_s)};
    const bool isFailureOfThreshold = failure && finding.evidence.isEmpty();
    return {filledIn(translated(phrase->title), values),
            isFailureOfThreshold ? values.value(u"failure"_s) : filledIn(translated(phrase->detail), values)};
}

QString sentenceOf(const Finding& finding)
{
    const FindingWords words = wordsOf(finding);
    return words.detail.isEmpty() ? words.title : words.title + u" — "_s + words.detail;
}

} // namespace yagura
