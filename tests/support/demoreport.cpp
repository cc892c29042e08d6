// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demoreport.h"

#include <QCryptographicHash>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura::testing {

namespace {

/// 2026-01-14 03:00 in Tokyo.
QDateTime at(int minute, int second = 0)
{
    return QDateTime(QDate(2026, 1, 13), QTime(18, 0), Qt::UTC).addSecs(minute * 60 + second);
}

/// Says everything in one of two languages, and masks it.
class Teller final {
public:
    explicit Teller(const QString& language) : m_isJapanese(language == "ja"_L1), m_redactor({}) { }

    RedactedText operator()(const QString& english, const QString& japanese)
    {
        return m_redactor.text(m_isJapanese ? japanese : english);
    }
    RedactedText raw(const QString& text) { return m_redactor.text(text); }
    int masked() const { return int(m_redactor.redactions().size()); }

private:
    bool m_isJapanese;
    Redactor m_redactor;
};

QString hashOf(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

void tellHead(Report& report, Teller& tell)
{
    report.zone = "Asia/Tokyo";
    report.made = at(390);
    report.label = Redactor::own(u"INC-0042"_s);
    report.title = tell(u"Log-ins and orders failed: orders-db ran out of connections"_s,
        u"orders-db の接続枯渇によるログイン・注文の失敗"_s);
    report.severity = u"sev2"_s;
    report.worst = Severity::Critical;
    report.state = IncidentState::Resolved;
    report.stateNote = tell(u"watched for 30 min"_s, u"30分間の観察を完了"_s);
    report.started = at(2, 10);
    report.detected = at(3, 5);
    report.detectedByWatch = true;
    report.ended = at(38, 15);
    report.times = {55'000ms, 95'000ms, 19 * 60'000ms, 36 * 60'000ms + 5'000ms};
    report.roles = {{tell(u"Incident lead"_s, u"指揮"_s), tell.raw(u"佐藤"_s)}};
    report.summary = tell(
        u"98 of the 100 connections of the orders database orders-db were in use, and no new one could be made. The "
        u"nightly "
        "job batch-worker held 71 of them in transactions that it never ended. batch-worker was put back to 2.8.0, "
        "which "
        "freed them. The number of connections was normal again at 03:25, and the incident was over at 03:38, when the "
        "backlog was gone. No loss of data was found."_s,
        u"受注データベース orders-db の接続 100 のうち 98 が使われ、新しい接続ができなくなった。夜間処理 batch-worker "
        "がトランザクションを閉じないまま 71 の接続を占有したことが原因である。batch-worker を 2.8.0 "
        "に戻して接続を解放した。接続数は 03:25 に平常範囲へ戻り、滞留の解消をもって 03:38 "
        "に収束した。データの損失は確認されていない。"_s);
    report.cause = tell(u"batch-worker 2.8.1, deployed 3 min 48 s before 03:02, does not call ROLLBACK after an "
                        u"exception. The root blocker "
                        "pid 48213 made 6 sessions wait (evidence E-05)."_s,
        u"03:02 の3分48秒前にデプロイされた batch-worker 2.8.1 で、例外時に ROLLBACK が呼ばれない。ロック元 pid 48213 "
        u"が 6 "
        "件を待たせていた(証跡 E-05)。"_s);
    report.causeConfidence
        = tell(u"confidence: high · nothing that would refute it holds"_s, u"確度: 高・反証の条件はいずれも成立せず"_s);
}

ReportChart connectionsChart(Teller& tell)
{
    ReportChart chart;
    chart.title = tell(u"Connections in use"_s, u"接続数の推移"_s);
    chart.indicator = u"connections.used"_s;
    chart.unit = u"1"_s;
    chart.evidence = u"E-03"_s;
    chart.limit = 100;
    chart.bandLow = 24;
    chart.bandHigh = 52;
    chart.severity = Severity::Critical;
    chart.longestGap = 30s;
    for (int second = -28 * 60; second < 44 * 60; second += 5) {
        const double minute = second / 60.0;
        const double calm = 38 + 3 * std::sin(minute * 1.9) + 1.5 * std::sin(minute * 5.3);
        const double rise = 1 / (1 + std::exp(-(minute - 1.6) * 4));
        const double fall = 1 / (1 + std::exp((minute - 23) * 1.8));
        const double value = calm + (98 - calm) * rise * fall;
        chart.points.push_back({at(0, second), std::round(value)});
    }
    chart.events = {{at(-1, 38), tell(u"deploy"_s, u"デプロイ"_s)}, {at(2, 10), tell(u"start"_s, u"開始"_s)},
        {at(21, 40), tell(u"mitigated"_s, u"緩和"_s)}, {at(38, 15), tell(u"over"_s, u"収束"_s)}};
    return chart;
}

ReportChart backlogChart(Teller& tell)
{
    ReportChart chart;
    chart.title = tell(u"orders: messages ready"_s, u"orders: 滞留メッセージ数"_s);
    chart.indicator = u"queue.ready"_s;
    chart.unit = u"1"_s;
    chart.severity = Severity::Warning;
    chart.bandLow = 0;
    chart.bandHigh = 120;
    chart.longestGap = 60s;
    for (int second = -28 * 60; second < 44 * 60; second += 15) {
        const double minute = second / 60.0;
        const bool isHole = minute > 9 && minute < 11;
        const double value = minute < 3 ? 40 + 30 * std::sin(minute)
            : minute < 24               ? 70 + (minute - 3) * 240
                                        : std::max(0.0, 5110 - (minute - 24) * 380);
        chart.points.push_back({at(0, second), isHole ? std::nullopt : std::optional(std::round(std::abs(value)))});
    }
    chart.events = {{at(2, 10), tell(u"start"_s, u"開始"_s)}};
    return chart;
}

void tellImpacts(Report& report, Teller& tell)
{
    report.impacts = {
        {tell(u"Log-in"_s, u"ログイン"_s), tell.raw(u"auth_service"_s),
            tell(u"41 % failed after waiting for 30 s"_s, u"41 % が30秒待ちの後に失敗"_s), at(2, 40), at(23, 5)},
        {tell(u"Orders"_s, u"注文"_s), tell.raw(u"api_gateway"_s),
            tell(u"18 % ended with error 503"_s, u"18 % がエラー 503"_s), at(3, 1), at(24, 10)},
        {tell(u"Order mail"_s, u"注文確認メール"_s), tell.raw(u"order-consumer"_s),
            tell(u"at most 19 min late; all were delivered"_s, u"最大 19分の遅れ。すべて配信済み"_s), at(3, 20),
            at(38, 10)},
    };
}

void tellNext(Report& report, Teller& tell)
{
    const QDate day(2026, 1, 14);
    report.next = {
        {tell(u"Set idle_in_transaction_session_timeout to 60 s"_s,
             u"idle_in_transaction_session_timeout を 60 秒に設定"_s),
            tell(u"Sato"_s, u"佐藤"_s), day, u"accepted"_s},
        {tell(u"Change the pool limit of batch-worker to 20 and load-test it"_s,
             u"batch-worker の接続プール上限を 20 に変更し、負荷試験を行う"_s),
            tell(u"Mori"_s, u"森"_s), day.addDays(2), u"accepted"_s},
        {tell(u"Extend node-A /var (by the way: full in 3–5 h at 03:14)"_s,
             u"node-A /var の拡張(別件: 03:14 時点で 3–5 時間で満杯)"_s),
            tell(u"Tanaka"_s, u"田中"_s), day, u"accepted"_s},
        {tell(u"Repair and send again 214 malformed messages of pos-import 4.2.0"_s,
             u"pos-import 4.2.0 の不正な JSON 214 件を修正・再送"_s),
            tell(u"Suzuki"_s, u"鈴木"_s), day.addDays(1), u"proposed"_s},
    };
    report.singlePoints = {{tell.raw(u"orders-db"_s), 3, 4}, {tell.raw(u"node-A"_s), 1, 1}};
}

void tellTimeline(Report& report, Teller& tell)
{
    const auto watch = [&](int minute, int second, const QString& english, const QString& japanese, Severity severity,
                           bool isGood = false, const QString& evidence = {}) {
        report.timeline.append({at(minute, second), at(minute, second + 3), at(minute, second + 3), u"finding.raised"_s,
            {}, tell(english, japanese), evidence, isGood, severity});
    };
    const auto person = [&](int minute, int second, const QString& who, const QString& english, const QString& japanese,
                            const QString& evidence = {}) {
        report.timeline.append({at(minute, second), {}, at(minute, second + 20), u"note"_s, tell.raw(who),
            tell(english, japanese), evidence, false, Severity::Ok});
    };
    watch(-62, 0, u"clock of this machine was set by +2 s"_s, u"この端末の時計が +2 秒進められた"_s, Severity::Ok);
    watch(
        -1, 38, u"batch-worker: deploy 2.8.1 (marked by ci)"_s, u"batch-worker: deploy 2.8.1 (印: ci)"_s, Severity::Ok);
    watch(2, 40, u"orders-db connections exhausted — 98 of 97 ordinary places in use"_s,
        u"orders-db 接続枯渇 — 一般枠 97 のうち 98 を使用"_s, Severity::Critical, false, u"E-03"_s);
    watch(3, 1, u"api_gateway fails its check — it answers, and not as it should"_s,
        u"api_gateway がチェックに失敗 — 応答はあるが正しくない"_s, Severity::Critical);
    person(3, 45, u"佐藤"_s, u"acknowledged orders-db connections exhausted: I look"_s,
        u"orders-db 接続枯渇を確認: 見ます"_s);
    watch(4, 30, u"orders backlog — 412 messages ready"_s, u"orders 滞留 — 412 件"_s, Severity::Warning);
    person(5, 12, u"佐藤"_s, u"step 1 Who holds the connections: found the cause"_s,
        u"手順 1 誰が接続を占有しているか: 原因を発見"_s, u"E-05"_s);
    person(9, 0, u"森"_s,
        u"connected with postgres://app:hunter2@orders-db/orders to look, from 10.20.30.40; the runbook says "
        u"k.mori@mail.example "
        "has the role; key AKIAIOSFODNN7EXAMPLE with wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY was in the log"_s,
        u"postgres://app:hunter2@orders-db/orders で 10.20.30.40 から接続して確認。担当は k.mori@mail.example、電話 "
        "090-1234-5678。ログに AKIAIOSFODNN7EXAMPLE と wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY があった"_s);
    person(12, 5, u"佐藤"_s,
        u"<b>rolled back</b> to [2.8.0](http://ci.example/) & *checked*; 'é' ✓ ⟨U+202E⟩ \u00a5100"_s,
        u"<b>2.8.0</b> に[戻した](http://ci.example/)。*確認済み*、髙橋さんに連絡"_s);
    person(
        21, 40, u"佐藤"_s, u"ended session 48213 on orders-db: done"_s, u"orders-db のセッション 48213 を終了: 完了"_s);
    watch(23, 5, u"cleared: orders-db connections exhausted"_s, u"解消: orders-db 接続枯渇"_s, Severity::Ok, true);
    person(24, 0, u"森"_s, u"a_word_without_any_place_to_break_it_"_s.repeated(6) + u" and then an ordinary end"_s,
        u"切れ目のない長い文を書いてみると列の幅で折り返されなければならず句読点は行の先頭に来てはならない。"_s
            .repeated(4));
    person(38, 15, u"佐藤"_s, u"state: resolved"_s, u"状態: 収束"_s);
    // Longer than a page.
    QString report40;
    for (int line = 1; line <= 90; ++line)
        report40 += u"line %1 of a long handover: nothing new\n"_s.arg(line);
    person(362, 0, u"森"_s, report40.trimmed(), report40.trimmed());
}

void tellMap(Report& report, Teller& tell)
{
    using Node = ReportMap::Node;
    report.map.at = at(14, 32);
    report.map.nodes = {
        Node {tell.raw(u"node-A"_s), Severity::Warning, 0, 0.8, false},
        Node {tell.raw(u"orders-db"_s), Severity::Critical, 1, 0.25, true},
        Node {tell.raw(u"rabbit-1"_s), Severity::Warning, 1, 0.75, false},
        Node {tell.raw(u"auth_service"_s), Severity::Critical, 2, 0.1, false},
        Node {tell.raw(u"order-consumer"_s), Severity::Warning, 2, 0.8, false},
        Node {tell.raw(u"api_gateway"_s), Severity::Critical, 3, 0.3, false},
        Node {tell.raw(u"a-service-with-a-very-long-name-indeed"_s), Severity::Ok, 3, 0.9, false},
        Node {tell(u"Log-in"_s, u"ログイン"_s), Severity::Critical, 4, 0.1, false},
        Node {tell(u"Orders"_s, u"注文"_s), Severity::Critical, 4, 0.4, false},
        Node {tell(u"Order mail"_s, u"注文確認メール"_s), Severity::Unknown, 4, 0.8, false},
    };
    report.map.edges = {{0, 2, false}, {1, 3, true}, {1, 5, true}, {2, 4, false}, {3, 5, true}, {5, 7, true},
        {5, 8, true}, {4, 9, false}, {6, 9, false}};
    report.map.height = 6;
    report.map.nodesLeftOut = 12;
}

void tellChecklist(Report& report, Teller& tell)
{
    ReportChecklist list;
    list.title = tell(u"Database connection timeout"_s, u"データベース接続タイムアウト"_s);
    list.outcome = tell(u"done"_s, u"完了"_s);
    list.started = at(4, 2);
    const RedactedText sato = tell(u"Sato"_s, u"佐藤"_s);
    list.steps = {
        {1, tell(u"Who holds the connections"_s, u"誰が接続を占有しているか"_s), sato, at(5, 12),
            tell(u"found the cause: batch-worker"_s, u"原因を発見: batch-worker"_s), {}, {u"E-03"_s, u"E-05"_s}},
        {2, tell(u"Is it the network?"_s, u"ネットワークの問題か"_s), sato, at(6, 40),
            tell(u"No (by the picture)"_s, u"いいえ(画面の判断)"_s), {}, {}},
        {3, tell(u"Roll batch-worker back"_s, u"batch-worker を戻す"_s), sato, at(12, 0), tell(u"ok"_s, u"済み"_s),
            tell.raw(
                u"kubectl -n shop rollout undo deploy/batch-worker --to-revision=7 && kubectl -n shop rollout status "
                "deploy/batch-worker --timeout=120s"_s),
            {}},
        {4, tell(u"End the root blocker"_s, u"ロック元を終了する"_s), sato, at(21, 40),
            tell(u"ok: 6 sessions freed"_s, u"済み: 6 件を解放"_s), tell.raw(u"select pg_terminate_backend(48213)"_s),
            {u"E-06"_s}},
        {5, tell(u"Send reads to the replica"_s, u"読み取りをレプリカへ振り分ける"_s), sato, at(22, 0),
            tell(u"skipped: not needed any more"_s, u"省略: 不要になった"_s), {}, {}},
    };
    report.checklists = {list};
}

void tellActions(Report& report, Teller& tell)
{
    report.actions = {{tell(u"End session 48213 on orders-db"_s, u"orders-db のセッション 48213 を終了"_s),
        tell.raw(u"佐藤"_s), at(21, 38),
        tell.raw(u"select pg_terminate_backend(48213) from pg_stat_activity where pid = 48213 and backend_start "
                 "= '2026-01-14 02:58:22.481934+09'"_s),
        tell(u"done; verified: it is gone"_s, u"完了。消えたことを確認"_s)}};
}

void tellEvidence(Report& report, Teller& tell)
{
    const QString sessions
        = u"pid\tapplication\tstate\tfor\tquery\n"
          "48213\tbatch-worker\tidle in transaction\t00:18:12\tUPDATE orders SET state = ? WHERE id = ?\n"
          "48377\tapi_gateway\tactive\t00:00:31\tSELECT * FROM orders WHERE customer = ?\n"
          "48401\t注文API\tactive\t00:00:02\tSELECT ?"_s;
    const QString log
        = u"2026-01-14 03:02:11 ERROR could not connect: host=orders-db user=app password=s3cr3t-w0rd dbname=orders\n"
          "2026-01-14 03:02:12 retry with token "
          "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U\n"
          "-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAx0PEMBODYx0\n-----END RSA PRIVATE KEY-----\n"
          "2026-01-14 03:02:13 gave up"_s;
    report.evidence = {
        {u"E-03"_s, tell.raw(u"orders-db"_s), tell.raw(u"connections.used"_s), at(3, 5), hashOf(u"E-03"_s),
            tell.raw(u"98 / 100"_s), 0},
        {u"E-05"_s, tell.raw(u"orders-db"_s),
            tell.raw(u"select pid, application_name, state, now() - state_change, query from pg_stat_activity where "
                     u"state <> 'idle' "
                     "order by xact_start limit 40"_s),
            at(5, 8), hashOf(sessions), tell.raw(sessions), 0},
        {u"E-06"_s, tell.raw(u"node-A"_s), tell.raw(u"journalctl -u batch-worker --since=-5m --no-pager"_s), at(6, 2),
            hashOf(log), tell.raw(log), 12},
    };
}

} // namespace

Report demoReport(const QString& language)
{
    Teller tell(language);
    Report report;
    report.language = language;
    tellHead(report, tell);
    report.leadChart = connectionsChart(tell);
    tellImpacts(report, tell);
    tellNext(report, tell);
    tellTimeline(report, tell);
    report.charts = {backlogChart(tell)};
    tellMap(report, tell);
    tellChecklist(report, tell);
    tellActions(report, tell);
    tellEvidence(report, tell);
    report.redactions = tell.masked();
    report.kept = 1;
    report.entries = report.timeline.size();
    report.chainHead = hashOf(u"chain"_s);
    return report;
}

QStringList demoSecrets()
{
    return {u"hunter2"_s, u"s3cr3t-w0rd"_s, u"AKIAIOSFODNN7EXAMPLE"_s, u"wJalrXUtnFEMI"_s, u"eyJhbGci"_s,
        u"dozjgNryP4"_s, u"MIIEowIBAAKC"_s, u"PEMBODY"_s, u"BEGIN RSA"_s, u"10.20.30.40"_s, u"mail.example"_s,
        u"090-1234"_s};
}

Report largeReport(const QString& language, int lines, int charts)
{
    Report report = demoReport(language);
    const QList<ReportLine> story = report.timeline.first(13);
    report.timeline.clear();
    for (int line = 0; line < lines; ++line) {
        ReportLine one = story[line % story.size()];
        one.happened = at(0, line * 7);
        one.recorded = at(0, line * 7 + 1);
        report.timeline.append(one);
    }
    const ReportChart chart = *report.leadChart;
    report.charts = QList<ReportChart>(charts, chart);
    report.entries = lines;
    return report;
}

} // namespace yagura::testing
