// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/schema/schemaway.h"

#include "backends/schema/schemapointer.h"
#include "models/domain/jsontrail.h"

using namespace Qt::StringLiterals;

namespace yagura {

QString SchemaWay::pointer() const
{
    if (!from)
        return key;
    return from->pointer() + u'/' + (index < 0 ? escapedForPointer(key) : QString::number(index));
}

QString SchemaWay::path(bool anyElement) const
{
    if (!from)
        return u"$"_s;
    const QString before = from->path(anyElement);
    if (isAny && anyElement)
        return before + u"[*]"_s;
    return before + (index < 0 ? jsonKeyStep(key) : u"[%1]"_s.arg(index));
}

} // namespace yagura
