// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/observe/brokertables.h"

#include "backends/observe/jsonrows.h"
#include "backends/rabbitmq/rabbitmqjson.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QByteArray queuePath(const QString& vhost, const QString& name)
{
    return "/api/queues/" + QUrl::toPercentEncoding(vhost) + '/' + QUrl::toPercentEncoding(name);
}

const QStringList& nameAndValue()
{
    static const QStringList columns {u"name"_s, u"value"_s};
    return columns;
}

const QStringList& consumerPaths()
{
    static const QStringList paths {u"consumer_tag"_s, u"channel_details.user"_s, u"channel_details.peer_host"_s,
        u"channel_details.peer_port"_s, u"channel_details.connection_name"_s, u"prefetch_count"_s, u"ack_required"_s,
        u"exclusive"_s, u"active"_s};
    return paths;
}

const QStringList& connectionPaths()
{
    static const QStringList paths {u"name"_s, u"user"_s, u"vhost"_s, u"state"_s, u"channels"_s, u"connected_at"_s,
        u"client_properties.connection_name"_s, u"client_properties.product"_s, u"recv_oct_details.rate"_s,
        u"send_oct_details.rate"_s};
    return paths;
}

} // namespace

QByteArray overviewLookTarget()
{
    return "/api/overview?columns=rabbitmq_version,erlang_version,cluster_name,object_totals,queue_totals,"
           "message_stats.publish_details.rate,message_stats.deliver_get_details.rate,message_stats.ack_details.rate,"
           "message_stats.redeliver_details.rate,message_stats.return_unroutable_details.rate,churn_rates."
           "connection_created_details.rate,churn_rates.connection_closed_details.rate";
}

QByteArray nodesLookTarget()
{
    return "/api/nodes?columns=name,running,uptime,mem_used,mem_limit,mem_alarm,disk_free,disk_free_limit,"
           "disk_free_alarm,fd_used,fd_total,sockets_used,sockets_total,partitions,run_queue";
}

Result<Observation> overviewTable(const QByteArray& overview, const QByteArray& nodes)
{
    const auto object = readObject(overview);
    if (!object)
        return object.error();
    const auto list = readArray(nodes);
    if (!list)
        return list.error();
    Observation table;
    table.columns = nameAndValue();
    table.rows = leavesOf(*object);
    for (const auto each : *list) {
        auto node = each.toObject();
        const auto name = cellText(node.take(u"name"_s));
        table.rows += leavesOf(node, name + u'.');
    }
    return table;
}

QByteArray queueLookTarget(const QString& vhost, const QString& name)
{
    return queuePath(vhost, name)
        + "?columns=vhost,name,type,state,node,durable,auto_delete,exclusive,policy,operator_policy,"
          "effective_policy_definition,arguments,messages,messages_ready,messages_unacknowledged,message_bytes,"
          "head_message_timestamp,consumers,consumer_capacity,consumer_utilisation,memory,"
          "message_stats.publish_details.rate,message_stats.deliver_get_details.rate,message_stats.ack_details.rate,"
          "message_stats.redeliver_details.rate";
}

Result<Observation> queueTable(const QByteArray& queue)
{
    const auto object = readObject(queue);
    if (!object)
        return object.error();
    Observation table;
    table.columns = nameAndValue();
    table.rows = leavesOf(*object);
    return table;
}

QByteArray consumersLookTarget(const QString& vhost, const QString& name)
{
    return queuePath(vhost, name) + "?columns=name,consumer_details";
}

Result<Observation> consumersTable(const QByteArray& queue)
{
    const auto object = readObject(queue);
    if (!object)
        return object.error();
    Observation table;
    table.columns = {u"tag"_s, u"user"_s, u"host"_s, u"port"_s, u"connection"_s, u"prefetch"_s, u"acks"_s,
        u"exclusive"_s, u"active"_s};
    table.rows = rowsAt(object->value("consumer_details"_L1).toArray(), consumerPaths());
    return table;
}

QByteArray connectionsLookTarget()
{
    return "/api/connections?page=1&page_size=" + QByteArray::number(Observation::mostRows)
        + "&sort=recv_oct_details.rate&sort_reverse=true&columns=name,user,vhost,state,channels,connected_at,"
          "client_properties.connection_name,client_properties.product,recv_oct_details.rate,send_oct_details.rate";
}

Result<Observation> connectionsTable(const QByteArray& page)
{
    const auto object = readObject(page);
    if (!object)
        return object.error();
    const auto items = object->value("items"_L1);
    if (!items.isArray())
        return unreadable(u"items"_s);
    Observation table;
    table.columns = {u"connection"_s, u"user"_s, u"vhost"_s, u"state"_s, u"channels"_s, u"connected_at_ms"_s,
        u"client"_s, u"library"_s, u"received_per_s"_s, u"sent_per_s"_s};
    table.rows = rowsAt(items.toArray(), connectionPaths());
    table.rowsTotal = countOf(object->value("total_count"_L1)).value_or(0);
    return table;
}

QByteArray policiesLookTarget()
{
    return "/api/policies";
}

QByteArray operatorPoliciesLookTarget()
{
    return "/api/operator-policies";
}

QByteArray userLimitsLookTarget()
{
    return "/api/user-limits";
}

Result<Observation> policiesTable(
    const QByteArray& policies, const QByteArray& operatorPolicies, const QByteArray& userLimits)
{
    struct Part {
        QString kind;
        const QByteArray& body;
        QStringList paths;
    };
    const QStringList ofPolicy {u"vhost"_s, u"name"_s, u"pattern"_s, u"apply-to"_s, u"priority"_s, u"definition"_s};
    const QStringList ofUser {u"vhost"_s, u"user"_s, u"pattern"_s, u"apply-to"_s, u"priority"_s, u"value"_s};
    Observation table;
    table.columns = {u"kind"_s, u"vhost"_s, u"name"_s, u"pattern"_s, u"applies_to"_s, u"priority"_s, u"definition"_s};
    for (const auto& part : {Part {u"policy"_s, policies, ofPolicy},
             Part {u"operator policy"_s, operatorPolicies, ofPolicy}, Part {u"user limit"_s, userLimits, ofUser}}) {
        if (part.body.isEmpty())
            continue;
        const auto list = readArray(part.body);
        if (!list)
            return list.error();
        for (auto row : rowsAt(*list, part.paths))
            table.rows.append(QStringList {part.kind} + row);
    }
    return table;
}

} // namespace yagura
