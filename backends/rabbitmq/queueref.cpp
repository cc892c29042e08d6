// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/queueref.h"

using namespace Qt::StringLiterals;

namespace yagura {

QList<QueueRef> queuesCalled(const QString& objectName)
{
    QList<QueueRef> queues;
    for (qsizetype slash = objectName.indexOf(u'/'); slash >= 0 && queues.size() < mostQueueRefs - 1;
         slash = objectName.indexOf(u'/', slash + 1)) {
        if (slash > 0 && slash + 1 < objectName.size())
            queues.append({objectName.first(slash), objectName.sliced(slash + 1)});
    }
    queues.append({u"/"_s, objectName});
    return queues;
}

} // namespace yagura
