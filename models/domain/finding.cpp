// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/finding.h"

#include "models/domain/names.h"

#include <QUrl>

namespace yagura {

namespace {

constexpr std::array causeNames {
    Named {Cause::Unknown, "unknown"},
    Named {Cause::Probable, "probable"},
    Named {Cause::Symptom, "symptom"},
};

} // namespace

QString causeName(Cause cause)
{
    return nameIn(causeNames, cause);
}

QString findingId(const QString& pattern, const QString& rule, const QString& target,
                  const std::optional<ObjectRef>& object)
{
    QString id = pattern + u'.' + rule + u'@' + target;
    if (object)
        id += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(object->name));
    return id;
}

} // namespace yagura
