// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/deflated.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/teamdesk.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;
using Local = StoreState::Local;
using Shared = StoreState::Shared;

/// The record that a team shares, on a real server.
class tst_sharedstore final : public QObject, private TeamServer {
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
    void twoProgramsOnOneDiskShareOnce();
    void whoHasNoDiskSharesFromMemory();
};

void tst_sharedstore::initTestCase()
{
    if (const QString obstacle = PostgresServer::obstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    QVERIFY(begin());
}

void tst_sharedstore::init()
{
    failOnAnyWarning();
    QCOMPARE(makeStore(), QString());
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
    // At least what it was told; the number that the incident gets may have come meanwhile.
    QVERIFY(answer[0].seen.value(declared[0].writer) >= 2);
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

QTEST_GUILESS_MAIN(tst_sharedstore)
#include "tst_sharedstore.moc"
