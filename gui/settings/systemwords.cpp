// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/systemwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct SystemWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::SystemWords)
};

} // namespace

const QStringList& offeredSystems()
{
    static const QStringList systems {u"postgresql"_s, u"rabbitmq"_s, u"local"_s};
    return systems;
}

QString systemText(const QString& system)
{
    if (system == "postgresql"_L1)
        return u"PostgreSQL"_s;
    if (system == "rabbitmq"_L1)
        return u"RabbitMQ"_s;
    if (system == "local"_L1)
        return SystemWords::tr("This node");
    return system;
}

TargetKind kindOfSystem(const QString& system)
{
    if (system == "rabbitmq"_L1)
        return TargetKind::Broker;
    return system == "local"_L1 ? TargetKind::Node : TargetKind::Database;
}

QString shortPlaceText(const SourcePlace& place)
{
    return u"%1:%2"_s.arg(place.file.section(u'/', -1), QString::number(place.line));
}

bool asksForPassword(const QString& system)
{
    return system != "local"_L1;
}

LeastPrivilege leastPrivilegeFor(const QString& system)
{
    if (system == "postgresql"_L1) {
        return {SystemWords::tr("A role that may look and nothing else, made once by an administrator in psql:"),
            uR"(CREATE ROLE yagura LOGIN CONNECTION LIMIT 5;
GRANT pg_monitor TO yagura;
ALTER ROLE yagura SET default_transaction_read_only = on;
\password yagura)"_s};
    }
    if (system == "rabbitmq"_L1) {
        return {SystemWords::tr("A user that may look and nothing else. Without the permission on a virtual host the "
                                "broker lists none of its queues; repeat the last line for each."),
            uR"(rabbitmqctl add_user yagura
rabbitmqctl set_user_tags yagura monitoring
rabbitmqctl set_permissions -p / yagura '^$' '^$' '^$')"_s};
    }
    return {};
}

} // namespace yagura
