// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filterexpression.h"
#include "models/items/findingstable.h"

#include <QMetaType>

namespace yagura {

/// One line of "What is wrong".
struct GroupRow {
    enum class Kind {
        Finding, ///< on its own or with symptoms below it
        Symptom, ///< below what it belongs to
        Component, ///< in a storm: one target and how many findings it has
    };

    QString key; ///< id of the finding, or componentKey()
    Kind kind = Kind::Finding;
    Severity severity = Severity::Unknown;
    QString title;
    QString detail;
    QString line; ///< what it is to the others, or how its ack stands; may be empty
    QString reason; ///< of a symptom: why it is one
    QString target;
    QString object; ///< name, or empty
    QString held; ///< "12:22"
    AckState ack;
    int chatter = 0;
    int members = 0; ///< rows that belong below it
    bool isOpen = false; ///< they are shown
    bool isLast = false; ///< of a symptom: no other one of its group is below
    bool isCleared = false; ///< gone, and kept in its place while a hand is on the list

    /// How high it is drawn: rows of text.
    int lines() const { return kind == Kind::Symptom ? 1 : (line.isEmpty() ? 2 : 3); }
    bool operator==(const GroupRow&) const = default;
};

/// A cause with its symptoms, a finding on its own, or in a storm a component with all it has.
struct FindingGroup {
    GroupRow head;
    std::vector<GroupRow> members;
};

/// What the groups are made from.
struct GroupSource {
    PicturePtr picture;
    const AckBook* acks = nullptr; ///< not null
    FilterExpression filter;
};

/// Fields that a filter of findings may name.
QStringList findingFields();

/// Causes with the symptoms that are folded below them and findings on their own, in reading order: the worst of a group
/// first, then probable causes, the best score, the earliest onset. What the filter leaves out is not there. `shown` is
/// set to how many findings there are.
std::vector<FindingGroup> causeGroups(const GroupSource& source, qsizetype* shown = nullptr);

/// The same findings by what they are about, for a storm: components with a probable cause first, then the worst.
std::vector<FindingGroup> componentGroups(const GroupSource& source, qsizetype* shown = nullptr);

/// "component:orders-db". No finding has such an id.
QString componentKey(const QString& target);

} // namespace yagura

Q_DECLARE_METATYPE(yagura::GroupRow)
