// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/postgresqlcancel.h"

#include "backends/actions/sessionlook.h"

using namespace Qt::StringLiterals;

namespace yagura {

SessionSignal::Words PostgresqlCancel::words() const
{
    return {"cancel", "is_running", u"cancelled"_s, u"ended"_s, u"action.still_running"_s};
}

QList<QByteArray> PostgresqlCancel::valuesOf(const QJsonObject& seen) const
{
    return {QByteArray::number(seen.value(u"pid"_s).toInteger()), seen.value(u"backend_start"_s).toString().toLatin1(),
        seen.value(u"query_start"_s).toString().toLatin1()};
}

std::optional<Failure> PostgresqlCancel::objectionTo(const SeenSession& session) const
{
    if (session.state == "active"_L1)
        return std::nullopt;
    return actionRefused(u"nothing_to_cancel"_s, {{u"state"_s, session.state}});
}

} // namespace yagura
