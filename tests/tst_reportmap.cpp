// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entrykinds.h"
#include "models/domain/packeddocument.h"
#include "models/domain/pastpictures.h"
#include "models/items/report/reportsources.h"
#include "models/items/report/reportwords.h"
#include "tests/support/entries.h"
#include "tests/support/strictwarnings.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QString iso(int seconds)
{
    return at(seconds).toString(Qt::ISODateWithMs);
}

QJsonObject service(const QString& id, const QString& kind, const QStringList& needs)
{
    QJsonArray groups;
    for (const QString& need : needs)
        groups.append(QJsonObject {{u"kind"_s, u"needs"_s}, {u"of"_s, QJsonArray {need}}, {u"at_least"_s, 1}});
    return {{u"id"_s, id}, {u"kind"_s, kind}, {u"stands_on"_s, groups}, {u"weight"_s, 1}};
}

/// A picture of these services with every one of them failed.
QJsonObject picture(int second, const QJsonArray& services)
{
    QJsonArray states;
    for (const QJsonValue& row : services)
        states.append(QJsonObject {{u"id"_s, row["id"_L1]}, {u"state"_s, u"failed"_s}});
    const QJsonObject used {
        {u"name"_s, u"connections.used"_s}, {u"value"_s, 98}, {u"limit"_s, 100}, {u"unit"_s, u"1"_s}};
    const QJsonObject target {{u"id"_s, u"orders-db"_s}, {u"kind"_s, u"database"_s}, {u"freshness"_s, u"live"_s},
        {u"read_at"_s, iso(second)}, {u"interval_ms"_s, 10'000}, {u"indicators"_s, QJsonArray {used}}};
    return {{u"now"_s, iso(second)}, {u"targets"_s, QJsonArray {target}}, {u"services"_s, services},
        {u"impact"_s, QJsonObject {{u"states"_s, states}, {u"causes"_s, QJsonArray()}}}};
}

/// The report of an incident that was recorded from `first` (seconds after its start) on.
Report reportFrom(int first, const QJsonArray& services)
{
    QList<PackedPicture> packed;
    for (int second = first; second <= 60; second += 10)
        packed.append({true, packedDocument(picture(second, services))});
    const Attachment pictures {pastPicturesCbor(packed), u"application/cbor"_s};
    const QString hash = QString::fromLatin1(pictures.sha256().toHex());
    Scribe scribe {u"w1"_s};
    scribe.write(entrykind::declared,
        {{u"title"_s, u"x"_s}, {u"severity"_s, u"sev2"_s}, {u"started"_s, iso(0)}, {u"pictures"_s, hash}}, 5);
    const QJsonObject evidence {{u"indicator"_s, u"connections.used"_s}, {u"value"_s, 98}, {u"unit"_s, u"1"_s}};
    const QJsonObject finding {{u"id"_s, u"database.connections_exhausted@orders-db"_s},
        {u"rule"_s, u"connections_exhausted"_s}, {u"pattern"_s, u"database"_s}, {u"severity"_s, u"critical"_s},
        {u"target"_s, u"orders-db"_s}, {u"code"_s, u"database.connections_exhausted"_s}, {u"cause"_s, u"probable"_s},
        {u"evidence"_s, QJsonArray {evidence}}};
    scribe.write(entrykind::findingRaised, {{u"finding"_s, finding}}, 6);
    ReportSources sources;
    sources.incident = *incidentOf(theIncident, scribe.written);
    sources.attachments.insert(hash, pictures);
    return reportOf(sources, {u"en"_s, "UTC", at(600), {}}).report;
}

/// Of targets, services upon them and functions upon those, each with needs by chance.
QJsonArray servicesByChance(quint32 seed)
{
    QRandomGenerator chance(seed);
    QJsonArray services;
    QStringList below;
    for (const QString& kind : {u"target"_s, u"service"_s, u"service"_s, u"function"_s}) {
        QStringList here;
        const int count = 1 + chance.bounded(14);
        for (int at = 0; at < count; ++at) {
            QStringList needs;
            for (const QString& id : std::as_const(below)) {
                if (chance.bounded(4) == 0)
                    needs.append(id);
            }
            here.append(u"n%1"_s.arg(services.size()));
            services.append(service(here.last(), kind, needs));
        }
        below = here;
    }
    return services;
}

} // namespace

/// How the report's map and charts stand on paper.
class tst_reportmap : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void noBoxOfTheMapLiesUponAnother_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void noBoxOfTheMapLiesUponAnother()
    {
        QFETCH(const quint32, seed);
        const ReportMap map = reportFrom(-10, servicesByChance(seed)).map;
        QVERIFY(!map.isEmpty());
        std::map<int, std::vector<double>> columns;
        for (const ReportMap::Node& node : map.nodes) {
            QVERIFY(node.y > 0 && node.y < 1);
            columns[node.column].push_back(node.y * map.height);
        }
        for (auto& [column, centres] : columns) {
            std::ranges::sort(centres);
            QVERIFY(centres.front() >= 0.5 - 1e-9 && centres.back() <= map.height - 0.5 + 1e-9);
            for (std::size_t at = 1; at < centres.size(); ++at)
                QVERIFY(centres[at] - centres[at - 1] >= 1 - 1e-9);
        }
        // Forty boxes in one column are the most that there can be, and they have half a box between them.
        QVERIFY(map.height <= 60);
    }

    void aServiceStandsInTheColumnOfServices()
    {
        const Report report = reportFrom(-10,
            {service(u"orders-db"_s, u"target"_s, {}), service(u"auth_service"_s, u"service"_s, {u"orders-db"_s})});
        QCOMPARE(report.impacts.size(), 1);
        QCOMPARE(report.impacts[0].service.text(), u"auth_service"_s);
        QCOMPARE(cellText(report.impacts[0].function), u"–"_s);
        QCOMPARE(cellText(report.impacts[0].service), u"auth_service"_s);
    }

    void aChartThatBeginsLateSaysSo()
    {
        const Report whole = reportFrom(-1800, {});
        QVERIFY(whole.leadChart && whole.leadChart->isWhole);
        QVERIFY(chartCaption(*whole.leadChart).contains(u"30 minutes"_s));
        const Report late = reportFrom(-600, {});
        QVERIFY(late.leadChart && !late.leadChart->isWhole);
        QVERIFY(chartCaption(*late.leadChart).contains(u"as far back as was recorded"_s));
    }

    void whatALimitIsDependsOnWhatIsMeasured()
    {
        ReportChart chart;
        chart.limit = 50;
        chart.indicator = u"queue.malformed"_s;
        QCOMPARE(limitText(chart), u"looked at 50"_s);
        chart.indicator = u"connections.used"_s;
        QCOMPARE(limitText(chart), u"limit 50"_s);
    }

    void yesAndNoAreExplainedAtTheAxis()
    {
        ReportChart chart;
        chart.unit = u"1"_s;
        chart.indicator = u"filesystem.read_only"_s;
        QCOMPARE(chartUnitText(chart), u"1 is yes, 0 is no"_s);
        chart.indicator = u"connections.used"_s;
        QVERIFY(chartUnitText(chart).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_reportmap)
#include "tst_reportmap.moc"
