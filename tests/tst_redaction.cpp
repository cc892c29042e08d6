// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/redaction.h"

#include "models/domain/redaction/personal.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

QString masked(const QString& text)
{
    return Redactor({}).text(text).text();
}

QStringList kindsIn(const QString& text)
{
    Redactor redactor({});
    redactor.text(text);
    QStringList kinds;
    for (const Redaction& one : redactor.redactions())
        kinds.append(one.kind);
    return kinds;
}

} // namespace

/// What must not leave with a report, and what must.
class tst_redaction : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void aSecretIsMasked_data();
    void aSecretIsMasked();
    void whatIsNoSecretStays_data();
    void whatIsNoSecretStays();
    void checkDigitsAreComputed();

    void literalsOfStatementsAreMasked_data();
    void literalsOfStatementsAreMasked();
    void literalsMayStayAndSecretsInThemDoNot();

    void theSameSecretIsCountedOnce();
    void aPreviewShowsTheNeighbourhoodAndNotTheSecret();
    void whatAPersonKeepsStaysInThisExportOnly();
    void addressesMayStay();
    void whatTheProgramMadeIsNotLookedAt();
    void overlappingSecretsAreOne();
    void maskingAgainChangesNothing();
};

void tst_redaction::aSecretIsMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const QString& text, const QString& shown, const QString& kind) {
        QTest::addRow("%s", name) << text << shown << kind;
    };

    row("password in a URL", u"postgres://app:hunter2@orders-db/orders"_s, u"postgres://app:████@orders-db/orders"_s,
        u"dsn_password"_s);
    row("URL without a user", u"redis://:s3cr3t@cache:6379/0"_s, u"redis://:████@cache:6379/0"_s, u"dsn_password"_s);
    row("a sign in the password", u"amqp://u:p@ss@mq/"_s, u"amqp://u:████@mq/"_s, u"dsn_password"_s);
    row("a slash in the password", u"amqp://u:p/ss@mq"_s, u"amqp://u:████@mq"_s, u"dsn_password"_s);
    row("a URL in Japanese", u"接続先はpostgres://app:hunter2@orders-db/ordersです"_s,
        u"接続先はpostgres://app:████@orders-db/ordersです"_s, u"dsn_password"_s);
    row("full-width URL", u"ｐｏｓｔｇｒｅｓ：／／ａｐｐ：ｈｕｎｔｅｒ２＠ｄｂ"_s,
        u"ｐｏｓｔｇｒｅｓ：／／ａｐｐ：████＠ｄｂ"_s, u"dsn_password"_s);
    row("conninfo", u"host=db user=app password=hunter2 dbname=orders"_s,
        u"host=db user=app password=████ dbname=orders"_s, u"password"_s);
    row("quoted conninfo", u"password='it\\'s me' dbname=orders"_s, u"password='████' dbname=orders"_s, u"password"_s);
    row("doubled quote", u"ALTER ROLE app PASSWORD 'it''s'"_s, u"ALTER ROLE app PASSWORD '████'"_s, u"password"_s);
    row("semicolon in a password", u"password=pa;ss host=db"_s, u"password=████ host=db"_s, u"password"_s);
    row("ADO", u"Server=db;Password=hunter2;Database=orders"_s, u"Server=db;Password=████;Database=orders"_s,
        u"password"_s);
    row("query of a URL", u"https://x.example/?user=a&password=hunter2&sslmode=require"_s,
        u"https://x.example/?user=a&password=████&sslmode=require"_s, u"password"_s);
    row("environment", u"PGPASSWORD=hunter2 psql -h db"_s, u"PGPASSWORD=████ psql -h db"_s, u"password"_s);
    row("numbered", u"DB_PASSWORD_2=hunter2"_s, u"DB_PASSWORD_2=████"_s, u"password"_s);
    row("JSON", uR"({"user": "app", "password": "hunter two"})"_s, uR"({"user": "app", "password": "████"})"_s,
        u"password"_s);
    row("JSON in JSON", uR"({"body": "{\"password\": \"hunter2\"}"})"_s, uR"({"body": "{\"password\": ████"}"})"_s,
        u"password"_s);
    row("YAML", u"db:\n  password: hunter2\n  host: db"_s, u"db:\n  password: ████\n  host: db"_s, u"password"_s);
    row("in a sentence", u"I set the password: Xk29!fh for now"_s, u"I set the password: ████ for now"_s,
        u"password"_s);
    row("in Japanese", u"パスワードは Xk29fhAA です"_s, u"パスワードは ████ です"_s, u"password"_s);
    row("option", u"mysqldump --password hunter2 orders"_s, u"mysqldump --password ████ orders"_s, u"password"_s);
    row("option with a sign", u"mysqldump --password=hunter2 orders"_s, u"mysqldump --password=████ orders"_s,
        u"password"_s);
    row("user and password of curl", u"curl -u monitor:hunter2 http://mq:15672/api"_s,
        u"curl -u monitor:████ http://mq:15672/api"_s, u"password"_s);
    row("secret", u"client_secret=abcdef"_s, u"client_secret=████"_s, u"secret"_s);
    row("Authorization", u"Authorization: Basic YXBwOmh1bnRlcjI="_s, u"Authorization: Basic ████"_s,
        u"authorization"_s);
    row("Bearer", u"curl -H 'Authorization: Bearer abc.def-123'"_s, u"curl -H 'Authorization: Bearer ████'"_s,
        u"authorization"_s);
    row("Bearer alone", u"got Bearer 0123456789abcdef back"_s, u"got Bearer ████ back"_s, u"authorization"_s);
    row("cookie", u"Cookie: session=abc; theme=dark"_s, u"Cookie: ████"_s, u"authorization"_s);
    row("AWS key", u"key AKIAIOSFODNN7EXAMPLE was used"_s, u"key ████ was used"_s, u"aws_key"_s);
    row("temporary AWS key", u"ASIAIOSFODNN7EXAMPLE"_s, u"████"_s, u"aws_key"_s);
    row("JWT", u"token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U end"_s,
        u"token ████ end"_s, u"jwt"_s);
    row("unsigned JWT", u"eyJhbGciOiJub25lIn0.eyJzdWIiOiIxMjM0In0."_s, u"████"_s, u"jwt"_s);
    row("PEM", u"-----BEGIN PRIVATE KEY-----\nMIIEvQ==\n-----END PRIVATE KEY-----\nafter"_s, u"████\nafter"_s,
        u"pem"_s);
    row("PEM cut off", u"key: -----BEGIN RSA PRIVATE KEY-----\nMIIEvQ"_s, u"key: ████"_s, u"pem"_s);
    row("PEM on one line", u"-----BEGIN CERTIFICATE-----⏎MIIE⏎-----END CERTIFICATE-----⏎x"_s, u"████⏎x"_s, u"pem"_s);
    row("GitHub", u"ghp_16C7e42F292c6912E7710c838347Ae178B4a"_s, u"████"_s, u"secret"_s);
    row("hex", u"key 9f86d081884c7d659a2feaa0c55ad015 set"_s, u"key ████ set"_s, u"secret"_s);
    row("base64", u"key n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg= set"_s, u"key ████ set"_s, u"secret"_s);
    row("behind a prefix", u"app-n4bQgYhMfWWaLqgxVrQFaOTxsrC4Is0V1sFb"_s, u"████"_s, u"secret"_s);
    row("card", u"card 4111 1111 1111 1111 exp 12/29"_s, u"card ████ exp 12/29"_s, u"card"_s);
    row("card with dashes", u"5555-5555-5555-4444"_s, u"████"_s, u"card"_s);
    row("card in one", u"card=378282246310005,"_s, u"card=████,"_s, u"card"_s);
    row("landline", u"電話 03-1234-5678 まで"_s, u"電話 ████ まで"_s, u"phone"_s);
    row("mobile", u"090-1234-5678"_s, u"████"_s, u"phone"_s);
    row("mobile in one", u"call 09012345678 now"_s, u"call ████ now"_s, u"phone"_s);
    row("full-width phone", u"０９０−１２３４−５６７８"_s, u"████"_s, u"phone"_s);
    row("long vowel for a dash", u"０３ー１２３４ー５６７８"_s, u"████"_s, u"phone"_s);
    row("in brackets", u"03(1234)5678"_s, u"████"_s, u"phone"_s);
    row("toll-free", u"0120-444-113"_s, u"████"_s, u"phone"_s);
    row("international", u"+81-90-1234-5678"_s, u"+████"_s, u"phone"_s);
    row("My Number", u"マイナンバー 1234 5678 9018"_s, u"マイナンバー ████"_s, u"my_number"_s);
    row("My Number in one", u"番号は123456789018です"_s, u"番号は████です"_s, u"my_number"_s);
    row("e-mail", u"from k.sato+pos@mail.example.jp, twice"_s, u"from ████, twice"_s, u"email"_s);
    row("IPv4", u"client 10.1.2.3:51234 left"_s, u"client ████:51234 left"_s, u"address"_s);
    row("IPv6", u"client 2001:db8::8a2e:370:7334 left"_s, u"client ████ left"_s, u"address"_s);
    row("whole IPv6", u"[fe80:0:0:0:200:f8ff:fe21:67cf]"_s, u"[████]"_s, u"address"_s);
}

void tst_redaction::aSecretIsMasked()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QFETCH(const QString, kind);
    QCOMPARE(masked(text), shown);
    QCOMPARE(kindsIn(text), QStringList(kind));
    // Wherever it stands.
    QVERIFY(!kindsIn(u"前の行\n"_s + text + u"\n次の行"_s).isEmpty());
}

void tst_redaction::whatIsNoSecretStays_data()
{
    QTest::addColumn<QString>("text");
    const QString texts[] = {
        u"orders-db の接続 100 のうち 98 が使われ、新しい接続ができなくなった。"_s,
        u"夜間処理 batch-worker がトランザクションを閉じないまま 71 の接続を占有した。"_s,
        u"サーバーのパスワードは8文字以上にしてください。"_s,
        u"パスワードを reset した"_s,
        u"Reset the password: ask the owner of the service."_s,
        u"The bearer of bad news came at 03:02:10."_s,
        u"bearer authentication is required"_s,
        u"Authorization: the team agreed to roll back"_s,
        u"Cookie: we eat it later"_s,
        u"password_command: [pass, show, orders]"_s,
        u"password=${PGPASSWORD}"_s,
        u"password=****"_s,
        u"password: required"_s,
        u"max_tokens: 4096"_s,
        u"PASS: 31 tests"_s,
        u"03:02:10–03:38:15 JST (18:02:10–18:38:15 UTC)"_s,
        u"2026-01-14T03:02:10.123Z"_s,
        u"2026-01-14 03:02 から 2026-01-14 03:38 まで"_s,
        u"202601140302"_s,
        u"1768327330123"_s,
        u"550e8400-e29b-41d4-a716-446655440000"_s,
        u"pid 48213, backend_start 2026-01-14 02:58:22.481934+09"_s,
        u"queue orders.dead-letter.retry.2026.01.14 has 214 messages"_s,
        u"payments-api-gateway-7d9f8b6c5d-x2x4z restarted"_s,
        u"OrderConfirmationMailConsumerServiceImplementationV2"_s,
        u"/var/lib/postgresql/15/main/base/pgsql_tmp/pgsql_tmp48213.0"_s,
        u"/srv/App1/Data2/Backup3/Archive4/Files5/Orders6/Items7"_s,
        u"00000001000000A2000000FE"_s,
        u"pg_wal/000000010000000A000000FE and pg_wal/000000010000000A000000FF"_s,
        u"idle_in_transaction_session_timeout を 60 秒に設定"_s,
        u"used 549755813888 of 1099511627776 bytes"_s,
        u"size\t549755813888\t412316860416"_s,
        u"1,942 messages, 0.42/s, 61 %, 4.8 GB"_s,
        u"batch-worker 2.8.1 → 2.8.0, version 15.18"_s,
        u"version 2.8.1.0 and v1.2.3.4"_s,
        u"postgres@orders-db and root@node-A"_s,
        u"http://127.0.0.1:15672/api/queues, 0.0.0.0:5432, [::1]:5432"_s,
        u"https://runbooks.example:8443/db/pool@v2"_s,
        u"std::vector, now()::date, '5'::bigint, a::b"_s,
        u"de:ad:be:ef:00:01"_s,
        u"SELECT pid, state FROM pg_stat_activity WHERE state = 'idle in transaction'"_s,
        u"E-03 E-05 INC-0042 SEV-2"_s,
        u"port 5432, 15672 and 9090"_s,
        u"09-12-2026 and 01-14"_s,
        u"12345678901"_s,
        u"4111 1111 1111 1112"_s,
        u"1234-5678-9012-3456-7890"_s,
        u"order 4111-2222 for table 3333"_s,
        u"𠮷野家 ｶﾀｶﾅ ①②③"_s,
        u"ｶｰﾄﾞ番号は4桁ずつ"_s,
        u""_s,
        u"::::====@@@@----"_s,
    };
    for (const QString& text : texts)
        QTest::addRow("%s", qPrintable(text.left(40))) << text;
}

void tst_redaction::whatIsNoSecretStays()
{
    QFETCH(const QString, text);
    QCOMPARE(masked(text), text);
    QVERIFY(kindsIn(text).isEmpty());
}

void tst_redaction::checkDigitsAreComputed()
{
    QVERIFY(passesLuhn(u"4111111111111111"));
    QVERIFY(!passesLuhn(u"4111111111111112"));
    QVERIFY(passesMyNumber(u"123456789018"));
    QVERIFY(!passesMyNumber(u"123456789012"));
    QVERIFY(!passesMyNumber(u"12345678901"));
    // Of all last digits exactly one fits.
    for (int start = 0; start < 50; ++start) {
        const QString eleven = QString::number(10'000'000'000 + 7'919'191LL * start);
        int fitting = 0;
        for (int digit = 0; digit < 10; ++digit)
            fitting += passesMyNumber(eleven + QString::number(digit)) ? 1 : 0;
        QCOMPARE(fitting, 1);
    }
}

void tst_redaction::literalsOfStatementsAreMasked_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("shown");
    const auto row
        = [](const char* name, const QString& sql, const QString& shown) { QTest::addRow("%s", name) << sql << shown; };
    row("string", u"SELECT * FROM users WHERE name = 'O''Hara' LIMIT 10"_s,
        u"SELECT * FROM users WHERE name = ? LIMIT ?"_s);
    row("numbers", u"WHERE a=1 AND b = -2.5e-3 AND c IN (0x1F,.5)"_s, u"WHERE a=? AND b = -? AND c IN (?,.?)"_s);
    row("names stay", uR"(SELECT t1.col2 FROM "Tab'le 3" AS x9 WHERE id = $1)"_s,
        uR"(SELECT t1.col2 FROM "Tab'le 3" AS x9 WHERE id = $1)"_s);
    row("escapes", u"SELECT E'a\\'b', 'c\\', 'd'"_s, u"SELECT E?, ?, ?"_s);
    row("dollars", u"SELECT $tag$it's $1 here$tag$, $$x$$"_s, u"SELECT ?, ?"_s);
    row("cut off", u"UPDATE users SET name = 'Taro Yama"_s, u"UPDATE users SET name = ?"_s);
    row("cut off dollars", u"DO $body$ BEGIN"_s, u"DO ?"_s);
    row("Japanese names", u"SELECT 名前2 FROM 顧客 WHERE 番号 = 12"_s, u"SELECT 名前2 FROM 顧客 WHERE 番号 = ?"_s);
    row("cast", u"SELECT '5'::bigint, b'101', x'ff'"_s, u"SELECT ?::bigint, b?, x?"_s);
    row("secret in a comment", u"/* password=hunter2 */ SELECT 1"_s, u"/* password=████ */ SELECT ?"_s);
    row("password of a role", u"ALTER ROLE app PASSWORD 'hunter2'"_s, u"ALTER ROLE app PASSWORD ████"_s);
}

void tst_redaction::literalsOfStatementsAreMasked()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, shown);
    Redactor redactor({});
    QCOMPARE(redactor.sql(sql).text(), shown);
}

void tst_redaction::literalsMayStayAndSecretsInThemDoNot()
{
    Redactor redactor({.addresses = true, .literals = false, .kept = {}});
    QCOMPARE(redactor.sql(u"SET x = 'y'; ALTER ROLE app PASSWORD 'hunter2'"_s).text(),
        u"SET x = 'y'; ALTER ROLE app PASSWORD '████'"_s);
}

void tst_redaction::theSameSecretIsCountedOnce()
{
    Redactor redactor({});
    redactor.text(u"password=hunter2 and again password=hunter2"_s);
    redactor.text(u"postgres://app:hunter2@db"_s);
    redactor.text(u"password=other"_s);
    QCOMPARE(redactor.redactions().size(), 2);
    QVERIFY(redactor.redactions()[0].fingerprint != redactor.redactions()[1].fingerprint);
    Redactor second({});
    second.text(u"password=hunter2"_s);
    // A seed for each: nobody recognises a password by the fingerprint that a record keeps.
    QVERIFY(second.redactions()[0].fingerprint != redactor.redactions()[0].fingerprint);
}

void tst_redaction::aPreviewShowsTheNeighbourhoodAndNotTheSecret()
{
    Redactor redactor({});
    redactor.text(
        u"the job connects with postgres://app:hunter2@orders-db and password=hunter3 every two minutes, always"_s);
    QCOMPARE(redactor.redactions().size(), 2);
    const QString before = redactor.redactions()[0].before;
    QVERIFY2(before.contains(u"app:████@orders-db"_s), qPrintable(before));
    for (const Redaction& one : redactor.redactions())
        QVERIFY2(!one.before.contains(u"hunter"_s), qPrintable(one.before));
    QVERIFY(before.startsWith(u'…') && before.endsWith(u'…'));
}

void tst_redaction::whatAPersonKeepsStaysInThisExportOnly()
{
    const QString text = u"from 10.1.2.3 with password=hunter2"_s;
    Redactor preview({});
    preview.text(text);
    QCOMPARE(preview.redactions().size(), 2);
    const Redaction address
        = preview.redactions().back().kind == "address"_L1 ? preview.redactions().back() : preview.redactions().front();
    Redactor exported({.addresses = true, .literals = true, .kept = {address.fingerprint}, .seed = preview.seed()});
    QCOMPARE(exported.text(text).text(), u"from 10.1.2.3 with password=████"_s);
    QCOMPARE(exported.redactions().size(), 1);
    Redactor other({.addresses = true, .literals = true, .kept = {address.fingerprint}});
    QCOMPARE(other.text(text).text(), u"from ████ with password=████"_s);
}

void tst_redaction::addressesMayStay()
{
    Redactor redactor({.addresses = false, .literals = true, .kept = {}});
    QCOMPARE(redactor.text(u"k@mail.example from 10.1.2.3, password=x1"_s).text(),
        u"k@mail.example from 10.1.2.3, password=████"_s);
}

void tst_redaction::whatTheProgramMadeIsNotLookedAt()
{
    const QString hash = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
    QCOMPARE(Redactor::own(hash).text(), hash);
    QVERIFY(masked(hash) != hash);
}

void tst_redaction::overlappingSecretsAreOne()
{
    // A JWT as a password of a URL inside of a header: however it is read, nothing of it stays.
    const QString jwt = u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N"_s;
    const QString shown = masked(u"Authorization: Bearer "_s + jwt + u" password='postgres://a:"_s + jwt + u"@db'"_s);
    QVERIFY2(!shown.contains(u"eyJ"_s) && !shown.contains(u"dozj"_s), qPrintable(shown));
}

void tst_redaction::maskingAgainChangesNothing()
{
    const QString once
        = masked(u"postgres://app:hunter2@db password=hunter3 k@mail.example 10.1.2.3 Bearer 0123456789abcdef"_s);
    QCOMPARE(masked(once), once);
}

QTEST_GUILESS_MAIN(tst_redaction)
#include "tst_redaction.moc"
