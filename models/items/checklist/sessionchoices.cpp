// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklist/sessionchoices.h"

#include "models/domain/locktree.h"
#include "models/items/database/showndatabase.h"
#include "models/items/formats.h"
#include "models/items/shownhealth.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::size_t mostChoices = 50;
const QString ourselves = u"yagura"_s;

bool idlesInTransaction(const Session& session)
{
    return session.state.startsWith("idle in transaction"_L1);
}

QString detailOf(const Session& session, int victims)
{
    const auto length = session.transactionS ? session.transactionS : session.stateS;
    QStringList parts {visibleText(session.state)};
    if (length)
        parts.last() += u' ' + durationText(qint64(*length * 1'000));
    if (victims > 0)
        parts.append(SessionChoices::tr("frees %n", nullptr, victims));
    if (!session.query.isEmpty())
        parts.append(visibleText(session.query.simplified()));
    return parts.join(u" · "_s);
}

SessionChoice sessionChoice(const Session& session, int victims)
{
    SessionChoice choice;
    choice.key = session.key();
    choice.pid = session.pid;
    choice.backendStart = session.backendStart.toUTC();
    choice.title = QString::number(session.pid) + u" · "_s + clientName(session.application, session.address);
    choice.detail = detailOf(session, victims);
    choice.victims = victims;
    return choice;
}

} // namespace

std::vector<SessionChoice> sessionChoices(const Picture& picture, const QString& target)
{
    const TargetState* state = picture.target(target);
    const auto* health = shownHealth<DatabaseHealth>(picture, target);
    if (!health || state->freshness(picture.now) != Freshness::Live)
        return {};
    QHash<qint64, int> victims;
    for (const LockTreeRow& row : lockTree(health->sessions))
        victims.insert(row.session.pid, row.victims);
    QList<Session> sessions = health->sessions;
    sessions.removeIf([](const Session& session) { return session.application == ourselves; });
    std::ranges::stable_sort(sessions, [&](const Session& left, const Session& right) {
        const auto rank = [&](const Session& session) {
            return std::tuple(
                victims.value(session.pid), idlesInTransaction(session), session.transactionS.value_or(-1));
        };
        return rank(left) > rank(right);
    });
    std::vector<SessionChoice> choices;
    for (const Session& session : std::as_const(sessions)) {
        if (choices.size() < mostChoices)
            choices.push_back(sessionChoice(session, victims.value(session.pid)));
    }
    return choices;
}

std::vector<SessionChoice> SessionChoices::inPlace(std::vector<SessionChoice> now) const
{
    std::vector<SessionChoice> rows = m_rows;
    for (SessionChoice& row : rows) {
        const auto found = std::ranges::find(now, row.key, &SessionChoice::key);
        if (found == now.end()) {
            row.isGone = true;
            continue;
        }
        row = *found;
        now.erase(found);
    }
    for (SessionChoice& newcomer : now) {
        if (rows.size() < 2 * mostChoices)
            rows.push_back(std::move(newcomer));
    }
    return rows;
}

void SessionChoices::take(std::vector<SessionChoice> now)
{
    if (!m_chosen.isEmpty())
        now = inPlace(std::move(now));
    if (now.size() < m_rows.size()) {
        beginRemoveRows({}, int(now.size()), int(m_rows.size()) - 1);
        m_rows.resize(now.size());
        endRemoveRows();
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row] == now[row])
            continue;
        m_rows[row] = now[row];
        emit dataChanged(index(int(row)), index(int(row)));
    }
    if (now.size() > m_rows.size()) {
        beginInsertRows({}, int(m_rows.size()), int(now.size()) - 1);
        m_rows = std::move(now);
        endInsertRows();
    }
}

const SessionChoice* SessionChoices::chosen() const
{
    const auto found = std::ranges::find(m_rows, m_chosen, &SessionChoice::key);
    return found == m_rows.end() || found->isGone ? nullptr : &*found;
}

int SessionChoices::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SessionChoices::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SessionChoice& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.title + u", "_s + row.detail + (row.isGone ? u", "_s + tr("gone") : QString());
    case KeyRole:
        return row.key;
    case ChoiceDetailRole:
        return row.detail;
    case ChoiceAsideRole:
        return row.isGone ? tr("gone") : QString();
    case ChoiceStandsOutRole:
        return row.victims > 0;
    default:
        return {};
    }
}

} // namespace yagura
