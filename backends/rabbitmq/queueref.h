// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace yagura {

/// A queue by its full name.
struct QueueRef {
    QString vhost;
    QString name;

    bool operator==(const QueueRef&) const = default;
};

/// What a queue may be that findings call `objectName`: "queue" in the default virtual host, "vhost/queue" elsewhere.
/// A slash may be part of either name, so there can be several; at most `mostQueueRefs`.
constexpr qsizetype mostQueueRefs = 6;
QList<QueueRef> queuesCalled(const QString& objectName);

} // namespace yagura
