// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpasking.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

/// Where requests may go: a name that somebody typed must not reach another path with our credential.
class TestHttpPaths : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aPathThatWalksIsNotSent_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const auto* target : {"/api/queues/%2F/..", "/api/queues/../users?columns=name", "/api/queues/%2E%2e/users",
                 "/api/queues/%2F/./get", "/api/queues/%2F/..%2F..%2Fusers", "/..", "/api/queues/%2F/a%2F..?x=y"})
            QTest::addRow("%s", target) << QByteArray(target);
    }
    void aPathThatWalksIsNotSent()
    {
        QFETCH(QByteArray, target);
        MisbehavingServer server;
        server.onRequest("", Manner::answer("[]"));
        HttpClient client(originOf(server));

        Asked asked;
        asked.ask(client, target, limitsOf());
        QCOMPARE(asked.answers, 0); // never from inside
        QTRY_COMPARE(asked.answers, 1);

        QCOMPARE(asked.code(), u"http.status"_s);
        QCOMPARE(asked.result->error().args.value(u"status"_s).toInt(), 404);
        QCOMPARE(server.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHttpPaths)
#include "tst_httppaths.moc"
