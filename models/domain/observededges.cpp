// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/observededges.h"

#include "models/domain/detailsjson.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

const QString ourselves = u"yagura"_s;

using Edges = QMap<QString, ObservedEdge>; ///< by key

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

QString serviceOf(const ObservedEdge& edge, const QHash<QString, QString>& services)
{
    const QString name = edge.application.isEmpty() ? edge.addresses.value(0) : edge.application;
    const QString byName = services.value(plainName(name));
    return byName.isEmpty() ? services.value(plainName(edge.user)) : byName;
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

/// Adds to a sorted list that keeps so many at most.
void addWord(QStringList& words, const QString& word, qsizetype most)
{
    const auto place = std::ranges::lower_bound(words, word);
    if (word.isEmpty() || (place != words.end() && *place == word))
        return;
    words.insert(place, word);
    if (words.size() > most)
        words.removeLast();
}

void add(Edges& edges, const ObservedEdge& edge)
{
    const auto known = edges.find(edge.key());
    if (known == edges.end()) {
        edges.insert(edge.key(), edge);
        return;
    }
    for (const QString& address : edge.addresses)
        addWord(known->addresses, address, ObservedEdge::mostAddresses);
    for (const QString& queue : edge.queues)
        addWord(known->queues, queue, ObservedEdge::mostQueues);
}

void addClients(Edges& edges, const QString& target, const DatabaseHealth& database)
{
    for (const ClientUse& client : database.clients) {
        if (client.application != ourselves)
            add(edges, {{}, client.application, {}, {client.address}, target, {}, false});
    }
}

void addClients(Edges& edges, const QString& target, const BrokerHealth& broker)
{
    if (!broker.clients)
        return;
    for (const BrokerClient& client : broker.clients->value) {
        const QString& name = client.name.isEmpty() ? client.user : client.name;
        if (client.name != ourselves)
            add(edges, {{}, name, client.user, {client.address}, target, client.queues, false});
    }
}

/// Edges of clients that are nobody yet.
void addClients(Edges& edges, const QString& target, const Reading& reading)
{
    if (const auto* database = reading.as<DatabaseHealth>())
        addClients(edges, target, *database);
    else if (const auto* broker = reading.as<BrokerHealth>())
        addClients(edges, target, *broker);
}

Edges sightings(const QList<TargetState>& states, const Moment& now)
{
    Edges edges;
    for (const TargetState& state : states) {
        if (const ReadingPtr reading = state.shown(now))
            addClients(edges, state.target.id, *reading);
    }
    return edges;
}

QList<ObservedEdge> recognized(const QList<ObservedEdge>& seen, const ServiceGraph& graph)
{
    const auto services = servicesByName(graph);
    Edges edges;
    for (ObservedEdge edge : seen) {
        edge.client = serviceOf(edge, services);
        edge.written = isWritten(graph, edge.client, edge.target);
        add(edges, edge);
    }
    return edges.values();
}

} // namespace

QString ObservedEdge::who() const
{
    if (!client.isEmpty())
        return client;
    return application.isEmpty() ? u'@' + addresses.value(0) : u'?' + application;
}

QString ObservedEdge::key() const
{
    return who() + u'>' + target;
}

bool isSameClient(const QString& left, const QString& right)
{
    return plainName(left) == plainName(right);
}

QList<ObservedEdge> observedEdges(const QList<TargetState>& states, const ServiceGraph& graph, const Moment& now)
{
    return recognized(sightings(states, now).values(), graph);
}

QJsonObject observedEdgeJson(const ObservedEdge& edge)
{
    return {
        {u"key"_s, edge.key()},
        {u"client"_s, textJson(edge.client)},
        {u"application"_s, edge.application},
        {u"user"_s, textJson(edge.user)},
        {u"addresses"_s, QJsonArray::fromStringList(edge.addresses)},
        {u"target"_s, edge.target},
        {u"queues"_s, QJsonArray::fromStringList(edge.queues)},
        {u"observed"_s, true},
        {u"written"_s, edge.written},
    };
}

// What was read before has nothing new to say; of thousands of targets a few have been read since.
void ObservedEdgeBook::read(const QList<TargetState>& states, const Moment& now)
{
    ++m_round;
    for (const TargetState& state : states) {
        Read& known = m_read[state.target.id];
        known.round = m_round;
        const ReadingPtr before = std::exchange(known.shown, state.shown(now));
        if (!known.shown || known.shown == before)
            continue;
        known.number = ++m_readings;
        Edges edges;
        addClients(edges, state.target.id, *known.shown);
        for (auto edge = edges.cbegin(); edge != edges.cend(); ++edge) {
            if (m_seen.size() < most || m_seen.contains(edge.key()))
                m_seen.insert(edge.key(), {*edge, now, known.number});
        }
    }
    if (m_read.size() > states.size())
        m_read.removeIf([this](auto entry) { return entry.value().round != m_round; });
}

QList<ObservedEdge> ObservedEdgeBook::look(const QList<TargetState>& states, const ServiceGraph& graph,
                                           const Moment& now)
{
    read(states, now);
    QList<ObservedEdge> seen;
    for (auto each = m_seen.begin(); each != m_seen.end();) {
        const auto target = m_read.constFind(each->edge.target);
        if (target != m_read.cend() && target->shown && target->number == each->number)
            each->at = now;
        if (target == m_read.cend() || now.since(each->at) > kept) {
            each = m_seen.erase(each);
        } else {
            seen.append(each->edge);
            ++each;
        }
    }
    return recognized(seen, graph);
}

} // namespace yagura
