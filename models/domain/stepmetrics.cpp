// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entrykinds.h"
#include "models/domain/stepmove.h"

#include <QMap>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using std::chrono::milliseconds;

/// One step in one launch.
struct Launch {
    StepProgress progress;
    bool wasOpened = false;
};

struct Tally {
    StepMetrics metrics;
    std::vector<milliseconds> durations;
};

/// The middle one, or the mean of the two in the middle.
milliseconds medianOf(std::vector<milliseconds> durations)
{
    std::ranges::sort(durations);
    const std::size_t middle = durations.size() / 2;
    return durations.size() % 2 == 1 ? durations[middle] : (durations[middle - 1] + durations[middle]) / 2;
}

void count(Tally& tally, const Launch& launch)
{
    const StepProgress& progress = launch.progress;
    tally.metrics.opened += launch.wasOpened ? 1 : 0;
    tally.metrics.skipped += progress.state == StepState::Skipped ? 1 : 0;
    tally.metrics.foundCause += progress.outcome == "found_cause"_L1 ? 1 : 0;
    const bool hasDuration = progress.state == StepState::Done && progress.openedAt.isValid();
    if (hasDuration)
        tally.durations.push_back(milliseconds(std::max<qint64>(0, progress.openedAt.msecsTo(progress.endedAt))));
}

} // namespace

QList<StepMetrics> stepMetrics(const QList<RecordEntry>& entries)
{
    QList<RecordEntry> ordered = entries;
    std::ranges::stable_sort(ordered, &comesBefore);
    QHash<QString, QString> runbooks; // by run
    QSet<QString> ended;
    QMap<std::pair<QString, QString>, Launch> launches; // by run and step
    for (const RecordEntry& entry : ordered) {
        const QString run = runOf(entry);
        if (run.isEmpty() || ended.contains(run))
            continue;
        if (entry.kind == entrykind::runStarted && !runbooks.contains(run))
            runbooks.insert(run, entry.args.value("runbook"_L1).toString());
        if (entry.kind == entrykind::runEnded)
            ended.insert(run);
        if (stepOf(entry).isEmpty())
            continue;
        Launch& launch = launches[{run, stepOf(entry)}];
        moveStep(launch.progress, entry);
        launch.wasOpened = launch.wasOpened || launch.progress.state == StepState::Open;
    }

    QMap<std::pair<QString, QString>, Tally> tallies; // by runbook and step
    for (auto launch = launches.begin(); launch != launches.end(); ++launch) {
        const QString runbook = runbooks.value(launch.key().first);
        if (!runbook.isEmpty())
            count(tallies[{runbook, launch.key().second}], *launch);
    }
    QList<StepMetrics> all;
    for (auto tally = tallies.begin(); tally != tallies.end(); ++tally) {
        StepMetrics metrics = tally->metrics;
        metrics.runbook = tally.key().first;
        metrics.step = tally.key().second;
        if (!tally->durations.empty())
            metrics.median = medianOf(tally->durations);
        all.append(metrics);
    }
    return all;
}

} // namespace yagura
