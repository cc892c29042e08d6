// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/findingwords.h"

#include "models/items/failurewords.h"
#include "models/items/filledin.h"
#include "models/items/formats.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QUrl>

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

constexpr Phrase phrases[] = {
    {"database.connections_exhausted", QT_TRANSLATE_NOOP("yagura::Findings", "{target} connections exhausted"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} of {limit} ordinary places in use")},
    {"database.idle_in_transaction", QT_TRANSLATE_NOOP("yagura::Findings", "{target} idle in transaction"),
        QT_TRANSLATE_NOOP("yagura::Findings", "oldest open transaction idles for {value}")},
    {"database.long_query", QT_TRANSLATE_NOOP("yagura::Findings", "{target} long query"),
        QT_TRANSLATE_NOOP("yagura::Findings", "longest running for {value}")},
    {"database.blocked_sessions", QT_TRANSLATE_NOOP("yagura::Findings", "{target} sessions blocked"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} wait for a lock")},
    {"database.lock_wait", QT_TRANSLATE_NOOP("yagura::Findings", "{target} lock wait"),
        QT_TRANSLATE_NOOP("yagura::Findings", "longest wait {value}")},
    {"database.locks_exhausted", QT_TRANSLATE_NOOP("yagura::Findings", "{target} lock table filling"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} of {limit} locks held")},
    {"database.replica_lag_bytes", QT_TRANSLATE_NOOP("yagura::Findings", "{target} replica {object} behind"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} not yet replayed")},
    {"database.replica_lag", QT_TRANSLATE_NOOP("yagura::Findings", "{target} replica {object} behind"),
        QT_TRANSLATE_NOOP("yagura::Findings", "replay {value} late")},
    {"database.replay_lag", QT_TRANSLATE_NOOP("yagura::Findings", "{target} replay behind"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} behind its primary")},
    {"database.replay_paused", QT_TRANSLATE_NOOP("yagura::Findings", "{target} replay paused"),
        QT_TRANSLATE_NOOP("yagura::Findings", "reads grow older until it goes on")},
    {"database.slot_inactive", QT_TRANSLATE_NOOP("yagura::Findings", "{target} slot {object} inactive"),
        QT_TRANSLATE_NOOP("yagura::Findings", "for {value}; WAL is kept for it")},
    {"database.slot_retains_wal", QT_TRANSLATE_NOOP("yagura::Findings", "{target} slot {object} retains WAL"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} kept on disk")},
    {"database.slot_lost", QT_TRANSLATE_NOOP("yagura::Findings", "{target} slot {object} loses WAL"),
        QT_TRANSLATE_NOOP("yagura::Findings", "its replica may have to be rebuilt")},
    {"database.xid_age", QT_TRANSLATE_NOOP("yagura::Findings", "{target} transaction ids run out"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{object} at {value} of wraparound")},
    {"database.deadlocks", QT_TRANSLATE_NOOP("yagura::Findings", "{target} deadlocks"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value}")},
    {"database.rollbacks", QT_TRANSLATE_NOOP("yagura::Findings", "{target} many rollbacks"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} of transactions roll back")},
    {"database.checkpoints_late", QT_TRANSLATE_NOOP("yagura::Findings", "{target} checkpoints late"),
        QT_TRANSLATE_NOOP("yagura::Findings", "the last one is {value} of its interval old")},
    {"database.archiver_failing", QT_TRANSLATE_NOOP("yagura::Findings", "{target} WAL archiving fails"),
        QT_TRANSLATE_NOOP("yagura::Findings", "for {value}")},
    {"database.role_changed", QT_TRANSLATE_NOOP("yagura::Findings", "{target} changed its role"),
        QT_TRANSLATE_NOOP("yagura::Findings", "primary and standby changed places")},
    {"storage.filesystem_full", QT_TRANSLATE_NOOP("yagura::Findings", "{target} {object} filling up"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} used")},
    {"storage.inodes_exhausted", QT_TRANSLATE_NOOP("yagura::Findings", "{target} {object} out of inodes"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} of inodes used")},
    {"storage.filesystem_filling", QT_TRANSLATE_NOOP("yagura::Findings", "{target} {object} will be full"),
        QT_TRANSLATE_NOOP("yagura::Findings", "in {value} at the earliest, at the present growth")},
    {"storage.inodes_filling", QT_TRANSLATE_NOOP("yagura::Findings", "{target} {object} inodes will run out"),
        QT_TRANSLATE_NOOP("yagura::Findings", "in {value} at the earliest, at the present growth")},
    {"storage.read_only", QT_TRANSLATE_NOOP("yagura::Findings", "{target} {object} became read-only"),
        QT_TRANSLATE_NOOP("yagura::Findings", "writes fail")},
    {"storage.device_error", QT_TRANSLATE_NOOP("yagura::Findings", "{target} {object} device error"),
        QT_TRANSLATE_NOOP("yagura::Findings", "the kernel cannot read it")},
    {"storage.filesystem_hung", QT_TRANSLATE_NOOP("yagura::Findings", "{target} {object} hangs"),
        QT_TRANSLATE_NOOP("yagura::Findings", "it does not answer; programs that touch it hang, too")},
    {"storage.io_utilisation", QT_TRANSLATE_NOOP("yagura::Findings", "{target} {object} busy"),
        QT_TRANSLATE_NOOP("yagura::Findings", "I/O {value} of the time")},
    {"storage.io_latency_read", QT_TRANSLATE_NOOP("yagura::Findings", "{target} {object} reads slowly"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} per read")},
    {"storage.io_latency_write", QT_TRANSLATE_NOOP("yagura::Findings", "{target} {object} writes slowly"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} per write")},
    {"node.load", QT_TRANSLATE_NOOP("yagura::Findings", "{target} load high"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} per core")},
    {"node.memory", QT_TRANSLATE_NOOP("yagura::Findings", "{target} memory short"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} available")},
    {"node.iowait", QT_TRANSLATE_NOOP("yagura::Findings", "{target} waits for I/O"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} of CPU time")},
    {"node.pressure_memory", QT_TRANSLATE_NOOP("yagura::Findings", "{target} memory pressure"),
        QT_TRANSLATE_NOOP("yagura::Findings", "all work stalls {value} of the time")},
    {"node.retransmits", QT_TRANSLATE_NOOP("yagura::Findings", "{target} TCP retransmits"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} of segments sent again")},
    {"node.interface_errors", QT_TRANSLATE_NOOP("yagura::Findings", "{target} {object} errors"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value}")},
    {"queue.no_consumers", QT_TRANSLATE_NOOP("yagura::Findings", "{object} has no consumers"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} messages wait")},
    {"queue.backlog", QT_TRANSLATE_NOOP("yagura::Findings", "{object} backlog"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} messages ready")},
    {"queue.unacked", QT_TRANSLATE_NOOP("yagura::Findings", "{object} unacknowledged"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} delivered but not confirmed")},
    {"queue.head_age", QT_TRANSLATE_NOOP("yagura::Findings", "{object} oldest message waits"),
        QT_TRANSLATE_NOOP("yagura::Findings", "for {value}")},
    {"queue.dead_letters", QT_TRANSLATE_NOOP("yagura::Findings", "{object} dead letters grow"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value}")},
    {"queue.malformed_json", QT_TRANSLATE_NOOP("yagura::Findings", "{target} {object} malformed JSON"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} of {limit} looked at")},
    {"queue.schema_violation", QT_TRANSLATE_NOOP("yagura::Findings", "{target} {object} not by its schema"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} of {limit} well-formed messages looked at")},
    {"queue.malformed_suspected", QT_TRANSLATE_NOOP("yagura::Findings", "{object} malformed messages suspected"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} of deliveries are repeated")},
    {"queue.unhealthy", QT_TRANSLATE_NOOP("yagura::Findings", "{object} unhealthy"),
        QT_TRANSLATE_NOOP("yagura::Findings", "the broker says it is down, crashed or in the minority")},
    {"broker.memory_alarm", QT_TRANSLATE_NOOP("yagura::Findings", "{target} memory alarm"),
        QT_TRANSLATE_NOOP("yagura::Findings", "publishers are blocked on every node, consumers go on")},
    {"broker.disk_alarm", QT_TRANSLATE_NOOP("yagura::Findings", "{target} disk alarm"),
        QT_TRANSLATE_NOOP("yagura::Findings", "publishers are blocked on every node, consumers go on")},
    {"broker.partition", QT_TRANSLATE_NOOP("yagura::Findings", "{target} network partition"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{object} is cut off from {value} nodes")},
    {"broker.node_down", QT_TRANSLATE_NOOP("yagura::Findings", "{target} node down"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{object} is not running")},
    {"broker.memory", QT_TRANSLATE_NOOP("yagura::Findings", "{target} memory near its limit"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{object} at {value} of the watermark")},
    {"broker.disk_low", QT_TRANSLATE_NOOP("yagura::Findings", "{target} disk near its limit"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{object}: {value} free")},
    {"broker.files", QT_TRANSLATE_NOOP("yagura::Findings", "{target} file descriptors short"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{object} at {value}")},
    {"broker.unroutable", QT_TRANSLATE_NOOP("yagura::Findings", "{target} unroutable messages"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value}")},
    {"service.failing", QT_TRANSLATE_NOOP("yagura::Findings", "{target} fails its check"),
        QT_TRANSLATE_NOOP("yagura::Findings", "it answers, and not as it should")},
    {"service.slow", QT_TRANSLATE_NOOP("yagura::Findings", "{target} answers slowly"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} per check")},
    {"service.unsteady", QT_TRANSLATE_NOOP("yagura::Findings", "{target} fails now and then"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{value} of the checks of five minutes")},
    {"database.unreachable", QT_TRANSLATE_NOOP("yagura::Findings", "{target} unreachable"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{failure}")},
    {"node.unreachable", QT_TRANSLATE_NOOP("yagura::Findings", "{target} unreachable"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{failure}")},
    {"broker.unreachable", QT_TRANSLATE_NOOP("yagura::Findings", "{target} unreachable"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{failure}")},
    {"service.unreachable", QT_TRANSLATE_NOOP("yagura::Findings", "{target} unreachable"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{failure}")},
    {"database.cannot_see", QT_TRANSLATE_NOOP("yagura::Findings", "{target} cannot be seen"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{failure}")},
    {"node.cannot_see", QT_TRANSLATE_NOOP("yagura::Findings", "{target} cannot be seen"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{failure}")},
    {"broker.cannot_see", QT_TRANSLATE_NOOP("yagura::Findings", "{target} cannot be seen"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{failure}")},
    {"service.cannot_see", QT_TRANSLATE_NOOP("yagura::Findings", "{target} cannot be seen"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{failure}")},
    {"source.lost", QT_TRANSLATE_NOOP("yagura::Findings", "{target} lost"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{failure}")},
    {"source.silent", QT_TRANSLATE_NOOP("yagura::Findings", "{target} stands still"),
        QT_TRANSLATE_NOOP("yagura::Findings", "the daemon answers, but its poller does not move")},
    {"source.not_reached", QT_TRANSLATE_NOOP("yagura::Findings", "{target} not reached from {object}"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{failure}")},
    {"source.not_reached_here", QT_TRANSLATE_NOOP("yagura::Findings", "{target} not reached from here"),
        QT_TRANSLATE_NOOP("yagura::Findings", "{failure}")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("yagura::Findings", text);
}

const Phrase* phraseOf(const Finding& finding)
{
    const auto phrase = std::ranges::find_if(
        phrases, [&](const Phrase& each) { return finding.code == QLatin1StringView(each.code); });
    return phrase == std::end(phrases) ? nullptr : &*phrase;
}

/// A title without the name that it begins with. Japanese joins both by a particle, which goes with the name.
QString withoutName(QString title)
{
    QString what = title.remove("{target}"_L1).remove("{object}"_L1).simplified();
    static const QString particles = u"がのにはを"_s;
    if (!what.isEmpty() && particles.contains(what.front()))
        what = what.mid(1).trimmed();
    return what;
}

} // namespace

bool isShare(const QString& indicator)
{
    // How far checkpoints are apart may be far beyond 1: a multiple, and no share.
    return indicator.endsWith("_ratio"_L1) && indicator != "checkpoints.age_ratio"_L1;
}

QString amountText(const Amount& value, const QString& unit, const QString& indicator)
{
    const auto real = value.real();
    if (!real)
        return unknownText();
    if (isShare(indicator))
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

QString shortObjectName(const QString& name)
{
    constexpr qsizetype fits = 22;
    const qsizetype parent = name.lastIndexOf(u'/', name.lastIndexOf(u'/') - 1);
    return name.size() <= fits || parent <= 0 ? name : u'…' + name.mid(parent);
}

FindingWords wordsOf(const Finding& finding, ObjectText objects)
{
    QHash<QString, QString> values;
    values[u"target"_s] = visibleText(finding.target);
    if (finding.object)
        values[u"object"_s]
            = visibleText(objects == ObjectText::Short ? shortObjectName(finding.object->name) : finding.object->name);
    if (!finding.evidence.isEmpty()) {
        const Evidence& evidence = finding.evidence.first();
        values[u"value"_s] = amountText(evidence.value, evidence.unit, evidence.indicator);
        values[u"limit"_s] = amountText(evidence.limit, evidence.unit, evidence.indicator);
    }
    const auto failure = failureIn(finding.args);
    if (failure)
        values[u"failure"_s] = sentenceOf(*failure);

    const Phrase* phrase = phraseOf(finding);
    // A team's own rule or a newer source: its code is better than silence.
    if (!phrase)
        return {visibleText(finding.target + u' ' + finding.code), values.value(u"value"_s)};
    const bool isFailureOfThreshold = failure && finding.evidence.isEmpty();
    return {filledIn(translated(phrase->title), values),
        isFailureOfThreshold ? values.value(u"failure"_s) : filledIn(translated(phrase->detail), values)};
}

QString titleOfFinding(const QString& id, ObjectText objects)
{
    Finding finding;
    finding.code = id.section(u'@', 0, 0);
    const QString place = id.section(u'@', 1);
    finding.target = place.section(u'/', 0, 0);
    if (const QString object = place.section(u'/', 1); !object.isEmpty())
        finding.object = ObjectRef {{}, QUrl::fromPercentEncoding(object.toUtf8())};
    return finding.target.isEmpty() ? visibleText(id) : wordsOf(finding, objects).title;
}

FindingBrief briefOf(const Finding& finding)
{
    FindingBrief brief;
    brief.name = visibleText(finding.target);
    const Phrase* phrase = phraseOf(finding);
    // A number that its own sentence leaves out (a flag that is set) says nothing here either.
    const QByteArrayView detail = phrase ? phrase->detail : "{value}";
    if (!finding.evidence.isEmpty() && detail.contains("{value}")) {
        const Evidence& evidence = finding.evidence.first();
        brief.value = amountText(evidence.value, evidence.unit, evidence.indicator);
        if (detail.contains("{limit}"))
            brief.value += u" / "_s + amountText(evidence.limit, evidence.unit, evidence.indicator);
    }
    if (!phrase) {
        brief.what = visibleText(finding.code);
        return brief;
    }
    const QByteArrayView title(phrase->title);
    if (finding.object && title.contains("{object}")) {
        const QString object = visibleText(shortObjectName(finding.object->name));
        brief.name = title.contains("{target}") ? brief.name + u' ' + object : object;
    }
    brief.what = withoutName(translated(phrase->title));
    return brief;
}

QString sentenceOf(const Finding& finding)
{
    const FindingWords words = wordsOf(finding);
    return words.detail.isEmpty() ? words.title : words.title + u" — "_s + words.detail;
}

} // namespace yagura
