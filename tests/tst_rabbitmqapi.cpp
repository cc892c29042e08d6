// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/rabbitmqapi.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

class TestRabbitmqApi : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void namesArePercentEncodedInPaths()
    {
        const auto target = queueTarget(u"/"_s, u"a/b?c=#<img src=x>"_s);

        QVERIFY(target.startsWith("/api/queues/%2F/a%2Fb%3Fc%3D%23%3Cimg%20src%3Dx%3E?columns="));
    }

    void aRefusalNamesTheCommandThatHelps()
    {
        const auto refusal = [](const char* words) {
            Failure failure {FailureClass::Auth, u"login.wrong_password"_s,
                {{u"status"_s, 401}, {u"detail"_s, QString::fromLatin1(words)}}};
            return refinedForRabbitmq(failure, u"o'neil"_s);
        };

        QCOMPARE(refusal("Login failed").code, u"login.wrong_password"_s);
        const auto lacksTag = refusal("Not monitor user");
        QCOMPARE(lacksTag.failureClass, FailureClass::Permission);
        QCOMPARE(lacksTag.args.value(u"grant"_s).toString(), u"rabbitmqctl set_user_tags 'o'\\''neil' monitoring"_s);
        QCOMPARE(refusal("User not authorised to access virtual host").code, u"query.permission"_s);
    }
};

QTEST_GUILESS_MAIN(TestRabbitmqApi)
#include "tst_rabbitmqapi.moc"
