// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/finding.h"

#include <QUrl>

namespace yagura {

QString findingId(const QString& pattern, const QString& rule, const QString& target,
                  const std::optional<ObjectRef>& object)
{
    QString id = pattern + u'.' + rule + u'@' + target;
    if (object)
        id += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(object->name));
    return id;
}

} // namespace yagura
