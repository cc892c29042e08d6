// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filllog.h"
#include "models/domain/judge.h"
#include "models/domain/normalband.h"
#include "tests/support/readings.h"

#include <time.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

constexpr int targetCount = 5'000;
constexpr int indicatorCount = 20;
constexpr int rounds = 30;

const QStringList names = QStringLiteral(
    "connections.used connections.active session.query_max locks.victims locks.longest_wait locks.held "
    "transactions.rollback_ratio deadlocks.rate filesystem.used_ratio filesystem.inodes_used_ratio device.utilisation "
    "device.read_latency device.write_latency cpu.busy_ratio cpu.iowait_ratio cpu.load_per_core memory.available_ratio "
    "tcp.retransmit_ratio queue.ready queue.unacked").split(u' ');

/// A rule on each indicator, with two levels, a margin and a hold.
Rules twentyRules()
{
    Rules rules;
    for (const QString& name : names) {
        Rule rule;
        rule.name = u"rule_"_s + name;
        rule.pattern = u"bench"_s;
        rule.indicator = name;
        rule.warning = 0.90;
        rule.critical = 0.99;
        rule.clearMargin = 0.05;
        rule.holdS = 2;
        rules.append(rule);
    }
    return rules;
}

/// `share` of the values in a round are beyond the warning; every reading is new.
QList<TargetState> readingsOf(int round, double share, bool isMoving)
{
    QList<TargetState> targets;
    targets.reserve(targetCount);
    for (int number = 0; number < targetCount; ++number) {
        Reading reading{u"target-%1"_s.arg(number), momentAt(round), {}, DatabaseHealth(), {}, {}};
        for (int row = 0; row < indicatorCount; ++row) {
            const bool isBad = (number * indicatorCount + row) % 1'000 < int(share * 1'000);
            reading.indicators.append({names[row], std::nullopt, isBad ? 0.95 + (isMoving ? 0.001 * (round % 7) : 0) : 0.3 + 0.001 * (round % 7), u"1"_s, {}});
        }
        targets.append(stateOf(std::make_shared<const Reading>(std::move(reading)), TargetKind::Database));
    }
    return targets;
}

/// CPU time of this thread: the machine may be busy with others.
double cpuMs()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Times {
    std::vector<double> ms;

    double median()
    {
        std::ranges::nth_element(ms, ms.begin() + std::ptrdiff_t(ms.size() / 2));
        return ms[ms.size() / 2];
    }
    double least() const { return *std::ranges::min_element(ms); }
};

/// One line of the table in RESULTS.md.
void run(const char* what, double share, bool withBands, bool isMoving)
{
    Judge judge(Holds::Waited);
    judge.configure(twentyRules(), {});
    NormalBands bands({});
    bands.setIndicators(QSet<QString>(names.begin(), names.end()));
    Times times;
    QList<Finding> findings;
    for (int round = 0; round < rounds; ++round) {
        const QList<TargetState> targets = readingsOf(round, share, isMoving);
        const double begin = cpuMs();
        if (withBands)
            bands.append(targets, findings);
        findings = judge.judge(targets, momentAt(round), {nullptr, withBands ? &bands : nullptr});
        if (round > 3)
            times.ms.push_back(cpuMs() - begin);
    }
    std::printf("| %s | %lld | %.1f | %.1f |\n", what, qlonglong(findings.size()), times.median(), times.least());
}

void runForecasts()
{
    std::vector<LevelPoint> points;
    for (int minute = 0; minute < 420; ++minute)
        points.push_back({minute * 51.0, 1e9 + minute * 1e6 + (minute * 7919 % 13) * 1e5});
    Times times;
    for (int round = 0; round < 200; ++round) {
        const double begin = cpuMs();
        const TimeToFull forecast = timeToFull(points, 2e9);
        times.ms.push_back(cpuMs() - begin);
        if (forecast.kind != TimeToFull::Kind::Range)
            std::puts("unexpected forecast");
    }
    std::printf("| one time to full from 420 points | – | %.3f | %.3f |\n", times.median(), times.least());
}

} // namespace

int main()
{
    std::puts("| round of 5,000 targets x 20 indicators, all new | findings | median CPU ms | least |\n| --- | --- | --- | --- |");
    run("nothing wrong", 0, false, false);
    run("1 % beyond their level, standing still", 0.01, false, false);
    run("1 % beyond their level, each another number", 0.01, false, true);
    run("10 % beyond their level, each another number", 0.10, false, true);
    run("1 % beyond their level, each another number, 5,000 normal bands", 0.01, true, true);
    runForecasts();
    return 0;
}
