// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/rabbitmqapi.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

// Dotted columns: the broker sends only that leaf. Whole message_stats would be five times as long.
constexpr auto queueColumns
    = "name,vhost,type,state,policy,messages_ready,messages_unacknowledged,consumers,consumer_capacity,consumer_utilisation,"
      "head_message_timestamp,message_stats.publish_details.rate,message_stats.deliver_get_details.rate,"
      "message_stats.ack_details.rate,message_stats.redeliver_details.rate,arguments.x-dead-letter-exchange,"
      "arguments.x-dead-letter-routing-key,effective_policy_definition.dead-letter-exchange,"
      "effective_policy_definition.dead-letter-routing-key,arguments.x-max-length,arguments.x-max-length-bytes,"
      "effective_policy_definition.max-length,effective_policy_definition.max-length-bytes";

QByteArray segment(const QString& name)
{
    return QUrl::toPercentEncoding(name);
}

/// Quoted for a POSIX shell.
QString quoted(QString word)
{
    return u'\'' + word.replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace

QByteArray overviewTarget()
{
    return "/api/"
           "overview?columns=rabbitmq_version,cluster_name,queue_totals.messages_ready,queue_totals.messages_"
           "unacknowledged,"
           "object_totals,message_stats.publish_details.rate,message_stats.deliver_get_details.rate,"
           "message_stats.ack_details.rate,message_stats.return_unroutable_details.rate,message_stats.drop_unroutable_"
           "details.rate";
}

QByteArray nodesTarget()
{
    return "/api/"
           "nodes?columns=name,running,mem_used,mem_limit,mem_alarm,disk_free,disk_free_limit,disk_free_alarm,fd_used,"
           "fd_total,partitions,uptime,db_dir";
}

QByteArray largestQueuesTarget(int pageSize)
{
    return "/api/queues?page=1&page_size=" + QByteArray::number(pageSize)
        + "&sort=messages&sort_reverse=true&columns=" + queueColumns;
}

QByteArray queuesTarget(qint64 page, int pageSize)
{
    return "/api/queues?page=" + QByteArray::number(page) + "&page_size=" + QByteArray::number(pageSize)
        + "&columns=" + queueColumns;
}

QByteArray queueTarget(const QString& vhost, const QString& name)
{
    return "/api/queues/" + segment(vhost) + '/' + segment(name) + "?columns=" + queueColumns;
}

QByteArray bindingsTarget(const QString& vhost, const QString& exchange)
{
    return "/api/exchanges/" + segment(vhost) + '/' + segment(exchange)
        + "/bindings/source?columns=destination,destination_type,routing_key";
}

QByteArray connectionsTarget(qint64 page, int pageSize)
{
    return "/api/connections?page=" + QByteArray::number(page) + "&page_size=" + QByteArray::number(pageSize)
        + "&columns=name,type,user,peer_host,client_properties.connection_name";
}

QByteArray consumersTarget()
{
    return "/api/consumers?columns=queue.vhost,queue.name,channel_details.connection_name,channel_details.user,"
           "channel_details.peer_host";
}

QByteArray versionTarget()
{
    return "/api/overview?columns=rabbitmq_version";
}

Failure refinedForRabbitmq(Failure failure, const QString& user)
{
    if (failure.failureClass != FailureClass::Auth)
        return failure;

    const auto words = failure.args.value("detail"_L1).toString();
    const bool lacksTag = words.contains("Not management user"_L1) || words.contains("Not monitor user"_L1);
    if (!lacksTag && !words.contains("not authorised to access virtual host"_L1))
        return failure;

    failure.failureClass = FailureClass::Permission;
    failure.code = u"query.permission"_s;
    failure.args.insert(u"grant"_s,
        lacksTag ? "rabbitmqctl set_user_tags %1 monitoring"_L1.arg(quoted(user)) : missingVirtualHosts(user).remedy);
    return failure;
}

QByteArray peekTarget(const QString& vhost, const QString& name)
{
    return "/api/queues/" + segment(vhost) + '/' + segment(name) + "/get";
}

QByteArray peekBody(qint64 count, qint64 payloadBytes)
{
    const QJsonObject body {{u"count"_s, count}, {u"ackmode"_s, u"ack_requeue_true"_s}, {u"encoding"_s, u"base64"_s},
        {u"truncate"_s, payloadBytes}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Failure refinedForPeek(const Failure& failure, const QString& user, const QString& vhost, const QString& queue)
{
    const auto words = failure.args.value("detail"_L1).toString();
    const bool lacksTag = words.contains("Not management user"_L1);
    const bool lacksRight = words.contains("ACCESS_REFUSED"_L1, Qt::CaseInsensitive)
        || words.contains("not authorised to access virtual host"_L1);
    if (!lacksTag && !lacksRight)
        return failure;
    auto refined = failure;
    refined.failureClass = FailureClass::Permission;
    refined.code = u"peek.not_allowed"_s;
    refined.args.remove("detail"_L1);
    refined.args.insert(u"user"_s, user);
    refined.args.insert(u"grant"_s,
        lacksTag ? "rabbitmqctl set_user_tags %1 management"_L1.arg(quoted(user))
                 : u"rabbitmqctl set_permissions -p %1 %2 '^$' '^$' %3"_s.arg(
                     quoted(vhost), quoted(user), quoted(u'^' + QRegularExpression::escape(queue) + u'$')));
    return refined;
}

MissingAccess missingVirtualHosts(const QString& user)
{
    return {u"vhost_access"_s,
        u"rabbitmqctl -q list_vhosts name --no-table-headers | while read -r vhost; do "
        "rabbitmqctl set_permissions -p \"$vhost\" %1 '^$' '^$' '^$'; done"_s.arg(quoted(user))};
}

} // namespace yagura
