// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mark.h"
#include "models/domain/targetstate.h"

#include <QHash>
#include <QSet>

namespace yagura {

/// The marks of the last 24 hours, whoever made them, each once and in the order of time. Of more than `most` the oldest
/// seen ones go first, then the oldest of people: a target that flaps does not push out what somebody wrote.
/// Used from one thread (the pipeline's).
class MarkBook final {
public:
    static constexpr qsizetype most = 500;
    static constexpr std::chrono::hours kept {24};

    /// What people wrote; known ones are passed over. Their boot time follows from `now`.
    void add(const QList<Mark>& written, const Moment& now);
    /// Compares the newest value of each target with the one that it had at the look before.
    void look(const QList<TargetState>& states);

    /// In time order; what became too old goes.
    const QList<Mark>& marks(const Moment& now);

private:
    void insert(const Mark& mark);
    void shrink();

    QList<Mark> m_marks;
    QSet<QString> m_ids;
    QHash<QString, ReadingPtr> m_before; ///< by target
};

} // namespace yagura
