// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/configuredgraph.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

const QString thisMachine = u"localhost"_s;

/// The host of an address as targets show it (host:port, URL, service=NAME, "local"), or empty when it names none.
QString hostOf(const Target& target)
{
    const QString& address = target.address;
    if (address == "local"_L1 || address.startsWith(u'/'))
        return thisMachine;
    if (address.contains(u'=') || address.contains(u','))
        return {};
    const QUrl url = address.contains("://"_L1) ? QUrl(address) : QUrl(u"any://"_s + address);
    const QString host = url.host();
    const bool isHere = host.startsWith("127."_L1) || host == "::1"_L1 || host == thisMachine;
    return isHere ? thisMachine : host;
}

class Writing final {
public:
    void addNodes(const Configuration& configuration);
    void addNeeds(const Configuration& configuration);
    void addShared(const SharedResource& resource);
    ServiceGraph build() { return m_builder.build(); }

private:
    NodeIndex place(const QString& id) { return m_builder.add({id, NodeKind::Target, {}, 0, {}}); }
    std::vector<NodeIndex> places(const QStringList& ids)
    {
        std::vector<NodeIndex> indices;
        for (const QString& id : ids)
            indices.push_back(place(id));
        return indices;
    }
    void need(NodeIndex owner, NeedKind kind, const QList<NeedConfig>& needs)
    {
        for (const NeedConfig& group : needs)
            m_builder.need(owner, kind, places(group.ids), std::uint32_t(group.atLeast));
    }

    ServiceGraph::Builder m_builder;
};

void Writing::addNodes(const Configuration& configuration)
{
    for (const TargetConfig& target : configuration.targets)
        place(target.target.id);
    for (const ServiceConfig& service : configuration.services)
        m_builder.add({service.id, NodeKind::Service, service.label, 0, {}});
    for (const FunctionConfig& function : configuration.functions)
        m_builder.add({function.id, NodeKind::Function, function.label, function.weight, function.impact});
}

void Writing::addNeeds(const Configuration& configuration)
{
    for (const ServiceConfig& service : configuration.services) {
        const NodeIndex owner = place(service.id);
        need(owner, NeedKind::Needs, service.needs);
        need(owner, NeedKind::RunsOn, service.runsOn);
        m_builder.need(owner, NeedKind::Soft, places(service.soft), 1);
    }
    for (const FunctionConfig& function : configuration.functions) {
        const NodeIndex owner = place(function.id);
        need(owner, NeedKind::Needs, function.needs);
        m_builder.need(owner, NeedKind::Soft, places(function.soft), 1);
    }
}

void Writing::addShared(const SharedResource& resource)
{
    const NodeIndex shared = m_builder.add({resource.id, NodeKind::Resource, {}, 0, {}});
    for (const QString& user : resource.users) {
        if (const auto owner = m_builder.find(user))
            m_builder.need(*owner, NeedKind::Shares, {shared}, 1);
    }
}

} // namespace

QList<SharedResource> sharedHosts(const QList<TargetConfig>& targets)
{
    QMap<QString, QStringList> users;
    for (const TargetConfig& target : targets) {
        const QString host = hostOf(target.target);
        if (!host.isEmpty())
            users[host].append(target.target.id);
    }
    QList<SharedResource> shared;
    for (auto host = users.cbegin(); host != users.cend(); ++host) {
        if (host->size() > 1)
            shared.append({u"host:"_s + host.key(), *host});
    }
    return shared;
}

ServiceGraph graphOf(const Configuration& configuration, const QList<SharedResource>& shared)
{
    Writing writing;
    writing.addNodes(configuration);
    writing.addNeeds(configuration);
    for (const SharedResource& resource : shared)
        writing.addShared(resource);
    return writing.build();
}

} // namespace yagura
