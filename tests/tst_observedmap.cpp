// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/impact/baretargets.h"
#include "models/items/impact/mapwords.h"
#include "models/items/impact/nodestable.h"
#include "models/items/impact/observedpart.h"
#include "models/items/impact/observedtable.h"
#include "tests/support/demopicture.h"
#include "tests/support/impactmaps.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

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

} // namespace

/// What was observed, as the map and its tables show it.
class ObservedMapTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

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
        QVERIFY(service.contains("needs orders-db, auth-db"_L1));
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
};

QTEST_GUILESS_MAIN(ObservedMapTest)
#include "tst_observedmap.moc"
