// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/runbooks/shippedrunbooks.h"
#include "tests/support/japanese.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QStringList codesOf(const QList<ConfigFault>& faults)
{
    QStringList codes;
    for (const ConfigFault& fault : faults)
        codes.append(fault.place.text() + u' ' + fault.code);
    return codes;
}

} // namespace

/// What is proposed after an incident.
class tst_prevention : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void theShippedProposalsHaveNoFault();
    void faultsAreTold();
    void proposalsFollowFromWhatFailed();
    void everyRuleProposesSomething();
};

void tst_prevention::theShippedProposalsHaveNoFault()
{
    const auto proposals = shippedPrevention();
    QCOMPARE(proposals ? QStringList() : codesOf(proposals.error()), QStringList());
    QStringList groups;
    for (const PreventionProposal& proposal : *proposals) {
        groups.append(proposal.group);
        QVERIFY(hasJapanese(proposal.text.ja) && !hasJapanese(proposal.text.en) && !proposal.text.en.isEmpty());
    }
    groups.removeDuplicates();
    QCOMPARE(groups,
        (QStringList {
            u"monitoring"_s, u"capacity"_s, u"handling"_s, u"redundancy"_s, u"maintenance"_s, u"development"_s}));
}

void tst_prevention::faultsAreTold()
{
    const auto faults = readPrevention("prevention:\n  - {proposal: a, group: x, text: T, because: {rules: [nobody]}}\n"
                                       "  - {proposal: a, group: capacity, text: T, becase: {}}\n",
        u"x"_s, shippedVocabulary());
    QCOMPARE(faults ? QStringList() : codesOf(faults.error()),
        (QStringList {u"x:2:26 config.bad_value"_s, u"x:2:55 runbook.unknown_rule"_s, u"x:3:5 config.missing_key"_s,
            u"x:3:16 config.duplicate_id"_s, u"x:3:45 config.unknown_key"_s}));
    QVERIFY(!readPrevention("[]", u"x"_s, shippedVocabulary()));
}

void tst_prevention::proposalsFollowFromWhatFailed()
{
    const auto known = shippedPrevention();
    QVERIFY(bool(known));
    QCOMPARE(proposedPrevention(*known, {}).size(), 0);

    IncidentFacts facts;
    facts.findings = {u"queue.malformed_json@mq/orders"_s, u"database.connections_exhausted@orders-db"_s};
    facts.causes = {u"database.pool_of_one_client"_s};
    facts.singlePoints = {u"orders-db"_s};
    QHash<QString, QStringList> because;
    for (const PreventionItem& item : proposedPrevention(*known, facts)) {
        QCOMPARE(item.state, u"proposed"_s);
        QCOMPARE(item.text, QString());
        because.insert(item.item, item.because);
    }
    QCOMPARE(because.value(u"validate-messages"_s), QStringList {u"queue.malformed_json@mq/orders"_s});
    QCOMPARE(because.value(u"pool-sizes"_s),
        (QStringList {u"database.connections_exhausted@orders-db"_s, u"database.pool_of_one_client"_s}));
    QCOMPARE(because.value(u"second-of-each"_s), QStringList {u"orders-db"_s});
    QVERIFY(!because.contains(u"log-rotation"_s));
}

void tst_prevention::everyRuleProposesSomething()
{
    const auto known = shippedPrevention();
    QVERIFY(bool(known));
    for (const QString& rule : shippedVocabulary().rules) {
        IncidentFacts facts;
        facts.findings = {rule + u"@x"_s};
        QVERIFY2(!proposedPrevention(*known, facts).isEmpty(), qPrintable(rule));
    }
}

QTEST_APPLESS_MAIN(tst_prevention)
#include "tst_prevention.moc"
