// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/observededges.h"

#include "models/domain/detailsjson.h"
#include "models/domain/yamltext.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

const QString ourselves = u"yagura"_s;

/// A name as people spell it here and there: "Order API", "order-api".
QString plainName(const QString& name)
{
    QString plain = name.toCaseFolded();
    plain.removeIf([](QChar letter) { return letter == u'-' || letter == u'_' || letter.isSpace(); });
    return plain;
}

QHash<QString, QString> servicesByName(const ServiceGraph& graph)
{
    QHash<QString, QString> ids;
    const auto note = [&ids](const QString& name, const QString& id) {
        const QString plain = plainName(name);
        if (!plain.isEmpty() && !ids.contains(plain))
            ids.insert(plain, id);
    };
    // Ids first: they are unique, labels need not be.
    for (const bool byLabel : {false, true}) {
        for (NodeIndex index = 0; index < graph.size(); ++index) {
            const ServiceNode& node = graph.node(index);
            if (node.kind != NodeKind::Service)
                continue;
            note(byLabel ? node.label.en : node.id, node.id);
            note(byLabel ? node.label.ja : node.id, node.id);
        }
    }
    return ids;
}

bool isWritten(const ServiceGraph& graph, const QString& client, const QString& target)
{
    const auto owner = graph.find(client);
    const auto member = graph.find(target);
    if (!owner || !member)
        return false;
    return std::ranges::any_of(graph.groupsOf(*owner), [&](const NeedGroup& group) {
        const auto members = graph.members(group);
        return std::ranges::find(members, *member) != members.end();
    });
}

void addAddress(QStringList& addresses, const QString& address)
{
    const auto place = std::ranges::lower_bound(addresses, address);
    if (address.isEmpty() || (place != addresses.end() && *place == address))
        return;
    addresses.insert(place, address);
    if (addresses.size() > ObservedEdge::mostAddresses)
        addresses.removeLast();
}

/// What the configuration takes as an id, made of a name that may be anything.
QString idFor(const ObservedEdge& edge)
{
    const QString name = edge.application.isEmpty() ? u"client "_s + edge.addresses.value(0) : edge.application;
    QString id;
    for (const QChar letter : name.toLower()) {
        const bool fits = letter.isLetterOrNumber() || letter == u'.' || letter == u'_' || letter == u'-';
        id += fits ? letter : QChar(u'-');
    }
    constexpr qsizetype longest = 60;
    return id.left(longest);
}

QString needsText(const QList<NeedConfig>& needs, const QString& added)
{
    QStringList items;
    for (const NeedConfig& need : needs) {
        if (need.atLeast == 0) {
            for (const QString& id : need.ids)
                items.append(yamlQuoted(id));
        } else {
            items.append(u"{any: %1, at_least: %2}"_s.arg(yamlQuotedList(need.ids), QString::number(need.atLeast)));
        }
    }
    items.append(yamlQuoted(added));
    return u"needs: ["_s + items.join(u", "_s) + u']';
}

} // namespace

QString ObservedEdge::key() const
{
    const QString who = !client.isEmpty() ? client
        : !application.isEmpty()          ? u'?' + application
                                          : u'@' + addresses.value(0);
    return who + u'>' + target;
}

QList<ObservedEdge> observedEdges(const QList<TargetState>& states, const ServiceGraph& graph, const Moment& now)
{
    const auto services = servicesByName(graph);
    QMap<QString, ObservedEdge> edges;
    for (const TargetState& state : states) {
        const ReadingPtr reading = state.shown(now);
        const auto* database = reading ? reading->as<DatabaseHealth>() : nullptr;
        if (!database)
            continue;
        for (const ClientUse& client : database->clients) {
            if (client.application == ourselves)
                continue;
            ObservedEdge edge {services.value(plainName(client.application)), client.application, {client.address},
                               state.target.id, false};
            edge.written = isWritten(graph, edge.client, edge.target);
            const auto known = edges.find(edge.key());
            if (known == edges.end())
                edges.insert(edge.key(), edge);
            else
                addAddress(known->addresses, client.address);
        }
    }
    return edges.values();
}

QJsonObject observedEdgeJson(const ObservedEdge& edge)
{
    return {
        {u"key"_s, edge.key()},
        {u"client"_s, textJson(edge.client)},
        {u"application"_s, edge.application},
        {u"addresses"_s, QJsonArray::fromStringList(edge.addresses)},
        {u"target"_s, edge.target},
        {u"observed"_s, true},
        {u"written"_s, edge.written},
    };
}

QString adoptionYaml(const ObservedEdge& edge, const QList<ServiceConfig>& services)
{
    if (edge.written)
        return {};
    const auto service = std::ranges::find(services, edge.client, &ServiceConfig::id);
    if (edge.client.isEmpty() || service == services.end())
        return u"services:\n  - id: %1\n    %2\n"_s.arg(yamlQuoted(idFor(edge)), needsText({}, edge.target));
    return u"# services: id: %1\n    %2\n"_s.arg(yamlQuoted(edge.client), needsText(service->needs, edge.target));
}

QList<ObservedEdge> ObservedEdgeBook::look(const QList<TargetState>& states, const ServiceGraph& graph,
                                           const Moment& now)
{
    for (const ObservedEdge& edge : observedEdges(states, graph, now)) {
        const QString key = edge.key();
        if (m_seen.size() < most || m_seen.contains(key))
            m_seen.insert(key, {edge, now});
    }
    QSet<QString> targets;
    for (const TargetState& state : states)
        targets.insert(state.target.id);
    QList<ObservedEdge> shown;
    for (auto seen = m_seen.begin(); seen != m_seen.end();) {
        const bool isGone = now.since(seen->at) > kept || !targets.contains(seen->edge.target);
        if (isGone) {
            seen = m_seen.erase(seen);
        } else {
            shown.append(seen->edge);
            ++seen;
        }
    }
    return shown;
}

} // namespace yagura
