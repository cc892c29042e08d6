// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/languages.h"
#include "gui/incident/askdialog.h"
#include "gui/incident/declaredialog.h"
#include "gui/incident/preventiondialog.h"
#include "gui/report/exportdialog.h"
#include "gui/style/applytheme.h"
#include "gui/wrong/wrongpanel.h"
#include "tests/support/pdffile.h"
#include "tests/support/storychecklist.h"
#include "tests/support/storylab.h"
#include "tests/support/storyreport.h"
#include "tests/support/strictwarnings.h"

#include <QPushButton>
#include <QStandardPaths>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

const QString connections = u"database.connections_exhausted@orders-db"_s;
const QString disk = u"storage.filesystem_full@node-A"_s;
const QString messages = u"queue.malformed_json@mq"_s;

} // namespace

/// One incident of the lab, from its findings to the report of it, by mouse and keys. Each function is a chapter and
/// goes on where the one before has ended; after one that fails the others are left out.
class ResponseStoryTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void theFindingsOfTheIncidentStand();
    void anIncidentIsDeclaredFromTheTopBar();
    void theChecklistLeadsToWhoHoldsTheConnections();
    void leakingSessionsAreEndedInRespondMode();
    void theClientThatLeaksIsRestartedByHand();
    void theDiskIsFreedByHand();
    void malformedMessagesAreMovedAside();
    void everythingIsWellAgain();
    void theIncidentIsResolvedWithAReason();
    void whatPreventsTheNextOneIsDecided();
    void theReportIsExported_data() { addLanguages(); }
    void theReportIsExported();
    void theReportTellsEveryStepTimeAndCommand_data() { addLanguages(); }
    void theReportTellsEveryStepTimeAndCommand();

private:
    void addLanguages();
    /// For messages: where it goes on, or not.
    const char* why();
    QString pdfOf(const QString& language) const { return m_lab->path(u"documents/report-%1.pdf"_s.arg(language)); }
    bool enterRespondMode();

    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<StoryLab> m_lab;
    std::unique_ptr<StoryDesk> m_desk;
    std::unique_ptr<StoryChecklist> m_list;
    QByteArray m_why;
    bool m_isBroken = false;
};

void ResponseStoryTest::initTestCase()
{
    failOnAnyWarning();
    if (const QString obstacle = StoryLab::obstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    m_languages = std::make_unique<Languages>(u"en"_s);
    m_languages->install(*qApp);
    applyTheme(*qApp, ThemeName::Dark, 100);
    m_lab = std::make_unique<StoryLab>();
    m_lab->makePrivate();
    m_lab->start();
    QTRY_VERIFY2_WITH_TIMEOUT(
        !m_lab->configuration().isEmpty() || m_lab->hasFailed(), qPrintable(m_lab->log()), 240'000);
    QVERIFY2(!m_lab->hasFailed(), qPrintable(m_lab->log()));
    m_desk = std::make_unique<StoryDesk>(m_lab->configuration());
    m_list = std::make_unique<StoryChecklist>(*m_desk);
    QVERIFY(m_desk->comeBack());
    QTRY_VERIFY2_WITH_TIMEOUT(m_lab->isPlayed() || m_lab->hasFailed(), qPrintable(m_lab->log()), 180'000);
    QVERIFY2(m_lab->isPlayed(), qPrintable(m_lab->log()));
}

void ResponseStoryTest::init()
{
    failOnAnyWarning();
    if (m_isBroken)
        QSKIP("a chapter before it has failed");
}

void ResponseStoryTest::cleanup()
{
    if (m_isBroken || !QTest::currentTestFailed())
        return;
    m_isBroken = true;
    if (m_desk)
        m_desk->keepPicture(u"failed"_s);
}

void ResponseStoryTest::cleanupTestCase()
{
    failOnAnyWarning();
    m_list.reset();
    m_desk.reset();
    m_lab.reset();
}

void ResponseStoryTest::addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("Japanese") << u"ja"_s;
    QTest::addRow("English") << u"en"_s;
}

const char* ResponseStoryTest::why()
{
    m_why = m_list->where().toUtf8();
    return m_why.constData();
}

void ResponseStoryTest::theFindingsOfTheIncidentStand()
{
    for (const QString& finding : {connections, disk, messages}) {
        if (finding == disk && m_lab->log().contains(u"disk is left out"_s))
            continue;
        QVERIFY2(QTest::qWaitFor([&] { return !m_desk->standing(finding).isEmpty(); }, 90'000),
            qPrintable(finding + u" is not among "_s + m_desk->standing()));
    }
    m_desk->keepPicture(u"findings"_s);
    QVERIFY2(m_desk->choose(connections), why());
    QTRY_VERIFY(m_desk->window().findings().selected());
    QCOMPARE(m_desk->window().findings().selected()->id, connections);
    m_desk->keepPicture(u"databases"_s);
}

void ResponseStoryTest::anIncidentIsDeclaredFromTheTopBar()
{
    QVERIFY(QTest::qWaitFor([this] { return m_desk->find<QAbstractButton>(u"declareProposed"_s) != nullptr; }, 90'000));
    QVERIFY2(m_desk->click(u"declareProposed"_s), why());
    QVERIFY(m_desk->dialog<DeclareDialog>());
    m_desk->keepPicture(u"declare"_s);
    QVERIFY(m_desk->key(Qt::Key_Return));
    QTRY_VERIFY(!m_desk->text(u"incident"_s).isEmpty());
    QVERIFY(m_desk->comeBack());
    QTRY_VERIFY(std::ranges::any_of(
        m_desk->entries(), [](const RecordEntry& entry) { return entry.kind == entrykind::declared; }));
    m_desk->keepPicture(u"timeline"_s);
}

void ResponseStoryTest::theChecklistLeadsToWhoHoldsTheConnections()
{
    QVERIFY2(m_desk->choose(connections), why());
    QCOMPARE(m_list->startTheFirst(), u"database-connection-timeout"_s);
    QVERIFY2(m_list->fillIn({{u"node"_s, u"node-A"_s}, {u"db_host"_s, u"127.0.0.1"_s},
                 {u"app_host"_s, u"app-1.example"_s}, {u"app"_s, u"batch-worker"_s}}),
        why());

    QVERIFY2(m_list->isAt(u"which-rung"_s) && m_list->shows(u"TCP"_s), why());
    m_desk->keepPicture(u"which-rung"_s);
    QVERIFY2(m_list->end(u"which-rung"_s, Qt::Key_D), why());
    QVERIFY2(m_list->agree(u"is-it-the-way"_s, Answer::No), why());
    QVERIFY2(m_list->isAt(u"who-holds"_s) && m_list->shows(u"batch-worker"_s), why());
    QVERIFY2(m_list->note(u"batch-worker has nearly all of them"_s), why());
    m_desk->keepPicture(u"who-holds"_s);
    QVERIFY2(m_list->end(u"who-holds"_s, Qt::Key_F), why());
    QVERIFY2(m_list->isAt(u"longest"_s) && m_list->shows(u"batch"_s), why());
    QVERIFY2(m_list->end(u"longest"_s, Qt::Key_D), why());
    QVERIFY2(m_list->end(u"locks"_s, Qt::Key_D), why());
    QVERIFY2(m_list->end(u"server-health"_s, Qt::Key_D), why());
    QVERIFY2(m_list->agree(u"one-session"_s, Answer::Yes), why());
    QVERIFY2(m_list->skip(u"cancel-query"_s, u"they idle in their transactions"_s), why());
    QVERIFY2(m_list->isAt(u"end-session"_s), why());
    QVERIFY(m_desk->text(u"lock"_s).contains(u"Observe mode"_s));
}

bool ResponseStoryTest::enterRespondMode()
{
    if (!m_desk->click(u"respond"_s))
        return false;
    m_desk->keepPicture(u"respond"_s);
    return m_desk->click(u"respondNow"_s) && m_desk->comeBack()
        && QTest::qWaitFor([this] { return m_desk->find<QPushButton>(u"preview"_s) != nullptr; });
}

void ResponseStoryTest::leakingSessionsAreEndedInRespondMode()
{
    QVERIFY2(enterRespondMode(), why());
    for (int session = 0; session < 2; ++session) {
        QTRY_VERIFY_WITH_TIMEOUT(m_list->chooseSession(u"batch-worker"_s), 20'000);
        QCOMPARE(m_list->change(u"orders-db"_s), u"Done, and it worked."_s);
    }
    QVERIFY2(m_list->end(u"end-session"_s, Qt::Key_D), why());
}

void ResponseStoryTest::theClientThatLeaksIsRestartedByHand()
{
    QVERIFY2(m_list->end(u"pool-size"_s, Qt::Key_D), why());
    QVERIFY2(m_list->isAt(u"restart-with-care"_s), why());
    const QString command = m_list->copied();
    QCOMPARE(command, u"ssh app-1.example sudo systemctl restart batch-worker"_s);
    m_desk->keepPicture(u"by-hand"_s);
    const StoryLab::Said said = m_lab->run(command);
    QVERIFY2(said.exitCode == 0, qPrintable(said.text));
    QVERIFY2(m_list->end(u"restart-with-care"_s, Qt::Key_D), why());
    QVERIFY2(m_list->isAt(u"reads-to-replica"_s) && m_list->shows(u"rep1"_s), why());
    QVERIFY2(m_list->end(u"reads-to-replica"_s, Qt::Key_D), why());
    QVERIFY2(m_list->isAt(u"recovered"_s), why());
    QTRY_VERIFY2_WITH_TIMEOUT(m_desk->standing(connections).isEmpty(), qPrintable(m_desk->standing()), 60'000);
}

void ResponseStoryTest::theDiskIsFreedByHand()
{
    if (m_lab->log().contains(u"disk is left out"_s))
        QSKIP("this machine mounts no file system for the lab");
    QVERIFY2(m_desk->choose(disk), why());
    QVERIFY2(m_list->start(u"A file system runs full"_s), why());
    QVERIFY2(m_list->fillIn({{u"host"_s, u"node-a.example"_s}, {u"writer"_s, u"batch-worker"_s}}), why());
    QVERIFY2(m_list->isAt(u"how-full"_s) && m_list->shows(u"var"_s), why());
    QVERIFY2(m_list->end(u"how-full"_s, Qt::Key_D), why());
    QVERIFY2(m_list->isAt(u"what-grew"_s), why());
    m_desk->keepPicture(u"what-grew"_s);
    QVERIFY2(m_list->end(u"what-grew"_s, Qt::Key_F), why());

    QVERIFY2(m_list->isAt(u"measure-by-hand"_s), why());
    const StoryLab::Said measured = m_lab->run(m_list->copied());
    QVERIFY2(measured.exitCode == 0 && measured.text.contains(u"/node-A/var/log"_s), qPrintable(measured.text));
    QVERIFY2(m_list->end(u"measure-by-hand"_s, Qt::Key_D), why());
    QVERIFY2(m_list->end(u"deleted-but-open"_s, Qt::Key_D), why());
    QVERIFY2(m_list->end(u"still-filling"_s, Qt::Key_2), why());
    QVERIFY2(m_list->end(u"old-logs"_s, Qt::Key_D), why());
    QVERIFY2(m_list->skip(u"rotation-dry-run"_s, u"nothing of the lab is in /etc/logrotate.d"_s), why());
    QVERIFY2(m_list->skip(u"rotate"_s, u"the log is in no rotation"_s), why());
    QVERIFY2(m_list->isAt(u"list-what-may-go"_s), why());
    const StoryLab::Said listed = m_lab->run(m_list->copied());
    QVERIFY2(listed.exitCode == 0, qPrintable(listed.text));
    QVERIFY2(m_list->end(u"list-what-may-go"_s, Qt::Key_D), why());

    QVERIFY2(m_list->isAt(u"delete"_s), why());
    QVERIFY(m_list->copied().contains(u"FILE"_s));
    const QString emptied = u"sudo truncate -s 0 %1"_s.arg(m_lab->path(u"lab/nodes/node-A/var/log/batch-worker.log"_s));
    const StoryLab::Said freed = m_lab->run(emptied);
    QVERIFY2(freed.exitCode == 0, qPrintable(freed.text));
    QVERIFY2(m_list->note(emptied), why());
    QVERIFY2(m_list->end(u"delete"_s, Qt::Key_D), why());
    QVERIFY2(m_list->agree(u"enough"_s, Answer::Yes), why());
    QVERIFY2(m_list->end(u"tell"_s, Qt::Key_D), why());
    QVERIFY2(m_list->close(), why());
    QTRY_VERIFY2_WITH_TIMEOUT(m_desk->standing(disk).isEmpty(), qPrintable(m_desk->standing()), 60'000);
}

void ResponseStoryTest::malformedMessagesAreMovedAside()
{
    QVERIFY2(m_desk->choose(messages), why());
    QVERIFY2(m_list->start(u"Messages are not processed"_s), why());
    QVERIFY2(m_list->fillIn({{u"consumer_host"_s, u"mq-1.example"_s}, {u"consumer"_s, u"order-consumer"_s}}), why());
    QVERIFY2(m_list->isAt(u"broker-health"_s) && m_list->shows(u"yg@localhost"_s), why());
    QVERIFY2(m_list->end(u"broker-health"_s, Qt::Key_D), why());
    QVERIFY2(m_list->isAt(u"backlog"_s) && m_list->shows(u"orders"_s), why());
    QVERIFY2(m_list->end(u"backlog"_s, Qt::Key_D), why());
    QVERIFY2(m_list->isAt(u"messages"_s) && m_list->shows(u"breaks off"_s), why());
    m_desk->keepPicture(u"messages"_s);
    QVERIFY2(m_list->end(u"messages"_s, Qt::Key_F), why());
    QVERIFY2(m_list->isAt(u"who-consumes"_s) && m_list->shows(u"order-consumer"_s), why());
    QVERIFY2(m_list->end(u"who-consumes"_s, Qt::Key_D), why());
    QVERIFY2(m_list->isAt(u"consumer-side"_s), why());
    const StoryLab::Said logged = m_lab->run(m_list->copied());
    QVERIFY2(logged.exitCode == 0, qPrintable(logged.text));
    QVERIFY2(m_list->end(u"consumer-side"_s, Qt::Key_D), why());
    QVERIFY2(m_list->agree(u"malformed-blocks"_s, Answer::Yes), why());

    QVERIFY2(m_list->isAt(u"stop-consumers"_s), why());
    const StoryLab::Said stopped = m_lab->run(m_list->copied());
    QVERIFY2(stopped.exitCode == 0, qPrintable(stopped.text));
    QVERIFY2(m_list->end(u"stop-consumers"_s, Qt::Key_D), why());
    QVERIFY2(m_list->isAt(u"move-them"_s), why());
    // The broker's statistics notice some seconds later that nobody consumes any more.
    QString outcome;
    QVERIFY(QTest::qWaitFor([&] { return (outcome = m_list->change(u"mq"_s)) != "no preview"_L1; }, 60'000));
    QCOMPARE(outcome, u"Done, and it worked."_s);
    QVERIFY2(m_list->end(u"move-them"_s, Qt::Key_D), why());
    QVERIFY2(m_list->isAt(u"more-consumers"_s), why());
    const StoryLab::Said started = m_lab->run(m_list->copied());
    QVERIFY2(started.exitCode == 0, qPrintable(started.text));
    QVERIFY2(m_list->end(u"more-consumers"_s, Qt::Key_D), why());
    QVERIFY2(m_list->agree(u"producer-goes-on"_s, Answer::No), why());
    QVERIFY2(m_list->isAt(u"drained"_s), why());
    QTRY_VERIFY2_WITH_TIMEOUT(m_desk->standing(messages).isEmpty(), qPrintable(m_desk->standing()), 60'000);
}

void ResponseStoryTest::everythingIsWellAgain()
{
    // The services are judged by the checks of five minutes. What was moved aside waits for somebody to mend it, and
    // that is told.
    const auto isWell = [this] { return m_desk->standingBut(u"/orders.dlq"_s) == u"nothing stands"_s; };
    QVERIFY2(QTest::qWaitFor(isWell, 420'000), qPrintable(m_desk->standing()));
    m_desk->keepPicture(u"well-again"_s);
    QVERIFY2(m_list->outwait(u"drained"_s, 240'000), why());
    QVERIFY2(m_list->skip(u"lift-the-limit"_s, u"no limit was set"_s), why());
    QVERIFY2(m_list->close(), why());
    QVERIFY2(m_list->outwait(u"recovered"_s, 360'000), why());
    QVERIFY2(m_list->close(), why());
    QVERIFY(!m_desk->panel().isRunning());
    QVERIFY2(m_desk->click(u"observe"_s), why());
}

void ResponseStoryTest::theIncidentIsResolvedWithAReason()
{
    QVERIFY(m_desk->comeBack());
    QVERIFY(m_desk->key(Qt::Key_6, Qt::AltModifier));
    QVERIFY2(m_desk->pick(u"state"_s, u"resolved"_s), why());
    QVERIFY(m_desk->dialog<AskDialog>());
    QVERIFY(m_desk->type(u"all three have cleared, and the client has been restarted"_s));
    m_desk->keepPicture(u"resolve"_s);
    QVERIFY(m_desk->key(Qt::Key_Return));
    QVERIFY(m_desk->comeBack());
    QTRY_VERIFY(m_desk->text(u"incident"_s).isEmpty());
    m_desk->keepPicture(u"resolved"_s);
}

void ResponseStoryTest::whatPreventsTheNextOneIsDecided()
{
    QVERIFY(m_desk->comeBack());
    QVERIFY2(m_desk->click(u"prevention"_s), why());
    QVERIFY(m_desk->dialog<PreventionDialog>());
    QVERIFY(m_desk->typeInto(u"own"_s, u"alarm on sessions that idle in a transaction"_s));
    m_desk->keepPicture(u"prevention"_s);
    QVERIFY2(m_desk->click(u"keep"_s), why());
    QVERIFY(m_desk->comeBack());
    QTRY_VERIFY(std::ranges::any_of(
        m_desk->entries(), [](const RecordEntry& entry) { return entry.kind == entrykind::preventionSet; }));
}

void ResponseStoryTest::theReportIsExported()
{
    QFETCH(const QString, language);
    QVERIFY(m_desk->comeBack());
    QVERIFY2(m_desk->click(u"report"_s), why());
    QVERIFY(m_desk->dialog<ExportDialog>());
    QVERIFY(m_desk->click(language));
    QVERIFY(m_desk->typeInto(u"file"_s, pdfOf(language)));
    QVERIFY2(m_desk->click(u"export"_s), why());
    QTRY_VERIFY2_WITH_TIMEOUT(
        m_desk->text(u"state"_s).startsWith(u"Written"_s), qPrintable(m_desk->text(u"state"_s)), 60'000);
    m_desk->keepPicture(u"exported"_s);
    QVERIFY(m_desk->key(Qt::Key_Escape));
    QVERIFY(m_desk->comeBack());
    QVERIFY(QFileInfo::exists(pdfOf(language)));
}

void ResponseStoryTest::theReportTellsEveryStepTimeAndCommand()
{
    for (const QString& program : {u"pdftotext"_s, u"pdffonts"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("poppler-utils is not installed");
    }
    QFETCH(const QString, language);
    QFile file(pdfOf(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const PdfFile pdf(file.readAll());
    const QString all = pdf.squeezed();
    const QStringList told = toldOf(m_desk->entries(), language, QTimeZone("Asia/Tokyo")) + m_list->commands();
    QVERIFY(told.size() > 60);
    QStringList missing;
    for (const QString& text : told) {
        if (!all.contains(squeezed(text)))
            missing.append(text);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QVERIFY2(pdf.looseFonts().isEmpty(), qPrintable(pdf.looseFonts().join(u'\n')));
    QVERIFY(pdf.fonts().contains(u"yes"_s));
}

int main(int argc, char* argv[])
{
    // Waits of the runbooks hold for minutes.
    qputenv("QTEST_FUNCTION_TIMEOUT", "900000");
    QApplication application(argc, argv);
    ResponseStoryTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_responsestory.moc"
