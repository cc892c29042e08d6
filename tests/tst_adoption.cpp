// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/configurationreader.h"
#include "models/domain/adoption.h"
#include "models/domain/configuredgraph.h"
#include "tests/support/readings.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

const QByteArray shop = "targets: [{id: orders-db, system: local}]\n"
                        "services: [{id: order-api, label: Orders, needs: []}]\n";

Configuration configurationOf(const QByteArray& text)
{
    return readConfiguration(QList<ConfigurationSource> {{u"/etc/yagura.yaml"_s, text}}).configuration;
}

TargetState databaseUsedBy(const QString& application, const QString& address)
{
    ClientUse use;
    use.application = application;
    use.address = address;
    DatabaseHealth health;
    health.clients = {use};
    return stateOf(readingOf(u"orders-db"_s, health), TargetKind::Database);
}

ObservedEdge edgeIn(const Configuration& configuration, const TargetState& state)
{
    const auto edges = observedEdges({state}, graphOf(configuration, {}), momentAt(0));
    return edges.size() == 1 ? edges.first() : ObservedEdge();
}

} // namespace

/// What is proposed to be written down for an edge that was seen.
class tst_adoption : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aServiceGetsANeed()
    {
        const auto configuration = configurationOf(shop);
        const auto edge = edgeIn(configuration, databaseUsedBy(u"order-api"_s, u"10.0.0.1"_s));
        Adoption adoption = adoptionOf(edge, configuration);
        QCOMPARE(adoption, (Adoption {u"order-api"_s, false, {}, u"orders-db"_s, false}));
        QCOMPARE(adoptionYaml(adoption), u"adopted:\n  - service: \"order-api\"\n    needs: [\"orders-db\"]\n"_s);
        adoption.isSoft = true;
        QCOMPARE(adoptionYaml(adoption), u"adopted:\n  - service: \"order-api\"\n    soft: [\"orders-db\"]\n"_s);
    }

    void anIdThatIsTakenGetsANumber()
    {
        const auto configuration = configurationOf(shop);
        const ObservedEdge edge {{}, u"orders db"_s, {}, {u"a"_s}, u"orders-db"_s, {}, false};
        QCOMPARE(adoptionOf(edge, configuration).service, u"orders-db-2"_s);
        QCOMPARE(adoptionOf(edge, configuration).label, u"orders db"_s);
    }

    void whatIsAdoptedIsWrittenAndRecognized_data()
    {
        QTest::addColumn<QString>("application");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("id");
        QTest::addRow("plain") << u"batch-worker"_s << u"local"_s << u"batch-worker"_s;
        QTest::addRow("blanks") << u"Web Shop"_s << u"10.0.0.1"_s << u"web-shop"_s;
        QTest::addRow("no name") << QString() << u"10.0.0.1"_s << u"client-10.0.0.1"_s;
        QTest::addRow("markup") << u"<b>x</b> \"q\""_s << u"a"_s << u"-b-x--b---q-"_s;
        QTest::addRow("yaml") << u"}, {id: y, needs: [z]} # \n- &a *a"_s << u"a"_s << QString();
        QTest::addRow("reserved") << u"team/app@host"_s << u"a"_s << u"team-app-host"_s;
        QTest::addRow("no letters") << u"😀"_s << u"a"_s << u"--"_s;
        QTest::addRow("long") << QString(500, u'x') << u"a"_s << QString(60, u'x');
        QTest::addRow("japanese") << u"注文バッチ"_s << u"a"_s << u"注文バッチ"_s;
        QTest::addRow("hidden") << u"a\u202Eb"_s << u"a"_s << u"a-b"_s;
    }
    void whatIsAdoptedIsWrittenAndRecognized()
    {
        QFETCH(const QString, application);
        QFETCH(const QString, address);
        QFETCH(const QString, id);
        const auto state = databaseUsedBy(application, address);
        const auto before = configurationOf(shop);
        const auto edge = edgeIn(before, state);
        QVERIFY(edge.client.isEmpty());

        const Adoption adoption = adoptionOf(edge, before);
        const auto loaded = readConfiguration(QList<ConfigurationSource> {{u"/etc/yagura.yaml"_s, shop},
            {u"/etc/conf.d/90-desktop.yaml"_s, adoptionYaml(adoption).toUtf8()}});

        QVERIFY(adoption.isNewService);
        if (!id.isEmpty())
            QCOMPARE(adoption.service, id);
        QCOMPARE(loaded.faults, QList<ConfigFault>());
        const auto after = edgeIn(loaded.configuration, state);
        QCOMPARE(after.client, adoption.service);
        QVERIFY(after.written);
        QCOMPARE(loaded.configuration.adopted.size(), 1);
        QVERIFY(loaded.configuration.adopted[0].writable);
    }

    void anotherIdKeepsTheClientRecognized()
    {
        const ObservedEdge edge {{}, u"psql-7"_s, {}, {u"a"_s}, u"orders-db"_s, {}, false};
        const Adoption proposed = adoptionOf(edge, {});
        QCOMPARE(proposed.label, QString());
        const Adoption renamed = withId(proposed, u"night batch"_s, edge);
        QCOMPARE(renamed.service, u"night batch"_s);
        QCOMPARE(renamed.label, u"psql-7"_s);
        QVERIFY(adoptionYaml(renamed).startsWith("services:\n  - id: \"night batch\"\n    label: \"psql-7\"\nadopted:"_L1));
    }
};

QTEST_APPLESS_MAIN(tst_adoption)
#include "tst_adoption.moc"
