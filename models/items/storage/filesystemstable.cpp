// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/storage/filesystemstable.h"

#include "models/items/findingwords.h"
#include "models/items/forecastwords.h"
#include "models/items/formats.h"
#include "models/items/statewords.h"
#include "models/items/targetwords.h"
#include "models/items/visibletext.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("yagura::Storage", text);
}

QString dash(const FilesystemRow& row)
{
    return row.stale ? staleValueText() : unknownText();
}

QString freeText(const FilesystemRow& row)
{
    if (!row.availableBytes || !row.totalBytes)
        return dash(row);
    return bytesOfText(double(*row.availableBytes), double(*row.totalBytes));
}

QVariant more(const FilesystemRow& row, int role)
{
    switch (role) {
    case StaleRole:
        return row.stale;
    case Qt::AccessibleTextRole:
        return QString(row.target + u' ' + row.mount + u", "_s + stateWord(row.severity) + u", "_s
            + percentText(row.usedRatio) + u' ' + row.words);
    default:
        return {};
    }
}

QVariant moreOfUsed(const FilesystemRow& row, int role)
{
    // Where a file system begins to be short; the tick in its bar.
    constexpr double shortOfSpace = 0.8;

    switch (role) {
    case ValueRole:
        return row.usedRatio ? QVariant(*row.usedRatio) : QVariant();
    case LimitRole:
        return 1.0;
    case WarnAtRole:
        return shortOfSpace;
    case CellSeverityRole:
        return row.usedSeverity == Severity::Ok ? QVariant() : QVariant::fromValue(row.usedSeverity);
    default:
        return more(row, role);
    }
}

QVariant moreOfInodes(const FilesystemRow& row, int role)
{
    if (role == CellSeverityRole && row.inodesSeverity != Severity::Ok)
        return QVariant::fromValue(row.inodesSeverity);
    return more(row, role);
}

QVariant moreOfWords(const FilesystemRow& row, int role)
{
    return role == CellSeverityRole ? QVariant::fromValue(row.wordsSeverity) : more(row, role);
}

std::optional<double> fullAtEarliest(const TimeToFull& forecast)
{
    return forecast.kind == TimeToFull::Kind::Range ? std::optional(forecast.lowS) : std::nullopt;
}

QString fullText(const FilesystemRow& row)
{
    return row.forecast.kind == TimeToFull::Kind::Unknown ? dash(row) : forecastText(row.forecast);
}

QVariant moreOfFull(const FilesystemRow& row, int role)
{
    return role == Qt::ToolTipRole && !row.stale ? QVariant(forecastDetail(row.forecast)) : more(row, role);
}

/// Bytes or inodes, whichever run out first.
TimeToFull earlier(const FillForecast& forecast)
{
    const auto inodes = fullAtEarliest(forecast.inodes);
    const auto bytes = fullAtEarliest(forecast.bytes);
    return inodes && (!bytes || *inodes < *bytes) ? forecast.inodes : forecast.bytes;
}

using Row = FilesystemRow;

constexpr Column<Row> columns[] = {
    {"state", QT_TRANSLATE_NOOP("yagura::Columns", "State"), CellKind::State,
        [](const Row& row) { return SortKey(int(row.severity)); },
        [](const Row& row) { return stateWord(row.severity); }, more},
    {"node", QT_TRANSLATE_NOOP("yagura::Columns", "Node"), CellKind::Name,
        [](const Row& row) { return SortKey(row.target); }, [](const Row& row) { return row.target; }, more},
    {"mount", QT_TRANSLATE_NOOP("yagura::Columns", "Mount"), CellKind::Name,
        [](const Row& row) { return SortKey(row.mount); }, [](const Row& row) { return row.mount; }, more},
    {"used", QT_TRANSLATE_NOOP("yagura::Columns", "Used"), CellKind::Measure,
        [](const Row& row) { return SortKey(row.usedRatio); },
        [](const Row& row) { return row.usedRatio ? percentText(*row.usedRatio) : dash(row); }, moreOfUsed},
    {"free", QT_TRANSLATE_NOOP("yagura::Columns", "Free"), CellKind::Number,
        [](const Row& row) { return SortKey(row.availableBytes); }, freeText, more},
    {"full", QT_TRANSLATE_NOOP("yagura::Columns", "Full"), CellKind::Number,
        [](const Row& row) { return SortKey(fullAtEarliest(row.forecast)); }, fullText, moreOfFull},
    {"inodes", QT_TRANSLATE_NOOP("yagura::Columns", "Inodes"), CellKind::Number,
        [](const Row& row) { return SortKey(row.inodesRatio); },
        [](const Row& row) { return row.inodesRatio ? percentText(*row.inodesRatio) : dash(row); }, moreOfInodes},
    {"type", QT_TRANSLATE_NOOP("yagura::Columns", "Type"), CellKind::Plain,
        [](const Row& row) { return SortKey(row.type); }, [](const Row& row) { return row.type; }, more},
    {"words", QT_TRANSLATE_NOOP("yagura::Columns", "State, in words"), CellKind::Words,
        [](const Row& row) { return SortKey(row.words); }, [](const Row& row) { return row.words; }, moreOfWords},
    {"age", QT_TRANSLATE_NOOP("yagura::Columns", "Age"), CellKind::Age,
        [](const Row& row) { return SortKey(row.ageMs); }, [](const Row& row) { return ageText(row.ageMs); }, more},
};

bool isRule(const Finding* finding, QLatin1StringView rule)
{
    return finding && finding->rule == rule;
}

/// A file system that tells no figures is not well, whatever rules are in force.
Severity severityOf(const Filesystem& filesystem, const Finding* finding)
{
    const Severity floor = filesystem.state == Filesystem::State::Ok ? Severity::Ok : Severity::Unknown;
    return std::max(floor, finding ? finding->severity : Severity::Ok);
}

FilesystemRow rowOf(const TargetState& state, const Filesystem& filesystem, const Finding* finding)
{
    FilesystemRow row;
    row.key = filesystemKey(state.target.id, filesystem.mount);
    row.target = state.target.id;
    row.mount = filesystem.mount;
    row.device = filesystem.device;
    row.type = filesystem.type;
    row.severity = severityOf(filesystem, finding);
    if (filesystem.state == Filesystem::State::Ok) {
        row.usedRatio = filesystem.usedRatio();
        row.availableBytes = filesystem.availableBytes;
        row.totalBytes = filesystem.totalBytes;
        row.inodesRatio = filesystem.inodesUsedRatio();
    }
    if (isRule(finding, "filesystem_full"_L1))
        row.usedSeverity = finding->severity;
    if (isRule(finding, "inodes_exhausted"_L1))
        row.inodesSeverity = finding->severity;
    row.words = filesystemWords(filesystem, finding);
    row.wordsSeverity = row.severity;
    return row;
}

/// The values are those of an earlier time: the row says so and shows none of them.
void makeStale(FilesystemRow& row, Severity severity, const QString& outage)
{
    row.stale = true;
    row.severity = severity;
    row.usedRatio.reset();
    row.availableBytes.reset();
    row.totalBytes.reset();
    row.inodesRatio.reset();
    row.forecast = {};
    row.usedSeverity = Severity::Ok;
    row.inodesSeverity = Severity::Ok;
    row.words = outage;
    row.wordsSeverity = severity;
}

FilesystemRow rowOfNode(const TargetState& state, const FindingsIndex& findings, const QString& outage)
{
    FilesystemRow row;
    row.key = filesystemKey(state.target.id, {});
    row.target = state.target.id;
    row.severity = findings.severity(state);
    row.words = outage.isEmpty() ? words(QT_TRANSLATE_NOOP("yagura::Storage", "no file systems")) : outage;
    row.wordsSeverity = row.severity;
    return row;
}

void appendNode(std::vector<FilesystemRow>& rows, const TargetState& state, const FindingsIndex& findings)
{
    const Moment& now = findings.picture()->now;
    const QString outage = outageText(state, now);
    const ReadingPtr reading = state.shown(now);
    const NodeHealth* health = reading ? reading->as<NodeHealth>() : nullptr;
    const auto age = state.age(now);
    const auto ageMs = age ? std::optional(coarseAgeMs(*age)) : std::nullopt;
    if (!health || health->filesystems.isEmpty()) {
        rows.push_back(rowOfNode(state, findings, outage));
        rows.back().ageMs = ageMs;
        rows.back().stale = !outage.isEmpty();
        return;
    }
    for (const Filesystem& filesystem : health->filesystems) {
        const Finding* finding = findings.worst(state.target.id, {u"filesystem"_s, filesystem.mount});
        FilesystemRow row = rowOf(state, filesystem, finding);
        row.ageMs = ageMs;
        row.forecast = earlier(findings.picture()->forecasts.value({state.target.id, filesystem.mount}));
        if (!outage.isEmpty())
            makeStale(row, findings.severity(state), outage);
        rows.push_back(std::move(row));
    }
}

} // namespace

std::span<const Column<FilesystemRow>> filesystemColumns()
{
    return columns;
}

// A line feed sorts before all that a name shows, so "node-1" with all its mounts stands before "node-10".
QString filesystemKey(const QString& target, const QString& mount)
{
    return target + u'\n' + mount;
}

QString filesystemWords(const Filesystem& filesystem, const Finding* finding)
{
    const QString detail = filesystem.detail.isEmpty() ? QString() : u" ("_s + visibleText(filesystem.detail) + u')';
    switch (filesystem.state) {
    case Filesystem::State::Hung:
        return words(QT_TRANSLATE_NOOP("yagura::Storage", "hangs; what touches it hangs, too")) + detail;
    case Filesystem::State::DeviceError:
        return words(QT_TRANSLATE_NOOP("yagura::Storage", "device error")) + detail;
    case Filesystem::State::NoPermission:
        return words(QT_TRANSLATE_NOOP("yagura::Storage", "no permission to look")) + detail;
    case Filesystem::State::Ok:
        break;
    }
    if (filesystem.becameReadOnly)
        return words(QT_TRANSLATE_NOOP("yagura::Storage", "became read-only; writes fail"));
    if (isRule(finding, "filesystem_full"_L1))
        return words(QT_TRANSLATE_NOOP("yagura::Storage", "filling up"));
    if (isRule(finding, "inodes_exhausted"_L1))
        return words(QT_TRANSLATE_NOOP("yagura::Storage", "inodes run out"));
    if (finding)
        return wordsOf(*finding).title;
    return filesystem.readOnly ? words(QT_TRANSLATE_NOOP("yagura::Storage", "read-only")) : QString();
}

std::vector<FilesystemRow> filesystemRows(const FindingsIndex& findings)
{
    std::vector<FilesystemRow> rows;
    for (const TargetState& state : findings.picture()->targets) {
        if (state.target.kind == TargetKind::Node)
            appendNode(rows, state, findings);
    }
    std::ranges::stable_sort(rows, {}, &FilesystemRow::key);
    return rows;
}

} // namespace yagura
