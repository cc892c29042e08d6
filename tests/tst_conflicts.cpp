// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/incident.h"

#include "tests/support/incidententries.h"
#include "tests/support/strictwarnings.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

/// What the entries of several writers come to, who may not have known of each other.
class tst_conflicts : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void evidenceOfTwoWritersHasTwoNumbers()
    {
        Scribe a = declarer();
        Scribe b {u"b"_s};
        a.write(u"step.evidence"_s, {{u"number"_s, u"E-01"_s}, {u"source"_s, u"orders-db"_s}, {u"rows"_s, 3}}, 1);
        b.write(u"step.evidence"_s, {{u"number"_s, u"E-01"_s}, {u"source"_s, u"mq"_s}}, 2);
        b.write(u"step.evidence"_s, {{u"source"_s, u"node-A"_s}}, 3);
        const Incident incident = incidentIn(a.written + b.written);
        QStringList numbers;
        for (const EvidenceItem& item : incident.evidence)
            numbers.append(item.number + u' ' + item.source);
        QCOMPARE(numbers, (QStringList {u"E-01 orders-db"_s, u"E-01-2 mq"_s, u"E-03 node-A"_s}));
        QCOMPARE(incident.evidence[0].rows, 3);
    }

    void twoWhoDidNotKnowOfEachOtherStayBothReadable()
    {
        Scribe a = declarer();
        Scribe b {u"b"_s, u"Mori"_s};
        b.readFrom(a);
        a.write(u"incident.severity"_s, {{u"severity"_s, u"sev1"_s}}, 10);
        b.write(u"incident.severity"_s, {{u"severity"_s, u"sev3"_s}}, 11);
        const Incident incident = incidentIn(b.written + a.written);
        QCOMPARE(incident.severity, u"sev3"_s);
        QCOMPARE(incident.conflicts, (QList<FieldConflict> {{u"severity"_s, u"sev3"_s, u"sev1"_s, u"K. Sato"_s}}));
    }

    void whoKnewReplacesWhateverTheClocksSay()
    {
        Scribe a = declarer();
        Scribe b {u"b"_s};
        b.readFrom(a);
        b.write(u"incident.renamed"_s, {{u"title"_s, u"from the future"_s}}, 3'600);
        a.readFrom(b);
        a.write(u"incident.renamed"_s, {{u"title"_s, u"mended"_s}}, 10);
        const Incident incident = incidentIn(a.written + b.written);
        QCOMPARE(incident.title, u"mended"_s);
        QVERIFY(incident.conflicts.isEmpty());
    }

    void aConflictEndsWhenSomebodyWhoKnowsBothDecides()
    {
        Scribe a = declarer();
        Scribe b {u"b"_s};
        b.readFrom(a);
        a.write(u"incident.role"_s, {{u"role"_s, u"lead"_s}, {u"person"_s, u"Sato"_s}}, 10);
        b.write(u"incident.role"_s, {{u"role"_s, u"lead"_s}, {u"person"_s, u"Mori"_s}}, 11);
        QCOMPARE(incidentIn(a.written + b.written).conflicts.size(), 1);
        QCOMPARE(incidentIn(a.written + b.written).conflicts[0].field, u"role.lead"_s);
        a.readFrom(b);
        a.write(u"incident.role"_s, {{u"role"_s, u"lead"_s}, {u"person"_s, u"Sato"_s}}, 12);
        const Incident incident = incidentIn(a.written + b.written);
        QVERIFY(incident.conflicts.isEmpty());
        QCOMPARE(incident.roles.value(u"lead"_s), u"Sato"_s);
    }

    void twoWhoSayTheSameDoNotConflict()
    {
        Scribe a = declarer();
        Scribe b {u"b"_s};
        a.write(u"incident.severity"_s, {{u"severity"_s, u"sev1"_s}}, 10);
        b.write(u"incident.severity"_s, {{u"severity"_s, u"sev1"_s}}, 11);
        QVERIFY(incidentIn(a.written + b.written).conflicts.isEmpty());
    }

    void anyMergeOfTwoWritersGivesTheSameOnBothSides()
    {
        QRandomGenerator random(20'261'128);
        for (int round = 0; round < 100; ++round) {
            Scribe a = declarer();
            Scribe b {u"b"_s, u"Mori"_s};
            for (int second = 1; second < 40; ++second) {
                Scribe& who = random.bounded(2) ? a : b;
                writeSomething(who, random, second - random.bounded(5));
                if (random.bounded(6) == 0)
                    who.readFrom(&who == &a ? b : a);
            }
            QList<RecordEntry> here = a.written + b.written;
            QList<RecordEntry> there = b.written + a.written + a.written.mid(3, 10);
            std::shuffle(there.begin(), there.end(), random);
            QVERIFY2(incidentIn(here) == incidentIn(there), qPrintable(u"round %1"_s.arg(round)));
            QVERIFY(chainFaults(there).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(tst_conflicts)
#include "tst_conflicts.moc"
