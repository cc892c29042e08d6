// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/blanks.h"
#include "models/domain/observationcatalogue.h"
#include "models/domain/runbookvalue.h"
#include "models/domain/unifieddiff.h"
#include "tests/support/strictwarnings.h"

#include <QProcess>
#include <QRandomGenerator>
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

/// Applies a unified diff as `patch` would; null when it does not fit.
QString patched(const QStringList& before, const QString& diff)
{
    QStringList after;
    qsizetype at = 0;
    const QStringList lines = diff.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (line.startsWith("@@"_L1)) {
            const QStringList range = line.mid(4, line.indexOf(u' ', 4) - 4).split(u',');
            const qsizetype count = range.at(1).toInt();
            const qsizetype first = range.at(0).toInt() - (count > 0 ? 1 : 0);
            while (at < first)
                after.append(before.at(at++));
        } else if (line.startsWith(u'+')) {
            after.append(line.mid(1));
        } else {
            if (before.value(at) != line.mid(1))
                return {};
            if (line.startsWith(u' '))
                after.append(before.at(at));
            ++at;
        }
    }
    after.append(before.mid(at));
    return after.join(u'\n');
}

} // namespace

/// What is filled into a runbook, and when one fits.
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
    void theBestRunbookComesFirst();
    void theCatalogueRefusesWhatItDoesNotKnow_data();
    void theCatalogueRefusesWhatItDoesNotKnow();
    void readersOnlyRead_data();
    void readersOnlyRead();
    void theDiffTellsEveryChange_data();
    void theDiffTellsEveryChange();
    void anyDiffLeadsFromOneTextToTheOther();
    void aDiffIsBounded();
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

void tst_runbookvalues::theBestRunbookComesFirst()
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

void tst_runbookvalues::theCatalogueRefusesWhatItDoesNotKnow_data()
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

void tst_runbookvalues::theCatalogueRefusesWhatItDoesNotKnow()
{
    QFETCH(QString, query);
    QFETCH(Values, parameters);
    const auto fault = faultOf(ObserveStep {u"db"_s, ObserveStep::Query {query, parameters}});
    QTEST(fault ? fault->code : QString(), "code");
}

void tst_runbookvalues::readersOnlyRead_data()
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

void tst_runbookvalues::readersOnlyRead()
{
    QFETCH(QString, line);
    QFETCH(bool, isListed);
    const QStringList argv = line.split(u' ', Qt::SkipEmptyParts);
    const auto fault = faultOf(ObserveStep {u"node-A"_s, ObserveStep::Reader {argv}});
    QCOMPARE(!fault, isListed);
    if (fault)
        QCOMPARE(fault->code, u"observe.not_listed"_s);
}

void tst_runbookvalues::theDiffTellsEveryChange_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("diff");
    QTest::newRow("the same") << u"a\nb\n"_s << u"a\nb\n"_s << QString();
    QTest::newRow("nothing twice") << QString() << QString() << QString();
    QTest::newRow("new") << QString() << u"a\nb\n"_s << u"@@ -0,0 +1,2 @@\n+a\n+b\n"_s;
    QTest::newRow("emptied") << u"a\n"_s << QString() << u"@@ -1,1 +0,0 @@\n-a\n"_s;
    QTest::newRow("one line") << u"1\n2\n3\n4\n5\n6\n7\n8\n9\n"_s << u"1\n2\n3\n4\nfive\n6\n7\n8\n9\n"_s
                              << u"@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"_s;
    QTest::newRow("two places far apart")
        << u"a\n1\n2\n3\n4\n5\n6\n7\nb\n"_s << u"A\n1\n2\n3\n4\n5\n6\n7\nB\n"_s
        << u"@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n"_s;
}

void tst_runbookvalues::theDiffTellsEveryChange()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(unifiedDiff(before, after), "diff");
}

void tst_runbookvalues::anyDiffLeadsFromOneTextToTheOther()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        const auto made = [&random](int most) {
            QStringList lines;
            for (int count = random.bounded(most); count > 0; --count)
                lines.append(QString(QChar(char16_t(u'a' + random.bounded(6)))));
            return lines;
        };
        const QStringList before = made(40);
        const QStringList after = made(40);
        const QString diff = unifiedDiff(before.join(u'\n'), after.join(u'\n'));
        QCOMPARE(patched(before, diff), after.join(u'\n'));
    }
}

void tst_runbookvalues::aDiffIsBounded()
{
    QStringList before;
    QStringList after;
    for (int line = 0; line < 60'000; ++line) {
        before.append(u"b%1"_s.arg(line));
        after.append(u"a%1"_s.arg(line));
    }
    const QString diff = unifiedDiff(before.join(u'\n'), after.join(u'\n'));
    const QStringList lines = diff.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), mostDiffLines + 1);
    QCOMPARE(lines.last(), u"…"_s);
}

QTEST_APPLESS_MAIN(tst_runbookvalues)
#include "tst_runbookvalues.moc"
