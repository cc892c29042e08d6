// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/observe/brokertables.h"
#include "backends/observe/jsonrows.h"
#include "backends/observe/plainlines.h"
#include "backends/observe/readerrun.h"
#include "backends/observe/sqllook.h"
#include "models/domain/observationcatalogue.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/observerdesk.h"
#include "tests/support/strictwarnings.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

TargetConfig targetOf(const QString& id, const QString& system, const TargetConfig::Settings& settings)
{
    TargetConfig config;
    config.target.id = id;
    config.target.system = system;
    config.settings = settings;
    return config;
}

QString reasonOf(const Result<QString>& preview)
{
    if (preview)
        return u"previewed"_s;
    const auto reason = preview.error().args.value(u"reason"_s).toString();
    return reason.isEmpty() ? preview.error().code : preview.error().code + u' ' + reason;
}

} // namespace

/// What an observer may send, and what it makes of what comes back; nobody but this program answers here.
class TestObserver : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aPreviewIsExactlyWhatGoesOut();
    void everyQueryOfTheCatalogueIsThereAndOnlyReads();
    void whatMayNotBeSentIsRefused_data();
    void whatMayNotBeSentIsRefused();
    void aGetStaysAtItsTarget();
    void aRedirectIsNotFollowed();
    void aTargetThatIsSilentIsGivenUpInTime();
    void aListedReaderRunsWithoutAShell();
    void aReaderThatIsNotInstalledIsTold();
    void aReaderSeesABareEnvironment();
    void aReaderIsEndedAtItsDeadlineWithItsChildren();
    void aReaderThatSaysTooMuchIsEnded();
    void outputBecomesPlainLines_data();
    void outputBecomesPlainLines();
    void jsonBecomesRows();
    void aTableKeepsToItsBounds();
    void aTableIsKeptAsTextThatCanBeReadBack();
    void consumersOfAQueueAreRows();
    void anUnreadableAnswerIsNoEmptyTable();
};

void TestObserver::aPreviewIsExactlyWhatGoesOut()
{
    ObserverDesk desk({targetOf(u"db"_s, u"postgresql"_s, PostgresqlSettings {u"service=x"_s}),
        targetOf(u"mq"_s, u"rabbitmq"_s, RabbitmqSettings {QUrl(u"http://mq:15672/prefix"_s), u"monitor"_s, {}})});
    const auto& observer = desk.observer();

    const auto session = observer.preview(ObserverDesk::query(u"db"_s, u"database.session"_s, {{u"pid"_s, u"4711"_s}}));
    QVERIFY(session);
    QVERIFY(session->startsWith(u"/* yagura database.session */\nWITH"_s));
    QVERIFY2(session->endsWith(u"\n-- $1 = 4711"_s), qPrintable(*session));
    QCOMPARE(*observer.preview(ObserverDesk::query(u"mq"_s, u"broker.consumers"_s, {{u"queue"_s, u"shop/orders"_s}})),
        u"GET http://mq:15672/prefix/api/queues/shop/orders?columns=name,consumer_details"_s);
    QCOMPARE(*observer.preview(ObserverDesk::get(u"mq"_s, u"/api/nodes?columns=name"_s)),
        u"GET http://mq:15672/prefix/api/nodes?columns=name"_s);
    QCOMPARE(*observer.preview(ObserverDesk::reader({u"df"_s, u"-h"_s, u"/srv/my data"_s})), u"df -h '/srv/my data'"_s);
    QCOMPARE(*observer.preview(ObserverDesk::sql(u"db"_s, u"select 1"_s)), u"select 1"_s);
}

void TestObserver::everyQueryOfTheCatalogueIsThereAndOnlyReads()
{
    static const QRegularExpression change(
        uR"(\b(insert|update|delete|merge|truncate|alter|create|drop|grant|set|call|do|copy|lock|listen|notify|vacuum|pg_terminate_backend|pg_cancel_backend|pg_reload_conf|set_config|nextval|pg_advisory\w*|pg_sleep\w*|pg_switch_wal|pg_read_\w*file|lo_\w+|dblink\w*)\b\s*[^_\w.])"_s,
        QRegularExpression::CaseInsensitiveOption);
    int queries = 0;
    for (const auto& query : catalogueQueries()) {
        if (query.system != "postgresql"_L1)
            continue;
        const auto sql = QString::fromUtf8(catalogueSql(query.id));
        QVERIFY2(sql.section(u'\n', 1).startsWith(u"SELECT"_s) || sql.section(u'\n', 1).startsWith(u"WITH"_s), qPrintable(query.id));
        // What stands in quotes is a name or a word of the answer.
        auto bare = sql;
        bare.remove(QRegularExpression(u"'[^']*'"_s));
        const auto match = change.match(bare);
        QVERIFY2(!match.hasMatch(), qPrintable(query.id + u": "_s + match.captured()));
        QVERIFY(!bare.contains(u';'));
        for (qsizetype i = 1; i <= query.parameters.size(); ++i)
            QVERIFY(sql.contains(u"$%1"_s.arg(i)));
        ++queries;
    }
    QVERIFY(queries > 8);
    // Nothing lies there that no id leads to.
    const QDir folder(QStringLiteral(YAGURA_SOURCE_DIR "/resources/sql/catalogue"));
    QCOMPARE(folder.entryList({u"*.sql"_s}).size(), queries);
}

void TestObserver::whatMayNotBeSentIsRefused_data()
{
    QTest::addColumn<ObserveStep>("step");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* what, const ObserveStep& step, const QString& reason) {
        QTest::addRow("%s", what) << step << reason;
    };
    const auto session = [](const QString& pid) {
        return ObserverDesk::query(u"db"_s, u"database.session"_s, {{u"pid"_s, pid}});
    };
    row("no such query", ObserverDesk::query(u"db"_s, u"database.drop"_s), u"observe.unknown_query"_s);
    row("a query by its path", ObserverDesk::query(u"db"_s, u"database.../../x"_s), u"observe.unknown_query"_s);
    row("no such target", ObserverDesk::query(u"nobody"_s, u"database.clients"_s), u"observe.unknown_target unknown"_s);
    row("another system", ObserverDesk::query(u"mq"_s, u"database.clients"_s), u"observe.unknown_target system"_s);
    row("own SQL elsewhere", ObserverDesk::sql(u"mq"_s, u"select 1"_s), u"observe.unknown_target system"_s);
    row("no parameter", ObserverDesk::query(u"db"_s, u"database.session"_s), u"observe.bad_parameter"_s);
    row("one too many", ObserverDesk::query(u"db"_s, u"database.clients"_s, {{u"pid"_s, u"1"_s}}), u"observe.bad_parameter"_s);
    for (const auto& hostile : {u"$(id)"_s, u"; id"_s, u"-oProxyCommand=touch /tmp/x"_s, u"%1"_s, u"1\n2"_s, u"1' or '1'='1"_s,
             u"1; drop table orders"_s, u"1 -- x"_s, u"１"_s})
        row(qPrintable(u"pid "_s + hostile.toHtmlEscaped()), session(hostile), u"observe.bad_parameter"_s);
    for (const auto& hostile : {u"$(id)"_s, u"; id"_s, u"-oProxyCommand=x"_s, u"%1"_s, u"a\nb"_s, u"a'b"_s, u"a b"_s})
        row(qPrintable(u"queue "_s + hostile.toHtmlEscaped()),
            ObserverDesk::query(u"mq"_s, u"broker.queue"_s, {{u"queue"_s, hostile}}), u"observe.bad_parameter"_s);
    for (const auto& path : {u"api"_s, u"//evil.example/x"_s, u"/../x"_s, u"/a/../b"_s, u"/a b"_s, u"/a#b"_s, u"/a\\b"_s,
             u"/a\r\nHost: evil"_s, u"@evil.example/x"_s, u"http://evil.example/"_s, u"/a/%2e%2e/b"_s, u"/a/%2E./b"_s, u"/a%zz"_s})
        row(qPrintable(u"path "_s + path.toHtmlEscaped()), ObserverDesk::get(u"web"_s, path), u"observe.bad_parameter"_s);
    row("a target that speaks no HTTP", ObserverDesk::get(u"db"_s, u"/x"_s), u"observe.unknown_target no_http"_s);
    for (const auto& argv : QList<QStringList> {{}, {u"sh"_s, u"-c"_s, u"id"_s}, {u"/usr/bin/df"_s}, {u"../df"_s}, {u"df"_s, u"--output=x"_s},
             {u"df"_s, u"-h\n"_s}, {u"rm"_s, u"-rf"_s, u"/"_s}, {u"ss"_s, u"-K"_s}, {u"ss"_s, u"-D"_s, u"/tmp/x"_s},
             {u"journalctl"_s, u"--vacuum-size=1"_s}, {u"journalctl"_s, u"--rotate"_s}, {u"systemctl"_s, u"restart"_s, u"x"_s},
             {u"systemctl"_s, u"status"_s, u"-H"_s, u"evil"_s}, {u"lsof"_s, u"-D"_s, u"b"_s}, {u"getent"_s, u"shadow"_s},
             {u"ip"_s, u"link"_s, u"set"_s, u"lo"_s, u"down"_s}, {u"ip"_s, u"netns"_s, u"exec"_s, u"x"_s, u"id"_s},
             {u"ip"_s, u"-batch"_s, u"/tmp/x"_s}, {u"ping"_s, u"-f"_s, u"host"_s}, {u"ps"_s, u"eww"_s},
             {u"rabbitmq-diagnostics"_s, u"remote_shell"_s}, {u"rabbitmq-diagnostics"_s, u"status"_s, u"--formatter"_s},
             {u"ping"_s, u"-oProxyCommand=x"_s}})
        row(qPrintable(u"reader "_s + argv.join(u' ').simplified()), ObserverDesk::reader(argv), u"observe.not_listed"_s);
    row("a reader elsewhere", ObserverDesk::reader({u"df"_s}, u"db"_s), u"observe.unknown_target not_here"_s);
    row("a reader on this machine", ObserverDesk::reader({u"df"_s}, u"here"_s), u"previewed"_s);
}

void TestObserver::whatMayNotBeSentIsRefused()
{
    QFETCH(ObserveStep, step);
    QFETCH(QString, reason);
    ObserverDesk desk({targetOf(u"db"_s, u"postgresql"_s, PostgresqlSettings {u"host=127.0.0.1 port=1"_s}),
        targetOf(u"mq"_s, u"rabbitmq"_s, RabbitmqSettings {QUrl(u"http://127.0.0.1:1"_s), u"monitor"_s, {}}),
        targetOf(u"web"_s, u"http"_s, HttpCheckSettings {QUrl(u"http://127.0.0.1:1/health"_s), 200, {}}),
        targetOf(u"here"_s, u"local"_s, LocalNodeSettings {})});

    QCOMPARE(reasonOf(desk.observer().preview(step)), reason);
    if (reason == "previewed"_L1)
        return;
    const auto seen = desk.see(step, true); // a person's leave changes nothing
    QVERIFY(!seen);
    QCOMPARE(seen.error().code, reason.section(u' ', 0, 0));
}

void TestObserver::aGetStaysAtItsTarget()
{
    MisbehavingServer server;
    server.onRequest("/", Manner::answer(R"({"pool": {"used": 5}, "state": "\u001b[31mred"})"));
    auto address = server.url();
    address.setPath(u"/deep/health"_s);
    ObserverDesk desk({targetOf(u"web"_s, u"http"_s, HttpCheckSettings {address, 200, {}}),
                          targetOf(u"mq"_s, u"rabbitmq"_s, RabbitmqSettings {server.url(), u"monitor"_s, {}})},
        SecretString("word"));

    const auto seen = desk.see(ObserverDesk::get(u"web"_s, u"/pool?x=1"_s));
    QVERIFY(seen);
    QCOMPARE(seen->source, u"web"_s);
    QCOMPARE(seen->asked, u"GET "_s + server.url().toString() + u"/pool?x=1"_s);
    QCOMPARE(seen->columns, QStringList());
    QVERIFY(seen->rows.contains(QStringList {u"        \"used\": 5"_s}));
    QVERIFY(seen->at.utc.isValid());
    QVERIFY(desk.see(ObserverDesk::get(u"mq"_s, u"/api/x"_s)));

    const auto requests = server.requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0].target, QByteArray("/pool?x=1"));
    QVERIFY(requests[0].head.startsWith("GET "));
    QVERIFY(!requests[0].head.toLower().contains("authorization"));
    QVERIFY(requests[1].head.contains("Authorization: Basic " + QByteArray("monitor:word").toBase64()));
}

void TestObserver::aRedirectIsNotFollowed()
{
    MisbehavingServer server;
    MisbehavingServer other;
    server.onRequest("/away", Manner::redirect(other.url().toEncoded() + "/x"));
    ObserverDesk desk({targetOf(u"mq"_s, u"rabbitmq"_s, RabbitmqSettings {server.url(), u"monitor"_s, {}})}, SecretString("word"));

    QCOMPARE(desk.codeOf(ObserverDesk::get(u"mq"_s, u"/away"_s)), u"http.redirect"_s);
    QCOMPARE(other.connections(), 0);
}

void TestObserver::aTargetThatIsSilentIsGivenUpInTime()
{
    MisbehavingServer server;
    server.onRequest("/", Manner::of(Manner::Kind::Silent));
    ObserverDesk desk({targetOf(u"web"_s, u"http"_s, HttpCheckSettings {server.url(), 200, {}})});

    QCOMPARE(desk.codeOf(ObserverDesk::get(u"web"_s, u"/x"_s)), u"attempt.deadline"_s);
    QVERIFY2(desk.tookMs() < 10'500, qPrintable(QString::number(desk.tookMs())));
}

void TestObserver::aListedReaderRunsWithoutAShell()
{
    const QTemporaryDir folder;
    const auto trap = folder.filePath(u"trap"_s);
    ObserverDesk desk({});

    const auto seen = desk.see(ObserverDesk::reader({u"df"_s, u"-P"_s, u"/"_s}));
    QVERIFY(seen);
    QVERIFY2(seen->rows.first().first().startsWith(u"Filesystem"_s), qPrintable(seen->rows.first().first()));
    QCOMPARE(seen->rows.size(), 2);
    QCOMPARE(seen->asked, u"df -P /"_s);
    for (const auto& word : {u"$(touch %1)"_s, u"; touch %1"_s, u"`touch %1`"_s, u"%1 && touch %1"_s}) {
        const auto hostile = desk.see(ObserverDesk::reader({u"df"_s, word.arg(trap)}));
        QVERIFY(hostile); // what it says about a file that is not there
        QVERIFY2(hostile->rows.first().first().contains(u"No such file"_s), qPrintable(hostile->rows.first().first()));
        QVERIFY(!QFile::exists(trap));
    }
}

void TestObserver::aReaderThatIsNotInstalledIsTold()
{
    ReaderRun run({u"no-such-reader"_s}, 1000);
    QCOMPARE(run.run(5s), ReaderRun::End::NotFound);
    ReaderRun elsewhere({u"/bin/df"_s}, 1000);
    QCOMPARE(elsewhere.run(5s), ReaderRun::End::NotFound);
}

void TestObserver::aReaderSeesABareEnvironment()
{
    qputenv("PGPASSWORD", "hunter2");
    qputenv("LD_PRELOAD_OF_A_TEST", "x");
    ReaderRun run({u"env"_s}, 100'000);
    QCOMPARE(run.run(5s), ReaderRun::End::Exited);
    QVERIFY(run.output().contains("LC_ALL=C.UTF-8"));
    QVERIFY(run.output().contains("PATH=/usr/bin:/usr/sbin:/bin:/sbin"));
    QVERIFY2(!run.output().contains("hunter2") && !run.output().contains("LD_PRELOAD"), run.output().constData());
}

void TestObserver::aReaderIsEndedAtItsDeadlineWithItsChildren()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"pid"_s);
    ReaderRun run({u"sh"_s, u"-c"_s, u"sleep 300 & echo $! > "_s + file + u"; echo begun; wait"_s}, 100'000);
    QCOMPARE(run.run(700ms), ReaderRun::End::Late);
    QCOMPARE(run.output(), QByteArray("begun\n"));
    QFile pid(file);
    QVERIFY(pid.open(QIODevice::ReadOnly));
    const auto stat = u"/proc/%1/stat"_s.arg(pid.readAll().trimmed().toInt());
    const auto isGone = [&] {
        QFile state(stat);
        return !state.open(QIODevice::ReadOnly) || state.readAll().contains(") Z ");
    };
    QTRY_VERIFY(isGone());
}

void TestObserver::aReaderThatSaysTooMuchIsEnded()
{
    ReaderRun run({u"yes"_s}, 50'000);
    QCOMPARE(run.run(10s), ReaderRun::End::Full);
    QCOMPARE(run.output().size(), 50'000);
}

void TestObserver::outputBecomesPlainLines_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char* what, const QByteArray& output, const QStringList& lines) {
        QTest::addRow("%s", what) << output << lines;
    };
    row("nothing", "", {});
    row("lines", "a\nb\n\n", {u"a"_s, u"b"_s});
    row("empty lines inside", "a\n\nb", {u"a"_s, {}, u"b"_s});
    row("colours", "\x1b[1;31mred\x1b[0m plain", {u"red plain"_s});
    row("cursor and screen", "\x1b[2J\x1b[10;10Hx", {u"x"_s});
    row("title", "\x1b]0;pwn\x07y", {u"y"_s});
    row("link", "\x1b]8;;http://evil\x1b\\text\x1b]8;;\x1b\\", {u"text"_s});
    row("a title that never ends", "\x1b]0;pwn\nnext", {{}, u"next"_s});
    row("a device string", "\x1bPq#0\x1b\\z", {u"z"_s});
    row("character set", "\x1b(Bq\x1b=r", {u"qr"_s});
    row("controls of eight bits", "\xc2\x9b" "31mx\xc2\x9d" "0;t\xc2\x9cy", {u"xy"_s});
    row("an escape at the end", "a\x1b", {u"a"_s});
    row("half a sequence at the end", "a\x1b[12", {u"a"_s});
    row("bell and backspace", "a\x07\x08" "b", {u"ab"_s});
    row("nul", QByteArray("a\0b", 3), {u"ab"_s});
    row("carriage return", "10%\r20%\r\ndone", {u"10%"_s, u"20%"_s, u"done"_s});
    row("tabs", "a\tb\n12345678\tc", {u"a       b"_s, u"12345678        c"_s});
    row("no UTF-8", "a\xff" "b", {u"a\ufffdb"_s});
    row("japanese", "空き容量 5%", {u"空き容量 5%"_s});
    row("no escape hidden in one", "\x1b\x1b[31mx", {u"x"_s});
}

void TestObserver::outputBecomesPlainLines()
{
    QFETCH(QByteArray, output);
    QTEST(plainLines(output), "lines");
}

void TestObserver::jsonBecomesRows()
{
    const QJsonObject object {{u"a"_s, 1}, {u"b"_s, QJsonObject {{u"c"_s, true}, {u"d"_s, QJsonObject {}}}},
        {u"e"_s, QJsonArray {1, u"x"_s}}, {u"f"_s, QJsonValue()}, {u"g"_s, 1.5}, {u"h"_s, QJsonArray {QJsonObject {{u"i"_s, 1}}}}};
    QCOMPARE(leavesOf(object), (QList<QStringList> {{u"a"_s, u"1"_s}, {u"b.c"_s, u"true"_s}, {u"e"_s, u"1, x"_s},
                                   {u"f"_s, {}}, {u"g"_s, u"1.5"_s}, {u"h"_s, u"[{\"i\":1}]"_s}}));
    QCOMPARE(rowsAt(QJsonArray {object, 7}, {u"b.c"_s, u"z.y"_s}), (QList<QStringList> {{u"true"_s, {}}, {{}, {}}}));
    QCOMPARE(cellText(9007199254740991.0), u"9007199254740991"_s);
    QCOMPARE(linesOf("[1]"), (QStringList {u"["_s, u"    1"_s, u"]"_s}));
    QCOMPARE(linesOf("no \x1b[31mjson"), QStringList {u"no json"_s});
}

void TestObserver::aTableKeepsToItsBounds()
{
    Observation many;
    for (int i = 0; i < 500; ++i)
        many.rows.append(QStringList {QString::number(i)});
    many = bounded(many);
    QCOMPARE(many.rows.size(), 200);
    QCOMPARE(many.rowsTotal, 500);
    QVERIFY(many.isCut);

    Observation large;
    for (int i = 0; i < 100; ++i)
        large.rows.append(QStringList {QString(100'000, u'x')});
    large = bounded(large);
    QVERIFY(large.isCut);
    QCOMPARE(large.rowsTotal, 100);
    qint64 size = 0;
    for (const auto& row : large.rows)
        size += row.first().toUtf8().size();
    QVERIFY(size > 0 && size <= Observation::mostBytes);

    Observation small;
    small.rows = {{u"a"_s}};
    QCOMPARE(bounded(small).rowsTotal, 1);
    QVERIFY(!bounded(small).isCut);
}

void TestObserver::aTableIsKeptAsTextThatCanBeReadBack()
{
    Observation table;
    table.columns = {u"a"_s, u"b"_s};
    table.rows = {{u"x\ty"_s, u"1\n2\r"_s}, {u"c:\\t"_s, u"\u001b[31m空き"_s}};
    QCOMPARE(table.text(), QByteArray("a\tb\nx\\ty\t1\\n2\\r\nc:\\\\t\t\\u001b[31m空き\n"));
    Observation lines;
    lines.rows = {{u"one"_s}, {u"two"_s}};
    QCOMPARE(lines.text(), QByteArray("one\ntwo\n"));
    QCOMPARE(Observation().text(), QByteArray());
}

void TestObserver::consumersOfAQueueAreRows()
{
    const auto table = consumersTable(R"({"name": "orders", "consumer_details": [{"consumer_tag": "c1", "prefetch_count": 50,
        "ack_required": true, "exclusive": false, "active": true, "channel_details": {"user": "order-consumer",
        "peer_host": "127.0.0.1", "peer_port": 5, "connection_name": "127.0.0.1:5 -> 127.0.0.1:5672"}}]})");
    QVERIFY(table);
    QCOMPARE(table->rows, (QList<QStringList> {{u"c1"_s, u"order-consumer"_s, u"127.0.0.1"_s, u"5"_s,
                              u"127.0.0.1:5 -> 127.0.0.1:5672"_s, u"50"_s, u"true"_s, u"false"_s, u"true"_s}}));
    QCOMPARE(table->columns.size(), table->rows.first().size());
}

void TestObserver::anUnreadableAnswerIsNoEmptyTable()
{
    for (const QByteArray answer : {"", "null", "{\"items\": 1e400}", "<html>", "[1"}) {
        QVERIFY(!queueTable(answer));
        QVERIFY(!consumersTable(answer));
        QVERIFY(!connectionsTable(answer));
        QVERIFY(!overviewTable(answer, "[]"));
        QVERIFY(answer.isEmpty() || !policiesTable(answer, {}, {}));
    }
    QVERIFY(!connectionsTable("{}"));
}

QTEST_GUILESS_MAIN(TestObserver)
#include "tst_observer.moc"
