// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/brokerhealth.h"

#include <QHash>
#include <QMap>

#include <utility>

namespace yagura {

/// Every queue of one broker as it was last read, whether by a poll, by name or by a sweep. Knows how fast each one
/// grows. Plain value, no thread of its own.
class QueueBook final {
public:
    /// Takes over what was read. `ready` growth is measured over at least a second, since the broker's own figures
    /// move in steps.
    void merge(const QList<Queue>& read);
    void forget(const QString& vhost, const QString& name);
    /// Forgets what has not been read since `moment`.
    void forgetOlderThan(const Moment& moment);

    /// The queue that a finding calls `objectName`, or nullptr.
    const Queue* find(const QString& objectName) const;
    QList<Queue> queues() const; ///< by virtual host and name
    /// Those that had messages, ready or unacknowledged; valid until the next change.
    QList<const Queue*> holding() const;
    qsizetype size() const { return m_entries.size(); }

private:
    using Name = std::pair<QString, QString>; ///< virtual host, queue
    struct Entry {
        Queue queue;
        std::optional<qint64> baseReady; ///< what growth is measured from
        Moment baseAt;
    };

    static void measureGrowth(Entry& entry, const Queue& before);

    QMap<Name, Entry> m_entries;
    QHash<QString, Name> m_names; ///< by object name
};

} // namespace yagura
