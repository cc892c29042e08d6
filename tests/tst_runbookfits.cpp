// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/observationcatalogue.h"
#include "models/domain/runbook.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

using Values = QHash<QString, QString>;

Finding findingOf(const QString& pattern, const QString& rule)
{
    Finding finding;
    finding.pattern = pattern;
    finding.rule = rule;
    finding.target = u"mq"_s;
    return finding;
}

} // namespace

/// When a runbook fits, and what its steps may ask.
class tst_runbookfits : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void theBestRunbookComesFirst();
    void theCatalogueRefusesWhatItDoesNotKnow_data();
    void theCatalogueRefusesWhatItDoesNotKnow();
    void readersOnlyRead_data();
    void readersOnlyRead();
};

void tst_runbookfits::theBestRunbookComesFirst()
{
    const auto made = [](const QString& id, const QList<RunbookMatch>& matches) {
        Runbook runbook;
        runbook.id = id;
        runbook.matches = matches;
        return runbook;
    };
    const Runbooks runbooks {made(u"any"_s, {RunbookMatch()}), made(u"by-hand"_s, {}),
        made(u"pattern"_s, {{{u"queue"_s}, {}, {}}}), made(u"rule"_s, {{{}, {u"backlog"_s}, {}}}),
        made(u"full-rule"_s, {{{u"queue"_s}, {u"queue.backlog"_s}, {u"queue.malformed"_s}}}),
        made(u"other-pattern"_s, {{{u"database"_s}, {u"backlog"_s}, {}}}),
        made(u"best-of-two"_s, {{{u"queue"_s}, {}, {}}, {{}, {}, {u"queue.malformed"_s}}}), made(u"named"_s, {})};
    Finding finding = findingOf(u"queue"_s, u"backlog"_s);
    finding.runbook = u"named"_s;

    QStringList lines;
    for (const RunbookFit& fit : fittingRunbooks(runbooks, finding, {u"queue.malformed"_s}))
        lines.append(u"%1 %2 %3"_s.arg(fit.runbook, QString::number(fit.score), fit.because.join(u'+')));
    QCOMPARE(lines,
        (QStringList {u"named 100 runbook"_s, u"full-rule 7 rule+cause+pattern"_s, u"rule 4 rule"_s,
            u"best-of-two 2 cause"_s, u"pattern 1 pattern"_s, u"any 0 "_s}));
}

void tst_runbookfits::theCatalogueRefusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Values>("parameters");
    QTest::addColumn<QString>("code");
    QTest::newRow("known") << u"database.clients"_s << Values() << QString();
    QTest::newRow("with its parameter") << u"broker.queue"_s << Values {{u"queue"_s, u"orders"_s}} << QString();
    QTest::newRow("unknown") << u"database.drop"_s << Values() << u"observe.unknown_query"_s;
    QTest::newRow("missing") << u"broker.queue"_s << Values() << u"observe.bad_parameter"_s;
    QTest::newRow("not filled in") << u"broker.queue"_s << Values {{u"queue"_s, u"{queue}"_s}}
                                   << u"observe.bad_parameter"_s;
    QTest::newRow("one too many") << u"database.clients"_s << Values {{u"x"_s, u"1"_s}} << u"observe.bad_parameter"_s;
    QTest::newRow("not a number") << u"database.session"_s << Values {{u"pid"_s, u"1 or true"_s}}
                                  << u"observe.bad_parameter"_s;
}

void tst_runbookfits::theCatalogueRefusesWhatItDoesNotKnow()
{
    QFETCH(QString, query);
    QFETCH(Values, parameters);
    const auto fault = faultOf(ObserveStep {u"db"_s, ObserveStep::Query {query, parameters}});
    QTEST(fault ? fault->code : QString(), "code");
}

void tst_runbookfits::readersOnlyRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isListed");
    QTest::newRow("df") << u"df -h /srv"_s << true;
    QTest::newRow("journal") << u"journalctl --no-pager -u orders -n 50"_s << true;
    QTest::newRow("status") << u"systemctl status --no-pager orders"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("another program") << u"rm -rf /"_s << false;
    QTest::newRow("with a path") << u"/tmp/df -h"_s << false;
    QTest::newRow("journal that deletes") << u"journalctl --vacuum-size=1M"_s << false;
    QTest::newRow("long name cut short") << u"journalctl --vac=1M"_s << false;
    QTest::newRow("another verb") << u"systemctl stop orders"_s << false;
    QTest::newRow("a verb behind an option") << u"systemctl -n status stop"_s << false;
    QTest::newRow("hosts") << u"getent hosts db-1"_s << true;
    QTest::newRow("shadow") << u"getent shadow"_s << false;
    QTest::newRow("kills sockets") << u"ss -K dst 10.0.0.1"_s << false;
    QTest::newRow("joined options") << u"ss -tnK"_s << false;
}

void tst_runbookfits::readersOnlyRead()
{
    QFETCH(QString, line);
    QFETCH(bool, isListed);
    const QStringList argv = line.split(u' ', Qt::SkipEmptyParts);
    const auto fault = faultOf(ObserveStep {u"node-A"_s, ObserveStep::Reader {argv}});
    QCOMPARE(!fault, isListed);
    if (fault)
        QCOMPARE(fault->code, u"observe.not_listed"_s);
}

QTEST_APPLESS_MAIN(tst_runbookfits)
#include "tst_runbookfits.moc"
