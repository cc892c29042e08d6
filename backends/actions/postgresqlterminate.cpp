// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/postgresqlterminate.h"

using namespace Qt::StringLiterals;

namespace yagura {

SessionSignal::Words PostgresqlTerminate::words() const
{
    return {"terminate", "is_there", u"terminated"_s, u"gone"_s, u"action.still_there"_s};
}

QList<QByteArray> PostgresqlTerminate::valuesOf(const QJsonObject& seen) const
{
    return {QByteArray::number(seen.value(u"pid"_s).toInteger()), seen.value(u"backend_start"_s).toString().toLatin1()};
}

std::optional<Failure> PostgresqlTerminate::objectionTo(const SeenSession&) const
{
    return std::nullopt;
}

} // namespace yagura
