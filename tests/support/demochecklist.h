// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"
#include "tests/support/demopicture.h"
#include "tests/support/fakeresponse.h"

namespace yagura::testing {

/// The checklist of the story: orders-db has run out of connections.
inline Runbook demoRunbook()
{
    const auto words = [](const char16_t* en, const char16_t* ja) {
        return LocalText {QString::fromUtf16(en), QString::fromUtf16(ja)};
    };
    Predicate::Condition used;
    used.target = QStringLiteral("orders-db");
    used.indicator = QStringLiteral("connections.used");
    used.measure = Rule::Measure::ShareOfLimit;
    used.level = 0.95;
    Predicate::Condition one = used;
    one.indicator = QStringLiteral("clients.largest_share");
    one.measure = Rule::Measure::Value;
    one.level = 0.5;
    Predicate::Condition gone;
    gone.kind = Predicate::Condition::Kind::Finding;
    gone.finding = QStringLiteral("database.connections_exhausted@orders-db");
    gone.isClear = true;

    EvidenceStep numbers;
    numbers.target = QStringLiteral("orders-db");
    numbers.table = QStringLiteral("clients");
    for (const char* name : {"connections.used", "connections.idle_in_transaction", "session.transaction_max"})
        numbers.numbers.append({QStringLiteral("orders-db"), QString::fromLatin1(name), {}});
    RunbookStep full = step(QStringLiteral("full"), numbers);
    full.title = words(u"Is the server full?", u"接続は満杯か");
    full.verdict = {{used}, {}};
    full.verdictYes = words(u"every ordinary place is taken.", u"一般用の接続枠がすべて使われている。");
    full.refutedIf = words(u"a new connection gets in at once.", u"新しい接続がすぐに確立できる。");

    ObserveStep clients;
    clients.target = QStringLiteral("orders-db");
    clients.ask = ObserveStep::Query {QStringLiteral("database.clients"), {}};
    RunbookStep holds = step(QStringLiteral("holds"), clients);
    holds.title = words(u"Who holds the connections?", u"接続を占有しているのは誰か");
    holds.text = words(u"One application with most of them points at a leak there.",
        u"1つのアプリケーションが大半を占める場合、そこで接続が漏れている。");
    holds.verdict = {{one}, {}};
    holds.verdictYes
        = words(u"batch-worker leaks transactions.", u"batch-worker のトランザクションが閉じられていない。");
    holds.refutedIf = words(u"its sessions end within 60 s without help, or another client holds more than 20.",
        u"60秒以内に自然に終了する、または他のクライアントが20を超えて保持する。");

    DecideStep decide;
    decide.answer = {{one}, {}};
    decide.no = QStringLiteral("calm");
    RunbookStep half = step(QStringLiteral("half"), decide);
    half.title = words(u"Is one client holding more than half?", u"1つのクライアントが半数以上を保持しているか");

    RunbookStep hand = step(QStringLiteral("hand"),
        ManualStep {
            {QStringLiteral("systemctl"), QStringLiteral("restart"), QStringLiteral("batch-worker@{pid}.service")},
            {}});
    hand.title = words(u"Restart batch-worker", u"batch-worker を再起動する");
    ChangeStep end;
    end.action = QStringLiteral("postgresql.terminate");
    end.target = QStringLiteral("orders-db");
    end.arguments = {{QStringLiteral("pid"), QStringLiteral("48213")},
        {QStringLiteral("backend_start"), QStringLiteral("2026-01-13T17:00:00.000Z")}};
    RunbookStep change = step(QStringLiteral("change"), end);
    change.title = words(u"End batch-worker's idle sessions", u"batch-worker の放置セッションを終了");
    WaitStep wait;
    wait.until = {{gone}, {}};
    wait.limit = std::chrono::minutes(30);
    RunbookStep calm = step(QStringLiteral("calm"), wait);
    calm.title = words(u"Watch until new clients get in", u"新しい接続が確立できるまで待つ");
    CommunicateStep say;
    say.message = words(u"Log-in and checkout fail since 03:02. We are ending the sessions that hold the connections.",
        u"03:02 からログインと注文に失敗しています。接続を占有するセッションを終了しています。");
    say.again = std::chrono::minutes(15);
    RunbookStep tell = step(QStringLiteral("tell"), say);
    tell.title = words(u"Tell people", u"状況を知らせる");
    Runbook made
        = runbook(QStringLiteral("database-connection-timeout"), {full, holds, half, hand, change, calm, tell});
    made.title = words(u"DB connections exhausted", u"DB 接続枯渇");
    RunbookMatch match;
    match.rules = {QStringLiteral("connections_exhausted")};
    made.matches = {match};
    return made;
}

inline Observation demoObservation()
{
    Observation observation;
    observation.at = demoNow();
    observation.duration = std::chrono::milliseconds(12);
    observation.source = QStringLiteral("orders-db");
    observation.asked = QStringLiteral("SELECT …");
    observation.columns
        = {QStringLiteral("application"), QStringLiteral("state"), QStringLiteral("count"), QStringLiteral("oldest")};
    const auto row = [&](const char* application, const char* state, int count, const char* oldest) {
        observation.rows.append({QString::fromLatin1(application), QString::fromLatin1(state), QString::number(count),
            QString::fromLatin1(oldest)});
    };
    row("batch-worker", "idle in tx", 71, "00:12:41");
    row("api_gateway", "idle", 7, "-");
    row("auth_service", "idle", 6, "-");
    row("api_gateway", "active", 3, "00:09:12");
    observation.rowsTotal = 8;
    return observation;
}

/// The ports around one checklist, at the time of the story.
class ChecklistHome final {
public:
    ChecklistHome()
    {
        shelf.runbooks = {demoRunbook()};
        observer.answersAtOnce = demoObservation();
    }

    Clock clock()
    {
        return [this] { return now; };
    }
    void pass(std::chrono::milliseconds time)
    {
        now.utc = now.utc.addMSecs(time.count());
        now.boot += time;
    }

    FakeIncidentStore store;
    FakeObserver observer;
    FakeRunbookShelf shelf;
    FakeExecutor executor;
    Moment now = demoNow();
};

} // namespace yagura::testing
