// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/grouprows.h"

#include <QAbstractListModel>
#include <QSet>

namespace yagura {

/// Additional answer: the GroupRow itself, for the delegate.
inline constexpr int GroupRowRole = Qt::UserRole + 120;

/// "What is wrong" as a list: causes with their symptoms folded below them; in a storm components with their findings.
/// Merged by key, never reset.
///
/// Nothing jumps under the hand: while the mouse or the keyboard is on the list, every row keeps its place and its height,
/// values go on, what is new comes at the end, and what is gone stays as cleared. Two seconds after the hand has left,
/// the list is in order again. In a storm the order of what is there stays, whatever becomes worse. Lives in the gui
/// thread.
class FindingGroups final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds handLinger {2'000};
    /// A group with more members than this begins folded.
    static constexpr int openAtMost = 6;

    explicit FindingGroups(QObject* parent = nullptr);

    /// A new picture; `acks` is asked at once and not kept.
    void take(const PicturePtr& picture, const AckBook& acks, bool isStorm);
    /// Counts from the next take().
    void setFilter(const QString& text);
    /// Whether the mouse or the keyboard is on the list, at that time of any steady clock.
    void setHand(bool isOn, std::chrono::milliseconds now);
    /// Puts the list in order when the hand left long enough ago. Returns whether it did.
    bool settle(std::chrono::milliseconds now);
    void setOpen(const QModelIndex& index, bool isOpen);

    bool isHeld() const { return m_hand || m_leftAt; }
    bool isByComponent() const { return m_byComponent; }
    qsizetype findings() const { return m_findings; } ///< that the filter lets through
    const GroupRow& at(int row) const { return m_rows[std::size_t(row)]; }
    QModelIndex indexOfKey(const QString& key) const;
    /// The row under which that row stands, or itself.
    int headOf(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    using Rows = std::vector<GroupRow>;

    bool isOpen(const FindingGroup& group);
    void keepStormOrder();
    Rows orderedRows();
    Rows heldRows() const;
    void compose();
    void apply(Rows next);
    void removeGone(const Rows& next);
    void permute(const Rows& next);
    void insertArrived(const Rows& next);
    void announceChanged(Rows next);

    Rows m_rows;
    std::vector<FindingGroup> m_groups; ///< of the newest picture, in reading order
    std::vector<FindingGroup> m_others; ///< the other way to group them, while a hand holds this one
    QHash<QString, bool> m_open;
    QHash<QString, int> m_stormRank; ///< of heads and members, as they came
    FilterExpression m_filter;
    std::optional<std::chrono::milliseconds> m_leftAt;
    qsizetype m_findings = 0;
    bool m_hand = false;
    bool m_isStorm = false;
    bool m_byComponent = false;
};

} // namespace yagura
