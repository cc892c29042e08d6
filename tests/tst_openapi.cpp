// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/yamldocument.h"
#include "backends/schema/messageschema.h"
#include "tests/support/daemonprocess.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/yamlasjson.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

/// Mutable by the test: an unreachable server and a node that answers make findings and details.
const QByteArray watched = "targets:\n"
                           "  - {id: here, system: local, every: 1s}\n"
                           "  - {id: gone, system: postgresql, dsn: \"host=127.0.0.1 port=1\", every: 1s}\n"
                           "services:\n"
                           "  - {id: api, needs: [gone], runs_on: [here]}\n";

} // namespace

/// The description of the API, held against the real daemon.
class tst_openapi : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }

    void answersAreAsDescribed_data();
    void answersAreAsDescribed();
    void aMarkIsAsDescribed();
    void whatIsServedIsDescribedAndTheOtherWayRound();
    void everyErrorCodeIsListed();

private:
    /// Empty when the answer fits the description of that operation.
    QString fault(const QString& path, const QString& method, const RawAnswer& answer) const;
    QJsonValue resolved(QJsonValue value) const;

    QJsonObject m_document;
    std::unique_ptr<DaemonProcess> m_daemon;
};

void tst_openapi::initTestCase()
{
    QFile file(QStringLiteral(YAGURA_SOURCE_DIR "/resources/openapi/yagurad.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto document = parseYaml(file.readAll(), u"yagurad.yaml"_s);
    QVERIFY2(document.faults.isEmpty(), document.faults.isEmpty() ? "" : qPrintable(document.faults.first().place.text() + document.faults.first().code));
    m_document = jsonOfYaml(document.root).toObject();

    m_daemon = std::make_unique<DaemonProcess>(watched);
    m_daemon->start();
    QVERIFY2(m_daemon->serves(), m_daemon->log().constData());
    QTRY_VERIFY(!m_daemon->ask("GET", "/api/v1/picture").json()[u"findings"_s].toArray().isEmpty());
    QTRY_VERIFY(m_daemon->ask("GET", "/api/v1/picture").json()[u"targets"_s][0][u"details"_s].isObject());
}

QJsonValue tst_openapi::resolved(QJsonValue value) const
{
    const QString reference = value[u"$ref"_s].toString();
    if (reference.isEmpty())
        return value;
    QJsonValue found = m_document;
    for (const QString& part : reference.mid(2).split(u'/'))
        found = found[part];
    return found;
}

QString tst_openapi::fault(const QString& path, const QString& method, const RawAnswer& answer) const
{
    const QJsonValue responses = m_document[u"paths"_s][path][method][u"responses"_s];
    const QString status = QString::number(answer.status);
    const bool isNamed = responses.toObject().contains(status);
    const QJsonValue response = resolved(responses[isNamed ? status : u"default"_s]);
    if (response.isUndefined())
        return u"status "_s + status + u" is not described"_s;
    const QString type = QString::fromLatin1(answer.headers.value("content-type")).section(u';', 0, 0);
    const QJsonObject content = response[u"content"_s].toObject();
    if (content.isEmpty())
        return answer.body.isEmpty() ? QString() : u"a body that is not described"_s;
    if (!content.contains(type))
        return type + u" is not described"_s;
    if (type != "application/json"_L1)
        return {};
    QJsonObject schema = content[type][u"schema"_s].toObject();
    schema.insert(u"components"_s, m_document[u"components"_s]);
    const auto read = readSchema(QJsonDocument(schema).toJson(), u"schema"_s);
    if (!read)
        return u"schema: "_s + read.error().first().code + u' ' + QString::fromUtf8(QJsonDocument(read.error().first().args).toJson());
    const SchemaVerdict verdict = (*read)->check(answer.body);
    if (verdict.kind == SchemaVerdict::Kind::Fits)
        return {};
    if (verdict.violations.isEmpty())
        return u"cannot be judged"_s;
    const SchemaViolation& first = verdict.violations.first();
    return u"%1 breaks %2 (%3), found %4"_s.arg(first.path, first.schemaPath, first.wanted, first.found);
}

void tst_openapi::answersAreAsDescribed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    const auto row = [](const char* what, const QString& path, const QByteArray& query, int status) {
        QTest::addRow("%s", what) << path << query << status;
    };
    row("health", u"/healthz"_s, {}, 200);
    row("metrics", u"/metrics"_s, {}, 200);
    row("picture", u"/api/v1/picture"_s, {}, 200);
    row("changes", u"/api/v1/changes"_s, "?source=SOURCE&epoch=EPOCH&since=SEQ", 200);
    row("changes of another epoch", u"/api/v1/changes"_s, "?source=SOURCE&epoch=e&since=1", 410);
    row("changes since nothing", u"/api/v1/changes"_s, {}, 400);
    row("evidence of a server that is not there", u"/api/v1/evidence"_s, "?target=gone&query=database.clients", 200);
    row("evidence of nothing", u"/api/v1/evidence"_s, "?target=nobody&query=database.clients", 400);
    row("evidence by no query", u"/api/v1/evidence"_s, "?target=gone&query=drop", 400);
    row("history", u"/api/v1/history"_s, "?target=here&indicator=cpu.busy_ratio", 200);
    row("history of hours", u"/api/v1/history"_s,
        "?target=here&indicator=cpu.busy_ratio&from=2026-11-20T00:00:00Z&to=2026-11-21T00:00:00Z", 200);
    row("history backwards", u"/api/v1/history"_s,
        "?target=here&indicator=cpu.busy_ratio&from=2026-11-20T00:00:00Z&to=2026-11-19T00:00:00Z", 400);
    row("history of nothing", u"/api/v1/history"_s, {}, 400);
    row("past", u"/api/v1/past"_s, "?since=" + QDateTime::currentDateTimeUtc().addSecs(-60).toString(Qt::ISODateWithMs).toLatin1(), 200);
    row("incidents", u"/api/v1/incidents"_s, {}, 200);
    row("an incident of nobody", u"/api/v1/incident"_s, "?id=11111111-1111-4111-8111-111111111111", 404);
    row("a token in the address", u"/api/v1/picture"_s, "?token=x", 400);
}

void tst_openapi::answersAreAsDescribed()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    const QJsonValue position = m_daemon->ask("GET", "/api/v1/picture").json()[u"position"_s];
    query.replace("SOURCE", position[u"source"_s].toString().toLatin1());
    query.replace("EPOCH", position[u"epoch"_s].toString().toLatin1());
    query.replace("SEQ", QByteArray::number(position[u"seq"_s].toInteger()));

    const RawAnswer answer = m_daemon->ask("GET", path.toLatin1() + query);

    QCOMPARE(answer.status, status);
    QCOMPARE(fault(path, u"get"_s, answer), QString());
}

void tst_openapi::aMarkIsAsDescribed()
{
    const auto post = [&](const QByteArray& body) {
        RawClient client(m_daemon->port());
        client.send(requestOf("POST", "/api/v1/marks", m_daemon->token(), {}, body));
        return client.wait();
    };
    const RawAnswer made = post(R"({"text": "deploy", "node": "api"})");
    QCOMPARE(made.status, 201);
    QCOMPARE(fault(u"/api/v1/marks"_s, u"post"_s, made), QString());
    const RawAnswer refused = post(R"({"text": ""})");
    QCOMPARE(refused.status, 400);
    QCOMPARE(fault(u"/api/v1/marks"_s, u"post"_s, refused), QString());
    // It comes into the picture by itself, and stays as described.
    QTRY_VERIFY(!m_daemon->ask("GET", "/api/v1/picture").json()[u"marks"_s].toArray().isEmpty());
    QCOMPARE(fault(u"/api/v1/picture"_s, u"get"_s, m_daemon->ask("GET", "/api/v1/picture")), QString());
}

void tst_openapi::whatIsServedIsDescribedAndTheOtherWayRound()
{
    const QJsonObject paths = m_document[u"paths"_s].toObject();
    QStringList served;
    for (const QString& path : paths.keys()) {
        for (const QString& method : paths[path].toObject().keys()) {
            served.append(method + u' ' + path);
            const RawAnswer answer = m_daemon->ask(method.toUpper().toLatin1(), path.toLatin1());
            QVERIFY2(answer.status != 404 && answer.status != 405, qPrintable(path));
        }
    }
    QFile source(QStringLiteral(YAGURA_SOURCE_DIR "/backends/daemon"));
    QStringList routes;
    for (const QFileInfo& file : QDir(source.fileName()).entryInfoList({u"*.cpp"_s})) {
        QFile text(file.filePath());
        QVERIFY(text.open(QIODevice::ReadOnly));
        static const QRegularExpression route(uR"re(add\(\{"([A-Z]+)", "([^"]+)")re"_s);
        for (auto match = route.globalMatch(QString::fromUtf8(text.readAll())); match.hasNext();) {
            const auto each = match.next();
            routes.append(each.captured(1).toLower() + u' ' + each.captured(2));
        }
    }
    served.sort();
    routes.sort();
    QCOMPARE(routes, served);
}

void tst_openapi::everyErrorCodeIsListed()
{
    const QString listed = m_document[u"components"_s][u"responses"_s][u"Error"_s][u"description"_s].toString();
    static const QRegularExpression reply(uR"re(errorReply\(\s*[0-9]+, "([a-z_]+)"|(?:unclear|unauthorized)\("([a-z_]+)")re"_s);
    int found = 0;
    for (const QFileInfo& file : QDir(QStringLiteral(YAGURA_SOURCE_DIR "/backends/daemon")).entryInfoList({u"*.cpp"_s})) {
        QFile text(file.filePath());
        QVERIFY(text.open(QIODevice::ReadOnly));
        for (auto match = reply.globalMatch(QString::fromUtf8(text.readAll())); match.hasNext(); ++found) {
            const auto each = match.next();
            const QString code = each.captured(1) + each.captured(2);
            QVERIFY2(listed.contains(code), qPrintable(code));
        }
    }
    QVERIFY(found > 15);
}

QTEST_GUILESS_MAIN(tst_openapi)
#include "tst_openapi.moc"
