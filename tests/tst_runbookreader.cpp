// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runbookyaml.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QStringList told(const Result<Runbook, QList<ConfigFault>>& runbook)
{
    QStringList lines;
    for (const ConfigFault& fault : runbook ? QList<ConfigFault>() : runbook.error()) {
        QString line = u"%1:%2 %3"_s.arg(fault.place.line).arg(fault.place.column).arg(fault.code);
        for (const auto& name : {u"key"_s, u"value"_s, u"id"_s, u"nearest"_s, u"expected"_s}) {
            if (fault.args.contains(name))
                line += u' ' + name + u'=' + fault.args.value(name).toString();
        }
        lines.append(line);
    }
    return lines;
}

void row(const char* name, const QByteArray& yaml, const QStringList& faults)
{
    QTest::addRow("%s", name) << yaml << faults;
}

} // namespace

/// Runbooks as they are written.
class tst_runbookreader : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void everyKindOfStepIsRead();
    void theHeadIsRead();
    void faultsAreToldWithTheirPlaces_data();
    void faultsAreToldWithTheirPlaces();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
};

void tst_runbookreader::theHeadIsRead()
{
    const QByteArray yaml = "runbook: orders-stuck\n"
                            "title: {en: Stuck, ja: 停滞}\n"
                            "summary: Plain\n"
                            "applies:\n"
                            "  - {rules: [backlog, database.connections_exhausted]}\n"
                            "  - {patterns: [queue], causes: [queue.malformed]}\n"
                            "parameters:\n"
                            "  target: {type: target, from: finding.target, label: {ja: 対象}}\n"
                            "  n: {type: integer, from: finding.args.count, default: 5}\n"
                            "  how: {type: choice, choices: [a, b]}\n"
                            "steps:\n"
                            "  - {id: one, title: One, do: {}}\n";
    const auto runbook = readYaml(yaml);
    QCOMPARE(told(runbook), QStringList());
    QCOMPARE(runbook->id, u"orders-stuck"_s);
    QCOMPARE(runbook->title, (LocalText {u"Stuck"_s, u"停滞"_s}));
    QCOMPARE(runbook->summary, (LocalText {u"Plain"_s, u"Plain"_s}));
    QCOMPARE(runbook->matches,
        (QList<RunbookMatch> {{{}, {u"backlog"_s, u"database.connections_exhausted"_s}, {}},
            {{u"queue"_s}, {}, {u"queue.malformed"_s}}}));
    QCOMPARE(runbook->parameters,
        (QList<RunbookParameter> {{u"target"_s, ParameterType::Target, {{}, u"対象"_s}, u"finding.target"_s, {}, {}},
            {u"n"_s, ParameterType::Integer, {}, u"finding.args.count"_s, u"5"_s, {}},
            {u"how"_s, ParameterType::Choice, {}, {}, {}, {u"a"_s, u"b"_s}}}));
    QCOMPARE(runbook->file, u"/team/x.yaml"_s);
    QCOMPARE(runbook->sha256.size(), 32);
    QCOMPARE(runbook->steps.at(0).line, 12);
    QCOMPARE(readYaml("runbook: x\ntitle: X\napplies: any\nsteps: [{id: a, title: A, do: {}}]\n")->matches,
        QList<RunbookMatch> {RunbookMatch()});
}

void tst_runbookreader::everyKindOfStepIsRead()
{
    const QByteArray yaml
        = "runbook: x\ntitle: X\nparameters: {target: {type: target}, pid: {type: integer}}\nsteps:\n"
          "  - id: evidence\n    title: E\n    text: T\n"
          "    evidence: {target: \"{target}\", table: locks, numbers: [connections.used,"
          " {number: queue.ready, target: mq, object: orders}]}\n"
          "    verdict: {target: \"{target}\", held: 1m, yes: Y, no: N, when: ["
          "{number: connections.used, measure: share_of_limit, above: 90%},"
          " {number: session.query_max, target: other, object: o, below: 5m},"
          " {clear: \"queue.backlog@mq\"}, {finding: \"database.connections_exhausted@{target}\"}]}\n"
          "    refuted_if: R\n"
          "  - {id: query, title: Q, observe: {query: database.session, target: db, with: {pid: \"{pid}\"}}}\n"
          "  - {id: get, title: G, observe: {get: /health, target: api}}\n"
          "  - {id: reader, title: R, observe: {reader: [df, -h, /srv], target: node}}\n"
          "  - {id: sql, title: S, observe: {sql: \"select {pid}\", target: db}}\n"
          "  - {id: decide, title: D, decide: {yes: line, no: last, unknown: line}}\n"
          "  - {id: line, title: L, do: {shell: \"df | sort\"}}\n"
          "  - {id: argv, title: A, do: [ssh, h, 5]}\n"
          "  - {id: change, title: C, change: {action: postgresql.cancel, target: db, arguments: {pid: \"{pid}\"}}}\n"
          "  - {id: wait, title: W, wait: {until: [{clear: \"queue.backlog@mq\"}], held: 5m, limit: 1h, otherwise: "
          "last}}\n"
          "  - {id: last, title: Say, say: {message: {en: M, ja: メ}, again: 30m}}\n";
    const auto runbook = readYaml(yaml);
    QCOMPARE(told(runbook), QStringList());
    const auto& steps = runbook->steps;
    QCOMPARE(steps.size(), 11);

    using Kind = Predicate::Condition::Kind;
    const RunbookStep& first = steps.at(0);
    QCOMPARE(std::get<EvidenceStep>(first.content),
        (EvidenceStep {{{u"{target}"_s, u"connections.used"_s, {}}, {u"mq"_s, u"queue.ready"_s, u"orders"_s}},
            u"locks"_s, u"{target}"_s}));
    QCOMPARE(first.refutedIf.en, u"R"_s);
    QCOMPARE(first.verdictYes.en, u"Y"_s);
    QCOMPARE(first.verdict.heldFor, 60s);
    const auto& conditions = first.verdict.all;
    QCOMPARE(conditions.size(), 4);
    QCOMPARE(conditions.at(0),
        (Predicate::Condition {Kind::Number, u"{target}"_s, u"connections.used"_s, {}, Rule::Measure::ShareOfLimit,
            Rule::When::Above, 0.9, {}, false}));
    QCOMPARE(conditions.at(1),
        (Predicate::Condition {Kind::Number, u"other"_s, u"session.query_max"_s, u"o"_s, Rule::Measure::Value,
            Rule::When::Below, 300, {}, false}));
    QVERIFY(conditions.at(2).isClear);
    QCOMPARE(conditions.at(2).finding, u"queue.backlog@mq"_s);
    QVERIFY(!conditions.at(3).isClear);

    QCOMPARE(std::get<ObserveStep>(steps.at(1).content),
        (ObserveStep {u"db"_s, ObserveStep::Query {u"database.session"_s, {{u"pid"_s, u"{pid}"_s}}}}));
    QCOMPARE(std::get<ObserveStep>(steps.at(2).content), (ObserveStep {u"api"_s, ObserveStep::Get {u"/health"_s}}));
    QCOMPARE(std::get<ObserveStep>(steps.at(3).content),
        (ObserveStep {u"node"_s, ObserveStep::Reader {{u"df"_s, u"-h"_s, u"/srv"_s}}}));
    QCOMPARE(
        std::get<ObserveStep>(steps.at(4).content), (ObserveStep {u"db"_s, ObserveStep::OwnSql {u"select {pid}"_s}}));
    QCOMPARE(std::get<DecideStep>(steps.at(5).content), (DecideStep {{}, u"line"_s, u"last"_s, u"line"_s}));
    QCOMPARE(std::get<ManualStep>(steps.at(6).content), (ManualStep {{}, u"df | sort"_s}));
    QCOMPARE(std::get<ManualStep>(steps.at(7).content), (ManualStep {{u"ssh"_s, u"h"_s, u"5"_s}, {}}));
    QCOMPARE(std::get<ChangeStep>(steps.at(8).content),
        (ChangeStep {u"postgresql.cancel"_s, u"db"_s, {{u"pid"_s, u"{pid}"_s}}}));
    const auto& wait = std::get<WaitStep>(steps.at(9).content);
    QCOMPARE(wait.limit, 1h);
    QCOMPARE(wait.otherwise, u"last"_s);
    QCOMPARE(wait.until.heldFor, 300s);
    QCOMPARE(std::get<CommunicateStep>(steps.at(10).content), (CommunicateStep {{u"M"_s, u"メ"_s}, 1800s}));
}

void tst_runbookreader::faultsAreToldWithTheirPlaces_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QStringList>("faults");

    row("nothing at all", "", {u"1:1 config.wrong_type key=runbook expected=mapping"_s});
    row("a list", "[a]", {u"1:1 config.wrong_type key=runbook expected=mapping"_s});
    row("a key that nobody knows", "runbook: x\ntitle: X\nstepps: []\nsteps: [{id: a, title: A, do: {}}]\n",
        {u"3:1 config.unknown_key key=stepps nearest=steps"_s});
    row("no steps", "runbook: x\ntitle: X\nsteps: []\n", {u"3:8 runbook.empty key=steps"_s});
    row("an id with blanks", "runbook: a b\ntitle: X\nsteps: [{id: a, title: A, do: {}}]\n",
        {u"1:10 runbook.bad_id key=runbook"_s});
    row("an unknown rule", "runbook: x\ntitle: X\napplies: [{rules: [backlogg]}]\nsteps: [{id: a, title: A, do: {}}]\n",
        {u"3:19 runbook.unknown_rule key=rules value=backlogg nearest=backlog"_s});
    row("a match of nothing", "runbook: x\ntitle: X\napplies: [{}]\nsteps: [{id: a, title: A, do: {}}]\n",
        {u"3:11 runbook.empty key=applies"_s});
    row("a name that no blank can have",
        "runbook: x\ntitle: X\nparameters: {Target: {type: target}}\nsteps: [{id: a, title: A, do: {}}]\n",
        {u"3:14 runbook.bad_name value=Target"_s});
    row("an unknown type", "runbook: x\ntitle: X\nparameters: {t: {type: trget}}\nsteps: [{id: a, title: A, do: {}}]\n",
        {u"3:24 config.bad_value key=type value=trget nearest=target"_s});
    row("a default that is an option",
        "runbook: x\ntitle: X\nparameters: {t: {type: host, default: -oProxyCommand=id}}\nsteps: [{id: a, title: A, "
        "do: {}}]\n",
        {u"3:39 runbook.bad_default key=default value=-oProxyCommand=id"_s});
    row("a place that no finding has",
        "runbook: x\ntitle: X\nparameters: {t: {type: host, from: finding.host}}\nsteps: [{id: a, title: A, do: {}}]\n",
        {u"3:36 runbook.bad_from key=from value=finding.host"_s});
    row("an id that is there twice", withStep("id: last, title: First, do: {}"),
        {u"9:10 config.duplicate_id id=last"_s});

    row("an unknown kind", stepWith("observ: {target: db}"),
        {u"8:5 config.one_of"_s, u"8:31 config.unknown_key key=observ nearest=observe"_s});
    row("two kinds", stepWith("do: {}, say: {message: Hello}"), {u"8:5 config.one_of"_s});
    row("a verdict where nothing is seen", stepWith("do: {}, verdict: {when: [], yes: a, no: b}"),
        {u"8:39 config.unknown_key key=verdict"_s});
    row("an unknown query", stepWith("observe: {target: db, query: database.client}"),
        {u"8:60 runbook.unknown_query key=query value=database.client nearest=database.clients"_s});
    row("a query without its parameter", stepWith("observe: {target: db, query: database.session}"),
        {u"8:40 config.missing_key key=with"_s});
    row("a parameter that the query does not have",
        stepWith("observe: {target: db, query: database.session, with: {pid: 1, pidd: 2}}"),
        {u"8:93 config.unknown_key key=pidd nearest=pid"_s});
    row("an unknown table", stepWith("evidence: {table: lock}"),
        {u"8:49 runbook.unknown_table key=table value=lock nearest=locks"_s});
    row("evidence of nothing", stepWith("evidence: {target: db}"), {u"8:41 config.missing_key key=table"_s});
    row("an unknown indicator", stepWith("evidence: {target: db, numbers: [connections.uesd]}"),
        {u"8:64 config.unknown_indicator value=connections.uesd nearest=connections.used"_s});
    row("a number of nobody", stepWith("evidence: {numbers: [connections.used]}"),
        {u"8:52 config.missing_key key=target"_s});
    row("an unknown action", stepWith("change: {action: postgresql.kill, target: db}"),
        {u"8:48 runbook.unknown_action key=action value=postgresql.kill nearest=postgresql.cancel"_s});
    row("a program that is no reader", stepWith("observe: {target: n, reader: [rm, -rf, /]}"),
        {u"8:60 runbook.not_listed key=reader value=rm nearest=df"_s});
    row("a reader that would delete", stepWith("observe: {target: n, reader: [journalctl, --vacuum-size=1M]}"),
        {u"8:60 runbook.not_listed key=reader value=--vacuum-size=1M"_s});
    row("a path that leaves", stepWith("observe: {target: n, get: \"/../x\"}"), {u"8:57 runbook.bad_path key=get"_s});
    row("a condition of nothing", stepWith("decide: {when: [{target: db}]}"), {u"8:47 config.one_of"_s});
    row("a level twice", stepWith("decide: {when: [{number: connections.used, target: db, above: 1, below: 2}]}"),
        {u"8:47 config.one_of"_s});
    row("a finding of no target", stepWith("decide: {when: [{clear: queue.backlog}]}"),
        {u"8:55 runbook.no_target key=clear value=queue.backlog"_s});
    row("a finding that no rule makes", stepWith("decide: {when: [{clear: \"queue.backlg@mq\"}]}"),
        {u"8:55 runbook.unknown_rule key=clear value=queue.backlg nearest=queue.backlog"_s});
    row("a wait for nothing", stepWith("wait: {until: []}"), {u"8:45 runbook.empty key=until"_s});

    row("an unknown branch", stepWith("decide: {yes: lst}"),
        {u"8:45 runbook.unknown_step key=yes value=lst nearest=last"_s});
    row("a branch to itself", stepWith("decide: {no: first}"), {u"8:44 runbook.circle key=no value=first"_s});
    row("a branch that goes round",
        "runbook: x\ntitle: X\nsteps:\n  - {id: a, title: A, do: {}}\n  - {id: b, title: B, decide: {yes: a, no: a, "
        "unknown: a}}\n",
        {u"5:37 runbook.circle key=yes value=a"_s, u"5:44 runbook.circle key=no value=a"_s,
            u"5:56 runbook.circle key=unknown value=a"_s});
    row("a step that no way leads to",
        "runbook: x\ntitle: X\nsteps:\n  - {id: a, title: A, decide: {yes: c, no: c, unknown: c}}\n  - {id: b, title: "
        "B, do: {}}\n"
        "  - {id: c, title: C, do: {}}\n",
        {u"5:10 runbook.unreachable id=b"_s});
    row("an unknown blank in a text", stepWith("text: \"{targt} is full\", do: {}"),
        {u"8:37 runbook.unknown_blank key=text value=targt nearest=target"_s});
    row("an unknown blank in a command", stepWith("do: [ssh, \"{host}\"]"),
        {u"8:41 runbook.unknown_blank key=do value=host"_s});
    row("a blank inside quotes", stepWith("do: {shell: \"ls '{target}'\"}"),
        {u"8:43 runbook.blank_in_quotes key=shell value=target"_s});
    row("a word in SQL", stepWith("observe: {target: db, sql: \"select '{queue}'\"}"),
        {u"8:58 runbook.blank_in_sql key=sql value=queue"_s});
    row("a command that turns around", stepWith("do: [ls, \"a\\u202Eb\"]"),
        {u"8:40 runbook.hidden_character key=do"_s});
    row("an escape in a command", stepWith("do: {shell: \"ls \\e[2J\"}"),
        {u"8:43 runbook.hidden_character key=shell"_s});
    row("a wait of a month", stepWith("wait: {until: [{clear: \"queue.backlog@mq\"}], limit: 30d}"),
        {u"8:83 config.out_of_range key=limit"_s});
}

void tst_runbookreader::faultsAreToldWithTheirPlaces()
{
    QFETCH(QByteArray, yaml);
    QTEST(told(readYaml(yaml)), "faults");
}

void tst_runbookreader::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QStringList>("faults");
    row("alias bomb", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", {u"1:4 config.alias"_s});
    row("self reference", "steps: &a [*a]\n", {u"1:8 config.alias"_s});
    row("tag", "steps: !!python/object:os.system [x]\n", {u"1:8 config.tag"_s});
    row("duplicate key", "runbook: a\nrunbook: b\n", {u"2:1 config.duplicate_key key=runbook"_s});
    row("duplicate key in a step", stepWith("do: {}, do: [ls]"), {u"8:39 config.duplicate_key key=do"_s});
    row("duplicate parameter", "parameters: {a: {type: host}, a: {type: path}}\n",
        {u"1:31 config.duplicate_key key=a"_s});
    row("600 deep", "steps: " + QByteArray(600, '[') + QByteArray(600, ']'), {u"1:39 config.too_deep"_s});
    row("too large", "#" + QByteArray(1024 * 1024, 'x'), {u"1:1 config.file_too_large"_s});
    row("NUL", QByteArray("runbook: a\0b\n", 13), {u"1:11 config.nul"_s});
    row("not UTF-8", "runbook: \xFF\n", {u"1:10 config.not_utf8"_s});
    row("merge key", "steps: [{<<: {id: a}}]\n", {u"1:10 config.merge_key"_s});
}

void tst_runbookreader::hostileFilesAreRefused()
{
    QFETCH(QByteArray, yaml);
    QTEST(told(readYaml(yaml)), "faults");
}

QTEST_APPLESS_MAIN(tst_runbookreader)
#include "tst_runbookreader.moc"
