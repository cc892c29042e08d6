// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queues/brokernodestable.h"

#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/shownhealth.h"
#include "models/items/statewords.h"
#include "models/items/visibletext.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("yagura::Queues", text);
}

QString bytes(const std::optional<qint64>& amount)
{
    return amount ? bytesText(double(*amount)) : unknownText();
}

QString share(const std::optional<qint64>& used, const std::optional<qint64>& limit)
{
    return used && limit && *limit > 0 ? percentText(double(*used) / double(*limit)) : unknownText();
}

QString memoryText(const BrokerNodeRow& row)
{
    const auto& [used, limit] = std::pair(row.node.memoryUsed, row.node.memoryLimit);
    return used && limit ? bytesOfText(double(*used), double(*limit)) : bytes(used);
}

QVariant reason(bool isReason)
{
    return isReason ? QVariant::fromValue(Severity::Critical) : QVariant();
}

QVariant measure(const std::optional<qint64>& used, const std::optional<qint64>& limit, double warnShare, int role)
{
    const bool isKnown = used && limit && *limit > 0;
    switch (role) {
    case ValueRole:
        return isKnown ? QVariant(double(*used)) : QVariant();
    case LimitRole:
        return isKnown ? QVariant(double(*limit)) : QVariant();
    case WarnAtRole:
        return isKnown ? QVariant(double(*limit) * warnShare) : QVariant();
    default:
        return {};
    }
}

QVariant moreOfMemory(const BrokerNodeRow& row, int role)
{
    if (role == CellSeverityRole)
        return reason(row.node.memoryAlarm);
    return measure(row.node.memoryUsed, row.node.memoryLimit, 0.8, role);
}

QVariant moreOfDisk(const BrokerNodeRow& row, int role)
{
    return role == CellSeverityRole ? reason(row.node.diskAlarm) : QVariant();
}

QVariant moreOfFiles(const BrokerNodeRow& row, int role)
{
    return measure(row.node.filesUsed, row.node.filesLimit, 0.9, role);
}

QVariant moreOfWords(const BrokerNodeRow& row, int role)
{
    return role == CellSeverityRole ? QVariant::fromValue(row.wordsSeverity) : QVariant();
}

using Row = BrokerNodeRow;

constexpr Column<Row> columns[] = {
    {"state", QT_TRANSLATE_NOOP("yagura::Columns", "State"), CellKind::State,
        [](const Row& row) { return SortKey(int(row.severity)); },
        [](const Row& row) { return stateWord(row.severity); }},
    {"node", QT_TRANSLATE_NOOP("yagura::Columns", "Node"), CellKind::Name,
        [](const Row& row) { return SortKey(row.key); }, [](const Row& row) { return row.key; }},
    {"memory", QT_TRANSLATE_NOOP("yagura::Columns", "Memory, of its watermark"), CellKind::Measure,
        [](const Row& row) { return SortKey(row.node.memoryUsed); }, memoryText, moreOfMemory},
    {"disk", QT_TRANSLATE_NOOP("yagura::Columns", "Disk free"), CellKind::Number,
        [](const Row& row) { return SortKey(row.node.diskFree); },
        [](const Row& row) { return bytes(row.node.diskFree); }, moreOfDisk},
    {"disk_limit", QT_TRANSLATE_NOOP("yagura::Columns", "Alarm below"), CellKind::Number,
        [](const Row& row) { return SortKey(row.node.diskFreeLimit); },
        [](const Row& row) { return bytes(row.node.diskFreeLimit); }},
    {"files", QT_TRANSLATE_NOOP("yagura::Columns", "Descriptors"), CellKind::Measure,
        [](const Row& row) { return SortKey(row.node.filesUsed); },
        [](const Row& row) { return share(row.node.filesUsed, row.node.filesLimit); }, moreOfFiles},
    {"uptime", QT_TRANSLATE_NOOP("yagura::Columns", "Up"), CellKind::Age,
        [](const Row& row) { return SortKey(row.node.uptimeS); },
        [](const Row& row) { return row.node.uptimeS ? ageText(qint64(*row.node.uptimeS * 1000)) : unknownText(); }},
    {"words", QT_TRANSLATE_NOOP("yagura::Columns", "State, in words"), CellKind::Words,
        [](const Row& row) { return SortKey(row.words); }, [](const Row& row) { return row.words; }, moreOfWords},
};

/// An alarm and a cut are grave whatever rules are in force: the broker itself has acted on them.
bool isGrave(const BrokerNode& node)
{
    return node.memoryAlarm || node.diskAlarm || !node.running || !node.partitions.isEmpty();
}

QString stateOfNode(const BrokerNode& node)
{
    QStringList all;
    if (!node.running)
        all << words(QT_TRANSLATE_NOOP("yagura::Queues", "not running"));
    if (node.memoryAlarm)
        all << words(QT_TRANSLATE_NOOP("yagura::Queues", "memory alarm"));
    if (node.diskAlarm)
        all << words(QT_TRANSLATE_NOOP("yagura::Queues", "disk alarm"));
    if (!node.partitions.isEmpty()) {
        all << words(QT_TRANSLATE_NOOP("yagura::Queues", "cut off from %1"))
                   .arg(visibleText(node.partitions.join(u", "_s)));
    }
    return all.join(u"; "_s);
}

template<typename Fits>
QString namesOf(const BrokerHealth& health, Fits fits)
{
    QStringList names;
    for (const BrokerNode& node : health.nodes) {
        if (fits(node))
            names << visibleText(node.name);
    }
    return names.join(u", "_s);
}

} // namespace

std::span<const Column<BrokerNodeRow>> brokerNodeColumns()
{
    return columns;
}

std::vector<BrokerNodeRow> brokerNodeRows(const FindingsIndex& findings, const QString& target)
{
    std::vector<BrokerNodeRow> rows;
    const auto* health = shownHealth<BrokerHealth>(*findings.picture(), target);
    if (!health)
        return rows;
    for (const BrokerNode& node : health->nodes) {
        const Finding* finding = findings.worst(target, {u"node"_s, node.name});
        const Severity found = finding ? finding->severity : Severity::Ok;
        BrokerNodeRow row {node.name, isGrave(node) ? Severity::Critical : found, node, stateOfNode(node), {}};
        if (row.words.isEmpty() && finding)
            row.words = wordsOf(*finding).detail;
        row.wordsSeverity = row.severity;
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList brokerConsequences(const BrokerHealth& health)
{
    QStringList sentences;
    const auto add = [&](const char* text, const QString& names) {
        if (!names.isEmpty())
            sentences << words(text).arg(names);
    };
    add(QT_TRANSLATE_NOOP(
            "yagura::Queues", "Memory alarm on %1: publishers on every node are blocked, consumers go on."),
        namesOf(health, [](const BrokerNode& node) { return node.memoryAlarm; }));
    add(QT_TRANSLATE_NOOP("yagura::Queues", "Disk alarm on %1: publishers on every node are blocked, consumers go on."),
        namesOf(health, [](const BrokerNode& node) { return node.diskAlarm; }));
    add(QT_TRANSLATE_NOOP(
            "yagura::Queues", "Partition seen by %1: the sides no longer agree about queues and messages."),
        namesOf(health, [](const BrokerNode& node) { return !node.partitions.isEmpty(); }));
    add(QT_TRANSLATE_NOOP("yagura::Queues", "Not running: %1. Queues that live only there cannot be used."),
        namesOf(health, [](const BrokerNode& node) { return !node.running; }));
    return sentences;
}

} // namespace yagura
