// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/impact/observedpart.h"

#include "models/items/impact/mapwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype mostAddressesTold = 2;

/// An unknown client with what it was seen to use.
struct Client {
    QString key;
    QList<ObservedEdge> edges;
    QList<int> targets; ///< places of them in the map, in the same order
    Severity worst = Severity::Ok; ///< of its targets
};

/// Puts what was observed into a map.
class Adding final {
public:
    explicit Adding(ImpactMap& map) : m_map(map)
    {
        for (int place = 0; place < m_map.nodes.size(); ++place)
            m_places.insert(m_map.nodes[place].key, place);
        for (const MapEdge& edge : m_map.edges)
            m_joined.insert({edge.from, edge.to});
    }

    void take(const ObservedEdge& edge)
    {
        const int target = m_places.value(edge.target, -1);
        if (edge.written || target < 0)
            return;
        if (edge.client.isEmpty()) {
            Client& client = m_clients[edge.who()];
            client.key = clientKey(edge);
            client.edges.append(edge);
            client.targets.append(target);
            client.worst = std::max(client.worst, m_map.nodes[target].severity);
        } else if (const int owner = m_places.value(edge.client, -1); owner >= 0) {
            join(target, owner);
        }
    }

    qsizetype clients() const { return m_clients.size(); }

    void showClients(const QString& pinned)
    {
        auto clients = m_clients.values();
        std::ranges::stable_sort(clients, std::greater(),
            [&](const Client& client) { return std::pair(client.key == pinned, client.worst); });
        const auto [column, band] = columnForClients();
        for (const Client& client : clients.mid(0, mostClientsShown)) {
            QStringList words {observedText()};
            if (const QString seen = sightingText(client.edges.first()); !seen.isEmpty())
                words.append(seen);
            const int place = int(m_map.nodes.size());
            m_map.nodes.append({client.key, clientName(client.edges.first()), words.join(u" · "_s), NodeKind::Service,
                band, column, Severity::Ok, false, false, true});
            for (const int target : client.targets)
                join(target, place);
        }
    }

private:
    void join(int target, int owner)
    {
        if (m_joined.contains({target, owner}))
            return;
        m_joined.insert({target, owner});
        m_map.edges.append({target, owner, NeedKind::Needs, EdgeFlow::Normal, true});
    }

    /// Right of all targets that clients use.
    std::pair<int, MapBand> columnForClients() const
    {
        int last = 0;
        for (const Client& client : m_clients) {
            for (const int target : client.targets)
                last = std::max(last, m_map.nodes[target].column);
        }
        std::pair found {last + 1, MapBand::Services};
        bool isInUse = false;
        for (const MapNode& node : std::as_const(m_map.nodes)) {
            if (node.column > last && (!isInUse || node.column < found.first)) {
                found = {node.column, node.band};
                isInUse = true;
            }
        }
        return found;
    }

    ImpactMap& m_map;
    QHash<QString, int> m_places;
    QSet<std::pair<int, int>> m_joined;
    QMap<QString, Client> m_clients; ///< by who they are
};

} // namespace

QString clientKey(const ObservedEdge& edge)
{
    return edge.client.isEmpty() ? u"observed/"_s + edge.who() : edge.client;
}

QString clientName(const ObservedEdge& edge)
{
    return edge.application.isEmpty() ? edge.addresses.value(0) : edge.application;
}

QString sightingText(const ObservedEdge& edge)
{
    QStringList words;
    if (!edge.queues.isEmpty())
        words.append(QCoreApplication::translate("yagura::ImpactMap", "consumes %1").arg(edge.queues.join(u", "_s)));
    // An address that names the client is told already.
    const QStringList addresses = edge.application.isEmpty() ? QStringList() : edge.addresses.mid(0, mostAddressesTold);
    if (!addresses.isEmpty())
        words.append(addresses.join(u", "_s) + (edge.addresses.size() > addresses.size() ? u", …"_s : QString()));
    return words.join(u" · "_s);
}

void addObserved(ImpactMap& map, const QList<ObservedEdge>& observed, bool withClients, const QString& pinned)
{
    Adding adding(map);
    for (const ObservedEdge& edge : observed)
        adding.take(edge);
    map.clients = int(adding.clients());
    if (withClients)
        adding.showClients(pinned);
}

QList<ObservedEdge> observedAt(const QList<ObservedEdge>& observed, const QString& node)
{
    QList<ObservedEdge> edges;
    for (const ObservedEdge& edge : observed) {
        if (!edge.written && (edge.target == node || clientKey(edge) == node))
            edges.append(edge);
    }
    return edges;
}

} // namespace yagura
