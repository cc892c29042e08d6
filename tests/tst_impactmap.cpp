// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/analysis.h"
#include "models/items/impact/impactmap.h"
#include "models/items/impact/mapwords.h"
#include "models/items/impact/nodestable.h"
#include "models/items/impact/pointstable.h"
#include "models/items/impact/reachedtable.h"
#include "models/items/impact/whatiftable.h"
#include "models/items/impact/sharedwords.h"
#include "tests/support/impactmaps.h"
#include "tests/support/sharingdemo.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

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
