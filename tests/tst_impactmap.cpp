// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/analysis.h"
#include "models/items/impact/baretargets.h"
#include "models/items/impact/impactmap.h"
#include "models/items/impact/mapwords.h"
#include "models/items/impact/nodestable.h"
#include "models/items/impact/observedpart.h"
#include "models/items/impact/observedtable.h"
#include "models/items/impact/pointstable.h"
#include "models/items/impact/reachedtable.h"
#include "models/items/impact/whatiftable.h"
#include "models/items/impact/sharedwords.h"
#include "tests/support/sharingdemo.h"
#include "tests/support/strictwarnings.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

bool isNode(const Picture& picture, const QString& id)
{
    const TargetState* state = picture.target(id);
    return state && state->target.kind == TargetKind::Node;
}

MapColumns columnsOf(const Picture& picture)
{
    return mapColumns(picture.services->graph, [&](const QString& id) { return isNode(picture, id); });
}

ImpactMap mapOf(const PicturePtr& picture, MapScope scope = MapScope::Failing, const QString& pinned = {},
    bool withClients = false)
{
    return impactMap(NodeReading(picture, u"en"_s), columnsOf(*picture), scope, pinned, withClients);
}

ObservedEdge seen(const QString& client, const QString& application, const QString& target)
{
    return {client, application, {}, {u"10.0.4.7"_s}, target, {}, false};
}

/// The demo, in which somebody was seen at work.
PicturePtr observed(const QList<ObservedEdge>& edges)
{
    auto picture = std::make_shared<Picture>(*demoImpactPicture());
    picture->observed = edges;
    return picture;
}

const MapNode& nodeOf(const ImpactMap& map, const QString& key)
{
    const int at = map.indexOf(key);
    if (at < 0)
        qFatal("%s is not shown", qPrintable(key));
    return map.nodes[at];
}

const MapEdge* edgeOf(const ImpactMap& map, const QString& from, const QString& to)
{
    for (const MapEdge& edge : map.edges) {
        if (map.nodes[edge.from].key == from && map.nodes[edge.to].key == to)
            return &edge;
    }
    return nullptr;
}

EdgeFlow flowOf(const ImpactMap& map, const QString& from, const QString& to)
{
    const MapEdge* edge = edgeOf(map, from, to);
    if (!edge)
        qFatal("no edge from %s to %s", qPrintable(from), qPrintable(to));
    return edge->flow;
}

template<typename Row>
void putThroughItsPaces(std::span<const Column<Row>> columns, const std::vector<Row>& rows)
{
    SnapshotModel<Row> table(columns);
    const QAbstractItemModelTester tester(&table);
    QVERIFY(!rows.empty());
    table.merge(rows);
    QCOMPARE(table.rowCount(), int(rows.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            for (int role = SortRole; role <= TintRole; ++role)
                table.index(row, column).data(role);
            table.index(row, column).data(Qt::AccessibleTextRole);
        }
    }
    table.merge(std::vector<Row>(rows.begin(), rows.begin() + 1));
    QCOMPARE(table.rowCount(), 1);
    table.merge(rows);
    QCOMPARE(table.rowCount(), int(rows.size()));
    table.merge({});
}

} // namespace

class ImpactMapTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void causesStandLeftAndUsersRight()
    {
        const auto picture = demoImpactPicture();
        const ServiceGraph& graph = picture->services->graph;
        const MapColumns columns = columnsOf(*picture);
        for (NodeIndex owner = 0; owner < graph.size(); ++owner) {
            for (const NeedGroup& group : graph.groupsOf(owner)) {
                for (const NodeIndex member : graph.members(group))
                    QVERIFY(columns.columns[member] < columns.columns[owner]);
            }
        }
        const auto bandOf = [&](const QString& id) { return columns.bands[*graph.find(id)]; };
        QCOMPARE(bandOf(u"node-A"_s), MapBand::Hosts);
        QCOMPARE(bandOf(u"orders-db"_s), MapBand::Data);
        QCOMPARE(bandOf(u"auth_service"_s), MapBand::Services);
        QCOMPARE(bandOf(u"api_gateway"_s), MapBand::Entry);
        QCOMPARE(bandOf(u"login"_s), MapBand::Users);
    }

    void circlesEndSomewhere()
    {
        ServiceGraph::Builder builder;
        const NodeIndex a = builder.add({u"a"_s, NodeKind::Service, {}, 0, {}});
        const NodeIndex b = builder.add({u"b"_s, NodeKind::Service, {}, 0, {}});
        const NodeIndex c = builder.add({u"c"_s, NodeKind::Service, {}, 0, {}});
        builder.need(a, NeedKind::Needs, {b}, 0);
        builder.need(b, NeedKind::Needs, {c}, 0);
        builder.need(c, NeedKind::Needs, {a}, 0);
        const MapColumns columns = mapColumns(builder.build(), [](const QString&) { return false; });
        QCOMPARE(std::set(columns.columns.begin(), columns.columns.end()), (std::set {0, 1, 2}));
    }

    void edgesTellWhatTheyCarry()
    {
        const ImpactMap map = mapOf(demoImpactPicture());
        QCOMPARE(map.subject, MapSubject::Failing);
        QCOMPARE(flowOf(map, u"orders-db"_s, u"auth_service"_s), EdgeFlow::Failure);
        QCOMPARE(flowOf(map, u"auth_service"_s, u"api_gateway"_s), EdgeFlow::Symptom);
        QCOMPARE(flowOf(map, u"auth-db"_s, u"auth_service"_s), EdgeFlow::Normal);
        QCOMPARE(flowOf(map, u"ledger-db"_s, u"billing_service"_s), EdgeFlow::Unknown);
        QCOMPARE(flowOf(map, u"order-consumer"_s, u"mailer"_s), EdgeFlow::AtRisk);
        QCOMPARE(edgeOf(map, u"order-consumer"_s, u"mailer"_s)->kind, NeedKind::Soft);
    }

    void nodesTellWhatIsWrong()
    {
        const ImpactMap map = mapOf(demoImpactPicture());
        QVERIFY(nodeOf(map, u"orders-db"_s).isCause);
        QCOMPARE(nodeOf(map, u"orders-db"_s).severity, Severity::Critical);
        QVERIFY(nodeOf(map, u"orders-db"_s).words.startsWith("98 "_L1));
        QVERIFY(nodeOf(map, u"ledger-db"_s).isUnseen);
        QCOMPARE(nodeOf(map, u"auth-db"_s).words, u"normal"_s);
        QCOMPARE(nodeOf(map, u"login"_s).words, u"suffers from orders-db"_s);
        QCOMPARE(map.nodes[map.first()].key, u"orders-db"_s);
    }

    void aPinnedNodeIsShownWithItsNeighbours()
    {
        const auto picture = demoImpactPicture();
        QVERIFY(mapOf(picture).indexOf(u"image-resizer"_s) < 0);
        const ImpactMap map = mapOf(picture, MapScope::Failing, u"image-resizer"_s);
        QVERIFY(map.indexOf(u"image-resizer"_s) >= 0);
        QVERIFY(map.indexOf(u"rabbit-2"_s) >= 0);
        QCOMPARE(mapOf(picture, MapScope::Failing, u"auth-db"_s), mapOf(picture));
        QCOMPARE(mapOf(picture, MapScope::Failing, u"nobody"_s), mapOf(picture));
    }

    void everythingIsEverything()
    {
        const auto picture = demoImpactPicture();
        const ImpactMap map = mapOf(picture, MapScope::Everything);
        QCOMPARE(map.nodes.size(), qsizetype(picture->services->graph.size()));
        QCOMPARE(map.edges.size(), qsizetype(picture->services->graph.edges()));
        QCOMPARE(mapCaption(map), u"everything · 28 of 28 nodes"_s);
    }

    void aHugeGraphIsCutToTheWorst()
    {
        ServiceGraph::Builder builder;
        const NodeIndex database = builder.add({u"orders-db"_s, NodeKind::Target, {}, 0, {}});
        for (int number = 0; number < 5'000; ++number) {
            const NodeIndex service = builder.add({u"s%1"_s.arg(number), NodeKind::Service, {}, 0, {}});
            builder.need(service, NeedKind::Needs, {database}, 0);
        }
        const auto picture = withServices(demoPicture(), ServiceMap::of(builder.build()));
        const ImpactMap map = mapOf(picture);
        QCOMPARE(int(map.nodes.size()), mostFailingShown);
        QVERIFY(map.isCut);
        QVERIFY(map.indexOf(u"orders-db"_s) >= 0);
        QCOMPARE(int(mapOf(picture, MapScope::Everything).nodes.size()), mostShown);
    }

    void aPictureWithoutAnalysisIsUnknownAndNotWell()
    {
        auto bare = std::make_shared<Picture>(*demoImpactPicture());
        bare->impact = {};
        bare->findings.clear();
        const ImpactMap map = mapOf(bare, MapScope::Everything);
        QCOMPARE(nodeOf(map, u"login"_s).severity, Severity::Unknown);
    }

    void whatIsSharedIsNamedAndCarriesNoTrouble()
    {
        const auto picture = demoSharing();
        const ImpactMap map = mapOf(picture, MapScope::Everything);
        const MapNode disk = nodeOf(map, u"filesystem:node-A:/var"_s);
        QCOMPARE(disk.name, u"/var on node-A"_s);
        QCOMPARE(disk.words, u"shared by 2, inferred"_s);
        QCOMPARE(disk.band, MapBand::Hosts);
        QCOMPARE(nodeOf(map, u"host:db2.int"_s).name, u"host db2.int"_s);
        // node-A's disk is nearly full, and orders-db has its own trouble.
        const int node = map.indexOf(u"node-A"_s);
        QVERIFY(map.nodes[node].severity >= Severity::Warning);
        int inferred = 0;
        for (const MapEdge& edge : map.edges) {
            if (edge.kind != NeedKind::Shares)
                continue;
            ++inferred;
            QCOMPARE(edge.flow, EdgeFlow::Normal);
        }
        QCOMPARE(inferred, 6);
    }

    void singlePointsSayWhatIsInferred()
    {
        const auto picture = demoSharing();
        const NodeReading reading(picture, u"en"_s);
        const auto rows = pointRows(reading, *singlePoints(picture->services->graph, {}, {}));
        const auto rowOf = [&](const QString& id) { return std::ranges::find(rows, id, &PointRow::node); };
        QVERIFY(rowOf(u"node-A"_s) != rows.end());
        QCOMPARE(rowOf(u"node-A"_s)->kind, u"target · inferred"_s);
        QVERIFY(rowOf(u"node-A"_s)->why.contains(u"orders-db runs there: its address 127.0.0.1:5432 is of this machine"_s));
        QCOMPARE(rowOf(u"filesystem:node-A:/var"_s)->kind, u"shared · inferred"_s);
        QVERIFY(rowOf(u"filesystem:node-A:/var"_s)->why.contains(
            u"orders-db keeps files there: its data directory is /var/lib/postgresql/15/main"_s));
        QCOMPARE(rowOf(u"orders-db"_s)->kind, u"target"_s);
        // Whatever fails with orders-db fails with the node, and more.
        QVERIFY(rowOf(u"node-A"_s)->count >= rowOf(u"orders-db"_s)->count);
        const QStringList lines = inferredLines(*picture->services, u"orders-db"_s);
        QCOMPARE(lines.first(), u"stands on node-A: its address 127.0.0.1:5432 is of this machine"_s);
        QVERIFY(lines.last().startsWith(u"stands on /var on node-A: "_s));
    }

    void reasonsAreSentences_data()
    {
        QTest::addColumn<PlaceReason>("reason");
        for (const PlaceReason reason : {PlaceReason::HostName, PlaceReason::HostAddress, PlaceReason::ThisMachine,
                 PlaceReason::Socket, PlaceReason::Watched, PlaceReason::DataDirectory, PlaceReason::Tablespace})
            QTest::addRow("%s", qPrintable(placeReasonName(reason))) << reason;
    }

    void reasonsAreSentences()
    {
        QFETCH(PlaceReason, reason);
        QVERIFY(!placeReasonName(reason).isEmpty());
        const QString text = placeReasonText(reason, u"/a\u202eb\nc"_s);
        QVERIFY2(text.contains(u' ') && !text.contains(u'%') && !text.contains(u'\n'), qPrintable(text));
        QVERIFY2(reason == PlaceReason::Watched || text.contains(u"/a⟨U+202E⟩b"_s), qPrintable(text));
        QVERIFY(!placeReasonText(reason, {}).contains(u'%'));
    }

    void waysUpAndDownAreFound()
    {
        const ImpactMap map = mapOf(demoImpactPicture());
        const auto keys = [&](const QSet<int>& nodes) {
            QSet<QString> table;
            for (const int node : nodes)
                table.insert(map.nodes[node].key);
            return table;
        };
        const auto down = keys(downstream(map, map.indexOf(u"auth_service"_s)));
        QVERIFY(down.contains(u"login"_s) && down.contains(u"api_gateway"_s) && !down.contains(u"auth_service"_s));
        const auto up = keys(upstream(map, map.indexOf(u"auth_service"_s)));
        QVERIFY(up.contains(u"orders-db"_s) && up.contains(u"auth-db"_s) && !up.contains(u"api_gateway"_s));
    }

    void theTablesMerge()
    {
        const auto picture = demoImpactPicture();
        const NodeReading reading(picture, u"en"_s);
        const ServiceGraph& graph = picture->services->graph;
        const NodeIndex orders = *graph.find(u"orders-db"_s);
        putThroughItsPaces(nodeColumns(), nodeRows(mapOf(picture)));
        putThroughItsPaces(reachedColumns(), reachedRows(reading, columnsOf(*picture), orders));
        putThroughItsPaces(whatIfColumns(), whatIfRows(reading, orders));
        putThroughItsPaces(pointColumns(), pointRows(reading, *singlePoints(graph, {}, {})));
    }

    void whatAServiceWasSeenToUseIsAnEdgeOfItsOwnKind()
    {
        ObservedEdge written = seen(u"auth_service"_s, u"auth"_s, u"orders-db"_s);
        written.written = true;
        const ImpactMap before = mapOf(demoImpactPicture());
        const ImpactMap map = mapOf(observed({seen(u"auth_service"_s, u"auth"_s, u"rabbit-1"_s), written,
            seen(u"image-resizer"_s, {}, u"orders-db"_s), seen(u"auth_service"_s, u"auth"_s, u"nobody"_s)}));

        QCOMPARE(map.nodes, before.nodes);
        QCOMPARE(map.edges.size(), before.edges.size() + 1); // one end of the others is not shown
        const MapEdge* edge = edgeOf(map, u"rabbit-1"_s, u"auth_service"_s);
        QVERIFY(edge && edge->isObserved);
        QCOMPARE(edge->flow, EdgeFlow::Normal);
        QVERIFY(!edgeOf(map, u"orders-db"_s, u"auth_service"_s)->isObserved);
    }

    void whatWasObservedLeadsNowhere()
    {
        const ImpactMap before = mapOf(demoImpactPicture());
        const ImpactMap map = mapOf(observed({seen(u"auth_service"_s, u"auth"_s, u"rabbit-1"_s)}));
        const int broker = map.indexOf(u"rabbit-1"_s);
        QCOMPARE(downstream(map, broker), downstream(before, broker));
        QVERIFY(!upstream(map, map.indexOf(u"auth_service"_s)).contains(broker));
    }

    void unknownClientsStandThereOnlyWhenTheyAreWanted()
    {
        const auto picture
            = observed({seen({}, u"psql"_s, u"orders-db"_s), seen({}, u"psql"_s, u"auth-db"_s), seen({}, {}, u"orders-db"_s)});
        const ImpactMap without = mapOf(picture);
        QCOMPARE(without.clients, 2);
        QCOMPARE(without.nodes, mapOf(demoImpactPicture()).nodes);

        const ImpactMap map = mapOf(picture, MapScope::Failing, {}, true);
        QCOMPARE(map.nodes.size(), without.nodes.size() + 2);
        const MapNode& psql = nodeOf(map, u"observed/?psql"_s);
        QVERIFY(psql.isClient);
        QCOMPARE(psql.name, u"psql"_s);
        QCOMPARE(psql.words, u"observed · 10.0.4.7"_s);
        QVERIFY(edgeOf(map, u"orders-db"_s, psql.key)->isObserved);
        QVERIFY(edgeOf(map, u"auth-db"_s, psql.key)->isObserved);
        QCOMPARE(nodeOf(map, u"observed/@10.0.4.7"_s).name, u"10.0.4.7"_s);
        QVERIFY(mapCaption(map).endsWith(u"2 of 2 observed clients"_s));
        QVERIFY(!map.nodes[map.first()].isClient);
        for (const MapNode& node : map.nodes) {
            if (node.isClient)
                QVERIFY(std::ranges::any_of(without.nodes, [&](const MapNode& old) { return old.column == node.column; }));
        }
    }

    void aFloodOfClientsIsCutToThoseOfTheWorstTargets()
    {
        QList<ObservedEdge> edges;
        for (int number = 0; number < 200; ++number)
            edges.append(seen({}, u"a-%1"_s.arg(number), u"auth-db"_s));
        for (int number = 0; number < 5; ++number)
            edges.append(seen({}, u"z-%1"_s.arg(number), u"orders-db"_s));
        const ImpactMap map = mapOf(observed(edges), MapScope::Failing, u"observed/?a-150"_s, true);
        QCOMPARE(std::ranges::count(map.nodes, true, &MapNode::isClient), mostClientsShown);
        QCOMPARE(map.clients, 205);
        QVERIFY(map.indexOf(u"observed/?z-4"_s) >= 0);
        QVERIFY(map.indexOf(u"observed/?a-150"_s) >= 0);
        QVERIFY(mapCaption(map).endsWith(u"24 of 205 observed clients"_s));
    }

    void observedThingsAreGuestsOfTheLayout()
    {
        const ImpactMap plain = mapOf(demoImpactPicture());
        const ImpactMap map = mapOf(
            observed({seen(u"auth_service"_s, {}, u"rabbit-1"_s), seen({}, u"psql"_s, u"orders-db"_s)}), MapScope::Failing,
            {}, true);
        const MapHeights heights {50, 24, 20};
        QCOMPARE(withoutGuests(layoutRequest(map, heights)), layoutRequest(plain, heights));
        QCOMPARE(layoutRequest(map, heights).boxes.last().height, 24);
    }

    void sentencesAndTablesSayWhatWasOnlyObserved()
    {
        ObservedEdge consumer = seen({}, u"<b>mail</b>"_s, u"rabbit-1"_s);
        consumer.queues = {u"emails"_s};
        const ImpactMap map
            = mapOf(observed({seen(u"auth_service"_s, {}, u"rabbit-1"_s), consumer}), MapScope::Failing, {}, true);
        const QString service = spokenText(map, map.indexOf(u"auth_service"_s));
        QVERIFY2(service.contains("observed at work on rabbit-1"_L1), qPrintable(service));
        QVERIFY(service.contains("needs auth-db, orders-db"_L1));
        const QString client = spokenText(map, map.indexOf(u"observed/?<b>mail</b>"_s));
        QCOMPARE(client, u"<b>mail</b>, observed · consumes emails · 10.0.4.7; observed at work on rabbit-1"_s);
        const QString broker = spokenText(map, map.indexOf(u"rabbit-1"_s));
        QVERIFY2(broker.contains("observed clients: auth_service, <b>mail</b>"_L1), qPrintable(broker));

        const auto rows = nodeRows(map);
        const auto row = std::ranges::find(rows, u"rabbit-1"_s, &NodeRow::key);
        QVERIFY2(row->neededBy.contains("auth_service (observed)"_L1), qPrintable(row->neededBy));
        const auto mail = std::ranges::find(rows, u"observed/?<b>mail</b>"_s, &NodeRow::key);
        QCOMPARE(mail->layer, u"Client"_s);
        QCOMPARE(mail->needs, u"rabbit-1 (observed)"_s);
        NodesTable table(nodeColumns());
        table.merge(nodeRows(map));
        const int at = table.rowOfKey(mail->key);
        QCOMPARE(table.index(at, nodeColumn::State).data().toString(), QString()); // nobody knows its state
        QVERIFY(table.index(at, 0).data(Qt::AccessibleTextRole).toString().contains("observed"_L1));
    }

    void whatWasSeenAtANodeIsListedWithWhatWasAdopted()
    {
        const QList<ObservedEdge> edges {seen({}, u"psql"_s, u"orders-db"_s), seen(u"mailer"_s, u"mail"_s, u"orders-db"_s),
            seen({}, u"psql"_s, u"auth-db"_s)};
        const QList<AdoptedNeed> adopted {{u"auth_service"_s, u"orders-db"_s, true, {}, true},
            {u"mailer"_s, u"orders-db"_s, false, {}, false}, {u"mailer"_s, u"rabbit-1"_s, false, {}, true}};
        const auto rowsAt = [&](const QString& node) {
            return observedRows(observedAt(edges, node), adoptedAt(adopted, node), node,
                [](const QString& id) { return id.toUpper(); });
        };
        const auto rows = rowsAt(u"orders-db"_s);
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[0].name, u"psql"_s);
        QCOMPARE(rows[0].sentence, u"psql was seen at work on ORDERS-DB · 10.0.4.7"_s);
        QCOMPARE(rows[1].name, u"MAILER"_s);
        QCOMPARE(rows[2].words, u"adopted"_s); // what a person wrote is not ours to take out
        QCOMPARE(rows[2].sentence, u"AUTH_SERVICE uses ORDERS-DB, and can do without it"_s);
        QCOMPARE(rowsAt(u"observed/?psql"_s).size(), 2U);
        QCOMPARE(rowsAt(u"mailer"_s).size(), 2U);
        putThroughItsPaces(observedColumns(), rows);
    }

    void withoutServicesTheTargetsStandAlone()
    {
        BareTargets bare;
        const auto picture = bare.under(demoPicture());
        QCOMPARE(picture->services->graph.size(), std::size_t(demoPicture()->targets.size()));
        const ImpactMap map = mapOf(picture, MapScope::Everything);
        QCOMPARE(nodeOf(map, u"orders-db"_s).severity, Severity::Critical);
        QCOMPARE(nodeOf(map, u"auth-db"_s).severity, Severity::Ok);
        QCOMPARE(bare.under(demoPicture())->services, picture->services);
    }

    void redundancyIsTold()
    {
        const ServiceGraph& graph = demoImpactPicture()->services->graph;
        const NodeFacts orders = nodeFacts(graph, *graph.find(u"orders-db"_s));
        QVERIFY(orders.isAlone && !orders.hasSpare && orders.hasUsers);
        QCOMPARE(orders.functions, 3);
        const NodeFacts spare = nodeFacts(graph, *graph.find(u"node-C"_s));
        QVERIFY(!spare.isAlone && spare.hasSpare);
        QCOMPARE(nodeFacts(graph, *graph.find(u"login"_s)).hasUsers, false);
    }
};

QTEST_GUILESS_MAIN(ImpactMapTest)
#include "tst_impactmap.moc"
