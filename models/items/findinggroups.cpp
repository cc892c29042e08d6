// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/findinggroups.h"

#include "models/items/groupwords.h"
#include "models/items/statewords.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString accessibleText(const GroupRow& row)
{
    QStringList parts {stateWord(row.severity) + u' ' + row.title, row.detail, row.line, row.reason, chatterText(row.chatter)};
    if (row.members > 0 && !row.isOpen)
        parts.append(FindingGroups::tr("%n folded", nullptr, row.members));
    if (row.isCleared)
        parts.append(FindingGroups::tr("cleared"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QHash<QString, int> placesOf(const std::vector<GroupRow>& rows)
{
    QHash<QString, int> places;
    places.reserve(qsizetype(rows.size()));
    for (std::size_t at = 0; at < rows.size(); ++at)
        places.insert(rows[at].key, int(at));
    return places;
}

/// A row with the values of now in the place and the height that it has.
GroupRow inPlace(const GroupRow& old, const GroupRow& fresh)
{
    GroupRow row = fresh;
    row.kind = old.kind;
    row.isLast = old.isLast;
    row.isOpen = old.isOpen;
    if (row.lines() != old.lines())
        row.line = old.line;
    return row;
}

} // namespace

FindingGroups::FindingGroups(QObject* parent) : QAbstractListModel(parent) { }

void FindingGroups::take(const PicturePtr& picture, const AckBook& acks, bool isStorm)
{
    const GroupSource source {picture, &acks, m_filter};
    m_isStorm = isStorm;
    m_groups = m_byComponent ? componentGroups(source, &m_findings) : causeGroups(source, &m_findings);
    m_others.clear();
    if (m_byComponent != isStorm)
        m_others = isStorm ? componentGroups(source) : causeGroups(source);
    compose();
}

void FindingGroups::setFilter(const QString& text)
{
    m_filter = FilterExpression::parse(text, findingFields());
}

void FindingGroups::setHand(bool isOn, std::chrono::milliseconds now)
{
    if (m_hand == isOn)
        return;
    m_hand = isOn;
    m_leftAt = isOn ? std::nullopt : std::optional(now);
}

bool FindingGroups::settle(std::chrono::milliseconds now)
{
    if (m_hand || !m_leftAt || now - *m_leftAt < handLinger)
        return false;
    m_leftAt.reset();
    compose();
    return true;
}

void FindingGroups::setOpen(const QModelIndex& index, bool isOpen)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || at(index.row()).isOpen == isOpen)
        return;
    const QString key = at(index.row()).key;
    const auto group = std::ranges::find(m_groups, key, [](const FindingGroup& each) { return each.head.key; });
    if (group == m_groups.end() || group->members.empty())
        return;
    m_open.insert(key, isOpen);
    Rows next = m_rows;
    next[std::size_t(index.row())].isOpen = isOpen;
    auto below = next.begin() + index.row() + 1;
    if (isOpen) {
        const auto places = placesOf(m_rows);
        Rows members;
        std::ranges::copy_if(group->members, std::back_inserter(members),
            [&](const GroupRow& row) { return !places.contains(row.key); });
        if (!members.empty())
            members.back().isLast = true;
        next.insert(below, members.begin(), members.end());
    } else {
        const auto end = std::find_if(
            below, next.end(), [](const GroupRow& row) { return row.kind != GroupRow::Kind::Symptom; });
        next.erase(below, end);
    }
    apply(std::move(next));
}

QModelIndex FindingGroups::indexOfKey(const QString& key) const
{
    const auto found = std::ranges::find(m_rows, key, &GroupRow::key);
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int FindingGroups::headOf(int row) const
{
    while (row > 0 && at(row).kind == GroupRow::Kind::Symptom)
        --row;
    return row;
}

int FindingGroups::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindingGroups::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const GroupRow& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case GroupRowRole:
        return QVariant::fromValue(row);
    case SeverityRole:
        return QVariant::fromValue(row.severity);
    case KeyRole:
        return row.key;
    case TreeDepthRole:
        return row.kind == GroupRow::Kind::Symptom ? 1 : 0;
    case FindingDetailRole:
        return row.detail;
    case FindingTargetRole:
        return row.target;
    case FindingObjectRole:
        return row.object;
    case FindingHeldRole:
        return row.held;
    default:
        return {};
    }
}

// Decided when the group is first seen, so that a group that grows does not fold by itself.
bool FindingGroups::isOpen(const FindingGroup& group)
{
    if (group.members.empty())
        return false;
    auto known = m_open.find(group.head.key);
    if (known == m_open.end()) {
        const bool isSmall = group.head.kind == GroupRow::Kind::Finding && group.head.members <= openAtMost;
        known = m_open.insert(group.head.key, isSmall);
    }
    return *known;
}

void FindingGroups::keepStormOrder()
{
    if (!m_byComponent) {
        m_stormRank.clear();
        return;
    }
    const auto rankOf = [this](const QString& key) {
        const auto known = m_stormRank.constFind(key);
        return known == m_stormRank.constEnd() ? *m_stormRank.insert(key, int(m_stormRank.size())) : *known;
    };
    for (const FindingGroup& group : m_groups) {
        rankOf(group.head.key);
        for (const GroupRow& member : group.members)
            rankOf(member.key);
    }
    std::ranges::stable_sort(m_groups, {}, [&](const FindingGroup& group) { return m_stormRank.value(group.head.key); });
    for (FindingGroup& group : m_groups)
        std::ranges::stable_sort(group.members, {}, [&](const GroupRow& row) { return m_stormRank.value(row.key); });
}

FindingGroups::Rows FindingGroups::orderedRows()
{
    Rows rows;
    for (const FindingGroup& group : m_groups) {
        rows.push_back(group.head);
        rows.back().isOpen = isOpen(group);
        if (!rows.back().isOpen)
            continue;
        rows.insert(rows.end(), group.members.begin(), group.members.end());
        rows.back().isLast = true;
    }
    return rows;
}

FindingGroups::Rows FindingGroups::heldRows() const
{
    QHash<QString, const GroupRow*> fresh;
    for (const FindingGroup& group : m_groups) {
        fresh.insert(group.head.key, &group.head);
        for (const GroupRow& member : group.members)
            fresh.insert(member.key, &member);
    }
    Rows rows;
    rows.reserve(m_rows.size());
    for (const GroupRow& old : m_rows) {
        const GroupRow* now = fresh.value(old.key);
        rows.push_back(now ? inPlace(old, *now) : old);
        rows.back().isCleared = !now;
    }
    const auto places = placesOf(m_rows);
    for (const FindingGroup& group : m_groups) {
        const bool isNewHead = !places.contains(group.head.key);
        if (isNewHead)
            rows.push_back(group.head);
        // Of a folded group the number tells that there is more; of an open one the newcomer waits at the end.
        if (isNewHead || !m_open.value(group.head.key))
            continue;
        for (const GroupRow& member : group.members) {
            if (places.contains(member.key))
                continue;
            rows.push_back(member);
            rows.back().kind = GroupRow::Kind::Finding;
            if (rows.back().line.isEmpty())
                rows.back().line = member.reason;
        }
    }
    return rows;
}

void FindingGroups::compose()
{
    if (isHeld()) {
        apply(heldRows());
        return;
    }
    if (m_byComponent != m_isStorm) {
        m_byComponent = m_isStorm;
        m_groups = std::move(m_others);
        m_others.clear();
    }
    keepStormOrder();
    apply(orderedRows());
}

void FindingGroups::apply(Rows next)
{
    removeGone(next);
    permute(next);
    insertArrived(next);
    announceChanged(std::move(next));
}

// From the bottom up, in runs.
void FindingGroups::removeGone(const Rows& next)
{
    const auto places = placesOf(next);
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (places.contains(at(last).key))
            continue;
        int first = last;
        while (first > 0 && !places.contains(at(first - 1).key))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

// What stays is brought into the order of `next` in one step.
void FindingGroups::permute(const Rows& next)
{
    const auto places = placesOf(next);
    std::vector<int> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int row) { return places.value(at(row).key); });
    if (std::ranges::is_sorted(order))
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    Rows rows;
    rows.reserve(m_rows.size());
    QModelIndexList from;
    QModelIndexList to;
    for (std::size_t place = 0; place < order.size(); ++place) {
        rows.push_back(std::move(m_rows[std::size_t(order[place])]));
        from.append(index(order[place]));
        to.append(index(int(place)));
    }
    m_rows = std::move(rows);
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

// From the top down, in runs: each finds its place as it is numbered.
void FindingGroups::insertArrived(const Rows& next)
{
    const auto places = placesOf(m_rows);
    for (int first = 0; first < int(next.size()); ++first) {
        if (places.contains(next[std::size_t(first)].key))
            continue;
        int last = first;
        while (last + 1 < int(next.size()) && !places.contains(next[std::size_t(last) + 1].key))
            ++last;
        beginInsertRows({}, first, last);
        m_rows.insert(m_rows.begin() + first, next.begin() + first, next.begin() + last + 1);
        endInsertRows();
        first = last;
    }
}

void FindingGroups::announceChanged(Rows next)
{
    bool hasOtherHeights = false;
    std::vector<std::pair<int, int>> runs;
    for (int row = 0; row < int(next.size()); ++row) {
        if (at(row) == next[std::size_t(row)])
            continue;
        hasOtherHeights = hasOtherHeights || at(row).lines() != next[std::size_t(row)].lines();
        if (!runs.empty() && runs.back().second == row - 1)
            runs.back().second = row;
        else
            runs.emplace_back(row, row);
    }
    m_rows = std::move(next);
    for (const auto& [first, last] : runs)
        emit dataChanged(index(first), index(last));
    // Views measure rows anew only for this.
    if (hasOtherHeights) {
        emit layoutAboutToBeChanged({}, NoLayoutChangeHint);
        emit layoutChanged({}, NoLayoutChangeHint);
    }
}

} // namespace yagura
