// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictwarnings.h"
#include "tests/support/watcher.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

/// What comes and goes: chatter, targets that flap, attempts that fail, hours of weather.
class tst_chatter : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void chatterStandsAndIsCounted();
    void chatterEndsAfterFiveQuietMinutes();
    void aFlappingTargetIsOneFinding();
    void oneFailedAttemptHidesNothing();
    void whatAnUnreachableTargetSaidIsForgottenInTime();
    void hoursOfRandomWeatherKeepTheirPromises();
};

void tst_chatter::chatterStandsAndIsCounted()
{
    Watcher watcher(ruleWith(0));

    QCOMPARE(watcher.run(0, {85, 70, 85, 70}, 10), u"W-W-"_s);
    QCOMPARE(watcher.run(40, {85, 70, 70, 85, 70}, 10), u"WWWWW"_s);
    const auto findings = watcher.look(90, 70);
    QCOMPARE(findings[0].args[u"chatter"_s].toInt(), 4);
    QCOMPARE(findings[0].severity, Severity::Warning);

    // Three times in more than a minute is no chatter.
    Watcher slow(ruleWith(0));
    QCOMPARE(slow.run(0, {85, 70, 85, 70, 85, 70}, 31), u"W-W-W-"_s);
}

void tst_chatter::chatterEndsAfterFiveQuietMinutes()
{
    Watcher watcher(ruleWith(0));
    watcher.run(0, {85, 70, 85, 70, 85, 70}, 5);

    QCOMPARE(watcher.run(30, QList<int>(4, 70), 99), u"WWW-"_s);
    Watcher holding(ruleWith(0));
    holding.run(0, {85, 70, 85, 70, 85}, 5);
    QVERIFY(holding.look(200, 85)[0].args.contains(u"chatter"_s));
    QVERIFY(!holding.look(321, 85)[0].args.contains(u"chatter"_s));
}

void tst_chatter::aFlappingTargetIsOneFinding()
{
    Judge judge(Holds::Waited);
    judge.configure({fullRule()}, {});
    const auto good = [](int second) { return usedAt(second, 10); };
    const auto down = [&](int second) {
        return failing(good(second - 2), FailureClass::Refused, 2, momentAt(second));
    };
    QString seen;
    QList<Finding> findings;
    for (int second = 0; second < 60; second += 10) {
        findings = judge.judge({down(second)}, momentAt(second));
        seen += linesOf(findings).join(u' ') + u'|';
        findings = judge.judge({good(second + 5)}, momentAt(second + 5));
        seen += findings.isEmpty() ? u'-' : u'+';
    }
    const QString id = u"critical node.unreachable@node-A|"_s;
    QCOMPARE(seen, QString(id + u'-' + id + u'-' + id + u'+' + id + u'+' + id + u'+' + id + u'+'));
    QCOMPARE(findings[0].args[u"chatter"_s].toInt(), 6);
}

void tst_chatter::oneFailedAttemptHidesNothing()
{
    Watcher watcher(ruleWith(3));
    watcher.run(0, {85, 85, 85, 85});
    const auto failed = [&](int inARow, int second) {
        return watcher.judge.judge({failing(usedAt(3, 85), FailureClass::NoAnswer, inARow, momentAt(second))}, momentAt(second));
    };

    QCOMPARE(linesOf(failed(1, 4)), QStringList{u"warning "_s + full});
    QCOMPARE(linesOf(failed(2, 5)), QStringList{u"critical node.unreachable@node-A"_s});
    const auto back = watcher.look(6, 85);
    QCOMPARE(linesOf(back), QStringList{u"warning "_s + full});
    QCOMPARE(back[0].since, momentAt(0));
}

void tst_chatter::whatAnUnreachableTargetSaidIsForgottenInTime()
{
    Watcher watcher(ruleWith(3));
    watcher.run(0, {85, 85, 85, 85});
    for (int second = 4; second < 400; second += 4)
        watcher.judge.judge({failing(usedAt(3, 85), FailureClass::NoAnswer, 2, momentAt(second))}, momentAt(second));

    QVERIFY(watcher.look(400, 85).isEmpty());
}

// Three hours of a second each from a fixed seed: what is shown has held, what has held is shown, nothing flickers.
void tst_chatter::hoursOfRandomWeatherKeepTheirPromises()
{
    Watcher watcher(ruleWith(30, 0.05));
    quint32 seed = 7;
    const auto random = [&seed](int below) { return int((seed = seed * 1664525U + 1013904223U) >> 8) % below; };
    int percent = 50;
    int heldFor = -1;
    int shownSince = -1;
    int longestFlicker = 1'000'000;
    for (int second = 0; second < 3 * 3600; ++second) {
        percent = std::clamp(percent + random(9) - 4, 40, 100);
        heldFor = percent >= 80 ? heldFor + 1 : -1;
        const bool shown = !watcher.look(second, percent).isEmpty();
        if (heldFor >= 30)
            QVERIFY2(shown, qPrintable(QString::number(second)));
        if (shown && shownSince < 0)
            shownSince = second;
        if (!shown && shownSince >= 0) {
            longestFlicker = std::min(longestFlicker, second - shownSince);
            shownSince = -1;
        }
    }
    QVERIFY2(longestFlicker >= 30, qPrintable(QString::number(longestFlicker)));
}

QTEST_GUILESS_MAIN(tst_chatter)
#include "tst_chatter.moc"
