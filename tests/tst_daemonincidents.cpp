// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entrykinds.h"
#include "tests/support/apihome.h"
#include "tests/support/strictwarnings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

const QString incident = u"0b6c1a52-8c0b-4a57-9b3e-0d6f2f4a7f10"_s;

RecordEntry declared()
{
    RecordEntry entry;
    entry.writer = u"theirs"_s;
    entry.sequence = 1;
    entry.incident = incident;
    entry.recorded = entry.happened = momentAt(0).utc;
    entry.kind = entrykind::declared;
    entry.args = {{u"title"_s, u"no connections"_s}, {u"severity"_s, u"sev2"_s}};
    return entry;
}

QByteArray noteOf(const QString& id, const QByteArray& text)
{
    return "{\"incident\": \"" + id.toLatin1() + "\", \"text\": \"" + text + "\"}";
}

} // namespace

/// The record of incidents by way of the daemon.
class tst_daemonincidents : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void nobodyOpensTheRecordForNothing();
    void incidentsAreListedAndTold();
    void aNoteIsAddedByTheNameOfTheToken();
    void whatCannotBeIsRefused();
};

void tst_daemonincidents::nobodyOpensTheRecordForNothing()
{
    ApiHome home;
    home.showNext();
    home.get("/api/v1/picture");

    QVERIFY(!home.store);
    QCOMPARE(home.get("/api/v1/incidents").status, 200);
    QVERIFY(home.store);
}

void tst_daemonincidents::incidentsAreListedAndTold()
{
    ApiHome home;
    home.kept = {declared()};

    const QJsonArray rows = home.get("/api/v1/incidents").json()[u"incidents"_s].toArray();
    const QJsonObject one = home.get("/api/v1/incident?id=" + incident.toLatin1()).json();

    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"title"_s].toString(), u"no connections"_s);
    QCOMPARE(one[u"schema"_s].toString(), u"yagura.incident/1"_s);
    QCOMPARE(one[u"entries"_s].toArray().size(), 1);
}

void tst_daemonincidents::aNoteIsAddedByTheNameOfTheToken()
{
    ApiHome home;
    home.kept = {declared()};

    const RawAnswer answer
        = home.ask(requestOf("POST", "/api/v1/notes", home.token, {}, noteOf(incident, "restarted batch-worker")));

    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.json()[u"actor"_s].toString(), u"kei"_s);
    QCOMPARE(home.store->entries.last().kind, QString(entrykind::noted));
    QCOMPARE(home.store->entries.last().args[u"text"_s].toString(), u"restarted batch-worker"_s);
    QCOMPARE(home.ask(requestOf("POST", "/api/v1/notes", home.reader, {}, noteOf(incident, "x"))).status, 403);
}

void tst_daemonincidents::whatCannotBeIsRefused()
{
    ApiHome home;
    home.kept = {declared()};
    const QString stranger = u"11111111-1111-4111-8111-111111111111"_s;
    const auto post
        = [&](const QByteArray& body) { return home.ask(requestOf("POST", "/api/v1/notes", home.token, {}, body)); };

    QCOMPARE(home.get("/api/v1/incident").status, 400);
    QCOMPARE(home.get("/api/v1/incident?id=INC-1").status, 400);
    QCOMPARE(home.get("/api/v1/incident?id=" + stranger.toLatin1()).errorCode(), u"unknown_incident"_s);
    QCOMPARE(home.get("/api/v1/incidents?offset=-1").status, 400);
    QCOMPARE(post(noteOf(stranger, "x")).errorCode(), u"unknown_incident"_s);
    QCOMPARE(post(noteOf(incident, " ")).errorCode(), u"bad_value"_s);
    QCOMPARE(post(noteOf(incident, QByteArray(10'001, 'a'))).errorCode(), u"bad_value"_s);
    home.store->refuses = true;
    QCOMPARE(post(noteOf(incident, "x")).errorCode(), u"not_written"_s);
}

QTEST_GUILESS_MAIN(tst_daemonincidents)
#include "tst_daemonincidents.moc"
