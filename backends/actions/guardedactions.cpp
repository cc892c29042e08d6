// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/guardedactions.h"

#include "backends/actions/closeconnection.h"
#include "backends/actions/limitqueue.h"
#include "backends/actions/limituser.h"
#include "backends/actions/movemalformed.h"
#include "backends/actions/postgresqlcancel.h"
#include "backends/actions/postgresqlterminate.h"
#include "backends/actions/unlimitqueue.h"
#include "backends/actions/unlimituser.h"

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using Actions = std::map<QString, std::unique_ptr<const GuardedAction>>;

const Actions& actions()
{
    static const Actions table = [] {
        Actions made;
        made[u"postgresql.cancel"_s] = std::make_unique<PostgresqlCancel>();
        made[u"postgresql.terminate"_s] = std::make_unique<PostgresqlTerminate>();
        made[u"rabbitmq.close_connection"_s] = std::make_unique<CloseConnection>();
        made[u"rabbitmq.limit_queue"_s] = std::make_unique<LimitQueue>();
        made[u"rabbitmq.limit_user"_s] = std::make_unique<LimitUser>();
        made[u"rabbitmq.move_malformed"_s] = std::make_unique<MoveMalformed>();
        made[u"rabbitmq.unlimit_queue"_s] = std::make_unique<UnlimitQueue>();
        made[u"rabbitmq.unlimit_user"_s] = std::make_unique<UnlimitUser>();
        return made;
    }();
    return table;
}

} // namespace

const GuardedAction* guardedAction(const QString& id)
{
    const auto found = actions().find(id);
    return found == actions().end() ? nullptr : found->second.get();
}

QStringList guardedActionIds()
{
    QStringList ids;
    for (const auto& [id, action] : actions())
        ids.append(id);
    return ids;
}

} // namespace yagura
