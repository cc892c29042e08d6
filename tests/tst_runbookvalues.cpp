// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/runbookvalue.h"
#include "tests/support/strictwarnings.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

using Values = QHash<QString, QString>;

RunbookParameter parameter(ParameterType type, const QString& name = u"x"_s)
{
    RunbookParameter made;
    made.name = name;
    made.type = type;
    return made;
}

RunbookParameter from(const QString& name, ParameterType type, const QString& place, const QString& fallback = {})
{
    RunbookParameter made = parameter(type, name);
    made.from = place;
    made.fallback = fallback;
    return made;
}

/// "target host queue path identifier integer duration": the types that take the value.
QString takenBy(const QString& value)
{
    QStringList names;
    for (int type = 0; type < int(ParameterType::Choice); ++type) {
        if (fits(parameter(ParameterType(type)), value))
            names.append(parameterTypeName(ParameterType(type)));
    }
    return names.join(u' ');
}

Finding findingOf(const QString& pattern, const QString& rule, const std::optional<ObjectRef>& object = {})
{
    Finding finding;
    finding.pattern = pattern;
    finding.rule = rule;
    finding.target = u"mq"_s;
    finding.object = object;
    return finding;
}

/// What a POSIX shell makes of a line: its words, one a line.
QString wordsOf(const QString& line)
{
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf '[%s]\\n' "_s + line});
    shell.waitForFinished(10'000);
    return QString::fromUtf8(shell.readAllStandardOutput());
}

template<typename Content>
Content filledContent(const Content& content, const Values& values)
{
    Runbook runbook;
    runbook.steps.resize(1);
    runbook.steps[0].content = content;
    return std::get<Content>(filledIn(runbook, values).steps.at(0).content);
}

template<typename Ask>
Ask filledAsk(const Ask& ask, const Values& values)
{
    return std::get<Ask>(filledContent(ObserveStep {u"db"_s, ask}, values).ask);
}

} // namespace

/// What is filled into a runbook.
class tst_runbookvalues : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void onlyWhatIsOnTheWhitelistFits_data();
    void onlyWhatIsOnTheWhitelistFits();
    void aChoiceTakesItsChoices();
    void valuesComeFromTheFindingOrAreAskedFor();
    void aValueThatDoesNotFitIsNotReplacedByTheFallback();
    void anObjectOfAnotherTypeIsNoQueue();
    void blanksAreFilledInOnce_data();
    void blanksAreFilledInOnce();
    void aShellReadsEachWordAsItWas_data();
    void aShellReadsEachWordAsItWas();
    void aBlankInsideQuotesStaysOpen_data();
    void aBlankInsideQuotesStaysOpen();
    void everyPlaceOfAStepIsFilledIn();
    void pathsAreEncodedAndSqlTakesNumbersOnly();
};

void tst_runbookvalues::onlyWhatIsOnTheWhitelistFits_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("types");

    QTest::newRow("a word") << u"orders"_s << u"target host queue identifier"_s;
    QTest::newRow("Japanese") << u"注文"_s << u"target queue"_s;
    QTest::newRow("host and port") << u"db-1.example:5432"_s << u"target host queue identifier"_s;
    QTest::newRow("IPv6") << u"[2001:db8::1]"_s << u"host"_s;
    QTest::newRow("path") << u"/srv/a b"_s << u"path"_s;
    QTest::newRow("queue in a virtual host") << u"shop/orders"_s << u"queue"_s;
    QTest::newRow("number") << u"5432"_s << u"target host queue identifier integer"_s;
    QTest::newRow("number that is too large") << u"9223372036854775808"_s << u"target host queue identifier"_s;
    QTest::newRow("duration") << u"30s"_s << u"target host queue identifier duration"_s;
    QTest::newRow("space in it") << u"orders db"_s << u"target"_s;

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("command substitution") << u"$(id)"_s << QString();
    QTest::newRow("backticks") << u"`id`"_s << QString();
    QTest::newRow("second command") << u"; id"_s << QString();
    QTest::newRow("second command, no blank") << u"a;id"_s << QString();
    QTest::newRow("pipe") << u"a|id"_s << QString();
    QTest::newRow("option") << u"-oProxyCommand=id"_s << QString();
    QTest::newRow("minus") << u"-1"_s << QString();
    QTest::newRow("place of QString::arg") << u"%1"_s << QString();
    QTest::newRow("another blank") << u"{other}"_s << QString();
    QTest::newRow("quote") << u"a'b"_s << QString();
    QTest::newRow("double quote") << u"a\"b"_s << QString();
    QTest::newRow("backslash") << u"a\\b"_s << QString();
    QTest::newRow("glob") << u"*"_s << QString();
    QTest::newRow("line break") << u"a\nb"_s << QString();
    QTest::newRow("carriage return") << u"a\rb"_s << QString();
    QTest::newRow("tab") << u"a\tb"_s << QString();
    QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0') + u"b"_s) << QString();
    QTest::newRow("escape sequence") << u"a\u001b[2Jb"_s << QString();
    QTest::newRow("turned around") << u"a\u202Eb"_s << QString();
    QTest::newRow("isolate") << u"a\u2066b"_s << QString();
    QTest::newRow("no width") << u"a\u200Bb"_s << QString();
    QTest::newRow("line separator") << u"a\u2028b"_s << QString();
    QTest::newRow("half a character") << QString(u"a"_s + QChar(0xD83D)) << QString();
    QTest::newRow("private use") << u"a\uE000"_s << QString();
    QTest::newRow("white edges") << u" a "_s << QString();
    QTest::newRow("way up") << u"/srv/../etc"_s << u"queue"_s;
    QTest::newRow("too long") << QString(256, u'a') << QString();
    QTest::newRow("as long as may be") << QString(255, u'a') << u"target host queue identifier"_s;
}

void tst_runbookvalues::onlyWhatIsOnTheWhitelistFits()
{
    QFETCH(QString, value);
    QTEST(takenBy(value), "types");
}

void tst_runbookvalues::aChoiceTakesItsChoices()
{
    RunbookParameter choice = parameter(ParameterType::Choice);
    choice.choices = {u"read"_s, u"write"_s, u"-x"_s};
    QVERIFY(fits(choice, u"read"_s));
    QVERIFY(!fits(choice, u"drop"_s));
    QVERIFY(!fits(choice, u"-x"_s));
}

void tst_runbookvalues::valuesComeFromTheFindingOrAreAskedFor()
{
    Runbook runbook;
    runbook.parameters = {from(u"target"_s, ParameterType::Target, u"finding.target"_s),
        from(u"queue"_s, ParameterType::Queue, u"finding.object"_s),
        from(u"limit"_s, ParameterType::Integer, u"finding.args.limit"_s),
        from(u"port"_s, ParameterType::Integer, QString(), u"5432"_s), from(u"host"_s, ParameterType::Host, QString())};
    Finding finding = findingOf(u"queue"_s, u"backlog"_s, ObjectRef {u"queue"_s, u"orders"_s});
    finding.args = {{u"limit"_s, 1000}};

    const auto filled = parametersFor(runbook, &finding);
    QCOMPARE(filled.values,
        (Values {{u"target"_s, u"mq"_s}, {u"queue"_s, u"orders"_s}, {u"limit"_s, u"1000"_s}, {u"port"_s, u"5432"_s}}));
    QCOMPARE(filled.missing, QStringList {u"host"_s});
    QCOMPARE(filled.refused, QStringList());

    const auto byHand = parametersFor(runbook, nullptr);
    QCOMPARE(byHand.values, (Values {{u"port"_s, u"5432"_s}}));
    QCOMPARE(byHand.missing, (QStringList {u"target"_s, u"queue"_s, u"limit"_s, u"host"_s}));
}

void tst_runbookvalues::aValueThatDoesNotFitIsNotReplacedByTheFallback()
{
    Runbook runbook;
    runbook.parameters = {from(u"queue"_s, ParameterType::Queue, u"finding.object"_s, u"orders"_s)};
    const auto finding = findingOf(u"queue"_s, u"backlog"_s, ObjectRef {u"queue"_s, u"$(rm -rf ~)"_s});

    const auto filled = parametersFor(runbook, &finding);
    QCOMPARE(filled.values, Values());
    QCOMPARE(filled.missing, QStringList {u"queue"_s});
    QCOMPARE(filled.refused, QStringList {u"queue"_s});
}

void tst_runbookvalues::anObjectOfAnotherTypeIsNoQueue()
{
    Runbook runbook;
    runbook.parameters = {from(u"queue"_s, ParameterType::Queue, u"finding.object"_s, u"orders"_s)};
    const auto finding = findingOf(u"broker"_s, u"node_down"_s, ObjectRef {u"node"_s, u"rabbit@mq1"_s});
    QCOMPARE(parametersFor(runbook, &finding).values, (Values {{u"queue"_s, u"orders"_s}}));
}

void tst_runbookvalues::blanksAreFilledInOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");

    QTest::newRow("a name") << u"{target} is full"_s << u"db1 is full"_s;
    QTest::newRow("twice") << u"{target}{target}"_s << u"db1db1"_s;
    QTest::newRow("a value that looks like a blank") << u"{evil} {target}"_s << u"{target} db1"_s;
    QTest::newRow("places of QString::arg") << u"{arg} on {target} %1 %2"_s << u"%2 %1 on db1 %1 %2"_s;
    QTest::newRow("a name that nobody knows") << u"{nobody} {target}"_s << u"{nobody} db1"_s;
    QTest::newRow("braces that are no blank")
        << u"awk '{ print $1 }' {} {A} {1}"_s << u"awk '{ print $1 }' {} {A} {1}"_s;
    QTest::newRow("braces around a blank") << u"{{target}}"_s << u"{db1}"_s;
    QTest::newRow("never closed") << u"{target"_s << u"{target"_s;
    QTest::newRow("an empty value") << u"a{none}b"_s << u"ab"_s;
}

void tst_runbookvalues::blanksAreFilledInOnce()
{
    QFETCH(QString, text);
    const Values values {
        {u"target"_s, u"db1"_s}, {u"evil"_s, u"{target}"_s}, {u"arg"_s, u"%2 %1"_s}, {u"none"_s, u""_s}};
    QTEST(filledBlanks(text, values), "filled");
}

void tst_runbookvalues::aShellReadsEachWordAsItWas_data()
{
    QTest::addColumn<QString>("word");
    for (const char* word : {"", "plain", "/a/b.c", "$(touch pwned)", "`id`", "; id", "a b", "a'b", "''", "\"", "a\\b",
             "*", "~", "-oProxyCommand=id", "%1", "{a,b}", "line\nbreak", "a=b", "#x", "!x", "日本", "a\tb", "&& id",
             ">x", "${IFS}"})
        QTest::newRow(*word ? word : "empty") << QString::fromUtf8(word);
}

void tst_runbookvalues::aShellReadsEachWordAsItWas()
{
    QFETCH(QString, word);
    QCOMPARE(wordsOf(shellWord(word)), u'[' + word + u"]\n"_s);
    QCOMPARE(wordsOf(shellLine({u"first"_s, u"{x}"_s, u"last"_s}, {{u"x"_s, word}})),
        u"[first]\n["_s + word + u"]\n[last]\n"_s);

    // And where it stands bare in a line that was written for a shell.
    const auto manual = filledContent(ManualStep {{}, u"first {x} pre{x}post | cat"_s}, {{u"x"_s, word}});
    QCOMPARE(wordsOf(manual.shell), u"[first]\n["_s + word + u"]\n[pre"_s + word + u"post]\n"_s);
    QCOMPARE(shellWord(QString(u"a"_s + QChar(u'\0') + u"b"_s)), u"ab"_s);
}

void tst_runbookvalues::aBlankInsideQuotesStaysOpen_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("filled");
    QTest::newRow("bare") << u"ls {x}"_s << u"ls 'a b'"_s;
    QTest::newRow("single") << u"ls '{x}' {x}"_s << u"ls '{x}' 'a b'"_s;
    QTest::newRow("double") << u"ls \"{x}\" {x}"_s << u"ls \"{x}\" 'a b'"_s;
    QTest::newRow("behind a quote that is escaped") << u"ls \\' {x}"_s << u"ls \\' 'a b'"_s;
    QTest::newRow("escaped") << u"ls \\{x}"_s << u"ls \\{x}"_s;
    QTest::newRow("of the shell itself") << u"ls ${x}"_s << u"ls ${x}"_s;
    QTest::newRow("a backslash in single quotes is none") << u"ls '\\' {x}"_s << u"ls '\\' 'a b'"_s;
    QTest::newRow("one kind of quote in the other") << u"ls \"'\" {x} '\"' {x}"_s << u"ls \"'\" 'a b' '\"' 'a b'"_s;
}

void tst_runbookvalues::aBlankInsideQuotesStaysOpen()
{
    QFETCH(QString, line);
    const auto manual = filledContent(ManualStep {{}, line}, {{u"x"_s, u"a b"_s}});
    QTEST(manual.shell, "filled");
}

void tst_runbookvalues::everyPlaceOfAStepIsFilledIn()
{
    const Values values {{u"x"_s, u"db1"_s}};
    Predicate predicate;
    predicate.all.resize(2);
    predicate.all[0].target = u"{x}"_s;
    predicate.all[0].objectGlob = u"{x}*"_s;
    predicate.all[1].finding = u"database.unreachable@{x}"_s;

    Runbook runbook;
    runbook.steps.resize(1);
    RunbookStep& step = runbook.steps[0];
    step.id = u"{x}"_s;
    for (LocalText* text : {&step.title, &step.text, &step.refutedIf, &step.verdictYes, &step.verdictNo})
        *text = {u"en {x}"_s, u"ja {x}"_s};
    step.verdict = predicate;
    const RunbookStep filled = filledIn(runbook, values).steps.at(0);
    QCOMPARE(filled.id, u"{x}"_s);
    for (const LocalText* text :
        {&filled.title, &filled.text, &filled.refutedIf, &filled.verdictYes, &filled.verdictNo})
        QCOMPARE(*text, (LocalText {u"en db1"_s, u"ja db1"_s}));
    QCOMPARE(filled.verdict.all.at(0).target, u"db1"_s);
    QCOMPARE(filled.verdict.all.at(0).objectGlob, u"db1*"_s);
    QCOMPARE(filled.verdict.all.at(1).finding, u"database.unreachable@db1"_s);

    QCOMPARE(filledContent(EvidenceStep {{{u"{x}"_s, u"n"_s, u"{x}"_s}}, u"locks"_s, u"{x}"_s}, values),
        (EvidenceStep {{{u"db1"_s, u"n"_s, u"db1"_s}}, u"locks"_s, u"db1"_s}));
    QCOMPARE(filledContent(ObserveStep {u"{x}"_s, ObserveStep::Reader {{u"df"_s, u"{x}"_s}}}, values),
        (ObserveStep {u"db1"_s, ObserveStep::Reader {{u"df"_s, u"db1"_s}}}));
    QCOMPARE(
        filledAsk(ObserveStep::Query {u"q"_s, {{u"pid"_s, u"{x}"_s}}}, values).parameters.value(u"pid"_s), u"db1"_s);
    QCOMPARE(filledContent(DecideStep {predicate, u"a"_s, {}, {}}, values).answer.all.at(0).target, u"db1"_s);
    QCOMPARE(filledContent(ManualStep {{u"ssh"_s, u"{x}"_s}, {}}, values).argv, (QStringList {u"ssh"_s, u"db1"_s}));
    QCOMPARE(filledContent(ChangeStep {u"a.b"_s, u"{x}"_s, {{u"user"_s, u"{x}"_s}}}, values),
        (ChangeStep {u"a.b"_s, u"db1"_s, {{u"user"_s, u"db1"_s}}}));
    WaitStep wait;
    wait.until = predicate;
    QCOMPARE(filledContent(wait, values).until.all.at(0).target, u"db1"_s);
    CommunicateStep say;
    say.message = {u"{x}"_s, u"{x}"_s};
    QCOMPARE(filledContent(say, values).message, (LocalText {u"db1"_s, u"db1"_s}));
}

void tst_runbookvalues::pathsAreEncodedAndSqlTakesNumbersOnly()
{
    const Values values {{u"queue"_s, u"a/b#c 注"_s}, {u"pid"_s, u"42"_s}, {u"evil"_s, u"1; drop"_s}};
    QCOMPARE(filledAsk(ObserveStep::Get {u"/api/queues/%2F/{queue}"_s}, values).path,
        u"/api/queues/%2F/a%2Fb%23c%20%E6%B3%A8"_s);
    QCOMPARE(filledAsk(ObserveStep::OwnSql {u"select {pid}, {evil}, {queue}"_s}, values).sql,
        u"select 42, {evil}, {queue}"_s);
}

QTEST_APPLESS_MAIN(tst_runbookvalues)
#include "tst_runbookvalues.moc"
