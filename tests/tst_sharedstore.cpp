// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/deflated.h"
#include "tests/support/postgresserver.h"
#include "tests/support/storedesk.h"
#include "tests/support/strictwarnings.h"

#include <QElapsedTimer>
#include <QFile>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;
using Local = StoreState::Local;
using Shared = StoreState::Shared;

namespace {

/// A desktop in a folder of its own that shares what it writes.
struct TeamDesk {
    QTemporaryDir folder;
    std::unique_ptr<StoreDesk> desk;

    TeamDesk(const QString& dsn, const std::function<void(KeptIncidents::Parts&)>& change = {})
    {
        auto parts = partsIn(folder.path());
        parts.shared.dsn = dsn;
        parts.shared.askPassword
            = [](const store::SharedParts::Password& answer) { answer(std::optional<SecretString>()); };
        parts.shared.shortestRetry = 50ms;
        parts.shared.longestRetry = 200ms;
        parts.shared.lookEvery = 1h;
        if (change)
            change(parts);
        desk = std::make_unique<StoreDesk>(std::move(parts));
    }
    StoreDesk* operator->() const { return desk.get(); }
    bool isLive() const { return desk->state().shared == Shared::Live; }
    bool isLost() const { return desk->state().shared == Shared::Lost; }
    QString failureCode() const
    {
        const auto failure = desk->state().sharedFailure;
        return failure ? failure->code : QString();
    }
};

QStringList wordsOf(const QList<RecordEntry>& entries)
{
    QStringList words;
    for (const RecordEntry& entry : entries)
        words.append(entry.kind == "note"_L1 ? entry.args["text"_L1].toString() : QString(entry.kind));
    words.sort();
    return words;
}

} // namespace

/// The record that a team shares, on a real server.
class tst_sharedstore : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aLoginCanAddAndReadAndNothingElse_data();
    void aLoginCanAddAndReadAndNothingElse();
    void whatOneWritesTheOtherSeesAtOnce();
    void theServerNumbersAnIncidentOnce();
    void withoutNotificationsOneLooksAgain();
    void evidenceIsFetchedWhereItIsLookedAt();
    void evidenceThatWasForgedIsNotShown();
    void whoJoinsLaterGetsEverything();
    void whatWasWrittenAloneIsSharedLater();
    void aServerThatIsLostIsGoneAroundAndMergedWith();
    void aServerThatHangsKeepsNobodyWaiting();
    void twoProgramsOnOneDiskShareOnce();
    void whoHasNoDiskSharesFromMemory();
    void aTwinIsFoundAndLeft();
    void whatAStrangerWritesDoesNoHarm();
    void aServerThatCannotBeUsedIsTold_data();
    void aServerThatCannotBeUsedIsTold();
    void aPasswordThatIsNotFoundIsTold();

private:
    QString dsn(const QString& user = u"alice"_s) const { return m_server.socketInfo(user); }
    QString say(const QString& sql, const QString& user = u"admin"_s) const { return Somebody(dsn(user)).say(sql); }

    PostgresServer m_server;
};

void tst_sharedstore::initTestCase()
{
    if (const QString obstacle = PostgresServer::obstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    QVERIFY(m_server.create());
    QVERIFY(m_server.start());
}

void tst_sharedstore::init()
{
    failOnAnyWarning();
    QFile schema(QStringLiteral(YAGURA_SOURCE_DIR "/resources/sql/store/shared_0001.sql"));
    QVERIFY(schema.open(QIODevice::ReadOnly));
    say(u"DROP SCHEMA IF EXISTS yagura CASCADE"_s);
    QCOMPARE(say(QString::fromUtf8(schema.readAll())), QString());
    for (const QString& user : {u"alice"_s, u"nobody"_s})
        say(u"CREATE ROLE %1 LOGIN"_s.arg(user));
    QCOMPARE(say(u"GRANT yagura_writer TO alice"_s), QString());
}

void tst_sharedstore::aLoginCanAddAndReadAndNothingElse_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char* name, const QString& user, const char* sql, const char* refusal) {
        QTest::addRow("%s", name) << user << QString::fromLatin1(sql) << QString::fromLatin1(refusal);
    };
    row("change", u"alice"_s, "UPDATE yagura.entry SET actor = 'x'", "permission denied");
    row("delete", u"alice"_s, "DELETE FROM yagura.entry", "permission denied");
    row("empty", u"alice"_s, "TRUNCATE yagura.entry", "permission denied");
    row("evidence", u"alice"_s, "DELETE FROM yagura.attachment", "permission denied");
    row("a number of one's own", u"alice"_s, "INSERT INTO yagura.label (incident, number) VALUES ('a', 1)",
        "permission denied");
    row("a login of one's own", u"alice"_s, "INSERT INTO yagura.label (incident, login) VALUES ('a', 'bob')",
        "permission denied");
    row("a guard", u"alice"_s, "ALTER TABLE yagura.entry DISABLE TRIGGER ALL", "must be owner");
    row("a table", u"alice"_s, "CREATE TABLE yagura.t (x int)", "permission denied");
    row("even the owner", u"admin"_s, "UPDATE yagura.entry SET actor = 'x'", "only added to");
    row("even the owner, all", u"admin"_s, "TRUNCATE yagura.entry", "only added to");
    row("a stranger", u"nobody"_s, "SELECT * FROM yagura.entry", "permission denied");
}

void tst_sharedstore::aLoginCanAddAndReadAndNothingElse()
{
    QFETCH(const QString, user);
    QFETCH(const QString, sql);
    QFETCH(const QString, refusal);
    const QString answer = say(sql, user);
    QVERIFY2(answer.startsWith(u"! "_s) && answer.contains(refusal), qPrintable(answer));
}

void tst_sharedstore::whatOneWritesTheOtherSeesAtOnce()
{
    const TeamDesk left(dsn());
    const TeamDesk right(dsn());
    QTRY_VERIFY(left.isLive() && right.isLive());
    const auto declared = left->append({declaration(u"接続枯渇"_s), note(u"'; DROP TABLE entry; --"_s)});
    QTRY_VERIFY(right->added.size() >= 2);
    QCOMPARE(right->added.first(2), declared);
    const auto answer = right->append({note(u"I see it"_s)});
    QCOMPARE(answer[0].seen.value(declared[0].writer), right->added.last().writer == declared[0].writer ? 3 : 2);
    QTRY_COMPARE(left->load(), right->load());
    QTRY_COMPARE(left->state().unsent, 0);
    QVERIFY(chainFaults(left->load()).isEmpty());
    QCOMPARE(left->state().local, Local::Durable);
    QCOMPARE(say(u"SELECT count(*) FROM yagura.entry WHERE login = 'alice'"_s), QString::number(left->load().size()));
}

void tst_sharedstore::theServerNumbersAnIncidentOnce()
{
    const TeamDesk left(dsn());
    const TeamDesk right(dsn());
    QTRY_VERIFY(left.isLive() && right.isLive());
    left->append({declaration(u"one"_s, u"i1"_s)});
    QTRY_COMPARE(left->list().first().label, u"INC-0001"_s);
    right->append({declaration(u"two"_s, u"i2"_s)});
    QTRY_COMPARE(left->list().size(), 2);
    QTRY_COMPARE(left->list().first().label, u"INC-0002"_s);
    QTRY_COMPARE(right->list(), left->list());
    QCOMPARE(say(u"SELECT count(*) FROM yagura.entry WHERE kind = 'incident.labelled'"_s), u"2"_s);
}

void tst_sharedstore::withoutNotificationsOneLooksAgain()
{
    QCOMPARE(say(u"DROP TRIGGER entry_told ON yagura.entry"_s), QString());
    const auto often = [](KeptIncidents::Parts& parts) { parts.shared.lookEvery = 50ms; };
    const TeamDesk left(dsn(), often);
    const TeamDesk right(dsn(), often);
    QTRY_VERIFY(left.isLive() && right.isLive());
    left->append({note(u"hello"_s)});
    QTRY_COMPARE(wordsOf(right->added), QStringList {u"hello"_s});
}

void tst_sharedstore::evidenceIsFetchedWhereItIsLookedAt()
{
    const TeamDesk left(dsn());
    const TeamDesk right(dsn());
    QTRY_VERIFY(left.isLive() && right.isLive());
    const Attachment evidence {QByteArray("pid\tstate\n").repeated(50'000), u"text/plain"_s};
    EntryDraft draft = note(u"with evidence"_s);
    draft.attachments = {evidence};
    left->append({draft});
    QTRY_COMPARE(right->added.size(), 1);
    QCOMPARE(right->attachment(evidence.sha256()), evidence);
    // Once looked at it is here.
    m_server.stop();
    QTRY_VERIFY(right.isLost());
    QCOMPARE(right->attachment(evidence.sha256()), evidence);
    QVERIFY(m_server.start());
    right->attachment(QByteArray(32, 'x'));
    QCOMPARE(right->failure.code, u"store.no_such_attachment"_s);
}

void tst_sharedstore::evidenceThatWasForgedIsNotShown()
{
    const TeamDesk desk(dsn());
    QTRY_VERIFY(desk.isLive());
    const QString bomb = QString::fromLatin1(store::deflated(QByteArray(60'000'000, '\0')).toHex());
    QCOMPARE(say(u"INSERT INTO yagura.attachment (sha256, media_type, size, deflated) VALUES "
                 "(decode(repeat('ab', 32), 'hex'), 'text/plain', 5, decode('%1', 'hex'))"_s.arg(bomb),
                 u"alice"_s),
        QString());
    desk->attachment(QByteArray(32, '\xab'));
    QCOMPARE(desk->failure.code, u"store.attachment_changed"_s);
}

void tst_sharedstore::whoJoinsLaterGetsEverything()
{
    const TeamDesk early(dsn());
    QList<EntryDraft> drafts {declaration(u"long ago"_s)};
    for (int i = 0; i < 700; ++i)
        drafts.append(note(QString::number(i)));
    early->append(drafts);
    QTRY_COMPARE(early->list().first().label, u"INC-0001"_s);
    QTRY_COMPARE(early->state().unsent, 0);
    const TeamDesk late(dsn());
    QTRY_COMPARE(late->added.size(), 702);
    QCOMPARE(late->load(), early->load());
    QCOMPARE(late->list(), early->list());
    QCOMPARE(late->state().unsent, 0);
}

void tst_sharedstore::whatWasWrittenAloneIsSharedLater()
{
    TeamDesk desk(QString {});
    const auto alone = desk->append({declaration(u"before there was a team"_s)});
    QCOMPARE(desk->state().shared, Shared::None);
    desk->end();
    auto parts = partsIn(desk.folder.path());
    parts.shared.dsn = dsn();
    parts.shared.askPassword
        = [](const store::SharedParts::Password& answer) { answer(std::optional<SecretString>()); };
    StoreDesk joined(parts);
    QTRY_COMPARE(joined.list().value(0).label, u"INC-0001"_s);
    const TeamDesk other(dsn());
    QTRY_COMPARE(other->added.size(), 2);
    QCOMPARE(other->added.first(), alone.first());
}

void tst_sharedstore::aServerThatIsLostIsGoneAroundAndMergedWith()
{
    const TeamDesk left(dsn());
    const TeamDesk right(dsn());
    QTRY_VERIFY(left.isLive() && right.isLive());
    left->append({declaration(u"in the middle"_s)});
    QTRY_COMPARE(right->list().value(0).label, u"INC-0001"_s);

    m_server.stop();
    QTRY_VERIFY(left.isLost() && right.isLost());
    QVERIFY(!left.failureCode().isEmpty());
    left->append({draftOf(u"incident.severity"_s, {{u"severity"_s, u"sev1"_s}}), note(u"left alone"_s)});
    right->append({draftOf(u"incident.severity"_s, {{u"severity"_s, u"sev3"_s}}), note(u"right alone"_s)});
    QCOMPARE(left->state().local, Local::Durable);
    QCOMPARE(left->state().unsent, 2);
    left->append({declaration(u"another one"_s, u"i2"_s)});
    QCOMPARE(left->state().unsent, 3);
    QCOMPARE(left->list().value(0).label, QString());

    QVERIFY(m_server.start());
    QTRY_VERIFY(left.isLive() && right.isLive());
    QTRY_COMPARE(left->state().unsent, 0);
    QTRY_COMPARE(right->state().unsent, 0);
    QTRY_COMPARE(left->load(), right->load());
    QTRY_COMPARE(right->list().value(0).label, u"INC-0002"_s);
    const auto incident = incidentOf(theIncident, left->load());
    QCOMPARE(incident, incidentOf(theIncident, right->load()));
    QCOMPARE(incident->conflicts.size(), 1);
    QCOMPARE(incident->conflicts[0].field, u"severity"_s);
    QCOMPARE(wordsOf(right->load()),
        (QStringList {u"incident.declared"_s, u"incident.labelled"_s, u"incident.severity"_s, u"incident.severity"_s,
            u"left alone"_s, u"right alone"_s}));
}

void tst_sharedstore::aServerThatHangsKeepsNobodyWaiting()
{
    const auto short_ = [](KeptIncidents::Parts& parts) {
        parts.shared.limit = 500ms;
        parts.shared.connectLimit = 700ms;
        parts.shared.lookEvery = 100ms;
    };
    const TeamDesk desk(dsn(), short_);
    QTRY_VERIFY(desk.isLive());
    // The session's own process answers no more, while the kernel goes on acknowledging.
    const QString pid = say(u"SELECT pid FROM pg_stat_activity WHERE usename = 'alice'"_s);
    QVERIFY(pid.toInt() > 0);
    ::kill(pid_t(pid.toInt()), SIGSTOP);
    m_server.signal(SIGSTOP);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(desk->append({note(u"nobody waits"_s)}).size(), 1);
    QVERIFY2(clock.elapsed() < 3'000, qPrintable(QString::number(clock.elapsed())));
    QTRY_VERIFY(desk.isLost());
    QCOMPARE(desk->state().unsent, 1);
    QCOMPARE(desk->append({note(u"still nobody"_s)}).size(), 1);
    ::kill(pid_t(pid.toInt()), SIGCONT);
    m_server.signal(SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), 20'000);
    QTRY_COMPARE(desk->state().unsent, 0);
    QCOMPARE(say(u"SELECT count(*) FROM yagura.entry"_s), u"2"_s);
}

void tst_sharedstore::twoProgramsOnOneDiskShareOnce()
{
    const TeamDesk first(dsn());
    auto parts = partsIn(first.folder.path());
    parts.shared.dsn = dsn();
    parts.shared.askPassword
        = [](const store::SharedParts::Password& answer) { answer(std::optional<SecretString>()); };
    StoreDesk second(parts);
    const TeamDesk other(dsn());
    QTRY_VERIFY(first.isLive() && other.isLive() && second.state().shared == Shared::Live);
    for (int i = 0; i < 5; ++i) {
        first->append({note(u"a%1"_s.arg(i))});
        second.append({note(u"b%1"_s.arg(i))});
        other->append({note(u"c%1"_s.arg(i))});
    }
    QTRY_COMPARE(first->added.size(), 15);
    QTRY_COMPARE(second.added.size(), 15);
    QTRY_COMPARE(other->added.size(), 15);
    QTRY_COMPARE(second.state().unsent, 0);
    QCOMPARE(second.load(), other->load());
    QCOMPARE(say(u"SELECT count(*) FROM yagura.entry"_s), u"15"_s);
}

void tst_sharedstore::whoHasNoDiskSharesFromMemory()
{
    const TeamDesk other(dsn());
    other->append({note(u"before"_s)});
    QTRY_COMPARE(other->state().unsent, 0);
    const TeamDesk desk(dsn(), [](KeptIncidents::Parts& parts) {
        QFile file(parts.keeper.recorder.place.path);
        if (file.open(QIODevice::WriteOnly))
            file.write("no database");
    });
    QTRY_VERIFY(desk.isLive());
    QCOMPARE(desk->state().local, Local::Refused);
    desk->append({note(u"from memory"_s)});
    QTRY_COMPARE(desk->state().unsent, 0);
    QCOMPARE(desk->state().inMemory, 1);
    QTRY_COMPARE(wordsOf(other->added), (QStringList {u"before"_s, u"from memory"_s}));
    other->append({note(u"answer"_s)});
    QTRY_COMPARE(wordsOf(desk->load()), (QStringList {u"answer"_s, u"from memory"_s}));
}

void tst_sharedstore::aTwinIsFoundAndLeft()
{
    TeamDesk original(dsn());
    QTRY_VERIFY(original.isLive());
    original->append({declaration(u"shared"_s)});
    QTRY_COMPARE(original->list().value(0).label, u"INC-0001"_s);
    QTRY_COMPARE(original->state().unsent, 0);
    original->end();
    // As a restored backup does: the same place, an older record.
    const QString path = recordFileIn(original.folder.path());
    QVERIFY(QFile::copy(path, path + u".backup"_s));
    const auto parts = [&] {
        auto made = partsIn(original.folder.path());
        made.shared.dsn = dsn();
        made.shared.askPassword
            = [](const store::SharedParts::Password& answer) { answer(std::optional<SecretString>()); };
        return made;
    };
    {
        StoreDesk before(parts());
        before.append({note(u"lost with the disk"_s)});
        QTRY_COMPARE(before.state().unsent, 0);
        QTRY_COMPARE(before.state().shared, Shared::Live);
    }
    QVERIFY(QFile::remove(path) && QFile::rename(path + u".backup"_s, path));
    auto alone = parts();
    alone.shared.dsn.clear();
    StoreDesk restored(alone);
    const auto twin = restored.append({note(u"in the same place"_s)});
    restored.end();

    StoreDesk again(parts());
    QTRY_VERIFY(again.state().sharedFailure.has_value());
    QCOMPARE(again.state().sharedFailure->code, u"store.twin"_s);
    const auto next = again.append({note(u"under a new name"_s)});
    QVERIFY(next[0].writer != twin[0].writer);
    QTRY_COMPARE(say(u"SELECT count(*) FROM yagura.entry WHERE args LIKE '%new name%'"_s), u"1"_s);
    QVERIFY(wordsOf(again.load()).contains(u"in the same place"_s));
}

void tst_sharedstore::whatAStrangerWritesDoesNoHarm()
{
    const TeamDesk desk(dsn());
    QTRY_VERIFY(desk.isLive());
    const auto forge = [this](const QString& writer, const QString& sequence, const QString& args,
                           const QString& happened) {
        return say(u"INSERT INTO yagura.entry (writer, sequence, previous_hash, hash, seen, recorded, host, incident, "
                   "happened, detected, actor, kind, args) VALUES ('%1', %2, decode(repeat('00', 32), 'hex'), "
                   "decode(repeat('ff', 32), 'hex'), 'no json', %4, E'h\\n\\u202e', '%5', %4, NULL, '', "
                   "'incident.declared', '%3')"_s.arg(writer, sequence, args, happened, theIncident),
            u"alice"_s);
    };
    QCOMPARE(forge(u"m"_s, u"1"_s, u"{broken"_s, u"0"_s), QString());
    QCOMPARE(forge(u"m"_s, u"9223372036854775807"_s, u"[1,2]"_s, u"9223372036854775807"_s), QString());
    QCOMPARE(forge(u"n"_s, u"7"_s, u"[[[[[[[[[["_s, u"-9223372036854775808"_s), QString());
    QVERIFY(forge(u"o"_s, u"0"_s, u"{}"_s, u"0"_s).startsWith(u'!'));
    QTRY_COMPARE(desk->added.size(), 3);
    QCOMPARE(desk->load().size(), 3);
    QVERIFY(incidentOf(theIncident, desk->load()).has_value());
    QCOMPARE(chainFaults(desk->load()).size(), 2);
    QCOMPARE(desk->append({note(u"goes on"_s)}).size(), 1);
    QTRY_COMPARE(desk->state().unsent, 0);
    QCOMPARE(desk->list().size(), 1);
}

void tst_sharedstore::aServerThatCannotBeUsedIsTold_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("dsn");
    QTest::addColumn<QString>("code");
    QTest::addRow("no schema") << u"DROP SCHEMA yagura CASCADE"_s << dsn() << u"store.no_schema"_s;
    QTest::addRow("no rights") << QString() << dsn(u"nobody"_s) << u"store.no_rights"_s;
    QTest::addRow("newer") << u"UPDATE yagura.store SET version = 2"_s << dsn() << u"store.newer_schema"_s;
    QTest::addRow("no server") << QString() << u"host=/nowhere user=alice dbname=postgres"_s << u"tcp.refused"_s;
    QTest::addRow("no such database") << QString()
                                      << m_server.socketInfo(u"alice"_s).replace(u"dbname=postgres"_s, u"dbname=gone"_s)
                                      << u"login.no_such_database"_s;
    QTest::addRow("no dsn") << QString() << u"host=a password=x"_s << u"config.secret"_s;
}

void tst_sharedstore::aServerThatCannotBeUsedIsTold()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, dsn);
    QFETCH(const QString, code);
    if (!sql.isEmpty())
        QCOMPARE(say(sql), QString());
    const TeamDesk desk(dsn);
    QTRY_VERIFY(desk.isLost());
    QCOMPARE(desk.failureCode(), code);
    QCOMPARE(desk->append({note(u"kept here"_s)}).size(), 1);
    QCOMPARE(desk->state().local, Local::Durable);
    QCOMPARE(desk->state().unsent, 1);
}

void tst_sharedstore::aPasswordThatIsNotFoundIsTold()
{
    const TeamDesk desk(dsn(), [](KeptIncidents::Parts& parts) {
        parts.shared.askPassword = [](const store::SharedParts::Password& answer) {
            answer(Failure {FailureClass::Auth, u"credential.command_failed"_s, {}});
        };
    });
    QTRY_VERIFY(desk.isLost());
    QCOMPARE(desk.failureCode(), u"credential.command_failed"_s);
}

QTEST_GUILESS_MAIN(tst_sharedstore)
#include "tst_sharedstore.moc"
