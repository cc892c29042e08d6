// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picturedocuments.h"

#include "models/domain/picturejson.h"

namespace yagura {

namespace {

/// Whether a row tells the same of both; an attempt that is out stands in no document. What is dear to compare and
/// hardly ever changes comes last.
bool tellsTheSame(const TargetState& before, const TargetState& after)
{
    return before.last == after.last && before.good == after.good && before.skipped == after.skipped
        && before.failuresInARow == after.failuresInARow && before.paused == after.paused
        && before.interval == after.interval && before.sourceLost == after.sourceLost && before.target == after.target;
}

template<typename Table, typename Values>
const QJsonArray& kept(Table& table, const Values& values, QJsonArray (*rowsOf)(const Values&))
{
    if (values != table.values)
        table = {values, rowsOf(values)};
    return table.rows;
}

} // namespace

QJsonObject PictureDocuments::of(const Picture& picture)
{
    return pictureJsonWith(picture,
        {targets(picture), kept(m_marks, picture.marks, marksJson), kept(m_observed, picture.observed, observedJson),
            kept(m_rules, picture.rules, rulesJson)});
}

const QJsonArray& PictureDocuments::targets(const Picture& picture)
{
    bool isNew = m_rows.size() != std::size_t(picture.targets.size());
    m_rows.resize(std::size_t(picture.targets.size()));
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const TargetState& state = picture.targets[qsizetype(at)];
        Row& row = m_rows[at];
        const Freshness freshness = state.freshness(picture.now);
        ReadingPtr shown = state.shown(picture.now);
        if (!row.json.isEmpty() && row.freshness == freshness && row.shown == shown && tellsTheSame(row.state, state))
            continue;
        row = {state, freshness, std::move(shown), targetJson(state, picture.now)};
        isNew = true;
    }
    if (!isNew)
        return m_targets;
    m_targets = {};
    for (const Row& row : m_rows)
        m_targets.append(row.json);
    return m_targets;
}

} // namespace yagura
