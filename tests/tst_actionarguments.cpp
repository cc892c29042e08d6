// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/argumentreading.h"
#include "tests/support/strictwarnings.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;

/// What an action reads of its arguments, which may come from anywhere.
class TestActionArguments : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void numbersComeAsTextToo_data();
    void numbersComeAsTextToo();
    void hostileNamesAreNone_data();
    void hostileNamesAreNone();
    void momentsAreReadToTheMillisecond_data();
    void momentsAreReadToTheMillisecond();
};

void TestActionArguments::numbersComeAsTextToo_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<qint64>("number");
    const auto row = [](const char* what, const QJsonValue& value, qint64 number) {
        QTest::addRow("%s", what) << value << number;
    };
    row("number", 4711, 4711);
    row("text", u"4711"_s, 4711);
    row("least", 1, 1);
    row("too small", 0, -1);
    row("too large", 100'001, -1);
    row("fraction", 1.5, -1);
    row("signed", u"-7"_s, -1);
    row("plus", u"+7"_s, -1);
    row("blank", u" 7"_s, -1);
    row("hexadecimal", u"0x10"_s, -1);
    row("another script", u"７"_s, -1);
    row("injection", u"7; DROP TABLE orders"_s, -1);
    row("overflow", u"99999999999999999999"_s, -1);
    row("nothing", QJsonValue(), -1);
    row("list", QJsonArray {1}, -1);
}

void TestActionArguments::numbersComeAsTextToo()
{
    QFETCH(QJsonValue, value);
    QFETCH(qint64, number);
    QCOMPARE(wholeArgument({{u"n"_s, value}}, u"n"_s, 1, 100'000).value_or(-1), number);
}

void TestActionArguments::hostileNamesAreNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isName");
    QTest::addRow("plain") << u"orders"_s << true;
    QTest::addRow("shell") << u"$(id)"_s << true; // bytes like any others: nothing here ever sees a shell
    QTest::addRow("quote") << u"a'b\"c"_s << true;
    QTest::addRow("japanese") << u"注文"_s << true;
    QTest::addRow("empty") << QString() << false;
    QTest::addRow("line break") << u"a\nb"_s << false;
    QTest::addRow("nul") << QString(QChar(0)) << false;
    QTest::addRow("turned around") << u"a\u202eb"_s << false;
    QTest::addRow("too long") << QString(256, u'x') << false;
    QTest::addRow("too long in bytes") << QString(100, u'注') << false;
}

void TestActionArguments::hostileNamesAreNone()
{
    QFETCH(QString, name);
    QFETCH(bool, isName);
    QCOMPARE(nameArgument({{u"n"_s, name}}, u"n"_s).has_value(), isName);
}

void TestActionArguments::momentsAreReadToTheMillisecond_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::addRow("postgresql") << u"2026-11-28 16:30:00.123456+00"_s << u"2026-11-28T16:30:00.123Z"_s;
    QTest::addRow("another zone") << u"2026-11-29 01:30:00.123456+09"_s << u"2026-11-28T16:30:00.123Z"_s;
    QTest::addRow("half an hour off") << u"2026-11-28 22:00:00.5+05:30"_s << u"2026-11-28T16:30:00.500Z"_s;
    QTest::addRow("iso") << u"2026-11-28T16:30:00.123Z"_s << u"2026-11-28T16:30:00.123Z"_s;
    QTest::addRow("whole seconds") << u"2026-11-28T16:30:00Z"_s << u"2026-11-28T16:30:00.000Z"_s;
    QTest::addRow("without a zone") << u"2026-11-28T16:30:00.123"_s << QString();
    QTest::addRow("no such day") << u"2026-02-30T16:30:00Z"_s << QString();
    QTest::addRow("sql") << u"now()"_s << QString();
    QTest::addRow("empty") << QString() << QString();
}

void TestActionArguments::momentsAreReadToTheMillisecond()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto moment = momentArgument({{u"at"_s, text}}, u"at"_s);
    QCOMPARE(moment ? moment->toString(Qt::ISODateWithMs) : QString(), utc);
}

QTEST_GUILESS_MAIN(TestActionArguments)
#include "tst_actionarguments.moc"
