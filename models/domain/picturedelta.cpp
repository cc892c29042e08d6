// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picturedelta.h"

#include "models/domain/keyedtable.h"
#include "models/domain/rowages.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

// A delta of an object: {"=": {name: new value}, "-": [names gone], "~": {name: delta of an object or a table}}.
// A delta of a table: {"-": [keys gone], "older": {member: seconds}, "~": {key: delta of a row},
// "+": [[place, new row], …], "order": [all keys]}; "order" stands only when the rows that stayed changed places. "older"
// is done to the rows that stayed before "~" is: see olderRow(). Members that would be empty are left out.

namespace yagura {

namespace {

constexpr auto replacedKey = "="_L1;
constexpr auto goneKey = "-"_L1;
constexpr auto changedKey = "~"_L1;
constexpr auto addedKey = "+"_L1;
constexpr auto orderKey = "order"_L1;
constexpr auto olderKey = "older"_L1;

template<typename Part>
void insertUnlessEmpty(QJsonObject& delta, QLatin1StringView name, const Part& part)
{
    if (!part.isEmpty())
        delta.insert(name, part);
}

/// Keys of `table` that the other one has, too, in the order of `table`.
QStringList shared(const KeyedTable& table, const KeyedTable& other)
{
    QStringList keys;
    for (const QString& key : table.keys) {
        if (other.rows.contains(key))
            keys.append(key);
    }
    return keys;
}

QJsonObject tableDelta(const QJsonArray& before, const KeyedTable& old, const QJsonArray& after, const KeyedTable& next)
{
    QJsonArray gone;
    QJsonArray added;
    QJsonObject changed;
    for (const QString& key : old.keys) {
        if (!next.rows.contains(key))
            gone.append(key);
    }
    const QJsonObject older = commonAges(before, old, after, next);
    for (qsizetype place = 0; place < after.size(); ++place) {
        const QString& key = next.keys[place];
        const auto known = old.rows.constFind(key);
        if (known == old.rows.constEnd()) {
            added.append(QJsonArray {place, after[place]});
            continue;
        }
        const QJsonValue stayed = older.isEmpty() ? before[*known] : olderRow(before[*known].toObject(), older);
        if (stayed != after[place])
            changed.insert(key, deltaBetween(stayed.toObject(), after[place].toObject()));
    }

    QJsonObject delta;
    insertUnlessEmpty(delta, goneKey, gone);
    insertUnlessEmpty(delta, addedKey, added);
    insertUnlessEmpty(delta, olderKey, older);
    insertUnlessEmpty(delta, changedKey, changed);
    if (shared(old, next) != shared(next, old))
        delta.insert(orderKey, QJsonArray::fromStringList(next.keys));
    return delta;
}

/// The delta inside of a value, when both sides are objects or both are keyed tables.
std::optional<QJsonObject> innerDelta(const QJsonValue& before, const QJsonValue& after)
{
    if (before.isObject() && after.isObject())
        return deltaBetween(before.toObject(), after.toObject());
    if (!before.isArray() || !after.isArray())
        return std::nullopt;
    const QJsonArray oldRows = before.toArray();
    const QJsonArray newRows = after.toArray();
    const auto old = KeyedTable::of(oldRows);
    const auto next = KeyedTable::of(newRows);
    return old && next ? std::optional(tableDelta(oldRows, *old, newRows, *next)) : std::nullopt;
}

QJsonArray inOrder(const QJsonArray& rows, const QJsonArray& order)
{
    const auto table = KeyedTable::of(rows);
    if (!table)
        return rows;
    QJsonArray sorted;
    for (const QJsonValue& key : order) {
        const auto row = table->rows.constFind(key.toString());
        if (row != table->rows.constEnd())
            sorted.append(rows[*row]);
    }
    return sorted;
}

QJsonArray applyTableDelta(const QJsonArray& before, const QJsonObject& delta)
{
    const auto old = KeyedTable::of(before);
    if (!old)
        return before;
    QSet<QString> gone;
    for (const QJsonValue& key : delta.value(goneKey).toArray())
        gone.insert(key.toString());
    const QJsonObject changed = delta.value(changedKey).toObject();
    const QJsonArray added = delta.value(addedKey).toArray();
    const QJsonObject older = delta.value(olderKey).toObject();

    // Built in one pass from both sides: inserting into the middle of a long array row by row would be quadratic.
    QJsonArray rows;
    qsizetype nextAdded = 0;
    const auto takeAdded = [&](bool all) {
        while (nextAdded < added.size() && (all || added[nextAdded][0].toInteger() <= rows.size()))
            rows.append(added[nextAdded++][1]);
    };
    for (qsizetype row = 0; row < before.size(); ++row) {
        if (gone.contains(old->keys[row]))
            continue;
        takeAdded(false);
        const auto change = changed.constFind(old->keys[row]);
        const QJsonValue stayed = older.isEmpty() ? before[row] : olderRow(before[row].toObject(), older);
        rows.append(change == changed.constEnd() ? stayed : applyDelta(stayed.toObject(), change->toObject()));
    }
    takeAdded(true);
    const QJsonValue order = delta.value(orderKey);
    return order.isArray() ? inOrder(rows, order.toArray()) : rows;
}

QJsonValue applyInnerDelta(const QJsonValue& before, const QJsonObject& delta)
{
    if (before.isArray())
        return applyTableDelta(before.toArray(), delta);
    return applyDelta(before.toObject(), delta);
}

} // namespace

QJsonObject deltaBetween(const QJsonObject& before, const QJsonObject& after)
{
    QJsonArray gone;
    QJsonObject replaced;
    QJsonObject changed;
    for (auto member = before.constBegin(); member != before.constEnd(); ++member) {
        if (!after.contains(member.key()))
            gone.append(member.key());
    }
    for (auto member = after.constBegin(); member != after.constEnd(); ++member) {
        const auto known = before.constFind(member.key());
        if (known != before.constEnd() && known.value() == member.value())
            continue;
        const auto inner = known == before.constEnd() ? std::nullopt : innerDelta(known.value(), member.value());
        if (inner)
            changed.insert(member.key(), *inner);
        else
            replaced.insert(member.key(), member.value());
    }

    QJsonObject delta;
    insertUnlessEmpty(delta, replacedKey, replaced);
    insertUnlessEmpty(delta, goneKey, gone);
    insertUnlessEmpty(delta, changedKey, changed);
    return delta;
}

QJsonObject withChangedRows(QJsonObject delta, QLatin1StringView table, const QJsonObject& rows)
{
    if (rows.isEmpty())
        return delta;
    QJsonObject changed = delta.value(changedKey).toObject();
    changed.insert(table, QJsonObject {{changedKey, rows}});
    delta.insert(changedKey, changed);
    return delta;
}

QJsonObject applyDelta(const QJsonObject& before, const QJsonObject& delta)
{
    QJsonObject after = before;
    for (const QJsonValue& name : delta.value(goneKey).toArray())
        after.remove(name.toString());
    const QJsonObject replaced = delta.value(replacedKey).toObject();
    for (auto member = replaced.constBegin(); member != replaced.constEnd(); ++member)
        after.insert(member.key(), member.value());
    const QJsonObject changed = delta.value(changedKey).toObject();
    for (auto member = changed.constBegin(); member != changed.constEnd(); ++member)
        after.insert(member.key(), applyInnerDelta(before.value(member.key()), member.value().toObject()));
    return after;
}

} // namespace yagura
