// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"
#include "models/items/checklist/choiceroles.h"
#include "models/items/roles.h"

#include <QAbstractListModel>

#include <vector>

namespace yagura {

/// A session that a change may be about.
struct SessionChoice {
    QString key; ///< pid and start: pids are used again
    qint64 pid = 0;
    QDateTime backendStart; ///< UTC
    QString title; ///< "48213 · batch-worker@10.0.0.7"
    QString detail; ///< "idle in transaction 00:12:41 · frees 6"
    int victims = 0; ///< that wait for it
    bool isGone = false; ///< was here when somebody began to choose

    bool operator==(const SessionChoice&) const = default;
};

/// The sessions of a server, those whose end frees most first, then those that idle longest in a transaction, then the
/// oldest transactions; our own left out, 50 at most. Empty while the server is not live.
std::vector<SessionChoice> sessionChoices(const Picture& picture, const QString& target);

/// They as a list. Once one is chosen, every row keeps its place: who has gone says so, and newcomers come at the end.
/// Never reset. Lives in the gui thread.
class SessionChoices final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void take(std::vector<SessionChoice> now);
    /// Somebody has chosen; empty: not any more.
    void choose(const QString& key) { m_chosen = key; }
    /// The chosen one; null when none is, or when it has gone.
    const SessionChoice* chosen() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<SessionChoice> inPlace(std::vector<SessionChoice> now) const;

    std::vector<SessionChoice> m_rows;
    QString m_chosen;
};

} // namespace yagura
