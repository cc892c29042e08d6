// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/queueschemas.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace yagura {

QHash<QString, Failure> QueueSchemas::read(const QList<QueueSchema>& schemas)
{
    QHash<QString, Failure> failures;
    for (const QueueSchema& schema : schemas) {
        const auto read = readSchema(schema.text, schema.file);
        if (read)
            m_sound.insert(schema.queue, *read);
        else
            failures.insert(schema.queue,
                {FailureClass::Internal, u"schema.unusable"_s, {{u"place"_s, read.error().first().place.text()}}});
    }
    return failures;
}

SchemaCheck QueueSchemas::checkOf(const QString& queue) const
{
    const auto sound = m_sound.value(queue);
    if (!sound)
        return {};
    return [sound, deadline = QDeadlineTimer(patience)](
               QByteArrayView payload) { return deadline.hasExpired() ? SchemaVerdict() : sound->check(payload); };
}

} // namespace yagura
