// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picturedocument.h"

#include "models/domain/packeddocument.h"
#include "models/domain/picturedelta.h"
#include "models/domain/picturejson.h"
#include "models/domain/withheldmessages.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr auto targetsKey = "targets"_L1;

template<typename Table, typename Values>
Table kept(const Table* before, const Values& values, QJsonArray (*rowsOf)(const Values&))
{
    return before && before->values == values ? *before : Table {values, rowsOf(values)};
}

const QString& idOf(const TargetState& state)
{
    return state.target.id;
}

bool eachHasItsOwnId(const QList<TargetState>& targets)
{
    QSet<QString> ids;
    for (const TargetState& state : targets)
        ids.insert(state.target.id);
    return ids.size() == targets.size() && !ids.contains(QString());
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

PictureDocument::PictureDocument(const Picture& picture, const PictureDocument* before)
    : m_position(picture.position), m_now(picture.now), m_targets(picture.targets),
      m_marks(kept(before ? &before->m_marks : nullptr, picture.marks, marksJson)),
      m_observed(kept(before ? &before->m_observed : nullptr, picture.observed, observedJson)),
      m_rules(kept(before ? &before->m_rules : nullptr, picture.rules, rulesJson)),
      m_rest(pictureJsonWith(picture, {m_marks.rows, m_observed.rows, m_rules.rows}))
{
    const PictureDocument* alike = before && hasTargetsOf(*before) ? before : nullptr;
    m_isKeyed = alike ? alike->m_isKeyed : eachHasItsOwnId(m_targets);
    if (m_targets.size() <= fewTargets)
        keepRows(alike);
}

void PictureDocument::keepRows(const PictureDocument* before)
{
    m_rows.reserve(m_targets.size());
    for (qsizetype place = 0; place < m_targets.size(); ++place) {
        const bool isKnown = before && tellsTheSame(place, *before, place);
        m_rows.append(isKnown ? before->m_rows[place] : targetJson(m_targets[place], m_now));
    }
}

bool PictureDocument::isOfTheStoryOf(const Position& other) const
{
    return m_position.source == other.source && m_position.epoch == other.epoch;
}

/// The same ones in the same order, whatever is known of them.
bool PictureDocument::hasTargetsOf(const PictureDocument& other) const
{
    return std::ranges::equal(m_targets, other.m_targets, {}, idOf, idOf);
}

/// Whether both rows of a target are the same; an attempt that is out stands in no document. What is dear to compare
/// and hardly ever changes comes last.
bool PictureDocument::tellsTheSame(qsizetype place, const PictureDocument& other, qsizetype otherPlace) const
{
    const TargetState& one = m_targets[place];
    const TargetState& two = other.m_targets[otherPlace];
    return one.last == two.last && one.good == two.good && one.skipped == two.skipped
        && one.failuresInARow == two.failuresInARow && one.paused == two.paused && one.interval == two.interval
        && one.sourceLost == two.sourceLost && one.freshness(m_now) == two.freshness(other.m_now)
        && one.shown(m_now) == two.shown(other.m_now) && tellsTheSameTimes(one, m_now, other.m_now)
        && one.target == two.target;
}

QJsonObject PictureDocument::row(qsizetype place) const
{
    QJsonObject row = m_rows.isEmpty() ? targetJson(m_targets[place], m_now) : m_rows[place];
    return m_isWithoutMessages ? targetWithoutMessages(std::move(row)) : row;
}

QJsonObject PictureDocument::with(const QJsonArray& rows) const
{
    QJsonObject document = m_rest;
    document.insert(targetsKey, rows);
    return document;
}

QJsonObject PictureDocument::whole() const
{
    QJsonArray rows;
    for (qsizetype place = 0; place < m_targets.size(); ++place)
        rows.append(row(place));
    return with(rows);
}

// Row by row, like packed(): all rows at once are many times as large as what becomes of them.
QByteArray PictureDocument::text() const
{
    QByteArray text = compact(m_rest);
    text.chop(1);
    text += ",\"targets\":[";
    for (qsizetype place = 0; place < m_targets.size(); ++place)
        text += (place == 0 ? QByteArray() : QByteArray(",")) + compact(row(place));
    text += "]}";
    text.squeeze();
    return text;
}

QByteArray PictureDocument::packed() const
{
    return packedDocument(m_rest, targetsKey, m_targets.size(), [this](qsizetype place) { return row(place); });
}

QJsonObject PictureDocument::deltaFrom(const PictureDocument& before) const
{
    if (!m_isKeyed || !before.m_isKeyed)
        return deltaBetween(before.whole(), whole());
    return hasTargetsOf(before) ? deltaInPlaceFrom(before) : deltaByIdFrom(before);
}

// Two rows at a time: all of them at once would be most of the memory for that moment.
QJsonObject PictureDocument::deltaInPlaceFrom(const PictureDocument& before) const
{
    QJsonObject changed;
    for (qsizetype place = 0; place < m_targets.size(); ++place) {
        if (tellsTheSame(place, before, place))
            continue;
        const QJsonObject delta = deltaBetween(before.row(place), row(place));
        if (!delta.isEmpty())
            changed.insert(idOf(m_targets[place]), delta);
    }
    return withChangedRows(deltaBetween(before.m_rest, m_rest), targetsKey, changed);
}

// Targets came, went or changed places, and a difference tells places: what stayed is at least named.
QJsonObject PictureDocument::deltaByIdFrom(const PictureDocument& before) const
{
    QHash<QString, qsizetype> places;
    for (qsizetype place = 0; place < before.m_targets.size(); ++place)
        places.insert(before.m_targets[place].target.id, place);
    QSet<QString> stayed;
    const auto named = [](const QString& id) { return QJsonObject {{u"id"_s, id}}; };
    QJsonArray next;
    for (qsizetype place = 0; place < m_targets.size(); ++place) {
        const QString& id = m_targets[place].target.id;
        const auto known = places.constFind(id);
        const bool isSame = known != places.cend() && tellsTheSame(place, before, *known);
        if (isSame)
            stayed.insert(id);
        next.append(isSame ? named(id) : row(place));
    }
    QJsonArray old;
    for (qsizetype place = 0; place < before.m_targets.size(); ++place) {
        const QString& id = before.m_targets[place].target.id;
        old.append(stayed.contains(id) ? named(id) : before.row(place));
    }
    return deltaBetween(before.with(old), with(next));
}

bool PictureDocument::tellsMessages() const
{
    return !m_isWithoutMessages && std::ranges::any_of(m_targets, [this](const TargetState& state) {
        const ReadingPtr shown = state.shown(m_now);
        const auto* broker = shown ? shown->as<BrokerHealth>() : nullptr;
        return broker && !broker->peeks.isEmpty();
    });
}

PictureDocument PictureDocument::withoutMessages() const
{
    PictureDocument told = *this;
    told.m_isWithoutMessages = true;
    return told;
}

} // namespace yagura
