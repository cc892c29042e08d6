// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/whereabouts.h"

#include "models/domain/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::array reasonNames {
    Named {PlaceReason::HostName, "host_name"},
    Named {PlaceReason::HostAddress, "host_address"},
    Named {PlaceReason::ThisMachine, "this_machine"},
    Named {PlaceReason::Socket, "socket"},
    Named {PlaceReason::Watched, "watched"},
    Named {PlaceReason::DataDirectory, "data_directory"},
    Named {PlaceReason::Tablespace, "tablespace"},
};

constexpr auto socketWord = "local"_L1; ///< what stands for the default socket in the address of a database

QString plainHost(const QString& host)
{
    const QString lower = host.toLower();
    return lower.endsWith(u'.') ? lower.chopped(1) : lower;
}

/// "mq1" of "mq1.example": what a node names itself by.
QString shortHost(const QString& host)
{
    return plainHost(host).section(u'.', 0, 0);
}

bool isLoopback(const QString& host)
{
    return host.startsWith("127."_L1) || host == "::1"_L1 || host == "localhost"_L1 || host.endsWith(".localhost"_L1);
}

/// The host of an address as targets show it (host:port, URL), in lower case; empty when it names none. By hand,
/// because each picture asks for all of them.
QString hostIn(const QString& address)
{
    if (address.contains(u'=') || address.contains(u','))
        return {};
    const qsizetype scheme = address.indexOf("://"_L1);
    const QString rest = scheme < 0 ? address : address.mid(scheme + 3);
    const QString authority = rest.section(u'/', 0, 0).section(u'?', 0, 0).section(u'@', -1);
    const bool isBracketed = authority.startsWith(u'[');
    return plainHost(isBracketed ? authority.mid(1).section(u']', 0, 0) : authority.section(u':', 0, 0));
}

/// The newest reading that says how the target was reached.
const Reading* reachedBy(const TargetState& state)
{
    for (const ReadingPtr& reading : {state.last, state.good}) {
        if (reading && reading->endpoint)
            return reading.get();
    }
    return nullptr;
}

/// One target at a time.
class Locating final {
public:
    Locating(const TargetState& state, const QString& ownHost) : m_state(state), m_ownHost(ownHost)
    {
        m_place.target = state.target.id;
        m_place.kind = state.target.kind;
    }

    Whereabouts find() &&
    {
        switch (m_state.target.kind) {
        case TargetKind::Database:
            findDatabase();
            break;
        case TargetKind::Broker:
            findBroker();
            break;
        case TargetKind::Node:
            findNode();
            break;
        case TargetKind::Service:
            goTo(hostIn(m_state.target.address), m_state.target.address);
            break;
        }
        return std::move(m_place);
    }

private:
    void findDatabase();
    void findBroker();
    void findNode();
    void goTo(const QString& host, const QString& shown);
    void goToSocket(const QString& folder);
    void leave()
    {
        Whereabouts nowhere;
        nowhere.target = m_place.target;
        nowhere.kind = m_place.kind;
        m_place = nowhere;
    }
    void believe(const ServerPlace& server, const std::optional<ServerEndpoint>& endpoint);
    void keepIn(const QString& path, PlaceReason reason)
    {
        if (path.startsWith(u'/'))
            m_place.folders.append({path, reason});
    }

    const TargetState& m_state;
    const QString& m_ownHost;
    Whereabouts m_place;
};

void Locating::goTo(const QString& host, const QString& shown)
{
    m_place.isHere = isLoopback(host) || (!m_ownHost.isEmpty() && host == m_ownHost);
    m_place.reason = m_place.isHere ? PlaceReason::ThisMachine : PlaceReason::HostName;
    m_place.detail = m_place.isHere ? shown : host;
    if (!m_place.isHere)
        m_place.host = host;
}

void Locating::goToSocket(const QString& folder)
{
    m_place.isHere = true;
    m_place.reason = PlaceReason::Socket;
    m_place.detail = folder.startsWith(u'/') ? folder : QString();
}

void Locating::findDatabase()
{
    const QString& address = m_state.target.address;
    // The configuration names several: it may be on any of them, whichever was reached last.
    if (address.contains(u','))
        return;
    const Reading* reached = reachedBy(m_state);
    const auto endpoint = reached ? reached->endpoint : std::nullopt;
    if (endpoint && endpoint->isOneOfSeveral)
        return;
    if (endpoint && endpoint->isSocket)
        goToSocket(endpoint->host);
    else if (endpoint)
        goTo(plainHost(isLoopback(endpoint->address) ? endpoint->address : endpoint->host), endpoint->host);
    else if (address == socketWord || address.startsWith(socketWord + ":"_L1) || address.startsWith(u'/'))
        goToSocket(address.section(u':', 0, 0));
    else
        goTo(hostIn(address), address);
    if (endpoint && !m_place.isHere)
        m_place.address = endpoint->address;
    const auto* database = m_state.good ? m_state.good->as<DatabaseHealth>() : nullptr;
    if (database && database->place)
        believe(*database->place, endpoint);
}

/// The server knows better than the address.
void Locating::believe(const ServerPlace& server, const std::optional<ServerEndpoint>& endpoint)
{
    const bool isByItself = server.acceptedAt.isEmpty() || isLoopback(server.acceptedAt);
    if (m_place.isHere && !isByItself)
        return leave();
    const bool isThere = isByItself || (endpoint && server.acceptedAt == endpoint->address);
    if (!m_place.isKnown() || !isThere)
        return;
    keepIn(server.dataDirectory, PlaceReason::DataDirectory);
    for (const QString& tablespace : server.tablespaces)
        keepIn(tablespace, PlaceReason::Tablespace);
}

void Locating::findBroker()
{
    const QString host = hostIn(m_state.target.address);
    const auto* broker = m_state.good ? m_state.good->as<BrokerHealth>() : nullptr;
    if (broker && broker->nodes.size() > 1)
        return;
    goTo(host, m_state.target.address);
    if (!broker || broker->nodes.isEmpty() || !m_place.isKnown())
        return;
    const BrokerNode& node = broker->nodes.first();
    const QString named = shortHost(node.name.section(u'@', 1));
    const QString expected = m_place.isHere ? shortHost(m_ownHost) : shortHost(m_place.host);
    const bool isThere = named == expected || (m_place.isHere && (isLoopback(named) || expected.isEmpty()));
    if (m_place.isHere && !isThere)
        return leave();
    // Elsewhere another name may only be an alias, which contradicts nothing and proves nothing.
    if (isThere)
        keepIn(node.dataDirectory, PlaceReason::DataDirectory);
}

void Locating::findNode()
{
    const auto* node = m_state.good ? m_state.good->as<NodeHealth>() : nullptr;
    m_place.isHere = m_state.target.address == socketWord;
    m_place.host = m_place.isHere ? QString() : hostIn(m_state.target.address);
    m_place.machine = node ? node->machineId : QString();
    m_place.reason = PlaceReason::Watched;
}

QString ownHostOf(const QList<TargetState>& targets)
{
    for (const TargetState& state : targets) {
        const auto* node = state.good ? state.good->as<NodeHealth>() : nullptr;
        if (node && state.target.kind == TargetKind::Node && state.target.address == socketWord)
            return node->hostName;
    }
    return {};
}

} // namespace

QString placeReasonName(PlaceReason reason)
{
    return nameIn(reasonNames, reason);
}

QList<Whereabouts> whereabouts(const QList<TargetState>& targets, const QString& ownHost)
{
    const QString own = plainHost(ownHost.isEmpty() ? ownHostOf(targets) : ownHost);
    QList<Whereabouts> places;
    places.reserve(targets.size());
    for (const TargetState& state : targets)
        places.append(Locating(state, own).find());
    return places;
}

} // namespace yagura
