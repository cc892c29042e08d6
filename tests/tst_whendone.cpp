// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/whendone.h"
#include "tests/support/strictwarnings.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrentRun>

using namespace yagura;
using namespace yagura::testing;

/// Work in another thread whose owner may go.
class tst_whendone : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theResultComesInTheOwnersThread();
    void anOwnerThatIsGoneHearsNothing();
};

void tst_whendone::theResultComesInTheOwnersThread()
{
    QObject owner;
    int result = 0;
    QThread* heardIn = nullptr;
    whenDone(&owner, QtConcurrent::run([] { return 7; }), [&](int value) {
        result = value;
        heardIn = QThread::currentThread();
    });
    QTRY_COMPARE(result, 7);
    QCOMPARE(heardIn, thread());
    QTRY_VERIFY(owner.children().isEmpty());
}

void tst_whendone::anOwnerThatIsGoneHearsNothing()
{
    QSemaphore gate;
    bool isHeard = false;
    {
        QObject owner;
        whenDone(&owner, QtConcurrent::run([&gate] {
            gate.acquire();
            return 7;
        }),
            [&](int) { isHeard = true; });
    }
    gate.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5'000));
    QCoreApplication::processEvents();
    QVERIFY(!isHeard);
}

QTEST_GUILESS_MAIN(tst_whendone)
#include "tst_whendone.moc"
