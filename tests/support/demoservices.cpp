// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/analysis.h"
#include "tests/support/demopicture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura::testing {

namespace {

/// The shop that stands on the demo's targets.
class Shop final {
public:
    void service(const QString& id) { m_builder.add({id, NodeKind::Service, {}, 0, {}}); }
    void function(const QString& id, LocalText label, double weight, LocalText impact)
    {
        m_builder.add({id, NodeKind::Function, std::move(label), weight, std::move(impact)});
    }
    void join(const QString& owner, NeedKind kind, const QStringList& ids, std::uint32_t atLeast = 0)
    {
        std::vector<NodeIndex> members;
        for (const QString& id : ids)
            members.push_back(place(id));
        m_builder.need(place(owner), kind, std::move(members), atLeast);
    }
    void target(const QString& id) { place(id); }
    ServiceGraph build() { return m_builder.build(); }

private:
    NodeIndex place(const QString& id) { return m_builder.add({id, NodeKind::Target, {}, 0, {}}); }

    ServiceGraph::Builder m_builder;
};

void addNodes(Shop& shop, const QList<TargetState>& targets)
{
    for (const TargetState& state : targets)
        shop.target(state.target.id);
    for (const QString& id : {u"auth_service"_s, u"api_gateway"_s, u"order-consumer"_s, u"billing_service"_s,
             u"catalogue_service"_s, u"image-resizer"_s, u"report-builder"_s, u"mailer"_s, u"session-store"_s})
        shop.service(id);
    shop.function(u"login"_s, {u"Log-in"_s, u"ログイン"_s}, 10,
        {u"people cannot sign in; those signed in can browse"_s, u"サインインできない"_s});
    shop.function(u"checkout"_s, {u"Checkout"_s, u"購入手続き"_s}, 8,
        {u"the payment page answers 503"_s, u"決済画面が 503 を返す"_s});
    shop.function(u"order-mail"_s, {u"Order mail"_s, u"注文確認メール"_s}, 3,
        {u"confirmations come late"_s, u"注文確認が遅れる"_s});
    shop.function(u"catalogue"_s, {u"Catalogue"_s, u"商品一覧"_s}, 5, {u"no goods are shown"_s, u"商品が表示されない"_s});
    shop.function(u"reports"_s, {u"Sales reports"_s, u"売上レポート"_s}, 1, {u"figures of yesterday"_s, u"昨日の数値のまま"_s});
}

void addNeeds(Shop& shop)
{
    shop.join(u"auth_service"_s, NeedKind::Needs, {u"auth-db"_s, u"orders-db"_s});
    shop.join(u"session-store"_s, NeedKind::Needs, {u"rabbit-2"_s});
    shop.join(u"order-consumer"_s, NeedKind::Needs, {u"orders-db"_s, u"rabbit-1"_s});
    shop.join(u"order-consumer"_s, NeedKind::RunsOn, {u"node-A"_s});
    shop.join(u"billing_service"_s, NeedKind::Needs, {u"ledger-db"_s});
    shop.join(u"billing_service"_s, NeedKind::Soft, {u"billing-db"_s}, 1);
    shop.join(u"catalogue_service"_s, NeedKind::Needs, {u"catalog-db"_s});
    shop.join(u"catalogue_service"_s, NeedKind::RunsOn, {u"node-B"_s, u"node-C"_s, u"node-D"_s}, 1);
    shop.join(u"catalogue_service"_s, NeedKind::Soft, {u"session-store"_s}, 1);
    shop.join(u"image-resizer"_s, NeedKind::Needs, {u"rabbit-2"_s});
    shop.join(u"report-builder"_s, NeedKind::Needs, {u"reports-db"_s});
    shop.join(u"report-builder"_s, NeedKind::RunsOn, {u"node-E"_s});
    shop.join(u"api_gateway"_s, NeedKind::Needs, {u"auth_service"_s, u"orders-db"_s});
    shop.join(u"api_gateway"_s, NeedKind::Soft, {u"billing_service"_s}, 1);
    shop.join(u"api_gateway"_s, NeedKind::RunsOn, {u"node-C"_s, u"node-D"_s}, 1);
    shop.join(u"mailer"_s, NeedKind::Soft, {u"order-consumer"_s}, 1);
    shop.join(u"login"_s, NeedKind::Needs, {u"api_gateway"_s});
    shop.join(u"checkout"_s, NeedKind::Needs, {u"api_gateway"_s});
    shop.join(u"order-mail"_s, NeedKind::Needs, {u"mailer"_s});
    shop.join(u"catalogue"_s, NeedKind::Needs, {u"catalogue_service"_s});
    shop.join(u"catalogue"_s, NeedKind::Soft, {u"image-resizer"_s}, 1);
    shop.join(u"reports"_s, NeedKind::Needs, {u"report-builder"_s});
}

Moment earlier(std::chrono::seconds ago)
{
    const Moment now = demoNow();
    return {now.utc.addSecs(-ago.count()), now.boot - ago};
}

struct DemoCheck {
    QString service;
    double latencyS;
    std::optional<std::chrono::seconds> slowSince; ///< so long ago
};

/// The services that are looked at themselves; those that wait for a connection are slow.
QList<DemoCheck> checksOfTheShop()
{
    return {
        {u"auth_service"_s, 2.4, 700s},
        {u"api_gateway"_s, 3.1, 678s},
        {u"order-consumer"_s, 1.8, 651s},
        {u"catalogue_service"_s, 0.04, std::nullopt},
        {u"mailer"_s, 0.06, std::nullopt},
    };
}

TargetState checked(const DemoCheck& check)
{
    Target target;
    target.id = check.service;
    target.kind = TargetKind::Service;
    target.system = u"http"_s;
    target.every = 5s;
    ServiceHealth health;
    health.latencyS = check.latencyS;
    return liveState(target, health, 900);
}

Finding slow(const DemoCheck& check)
{
    Finding finding;
    finding.pattern = u"service"_s;
    finding.rule = u"slow"_s;
    finding.code = u"service.slow"_s;
    finding.target = check.service;
    finding.id = findingId(finding.pattern, finding.rule, finding.target, std::nullopt);
    finding.severity = Severity::Warning;
    finding.since = earlier(*check.slowSince);
    finding.evidence = {{u"check.latency"_s, std::nullopt, check.latencyS, 1.0, u"s"_s}};
    return finding;
}

/// The demo's picture with the checks of the shop.
PicturePtr checkedPicture()
{
    auto picture = std::make_shared<Picture>(*demoPicture());
    for (const DemoCheck& check : checksOfTheShop()) {
        picture->targets.append(checked(check));
        if (check.slowSince)
            picture->findings.append(slow(check));
    }
    return picture;
}

} // namespace

PicturePtr withServices(const PicturePtr& picture, const ServiceMapPtr& services)
{
    auto changed = std::make_shared<Picture>(*picture);
    auto result = analysed(picture->findings, services->graph, {picture->targets, {}, picture->now});
    changed->findings = std::move(result.findings);
    changed->impact = std::move(result.impact);
    changed->services = services;
    return changed;
}

PicturePtr demoImpactPicture()
{
    static const ServiceMapPtr services = [] {
        Shop shop;
        addNodes(shop, demoDatabases() + demoNodes() + demoBrokers());
        addNeeds(shop);
        return ServiceMap::of(shop.build());
    }();
    return withServices(checkedPicture(), services);
}

PicturePtr demoObservedPicture()
{
    auto picture = std::make_shared<Picture>(*demoImpactPicture());
    picture->observed = observedEdges(picture->targets, picture->services->graph, picture->now);
    return picture;
}

} // namespace yagura::testing
