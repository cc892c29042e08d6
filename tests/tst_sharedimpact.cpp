// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sharingscene.h"

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

/// What targets share without a word in the configuration, and what follows from that.
class tst_sharedimpact : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void machinesAreExact();
    void sharedResourcesAreSinglePoints();
    void supposedFailuresGoAlongWhatIsShared();
    void whatIsSharedCarriesNoTrouble();
    void theHostOfATargetIsToldWithItsFileSystems();
};

void tst_sharedimpact::machinesAreExact()
{
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        QList<Whereabouts> places;
        for (int number = 0; number < 12; ++number) {
            Whereabouts place;
            place.target = QString::number(number);
            place.kind = random() % 4 == 0 ? TargetKind::Node : TargetKind::Database;
            place.isHere = random() % 6 == 0;
            if (!place.isHere && random() % 5 != 0)
                place.host = u"h%1"_s.arg(random() % 6);
            if (!place.host.isEmpty() && random() % 3 == 0)
                place.address = u"10.0.0.%1"_s.arg(random() % 4);
            if (place.kind == TargetKind::Node && random() % 2 == 0)
                place.machine = QString::number(random() % 3);
            places.append(place);
        }
        const auto areTogether = [](const Whereabouts& a, const Whereabouts& b) {
            return (a.isHere && b.isHere) || (!a.host.isEmpty() && a.host == b.host)
                || (!a.address.isEmpty() && a.address == b.address) || (!a.machine.isEmpty() && a.machine == b.machine);
        };
        std::vector<int> set(12);
        for (int at = 0; at < 12; ++at)
            set[std::size_t(at)] = at;
        for (int pass = 0; pass < 12; ++pass) {
            for (int a = 0; a < 12; ++a) {
                for (int b = 0; b < 12; ++b) {
                    if (areTogether(places[a], places[b]))
                        set[std::size_t(a)] = set[std::size_t(b)] = std::min(set[std::size_t(a)], set[std::size_t(b)]);
                }
            }
        }
        QMap<int, QStringList> byHand;
        for (int at = 0; at < 12; ++at) {
            if (places[at].isKnown())
                byHand[set[std::size_t(at)]].append(places[at].target);
        }
        QSet<QStringList> expected;
        for (const QStringList& ids : byHand)
            expected.insert(ids);
        QSet<QStringList> found;
        for (const Machine& machine : machinesOf(places)) {
            QStringList ids;
            for (const Whereabouts& place : machine.nodes + machine.others)
                ids.append(place.target);
            std::ranges::sort(ids, {}, [](const QString& id) { return id.toInt(); });
            found.insert(ids);
            QVERIFY(!machine.host.isEmpty());
            QCOMPARE(machine.host == u"localhost"_s, machine.isHere);
        }
        QCOMPARE(found, expected);
    }
}

void tst_sharedimpact::sharedResourcesAreSinglePoints()
{
    std::mt19937 random(20261124);
    for (int round = 0; round < 200; ++round) {
        const int size = 6 + 2 * (round % 15);
        const ServiceGraph written = randomWritten(random, size);
        const QList<SharedResource> shared = randomShared(random, size);
        const ServiceGraph graph = withShared(written, shared);
        QMap<QString, std::pair<int, int>> found;
        const auto points = singlePoints(graph, {}, {});
        for (const SinglePoint& point : *points)
            found.insert(graph.node(point.node).id, {point.functions, point.services});
        QMap<QString, std::pair<int, int>> expected;
        for (const QString& origin : graph.ids()) {
            std::pair<int, int> counts {0, 0};
            for (const QString& id : failedByHand(written, shared, origin)) {
                const NodeKind kind = graph.node(*graph.find(id)).kind;
                counts.first += id != origin && kind == NodeKind::Function ? 1 : 0;
                counts.second += id != origin && kind == NodeKind::Service ? 1 : 0;
            }
            if (counts.first + counts.second > 0)
                expected.insert(origin, counts);
        }
        QCOMPARE(found, expected);
    }
}

void tst_sharedimpact::supposedFailuresGoAlongWhatIsShared()
{
    std::mt19937 random(5);
    for (int round = 0; round < 100; ++round) {
        const int size = 6 + 2 * (round % 10);
        const ServiceGraph written = randomWritten(random, size);
        const QList<SharedResource> shared = randomShared(random, size);
        const ServiceGraph graph = withShared(written, shared);
        for (NodeIndex origin = 0; origin < graph.size(); ++origin) {
            QSet<QString> found {graph.node(origin).id};
            for (const Affected& affected : whatIf(graph, origin, {}).failed)
                found.insert(graph.node(affected.node).id);
            QCOMPARE(found, failedByHand(written, shared, graph.node(origin).id));
        }
    }
}

// With and without what is shared: the same states, the same causes.
void tst_sharedimpact::whatIsSharedCarriesNoTrouble()
{
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        const int size = 6 + 2 * (round % 12);
        const ServiceGraph written = randomWritten(random, size);
        const ServiceGraph graph = withShared(written, randomShared(random, size));
        const std::vector<OwnState> own = randomStates(random, written.size());
        std::vector<OwnState> ownOfAll = own;
        ownOfAll.resize(graph.size());
        const auto plain = propagate(written, own);
        auto all = propagate(graph, ownOfAll);
        for (NodeIndex node = NodeIndex(written.size()); node < graph.size(); ++node)
            QCOMPARE(all[node].state, NodeState::Ok);
        std::vector<Trouble> troubles;
        for (NodeIndex node = 0; node < written.size(); ++node) {
            QCOMPARE(all[node], plain[node]);
            if (own[node].state >= NodeState::Degraded)
                troubles.push_back({node, Severity::Warning, momentAt(int(random() % 100)), std::chrono::seconds(1)});
        }
        const auto causesOf = [&](const ServiceGraph& of, const std::vector<NodeOutcome>& outcomes) {
            QStringList lines;
            for (const NodeCause& cause : rankCauses(of, outcomes, troubles, {{momentAt(0), u"n0"_s}}))
                lines.append(u"%1 %2 %3 %4"_s.arg(cause.trouble.node)
                                 .arg(cause.root)
                                 .arg(cause.score.total)
                                 .arg(cause.affectedTotal));
            return lines;
        };
        QCOMPARE(causesOf(graph, all), causesOf(written, plain));
    }
}

void tst_sharedimpact::theHostOfATargetIsToldWithItsFileSystems()
{
    const TargetState orders = databaseHere(u"orders"_s, u"/var/lib/pg"_s);
    Picture picture
        = pictureOf({orders, database(u"far"_s, u"db1:5432"_s), nodeHere(u"node-A"_s, {u"/"_s, u"/var"_s})});

    const auto host = hostOf(u"orders"_s, picture);
    QVERIFY(host);
    QCOMPARE(host->nodes, QStringList {u"node-A"_s});
    QCOMPARE(host->mounts, (QList<FoundMount> {{u"node-A"_s, u"/var"_s, true}}));
    QCOMPARE(hostOf(u"node-A"_s, picture)->nodes, QStringList {u"node-A"_s});
    QVERIFY(!hostOf(u"far"_s, picture));
    QVERIFY(!hostOf(u"nobody"_s, picture));

    Wiring wiring;
    wiring.target("node-A");
    wiring.target("node-B");
    wiring.runsOn("told", {"node-A"}, 1);
    wiring.runsOn("either", {"node-A", "node-B"}, 1);
    picture.services = ServiceMap::of(wiring.graph());
    QCOMPARE(hostOf(u"told"_s, picture)->nodes, QStringList {u"node-A"_s});
    QVERIFY(!hostOf(u"either"_s, picture));
}

QTEST_GUILESS_MAIN(tst_sharedimpact)
#include "tst_sharedimpact.moc"
