// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/check/httpcheckprobe.h"
#include "backends/check/tcpcheckprobe.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/probesupport.h"
#include "tests/support/strictwarnings.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

Amount indicator(const ReadingPtr& reading, const QString& name)
{
    const auto found = std::ranges::find(reading->indicators, name, &Indicator::name);
    return found == reading->indicators.end() ? Amount() : found->value;
}

QString codeOf(const ReadingPtr& reading)
{
    return reading->failure() ? reading->failure()->code : u"answered"_s;
}

TargetConfig checkAt(const CheckConfig& check)
{
    ServiceConfig service;
    service.id = u"auth_service"_s;
    service.check = check;
    return *checkOf(service);
}

/// A time that the test moves.
struct HandClock {
    std::shared_ptr<std::chrono::milliseconds> ahead = std::make_shared<std::chrono::milliseconds>(0);

    Clock clock() const
    {
        return [ahead = ahead] {
            Moment now = realNow();
            now.boot += *ahead;
            return now;
        };
    }
};

} // namespace

class ServiceChecksTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<yagura::ReadingPtr>(); }
    void init() { failOnAnyWarning(); }

    void aServiceThatAnswersAsExpectedServes()
    {
        m_server.onRequest("/health", Manner::answer("all is well"));
        const auto reading = ask({healthUrl(), {}, 1s, 200, u"well"_s});
        const auto* health = reading->as<ServiceHealth>();
        QVERIFY2(health, qPrintable(codeOf(reading)));
        QVERIFY(health->serves());
        QCOMPARE(health->status, 200);
        QCOMPARE(indicator(reading, u"check.failing"_s).real(), 0.0);
        QVERIFY(indicator(reading, u"check.latency"_s).real() >= 0.0);
    }

    void anotherStatusIsAValueAndNoFailure()
    {
        m_server.onRequest("/health", Manner::answer("pool is empty", 503));
        const auto reading = ask({healthUrl(), {}, 1s, 200, {}});
        const auto* health = reading->as<ServiceHealth>();
        QVERIFY2(health, qPrintable(codeOf(reading)));
        QCOMPARE(health->fault, ServiceHealth::Fault::Status);
        QCOMPARE(health->status, 503);
        QCOMPARE(indicator(reading, u"check.failing"_s).real(), 1.0);
    }

    void aStatusThatWasAskedForIsWellWhateverItIs()
    {
        m_server.onRequest("/health", Manner::answer("who are you", 401));
        QVERIFY(ask({healthUrl(), {}, 1s, 401, {}})->as<ServiceHealth>()->serves());
        m_server.onRequest("/health", Manner::redirect("http://127.0.0.1:1/elsewhere"));
        QVERIFY(ask({healthUrl(), {}, 1s, 302, {}})->as<ServiceHealth>()->serves());
    }

    void missingWordsAreAFault()
    {
        m_server.onRequest("/health", Manner::answer("degraded"));
        QCOMPARE(ask({healthUrl(), {}, 1s, 200, u"well"_s})->as<ServiceHealth>()->fault, ServiceHealth::Fault::Text);
    }

    void noAnswerIsAFailure_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("silent") << int(Manner::Kind::Silent) << u"attempt.deadline"_s;
        QTest::newRow("reset") << int(Manner::Kind::Reset) << u"server.closed_connection"_s;
        QTest::newRow("endless") << int(Manner::Kind::EndlessBody) << u"http.too_large"_s;
    }
    void noAnswerIsAFailure()
    {
        QFETCH(int, kind);
        QFETCH(QString, code);
        m_server.onRequest("/health", Manner::of(Manner::Kind(kind)));
        const auto reading = ask({healthUrl(), {}, 1s, 200, {}}, 500ms);
        QCOMPARE(codeOf(reading), code);
        QVERIFY(reading->indicators.isEmpty());
    }

    void aCheckSendsNoCredentialAndKeepsItsQuery()
    {
        m_server.onRequest("/health", Manner::answer("{}"));
        QUrl url = healthUrl();
        url.setQuery(u"deep=1&name=%E6%AB%93"_s);
        ask({url, {}, 1s, 200, {}});
        QCOMPARE(m_server.requests().last().target, "/health?deep=1&name=%E6%AB%93"_ba);
        QVERIFY(!m_server.requests().last().head.toLower().contains("authorization"));
    }

    void theShareOfFailuresNeedsFiveChecksAndForgetsAfterFiveMinutes()
    {
        HandClock hand;
        const auto probe = makeHttpCheckProbe(checkAt({healthUrl(), {}, 1s, 200, {}}), std::nullopt, hand.clock());
        m_server.onRequest("/health", Manner::answer("no", 503));
        QVERIFY(!indicator(answerOf(*probe, 5s, hand.clock()), u"check.failure_ratio"_s).real());
        m_server.onRequest("/health", Manner::answer("yes"));
        for (int i = 0; i < 3; ++i)
            answerOf(*probe, 5s, hand.clock());
        QCOMPARE(indicator(answerOf(*probe, 5s, hand.clock()), u"check.failure_ratio"_s).real(), 0.2);
        *hand.ahead = 4min;
        for (int i = 0; i < 5; ++i)
            answerOf(*probe, 5s, hand.clock());
        *hand.ahead = 6min;
        QCOMPARE(indicator(answerOf(*probe, 5s, hand.clock()), u"check.failure_ratio"_s).real(), 0.0);
    }

    void aPortThatAcceptsServesAndAClosedOneIsRefused()
    {
        MisbehavingServer server;
        const QString address = u"127.0.0.1:%1"_s.arg(server.port());
        const auto reading = ask({{}, address, 1s, 200, {}});
        QVERIFY2(reading->as<ServiceHealth>(), qPrintable(codeOf(reading)));
        QVERIFY(!reading->as<ServiceHealth>()->status);
        server.close();
        QCOMPARE(codeOf(ask({{}, address, 1s, 200, {}})), u"tcp.refused"_s);
    }

    void anInterruptEndsACheckAsAFailure()
    {
        m_server.onRequest("/health", Manner::of(Manner::Kind::Silent));
        const auto probe = probeFor({healthUrl(), {}, 1s, 200, {}});
        QSignalSpy finished(probe.get(), &Probe::finished);
        probe->poll({7, realNow(), 60s, false, {}});
        probe->interrupt();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.first().at(1).value<ReadingPtr>()->failure());
    }

private:
    static std::unique_ptr<Probe> probeFor(const CheckConfig& check)
    {
        const TargetConfig config = checkAt(check);
        return config.target.system == "tcp"_L1 ? makeTcpCheckProbe(config, std::nullopt, realNow)
                                                : makeHttpCheckProbe(config, std::nullopt, realNow);
    }

    static ReadingPtr ask(const CheckConfig& check, std::chrono::milliseconds deadline = 5s)
    {
        const auto probe = probeFor(check);
        return answerOf(*probe, deadline);
    }

    static ReadingPtr answerOf(Probe& probe, std::chrono::milliseconds deadline, const Clock& clock = realNow)
    {
        QSignalSpy finished(&probe, &Probe::finished);
        probe.poll({1, clock(), deadline, false, {}});
        if (finished.isEmpty() && !finished.wait(20'000))
            qFatal("the check never ended");
        return finished.first().at(1).value<ReadingPtr>();
    }

    QUrl healthUrl() const
    {
        QUrl url = m_server.url();
        url.setPath(u"/health"_s);
        return url;
    }

    MisbehavingServer m_server;
};

QTEST_GUILESS_MAIN(ServiceChecksTest)
#include "tst_servicechecks.moc"
