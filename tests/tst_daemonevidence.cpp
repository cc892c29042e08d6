// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/evidencehandler.h"
#include "backends/observe/daemonobserver.h"
#include "models/domain/observationjson.h"
#include "tests/support/apihome.h"
#include "tests/support/strictwarnings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

const QByteArray sessionLook = "/api/v1/evidence?target=orders-db&query=database.session&arg.pid=48213";

ObserveStep stepOf(const QString& target)
{
    return {target, ObserveStep::Query {u"database.session"_s, {{u"pid"_s, u"48213"_s}}}};
}

ObservingDaemon knownDaemon(const QString& source, const HttpOrigin& origin)
{
    return {source, [origin](const ObservingDaemon::Found& found) { found(origin); }};
}

Observation seenOnce()
{
    Observation seen;
    seen.at = systemClock()();
    seen.duration = 12ms;
    seen.source = u"orders-db"_s;
    seen.asked = u"SELECT 1"_s;
    seen.columns = {u"pid"_s, u"query"_s};
    seen.rows = {{u"48213"_s, u"SELECT '<b>\n'"_s}};
    seen.rowsTotal = 1;
    return seen;
}

} // namespace

/// Looks at targets by way of the daemon.
class tst_daemonevidence : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aLookIsAskedByIdAndTypedParameters();
    void whoMayOnlyReadMayNotLook();
    void whatCannotBeAskedIsRefusedBeforeAnybodyIsAsked();
    void aFewLooksGoAtATime();
    void aDesktopLooksThroughItsDaemon();
    void whatFailsThereIsToldHere();
    void whatAFurtherSourceWatchesIsAskedOfItsDaemon();
    void aSourceThatCannotBeReachedSaysWhy();
    void looksThatWaitForATokenGoOutWhenItIsThere();
    void anAnswerThatIsNoneIsAFailure_data();
    void anAnswerThatIsNoneIsAFailure();

private:
    static Result<Observation> lookThrough(const HttpOrigin& origin);
    static Result<Observation> lookThrough(const std::vector<ObservingDaemon>& daemons, const QString& target);
    static HttpOrigin originOf(const ApiHome& home, const QByteArray& token);
};

HttpOrigin tst_daemonevidence::originOf(const ApiHome& home, const QByteArray& token)
{
    return {QUrl(u"http://127.0.0.1:%1"_s.arg(home.port)), {}, std::nullopt, {}, SecretString(token)};
}

Result<Observation> tst_daemonevidence::lookThrough(const HttpOrigin& origin)
{
    return lookThrough({knownDaemon({}, origin)}, u"orders-db"_s);
}

Result<Observation> tst_daemonevidence::lookThrough(
    const std::vector<ObservingDaemon>& daemons, const QString& target)
{
    DirectObserver direct({}, systemClock());
    DaemonObserver observer(daemons, direct, systemClock());
    std::optional<Result<Observation>> told;
    quint64 toldTicket = 0;
    connect(&observer, &Observer::observed, &observer, [&](quint64 ticket, const Result<Observation>& seen) {
        toldTicket = ticket;
        told.emplace(seen);
    });
    const quint64 ticket = observer.observe(stepOf(target), false);
    if (!QTest::qWaitFor([&] { return told.has_value(); }) || toldTicket != ticket)
        return Failure {FailureClass::Internal, u"test.no_answer"_s, {}};
    return *told;
}

void tst_daemonevidence::aLookIsAskedByIdAndTypedParameters()
{
    ApiHome home;
    home.observer.answersAtOnce = seenOnce();

    const RawAnswer answer = home.get(sessionLook + "&arg.nobody=x");

    QCOMPARE(answer.status, 200);
    QCOMPARE(home.observer.looks.size(), 1);
    QVERIFY(home.observer.looks[0].step == stepOf(u"orders-db"_s));
    QVERIFY(!home.observer.looks[0].isAccepted);
    const QJsonValue look = answer.json()[u"look"_s];
    QCOMPARE(look[u"rows"_s][0][1].toString(), u"SELECT '<b>\n'"_s);
    QCOMPARE(look[u"asked"_s].toString(), u"SELECT 1"_s);
    QVERIFY(answer.json()[u"failure"_s].isNull());
}

void tst_daemonevidence::whoMayOnlyReadMayNotLook()
{
    ApiHome home;

    const RawAnswer answer = home.ask(requestOf("GET", sessionLook, home.reader));

    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.errorCode(), u"scope_missing"_s);
    QVERIFY(home.observer.looks.isEmpty());
}

void tst_daemonevidence::whatCannotBeAskedIsRefusedBeforeAnybodyIsAsked()
{
    ApiHome home;
    QCOMPARE(home.get("/api/v1/evidence?target=orders-db").errorCode(), u"bad_parameter"_s);
    QCOMPARE(home.get("/api/v1/evidence?query=database.clients").errorCode(), u"bad_parameter"_s);

    home.observer.refuses
        = Failure {FailureClass::Internal, u"observe.unknown_query"_s, {{u"query"_s, u"drop \"everything\""_s}}};
    const RawAnswer answer = home.get("/api/v1/evidence?target=orders-db&query=drop");

    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), u"unknown_query"_s);
    QVERIFY(home.observer.looks.isEmpty());
}

void tst_daemonevidence::aFewLooksGoAtATime()
{
    ApiHome home;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (qsizetype client = 0; client < EvidenceHandler::mostAsking; ++client) {
        clients.push_back(std::make_unique<RawClient>(home.port));
        clients.back()->send(requestOf("GET", sessionLook, home.token));
    }
    QTRY_COMPARE(home.observer.looks.size(), EvidenceHandler::mostAsking);

    QCOMPARE(home.get(sessionLook).errorCode(), u"busy"_s);

    home.observer.answer(seenOnce());
    QCOMPARE(clients.back()->wait().status, 200);
    home.observer.answersAtOnce = seenOnce();
    QCOMPARE(home.get(sessionLook).status, 200);
}

void tst_daemonevidence::aDesktopLooksThroughItsDaemon()
{
    ApiHome home;
    home.observer.answersAtOnce = seenOnce();

    const auto seen = lookThrough(originOf(home, home.token));

    QVERIFY2(seen, seen ? "" : qPrintable(seen.error().code));
    QVERIFY(home.observer.looks[0].step == stepOf(u"orders-db"_s));
    Observation expected = seenOnce();
    expected.at = seen->at;
    QVERIFY(*seen == expected);
}

void tst_daemonevidence::whatFailsThereIsToldHere()
{
    ApiHome home;
    const Failure failure {FailureClass::NoAnswer, u"attempt.deadline"_s, {{u"deadline_ms"_s, 10'000}}};
    RawClient client(home.port);
    client.send(requestOf("GET", sessionLook, home.token));
    QTRY_COMPARE(home.observer.looks.size(), 1);
    home.observer.answer(failure);

    const auto told = observationFromJson(client.wait().json(), systemClock()());
    QVERIFY(!told);
    QCOMPARE(told.error(), failure);

    const auto refused = lookThrough(originOf(home, home.reader));
    QVERIFY(!refused);
    QCOMPARE(refused.error().args[u"status"_s].toInt(), 403);
}

void tst_daemonevidence::whatAFurtherSourceWatchesIsAskedOfItsDaemon()
{
    ApiHome own;
    ApiHome tokyo;
    own.observer.answersAtOnce = seenOnce();
    tokyo.observer.answersAtOnce = seenOnce();
    const std::vector daemons {
        knownDaemon(u"tokyo"_s, originOf(tokyo, tokyo.token)), knownDaemon({}, originOf(own, own.token))};

    const auto there = lookThrough(daemons, u"tokyo:orders-db"_s);

    QVERIFY2(there, there ? "" : qPrintable(there.error().code));
    QCOMPARE(there->source, u"tokyo:orders-db"_s);
    QCOMPARE(tokyo.observer.looks.size(), 1);
    QVERIFY(tokyo.observer.looks[0].step == stepOf(u"orders-db"_s));
    QVERIFY(own.observer.looks.isEmpty());

    for (const QString& target : {u"orders-db"_s, u"tokyo"_s, u"osaka:orders-db"_s}) {
        own.observer.looks.clear();
        QVERIFY2(lookThrough(daemons, target), qPrintable(target));
        QCOMPARE(own.observer.looks.size(), 1);
        QVERIFY(own.observer.looks[0].step == stepOf(target));
    }
    QCOMPARE(tokyo.observer.looks.size(), 1);
}

void tst_daemonevidence::aSourceThatCannotBeReachedSaysWhy()
{
    const Failure failure {FailureClass::Auth, u"source.no_token"_s, {{u"variable"_s, u"YAGURA_TOKEN_TOKYO"_s}}};
    const ObservingDaemon tokyo {u"tokyo"_s, [failure](const ObservingDaemon::Found& found) { found(failure); }};

    const auto seen = lookThrough({tokyo}, u"tokyo:orders-db"_s);

    QVERIFY(!seen);
    QCOMPARE(seen.error(), failure);
}

void tst_daemonevidence::looksThatWaitForATokenGoOutWhenItIsThere()
{
    ApiHome tokyo;
    tokyo.observer.answersAtOnce = seenOnce();
    DirectObserver direct({}, systemClock());
    std::vector<ObservingDaemon::Found> waiting;
    auto observer = std::make_unique<DaemonObserver>(
        std::vector {ObservingDaemon {
            u"tokyo"_s, [&waiting](const ObservingDaemon::Found& found) { waiting.push_back(found); }}},
        direct, systemClock());
    QList<quint64> told;
    connect(observer.get(), &Observer::observed, observer.get(),
        [&told](quint64 ticket, const Result<Observation>& seen) { told.append(seen ? ticket : 0); });
    const quint64 first = observer->observe(stepOf(u"tokyo:orders-db"_s), false);
    const quint64 second = observer->observe(stepOf(u"tokyo:orders-db"_s), false);
    QCOMPARE(waiting.size(), std::size_t(2));
    const auto late = waiting.front();

    for (const auto& found : std::exchange(waiting, {}))
        found(originOf(tokyo, tokyo.token));
    const quint64 third = observer->observe(stepOf(u"tokyo:orders-db"_s), false);

    QVERIFY(waiting.empty());
    QTRY_COMPARE(told.size(), 3);
    std::ranges::sort(told);
    QCOMPARE(told, QList<quint64>({first, second, third}));
    observer.reset();
    late(originOf(tokyo, tokyo.token)); // nobody is there any more, and nothing happens
    QCOMPARE(tokyo.observer.looks.size(), 3);
}

void tst_daemonevidence::anAnswerThatIsNoneIsAFailure_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good
        = QJsonDocument(evidenceJson(u"orders-db"_s, u"q"_s, seenOnce())).toJson(QJsonDocument::Compact);
    const auto row = [&](const char* what, const QByteArray& from, const QByteArray& to) {
        QVERIFY2(good.contains(from), what);
        QTest::addRow("%s", what) << QByteArray(good).replace(from, to);
    };
    QTest::addRow("no JSON") << QByteArray("<html>");
    QTest::addRow("an empty object") << QByteArray("{}");
    row("another schema", "yagura.evidence/1", "yagura.picture/1");
    row("a row with a cell too few", "\"48213\",", "");
    row("a cell that is no text", "\"48213\"", "48213");
    row("no rows", "\"rows\":", "\"lines\":");
    row("a total that is none", "\"rows_total\":1", "\"rows_total\":1.5");
}

void tst_daemonevidence::anAnswerThatIsNoneIsAFailure()
{
    QFETCH(QByteArray, body);
    const auto seen = observationFromJson(QJsonDocument::fromJson(body).object(), systemClock()());
    QVERIFY(!seen);
    QCOMPARE(seen.error().code, u"picture.malformed"_s);
}

QTEST_GUILESS_MAIN(tst_daemonevidence)
#include "tst_daemonevidence.moc"
