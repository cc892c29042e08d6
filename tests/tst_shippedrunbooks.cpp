// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/shippedrules.h"
#include "backends/runbooks/runbookreader.h"
#include "backends/runbooks/shippedrunbooks.h"
#include "models/domain/actioncatalogue.h"
#include "models/domain/failurefindings.h"
#include "models/domain/observationcatalogue.h"
#include "models/domain/runbookvalue.h"
#include "tests/support/japanese.h"
#include "tests/support/readings.h"
#include "tests/support/schemacheck.h"
#include "tests/support/strictwarnings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

QStringList told(const QList<ConfigFault>& faults)
{
    QStringList lines;
    for (const ConfigFault& fault : faults)
        lines.append(u"%1 %2 %3"_s.arg(fault.place.text(), fault.code,
            QString::fromUtf8(QJsonDocument(fault.args).toJson(QJsonDocument::Compact))));
    return lines;
}

Runbooks shipped()
{
    const auto runbooks = shippedRunbooks();
    return runbooks ? *runbooks : Runbooks();
}

const Runbook* withId(const Runbooks& runbooks, const QString& id)
{
    const auto found = std::ranges::find(runbooks, id, &Runbook::id);
    return found == runbooks.end() ? nullptr : &*found;
}

QStringList filesIn(const QString& folder)
{
    QStringList paths;
    const QDir dir(QStringLiteral(YAGURA_SOURCE_DIR "/resources/") + folder);
    const auto names = dir.entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        paths.append(dir.filePath(name));
    return paths;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The texts of a step that people read.
QList<LocalText> textsOf(const RunbookStep& step)
{
    QList<LocalText> texts {step.title, step.text, step.refutedIf, step.verdictYes, step.verdictNo};
    if (const auto* say = std::get_if<CommunicateStep>(&step.content))
        texts.append(say->message);
    return texts;
}

/// "disk-shortage/rotate": is there, and of that kind.
QString kindAt(const Runbooks& runbooks, const QString& place)
{
    const Runbook* runbook = withId(runbooks, place.section(u'/', 0, 0));
    const RunbookStep* step = runbook ? runbook->step(place.section(u'/', 1, 1)) : nullptr;
    return step ? step->kindName() : QString();
}

Finding findingOf(const QString& rule)
{
    Finding finding;
    finding.pattern = rule.section(u'.', 0, 0);
    finding.rule = rule.section(u'.', 1, 1);
    return finding;
}

} // namespace

/// The runbooks that come with the program.
class tst_shippedrunbooks : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void noneHasAFault();
    void allFilesAreShipped();
    void eachFitsTheSchema_data();
    void eachFitsTheSchema();
    void eachCanBeFollowedAtNight();
    void bothLanguagesSayEverything();
    void commandsAreFilledInAndQuoted();
    void everyRunbookThatAFindingNamesIsThere();
    void everyRuleHasARunbookThatFits();
    void everyCauseHasARunbookThatFits();
    void everyLineOfTheFirstResponseHasAStep_data();
    void everyLineOfTheFirstResponseHasAStep();
    void dataFilesAreNeverDeleted();
    void theGuideNamesEverythingThatMayBeWritten();
    void theExampleOfTheGuideIsSound();
};

void tst_shippedrunbooks::noneHasAFault()
{
    const auto runbooks = shippedRunbooks();
    QCOMPARE(runbooks ? QStringList() : told(runbooks.error()), QStringList());
    QCOMPARE(runbooks->size(), 9);
    for (const Runbook& runbook : *runbooks) {
        QCOMPARE(runbook.origin, RunbookOrigin::Shipped);
        QCOMPARE(runbook.file, QString());
        QCOMPARE(runbook.sha256.size(), 32);
    }
}

void tst_shippedrunbooks::allFilesAreShipped()
{
    QStringList ids;
    for (const QString& path : filesIn(u"runbooks"_s)) {
        if (!path.endsWith("/prevention.yaml"_L1))
            ids.append(QFileInfo(path).completeBaseName());
    }
    QStringList found;
    for (const Runbook& runbook : shipped())
        found.append(runbook.id);
    QCOMPARE(found, ids);
}

void tst_shippedrunbooks::eachFitsTheSchema_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : filesIn(u"runbooks"_s)) {
        if (!path.endsWith("/prevention.yaml"_L1))
            QTest::newRow(qUtf8Printable(QFileInfo(path).fileName())) << path;
    }
}

void tst_shippedrunbooks::eachFitsTheSchema()
{
    QFETCH(QString, path);
    QCOMPARE(testing::schemaFault(contentOf(path)), QString());
}

void tst_shippedrunbooks::eachCanBeFollowedAtNight()
{
    for (const Runbook& runbook : shipped()) {
        QVERIFY2(runbook.steps.size() >= 8 && runbook.steps.size() <= 15, qPrintable(runbook.id));
        for (const RunbookStep& step : runbook.steps) {
            const QString place = runbook.id + u'/' + step.id;
            QVERIFY2(step.title.en.size() <= 60 && step.title.ja.size() <= 30, qPrintable(place));
            QVERIFY2(step.text.en.size() <= 340 && step.text.ja.size() <= 200, qPrintable(place));
        }
    }
}

void tst_shippedrunbooks::bothLanguagesSayEverything()
{
    for (const Runbook& runbook : shipped()) {
        QList<LocalText> texts {runbook.title, runbook.summary};
        for (const RunbookParameter& parameter : runbook.parameters)
            texts.append(parameter.label);
        for (const RunbookStep& step : runbook.steps)
            texts.append(textsOf(step));
        for (const LocalText& text : texts) {
            QCOMPARE(text.en.isEmpty(), text.ja.isEmpty());
            QVERIFY2(text.isEmpty() || testing::hasJapanese(text.ja), qPrintable(text.ja));
            QVERIFY2(!testing::hasJapanese(text.en), qPrintable(text.en));
        }
    }
}

void tst_shippedrunbooks::commandsAreFilledInAndQuoted()
{
    const Runbooks runbooks = shipped();
    const Runbook* disk = withId(runbooks, u"disk-shortage"_s);
    QVERIFY(disk);
    const auto filled = filledIn(*disk, {{u"mount"_s, u"/srv/my data"_s}, {u"host"_s, u"node-a"_s}});
    QCOMPARE(std::get<ManualStep>(filled.step(u"measure-by-hand"_s)->content).shell,
        u"sudo du -xh -d 3 '/srv/my data' 2>/dev/null | sort -h | tail -n 30"_s);
    const QString find = shellLine(std::get<ManualStep>(filled.step(u"list-what-may-go"_s)->content).argv, {});
    QVERIFY2(find.startsWith(u"find '/srv/my data' -xdev '(' -path '*/pg_wal' "_s), qPrintable(find));
    QVERIFY2(find.endsWith(u"-name '*.tmp' ')' -ls"_s), qPrintable(find));
}

void tst_shippedrunbooks::everyRunbookThatAFindingNamesIsThere()
{
    const Runbooks runbooks = shipped();
    const auto rules = shippedRules();
    QVERIFY(bool(rules));
    QSet<QString> named;
    for (const Rule& rule : *rules) {
        if (!rule.runbook.isEmpty())
            named.insert(rule.runbook);
    }
    for (const TargetKind kind : {TargetKind::Database, TargetKind::Broker, TargetKind::Node, TargetKind::Service}) {
        TargetState state;
        state.target.kind = kind;
        const auto finding = failureFinding(testing::failing(state, FailureClass::Refused, 3), false);
        QVERIFY(finding);
        named.insert(finding->runbook);
    }
    QVERIFY(named.size() >= 5);
    for (const QString& id : named)
        QVERIFY2(withId(runbooks, id), qPrintable(id));
}

void tst_shippedrunbooks::everyRuleHasARunbookThatFits()
{
    const Runbooks runbooks = shipped();
    for (const QString& rule : shippedVocabulary().rules) {
        const auto fits = fittingRunbooks(runbooks, findingOf(rule), {});
        QVERIFY2(!fits.isEmpty() && fits.first().score > 0, qPrintable(rule));
    }
}

void tst_shippedrunbooks::everyCauseHasARunbookThatFits()
{
    const Runbooks runbooks = shipped();
    Finding finding;
    finding.pattern = u"?"_s;
    for (const QString& cause : shippedVocabulary().causes) {
        const auto fits = fittingRunbooks(runbooks, finding, {cause});
        QVERIFY2(!fits.isEmpty() && fits.first().because.contains(u"cause"_s), qPrintable(cause));
    }
}

void tst_shippedrunbooks::everyLineOfTheFirstResponseHasAStep_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("kind");
    const auto add
        = [](const char* line, const QString& place, const QString& kind) { QTest::newRow(line) << place << kind; };
    add("triage: details of the alert", u"alert-triage/what-stands"_s, u"evidence"_s);
    add("triage: urgency and priority", u"alert-triage/set-severity"_s, u"manual"_s);
    add("triage: dashboards", u"alert-triage/out-of-line"_s, u"manual"_s);
    add("scope: services and their needs", u"scope-of-impact/through-it"_s, u"evidence"_s);
    add("scope: one server", u"scope-of-impact/one-machine"_s, u"evidence"_s);
    add("scope: users", u"scope-of-impact/from-users"_s, u"manual"_s);
    add("scope: monitoring from outside", u"scope-of-impact/from-outside"_s, u"manual"_s);
    add("database: server health", u"database-connection-timeout/server-health"_s, u"evidence"_s);
    add("database: sessions and slow queries", u"database-connection-timeout/longest"_s, u"observe"_s);
    add("database: locks", u"database-connection-timeout/locks"_s, u"observe"_s);
    add("database: connection limit", u"database-connection-timeout/who-holds"_s, u"observe"_s);
    add("database: network rungs", u"database-connection-timeout/which-rung"_s, u"evidence"_s);
    add("database: network from the application", u"database-connection-timeout/network"_s, u"manual"_s);
    add("database: pool size", u"database-connection-timeout/pool-size"_s, u"manual"_s);
    add("database: restart or scale out", u"database-connection-timeout/restart-with-care"_s, u"manual"_s);
    add("database: reads to the replica", u"database-connection-timeout/reads-to-replica"_s, u"observe"_s);
    add("database: cancel", u"database-connection-timeout/cancel-query"_s, u"change"_s);
    add("database: terminate", u"database-connection-timeout/end-session"_s, u"change"_s);
    add("disk: df", u"disk-shortage/how-full"_s, u"evidence"_s);
    add("disk: du", u"disk-shortage/what-grew"_s, u"evidence"_s);
    add("disk: du by hand", u"disk-shortage/measure-by-hand"_s, u"manual"_s);
    add("disk: deleted but open", u"disk-shortage/deleted-but-open"_s, u"evidence"_s);
    add("disk: what may be deleted", u"disk-shortage/list-what-may-go"_s, u"manual"_s);
    add("disk: rotation is right", u"disk-shortage/rotation-dry-run"_s, u"manual"_s);
    add("disk: rotate by hand", u"disk-shortage/rotate"_s, u"manual"_s);
    add("disk: runaway writer", u"disk-shortage/calm-the-writer"_s, u"manual"_s);
    add("queue: health of the broker", u"message-processing/broker-health"_s, u"observe"_s);
    add("queue: backlog and error rate", u"message-processing/backlog"_s, u"observe"_s);
    add("queue: look at messages", u"message-processing/messages"_s, u"evidence"_s);
    add("queue: log and resources of consumers", u"message-processing/consumer-side"_s, u"manual"_s);
    add("queue: consumers", u"message-processing/who-consumes"_s, u"observe"_s);
    add("queue: dead letters", u"message-processing/move-them"_s, u"change"_s);
    add("queue: stop consumers", u"message-processing/stop-consumers"_s, u"manual"_s);
    add("queue: scale consumers out", u"message-processing/more-consumers"_s, u"manual"_s);
    add("queue: slow the producer down", u"message-processing/close-the-queue"_s, u"change"_s);
    add("queue: limit the producer's user", u"message-processing/limit-the-user"_s, u"change"_s);
    add("queue: stop the producer", u"message-processing/close-its-connection"_s, u"change"_s);
    add("rollback", u"rollback-and-failover/roll-back"_s, u"manual"_s);
    add("failover", u"rollback-and-failover/promote"_s, u"manual"_s);
    add("switch the traffic", u"rollback-and-failover/move-traffic"_s, u"manual"_s);
}

void tst_shippedrunbooks::everyLineOfTheFirstResponseHasAStep()
{
    QFETCH(QString, place);
    QTEST(kindAt(shipped(), place), "kind");
}

void tst_shippedrunbooks::dataFilesAreNeverDeleted()
{
    for (const Runbook& runbook : shipped()) {
        for (const RunbookStep& step : runbook.steps) {
            const auto* manual = std::get_if<ManualStep>(&step.content);
            const QString line = manual ? manual->shell + shellLine(manual->argv, {}) : QString();
            for (const auto& word : {u"-delete"_s, u"rm -r"_s, u"rm -f"_s, u"--vacuum"_s, u"truncate"_s, u"fsck"_s})
                QVERIFY2(!line.contains(word), qPrintable(line));
        }
    }
}

void tst_shippedrunbooks::theGuideNamesEverythingThatMayBeWritten()
{
    const QString guide = QString::fromUtf8(contentOf(QStringLiteral(YAGURA_SOURCE_DIR "/resources/docs/guide.md")));
    QStringList names;
    for (const auto& query : catalogueQueries())
        names.append(query.id);
    for (const auto& table : evidenceTables())
        names.append(table.name);
    for (const auto& program : readerPrograms())
        names.append(program.name);
    for (const auto& action : knownActions())
        names.append(action.id);
    for (int type = 0; type <= int(ParameterType::Choice); ++type)
        names.append(parameterTypeName(ParameterType(type)));
    for (const QString& name : std::as_const(names))
        QVERIFY2(guide.contains(u'`' + name + u'`'), qPrintable(name));
}

void tst_shippedrunbooks::theExampleOfTheGuideIsSound()
{
    const QByteArray guide = contentOf(QStringLiteral(YAGURA_SOURCE_DIR "/resources/docs/guide.md"));
    const auto begin = guide.indexOf("    runbook: orders-stuck");
    QVERIFY(begin > 0);
    const QByteArray example
        = guide.mid(begin, guide.indexOf("\n\n", begin) + 1 - begin).replace("\n    ", "\n").mid(4);
    const auto runbook = readRunbook(example, u"guide"_s, shippedVocabulary());
    QCOMPARE(runbook ? QStringList() : told(runbook.error()), QStringList());
    QCOMPARE(testing::schemaFault(example), QString());
    QCOMPARE(runbook->steps.size(), 2);
}

QTEST_APPLESS_MAIN(tst_shippedrunbooks)
#include "tst_shippedrunbooks.moc"
