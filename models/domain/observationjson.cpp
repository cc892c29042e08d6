// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/observationjson.h"

#include "models/domain/detailsjson.h"
#include "models/domain/detailsreading.h"
#include "models/domain/jsonreading.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QJsonObject seenJson(const Observation& seen)
{
    QJsonArray rows;
    for (const QStringList& row : seen.rows)
        rows.append(QJsonArray::fromStringList(row));
    return {{u"at"_s, jsonOfTime(seen.at.utc)}, {u"duration_ms"_s, jsonOfInteger(seen.duration.count())},
        {u"asked"_s, seen.asked}, {u"columns"_s, QJsonArray::fromStringList(seen.columns)}, {u"rows"_s, rows},
        {u"rows_total"_s, jsonOfInteger(seen.rowsTotal)}, {u"cut"_s, seen.isCut}};
}

QStringList rowFrom(const QJsonValue& row, qsizetype columns, JsonReading& look)
{
    QStringList cells;
    for (const QJsonValue& cell : row.toArray()) {
        if (!cell.isString())
            look.refuse("rows"_L1, u"texts"_s);
        cells.append(cell.toString());
    }
    // Without columns it is lines of text.
    if (!row.isArray() || cells.size() != std::max<qsizetype>(columns, 1))
        look.refuse("rows"_L1, u"rows of as many cells as there are columns"_s);
    return cells;
}

} // namespace

QJsonObject evidenceJson(const QString& target, const QString& query, const Result<Observation>& seen)
{
    return {{u"schema"_s, u"yagura.evidence/1"_s}, {u"target"_s, target}, {u"query"_s, query},
        {u"look"_s, seen ? QJsonValue(seenJson(*seen)) : QJsonValue()},
        {u"failure"_s, seen ? QJsonValue() : QJsonValue(failureJson(seen.error()))}};
}

Result<Observation> observationFromJson(const QJsonObject& document, const Moment& received)
{
    JsonSource source {received, {}, {}};
    const JsonReading evidence(document, source);
    if (evidence.text("schema"_L1) != "yagura.evidence/1"_L1)
        evidence.refuse("schema"_L1, u"yagura.evidence/1"_s);
    if (const auto failure = evidence.maybeInner("failure"_L1)) {
        const Failure told = failureFrom(*failure);
        return source.isSound() ? told : source.failure();
    }
    JsonReading look = evidence.inner("look"_L1);
    Observation seen;
    seen.at = {look.moment("at"_L1).utc, received.boot};
    seen.duration = std::chrono::milliseconds(look.integer("duration_ms"_L1));
    seen.source = evidence.text("target"_L1);
    seen.asked = look.text("asked"_L1);
    seen.columns = look.texts("columns"_L1);
    const QJsonArray rows = look.array("rows"_L1);
    if (rows.size() > Observation::mostRows)
        look.refuse("rows"_L1, u"%1 rows at most"_s.arg(Observation::mostRows));
    for (qsizetype row = 0; row < rows.size() && source.isSound(); ++row)
        seen.rows.append(rowFrom(rows[row], seen.columns.size(), look));
    seen.rowsTotal = look.integer("rows_total"_L1);
    seen.isCut = look.flag("cut"_L1);
    if (!source.isSound())
        return source.failure();
    return seen;
}

} // namespace yagura
