// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timeline/timelinetable.h"

#include "models/items/formats.h"
#include "models/items/visibletext.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::Timeline)
};

QString clockOf(qint64 utcMs)
{
    return timeOfDayText(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC));
}

QString subjectText(EntrySubject subject)
{
    switch (subject) {
    case EntrySubject::Incident:
        return TimelineWords::tr("incident");
    case EntrySubject::Finding:
        return TimelineWords::tr("finding");
    case EntrySubject::Change:
        return TimelineWords::tr("change");
    case EntrySubject::Checklist:
        return TimelineWords::tr("checklist");
    case EntrySubject::Evidence:
        return TimelineWords::tr("evidence");
    case EntrySubject::Action:
        return TimelineWords::tr("action");
    case EntrySubject::Note:
        return TimelineWords::tr("note");
    case EntrySubject::Prevention:
        return TimelineWords::tr("prevention");
    case EntrySubject::Other:
        break;
    }
    return {};
}

QString who(const TimelineRow& row)
{
    return row.who.isEmpty() ? u"Yagura"_s : row.who;
}

QString happenedText(const TimelineRow& row)
{
    return row.day + clockOf(row.happened);
}

QVariant spoken(const TimelineRow& row, int role)
{
    return role == Qt::AccessibleTextRole ? happenedText(row) + u", "_s + who(row) + u": "_s + row.what : QVariant();
}

/// Only the words are coloured: a whole row in colour would shout.
QVariant coloured(const TimelineRow& row, int role)
{
    return role == CellSeverityRole ? QVariant::fromValue(row.severity) : spoken(row, role);
}

constexpr Column<TimelineRow> columns[] = {
    {"at", QT_TRANSLATE_NOOP("yagura::Columns", "Happened"), CellKind::Plain,
        [](const TimelineRow& row) { return SortKey(row.key); },
        happenedText, spoken},
    {"what", QT_TRANSLATE_NOOP("yagura::Columns", "What"), CellKind::Words,
        [](const TimelineRow& row) { return SortKey(row.what); }, [](const TimelineRow& row) { return row.what; },
        coloured},
    {"who", QT_TRANSLATE_NOOP("yagura::Columns", "Who"), CellKind::Plain,
        [](const TimelineRow& row) { return SortKey(row.who); }, [](const TimelineRow& row) { return who(row); }, spoken},
    {"kind", QT_TRANSLATE_NOOP("yagura::Columns", "Kind"), CellKind::Plain,
        [](const TimelineRow& row) { return SortKey(int(row.subject)); },
        [](const TimelineRow& row) { return subjectText(row.subject); }, spoken},
    {"detected", QT_TRANSLATE_NOOP("yagura::Columns", "Detected"), CellKind::Plain,
        [](const TimelineRow& row) { return SortKey(row.detected.value_or(0)); },
        [](const TimelineRow& row) { return row.detected ? clockOf(*row.detected) : unknownText(); }, spoken},
    {"recorded", QT_TRANSLATE_NOOP("yagura::Columns", "Recorded"), CellKind::Plain,
        [](const TimelineRow& row) { return SortKey(row.recorded); },
        [](const TimelineRow& row) { return clockOf(row.recorded); }, spoken},
};

} // namespace

std::span<const Column<TimelineRow>> timelineTableColumns()
{
    return columns;
}

QString entryName(const RecordEntry& entry)
{
    return u"%1/%2"_s.arg(entry.writer).arg(entry.sequence);
}

TimelineRow timelineRow(const RecordEntry& entry, const EntryContext& context, const QDate& newest)
{
    TimelineRow row;
    row.entry = entryName(entry);
    row.happened = entry.happened.toMSecsSinceEpoch();
    if (const QDateTime local = entry.happened.toLocalTime(); local.date() != newest)
        row.day = local.toString(u"MM-dd "_s);
    row.key = u"%1 %2/%3"_s.arg(row.happened, 16, 10, QChar(u'0'))
                  .arg(entry.writer)
                  .arg(entry.sequence, 12, 10, QChar(u'0'));
    row.severity = severityOf(entry);
    row.isGood = isGoodNews(entry);
    row.subject = subjectOf(entry.kind);
    if (entry.detected.isValid())
        row.detected = entry.detected.toMSecsSinceEpoch();
    row.recorded = entry.recorded.toMSecsSinceEpoch();
    row.who = visibleText(entry.actor);
    row.what = sentenceOf(entry, context);
    return row;
}

} // namespace yagura
