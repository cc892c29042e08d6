// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/graphs.h"
#include "tests/support/handsource.h"
#include "tests/support/strictwarnings.h"

#include <QMap>
#include <QTest>

#include <algorithm>
#include <random>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

/// One group of needs by names.
struct NamedNeed {
    QString owner;
    NeedKind kind = NeedKind::Needs;
    QStringList of;
    std::uint32_t atLeast = 0;
};

/// What a source says, by names, and what it saw of its targets.
struct Site {
    QStringList targets; ///< target N of each site is the same server
    QMap<QString, bool> fails; ///< of its targets
    QStringList services;
    QList<NamedNeed> needs;
};

Site randomSite(std::mt19937& random, int targets)
{
    Site site;
    for (int number = 0; number < targets; ++number) {
        if (random() % 4 == 0)
            continue;
        site.targets.append(u"t%1"_s.arg(number));
        site.fails.insert(site.targets.last(), false);
    }
    QStringList below = site.targets;
    for (int number = 0; number < 4 && !below.isEmpty(); ++number) {
        const QString service = u"s%1"_s.arg(number);
        for (int need = 0; need < 2; ++need) {
            QStringList of;
            for (int member = 0; member < 1 + int(random() % 3); ++member) {
                const QString& chosen = below[qsizetype(random() % std::size_t(below.size()))];
                if (!of.contains(chosen))
                    of.append(chosen);
            }
            const auto kind = random() % 4 == 0 ? NeedKind::Soft : NeedKind::Needs;
            const auto atLeast = kind == NeedKind::Soft ? 1 : 1 + random() % std::size_t(of.size());
            site.needs.append({service, kind, of, std::uint32_t(atLeast)});
        }
        site.services.append(service);
        below.append(service);
    }
    return site;
}

ServiceGraph graphOf(const Site& site)
{
    ServiceGraph::Builder builder;
    for (const QString& id : site.targets)
        builder.add({id, NodeKind::Target, {}, 0, {}});
    for (const QString& id : site.services)
        builder.add({id, NodeKind::Service, {}, 0, {}});
    for (const NamedNeed& need : site.needs) {
        std::vector<NodeIndex> members;
        for (const QString& id : need.of)
            members.push_back(*builder.find(id));
        builder.need(*builder.find(need.owner), need.kind, std::move(members), need.atLeast);
    }
    return builder.build();
}

HandSource sourceOf(const QString& name, const Site& site)
{
    HandSource source(name);
    for (const QString& id : site.targets) {
        source.watches(id, database(u"server of "_s + id));
        if (site.fails[id])
            source.finds(u"database.connections_exhausted"_s, id);
    }
    source.stands(graphOf(site));
    return source;
}

/// The worst first; a group is as well as its atLeast-th best member.
NodeState stateOf(const NamedNeed& need, const QMap<QString, NodeState>& states)
{
    QList<NodeState> members;
    for (const QString& id : need.of)
        members.append(states[id]);
    std::ranges::sort(members);
    const bool someoneFails = members.last() == NodeState::Failed;
    if (need.kind == NeedKind::Soft) {
        const bool isBad = std::ranges::any_of(members, [](NodeState state) { return state >= NodeState::Degraded; });
        return isBad ? NodeState::Degraded : NodeState::Ok;
    }
    const NodeState serving = members[qsizetype(need.atLeast) - 1];
    if (serving >= NodeState::Unknown)
        return serving;
    return someoneFails ? NodeState::RedundancyLost : NodeState::Ok;
}

/// By going round until nothing changes. `needs` and `own` are in the names of the whole.
QMap<QString, NodeState> settled(QMap<QString, NodeState> states, const QList<NamedNeed>& needs)
{
    for (bool isMoving = true; isMoving;) {
        isMoving = false;
        for (const NamedNeed& need : needs) {
            const NodeState state = std::max(states[need.owner], stateOf(need, states));
            isMoving = isMoving || state != states[need.owner];
            states[need.owner] = state;
        }
    }
    return states;
}

} // namespace

/// What the graph says when services stand in one source and what they need in another.
class tst_mergedimpact : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void agreesWithGoingRoundByHand();
    void anOwnServiceFailsWithWhatOnlyAnotherSourceSees();
    void anOwnServiceMayNeedATargetOfASource();
    void sharedHostsAreJoined();
};

// Two sites, some servers watched by both: as many cases as there are ways to be wrong.
void tst_mergedimpact::agreesWithGoingRoundByHand()
{
    std::mt19937 random(42);
    for (int round = 0; round < 300; ++round) {
        Site own = randomSite(random, 4);
        Site tokyo = randomSite(random, 4);
        for (int number = 0; number < 4; ++number) {
            const QString id = u"t%1"_s.arg(number);
            const bool fails = random() % 3 == 0;
            for (Site* site : {&own, &tokyo}) {
                if (site->fails.contains(id))
                    site->fails[id] = fails;
            }
        }
        const auto nameIn = [&](const QString& id) { return own.targets.contains(id) ? id : u"tokyo:"_s + id; };
        QMap<QString, NodeState> states;
        QList<NamedNeed> needs = own.needs;
        for (const QString& id : own.targets)
            states[id] = own.fails[id] ? NodeState::Failed : NodeState::Ok;
        for (const QString& id : tokyo.targets)
            states[nameIn(id)] = tokyo.fails[id] ? NodeState::Failed : NodeState::Ok;
        for (NamedNeed need : std::as_const(tokyo.needs)) {
            need.owner.prepend(u"tokyo:"_s);
            for (QString& id : need.of)
                id = nameIn(id);
            needs.append(need);
        }
        states = settled(states, needs);

        PictureMerger merger;
        const Picture picture = merger.merge({sourceOf({}, own), sourceOf(u"tokyo"_s, tokyo)}, momentAt(0));

        const ServiceGraph& graph = picture.services->graph;
        QCOMPARE(qsizetype(graph.size()),
            own.targets.size() + own.services.size() + tokyo.services.size()
                + std::ranges::count_if(tokyo.targets, [&](const QString& id) { return !own.targets.contains(id); }));
        for (NodeIndex node = 0; node < graph.size(); ++node) {
            const QString& id = graph.node(node).id;
            QVERIFY2(
                picture.impact.nodes[node].state == states[id], qPrintable(u"%1 in round %2"_s.arg(id).arg(round)));
        }
    }
}

void tst_mergedimpact::anOwnServiceFailsWithWhatOnlyAnotherSourceSees()
{
    Wiring wiring;
    wiring.target("orders-db");
    wiring.needs("api", {"orders-db"});
    const HandSource own = HandSource().watches(u"orders-db"_s, database(u"7"_s)).inVain().stands(wiring.graph());
    const HandSource tokyo
        = HandSource(u"tokyo"_s).watches(u"db"_s, database(u"7"_s)).finds(u"database.connections_exhausted"_s, u"db"_s);
    PictureMerger merger;

    const Picture picture = merger.merge({own, tokyo}, momentAt(0));

    const auto api = picture.services->graph.find(u"api"_s);
    QCOMPARE(picture.impact.nodes[*api].state, NodeState::Failed);
    QCOMPARE(picture.findings[0].id, u"database.connections_exhausted@orders-db"_s);
    QCOMPARE(picture.findings[0].affects, QStringList {u"api"_s});
    QCOMPARE(picture.findings[0].cause, Cause::Probable);
}

void tst_mergedimpact::anOwnServiceMayNeedATargetOfASource()
{
    Wiring wiring;
    wiring.needs("api", {"tokyo:db"});
    HandSource own = HandSource().stands(wiring.graph());
    const HandSource tokyo
        = HandSource(u"tokyo"_s).watches(u"db"_s, database(u"7"_s)).finds(u"database.connections_exhausted"_s, u"db"_s);
    PictureMerger merger;
    const auto stateOfApi = [&] {
        const Picture picture = merger.merge({own, tokyo}, momentAt(0));
        return picture.impact.nodes[*picture.services->graph.find(u"api"_s)].state;
    };

    QCOMPARE(stateOfApi(), NodeState::Failed);
    own.watches(u"mine"_s, database(u"7"_s)); // the same server, so that it is called otherwise now
    QCOMPARE(stateOfApi(), NodeState::Ok);
}

void tst_mergedimpact::sharedHostsAreJoined()
{
    Wiring here;
    here.target("orders-db");
    here.needs("api", {"orders-db"});
    Wiring there;
    there.target("db");
    there.needs("api", {"db"});
    const auto hostOf = [](const QString& id) {
        const QList<SharedUser> users {{id, PlaceReason::HostName, {}}, {u"api"_s, PlaceReason::HostName, {}}};
        return SharedResource {u"host:db1"_s, SharedResource::Kind::Host, {}, u"db1"_s, users};
    };
    HandSource own = HandSource().watches(u"orders-db"_s, database(u"7"_s));
    own.picture().services = ServiceMap::of(here.graph(), {hostOf(u"orders-db"_s)});
    HandSource tokyo = HandSource(u"tokyo"_s).watches(u"db"_s, database(u"7"_s));
    tokyo.picture().services = ServiceMap::of(there.graph(), {hostOf(u"db"_s)});
    PictureMerger merger;

    const Picture picture = merger.merge({own, tokyo}, momentAt(0));

    const ServiceGraph& graph = picture.services->graph;
    QCOMPARE(picture.services->shared.size(), 2);
    const auto lostWith = [&](const QString& id) {
        QStringList ids;
        for (const Affected& each : whatIf(graph, *graph.find(id), picture.impact.own).failed)
            ids.append(graph.node(each.node).id);
        ids.sort();
        return ids;
    };
    QCOMPARE(lostWith(u"host:db1"_s), QStringList({u"api"_s, u"orders-db"_s, u"tokyo:api"_s}));
    QCOMPARE(lostWith(u"tokyo:host:db1"_s), QStringList({u"api"_s, u"orders-db"_s, u"tokyo:api"_s}));
}

QTEST_GUILESS_MAIN(tst_mergedimpact)
#include "tst_mergedimpact.moc"
