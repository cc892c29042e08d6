// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/actioncatalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

const QList<KnownAction>& knownActions()
{
    static const QList<KnownAction> actions {
        {u"postgresql.cancel"_s, u"postgresql"_s, {u"pid"_s, u"backend_start"_s}},
        {u"postgresql.terminate"_s, u"postgresql"_s, {u"pid"_s, u"backend_start"_s}},
        {u"rabbitmq.move_malformed"_s, u"rabbitmq"_s, {u"queue"_s, u"count"_s, u"to"_s}},
        {u"rabbitmq.close_connection"_s, u"rabbitmq"_s, {u"connection"_s}},
        {u"rabbitmq.limit_queue"_s, u"rabbitmq"_s, {u"queue"_s, u"limit"_s}},
        {u"rabbitmq.unlimit_queue"_s, u"rabbitmq"_s, {u"queue"_s}},
        {u"rabbitmq.limit_user"_s, u"rabbitmq"_s, {u"user"_s, u"limit"_s}},
        {u"rabbitmq.unlimit_user"_s, u"rabbitmq"_s, {u"user"_s}},
    };
    return actions;
}

const KnownAction* knownAction(const QString& id)
{
    const auto& actions = knownActions();
    const auto found = std::ranges::find(actions, id, &KnownAction::id);
    return found == actions.end() ? nullptr : &*found;
}

} // namespace yagura
