// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/schema/messageschema.h"
#include "models/domain/failure.h"

#include <QHash>

#include <chrono>

namespace yagura {

/// The schemas of the queues of one broker, read once. Reading and checking take a while: for a thread that may wait.
class QueueSchemas final {
public:
    /// What all messages of one look may take together; those that are left over are not judged.
    static constexpr std::chrono::milliseconds patience {2'000};

    /// Why each schema that is not sound is not used, by queue: class internal, schema.unusable {place}; place: of its
    /// first fault.
    QHash<QString, Failure> read(const QList<QueueSchema>& schemas);

    /// For the messages of one look into that queue, all at once from now; none without a sound schema.
    SchemaCheck checkOf(const QString& queue) const;

private:
    QHash<QString, MessageSchemaPtr> m_sound;
};

} // namespace yagura
