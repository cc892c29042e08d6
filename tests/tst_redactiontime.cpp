// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/redaction.h"

#include "tests/support/strictwarnings.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

double cpuSeconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

double secondsFor(const QString& text)
{
    const double begin = cpuSeconds();
    Redactor redactor({});
    redactor.text(text);
    redactor.sql(text);
    return cpuSeconds() - begin;
}

} // namespace

/// How long it takes to mask a text, whoever wrote it.
class tst_redactiontime : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void hostileTextTakesLinearTime_data();
    void hostileTextTakesLinearTime();
    void tenMegabytesOfSecretsAreMasked();
};

void tst_redactiontime::hostileTextTakesLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    const auto row = [](const char* name, const QString& piece) { QTest::addRow("%s", name) << piece; };
    row("beginnings of URLs", u"x://a/"_s);
    row("URLs with ports", u"x://h:1/"_s);
    row("URLs with signs behind all", u"x://a:b/c?"_s);
    row("signs", u"a@"_s);
    row("long mailboxes", u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@bbbbbbbbbbbbbbbb.cc."_s);
    row("headers", u"authorization: "_s);
    row("headers without blanks", u"authorization:"_s);
    row("cookies", u"cookie:"_s);
    row("assignments", u"password:"_s);
    row("assignments in quotes", u"\"password\":'"_s);
    row("options", u"--password "_s);
    row("users", u"-u '"_s);
    row("beginnings of PEM", u"-----BEGIN X-----"_s);
    row("beginnings of JWT", u"eyJ."_s);
    row("key ids", u"AKIAIOSFODNN7EXAMPLE "_s);
    row("tokens", u"xoxb-"_s);
    row("one digit after the other", u"1 "_s);
    row("digits", u"4111"_s);
    row("dots", u"1."_s);
    row("colons", u"a:"_s);
    row("quotes", u"'"_s);
    row("dollars", u"$a$ $b"_s);
    row("passwords in Japanese", u"パスワードは"_s);
    row("random", u"aB3"_s);
}

// Eight times the text takes eight times as long; quadratic work, sixty-four times. CPU time, because machines are
// loaded.
void tst_redactiontime::hostileTextTakesLinearTime()
{
    QFETCH(const QString, piece);
    constexpr qsizetype size = 40'000;
    const double little = std::max(secondsFor(piece.repeated(size / piece.size()) + u'@'), 0.004);
    const double much = secondsFor(piece.repeated(8 * size / piece.size()) + u'@');
    QVERIFY2(much < 24 * little, qPrintable(u"%1 s, then %2 s"_s.arg(little).arg(much)));
}

void tst_redactiontime::tenMegabytesOfSecretsAreMasked()
{
    const QString line = u"10.1.2.3 password=hunter2 postgres://a:b@db 4111 1111 1111 1111 "
                         "-u x:y Bearer 0123456789abcdef k@mail.example\n"_s;
    Redactor redactor({});
    const QString shown = redactor.text(line.repeated(10'000'000 / line.size())).text();
    QCOMPARE(redactor.redactions().size(), 7);
    QVERIFY(!shown.contains(u"hunter2"_s) && !shown.contains(u"4111"_s) && !shown.contains(u"mail.example"_s));
}

QTEST_GUILESS_MAIN(tst_redactiontime)
#include "tst_redactiontime.moc"
