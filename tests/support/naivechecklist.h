// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/handrunbook.h"

#include <QRandomGenerator>
#include <QTest>

namespace yagura::testing {

/// What a checklist does, said a second time in the plainest way: a table of steps, and questions answered by looking
/// through all of it.
class NaiveChecklist final {
public:
    struct Row {
        QString id;
        bool isFork = false;
        QHash<QString, QString> branches; ///< by "yes", "no", "unknown"
        QString state = QStringLiteral("to_do");
        QDateTime opened;
        QDateTime ended;
        QString taken; ///< the answer by which it went on
        qsizetype notes = 0;
        qsizetype evidence = 0;
    };

    NaiveChecklist(const Runbook& runbook, QString run) : m_run(std::move(run))
    {
        for (const RunbookStep& step : runbook.steps) {
            Row row;
            row.id = step.id;
            if (const auto* decide = std::get_if<DecideStep>(&step.content)) {
                row.isFork = true;
                row.branches = {{yes, decide->yes}, {no, decide->no}, {unknown, decide->unknown}};
            }
            if (const auto* wait = std::get_if<WaitStep>(&step.content))
                row.branches = {{no, wait->otherwise}};
            m_rows.append(row);
        }
    }

    /// Whether the entry meant anything.
    bool apply(const RecordEntry& entry)
    {
        const auto arg = [&](const char* name) { return entry.args.value(QLatin1StringView(name)).toString(); };
        if (arg("run") != m_run || m_hasEnded)
            return false;
        if (entry.kind == entrykind::runStarted)
            return true;
        if (entry.kind == entrykind::runEnded)
            return m_hasEnded = true;
        Row* row = find(arg("step"));
        if (!row)
            return false;
        const bool wasEnded = row->state == done || row->state == skipped;
        const auto end = [&](const QString& state, const QString& taken) {
            if (wasEnded)
                return false;
            row->state = state;
            row->ended = entry.happened;
            row->taken = taken;
            return true;
        };
        if (entry.kind == entrykind::stepOpened) {
            if (row->state != QStringLiteral("to_do"))
                return false;
            row->state = QStringLiteral("open");
            row->opened = entry.happened;
            return true;
        }
        if (entry.kind == entrykind::stepDone)
            return !row->isFork && end(done, arg("outcome") == QStringLiteral("failed") ? no : unknown);
        if (entry.kind == entrykind::stepDecided)
            return row->isFork && QStringList({yes, no, unknown}).contains(arg("answer")) && end(done, arg("answer"));
        if (entry.kind == entrykind::stepSkipped)
            return end(skipped, unknown);
        if (entry.kind == entrykind::stepUndone)
            return wasEnded && undo(*row);
        if (entry.kind == entrykind::stepNoted)
            return ++row->notes > 0;
        if (entry.kind == entrykind::evidenceTaken)
            return ++row->evidence > 0;
        return entry.kind == entrykind::stepAssigned || entry.kind == entrykind::actionStarted;
    }

    QStringList passedOver() const
    {
        QStringList ids;
        for (qsizetype place = 0; place < m_rows.size(); ++place) {
            bool isAround = false;
            for (qsizetype from = 0; from < place; ++from) {
                const Row& row = m_rows[from];
                const bool hasEnded = row.state == done || row.state == skipped;
                isAround = isAround || (hasEnded && placeOf(row.branches.value(row.taken)) > place);
            }
            if (isAround && m_rows[place].state == QStringLiteral("to_do"))
                ids.append(m_rows[place].id);
        }
        return ids;
    }

    QString after(qsizetype place, const QString& answer) const
    {
        const qsizetype branch = placeOf(m_rows[place].branches.value(answer));
        for (qsizetype next = branch < 0 ? place + 1 : branch; next < m_rows.size(); ++next) {
            const QString& state = m_rows[next].state;
            if (next != place && state != done && state != skipped)
                return m_rows[next].id;
        }
        return {};
    }

    QStringList picture() const
    {
        QStringList lines;
        for (qsizetype place = 0; place < m_rows.size(); ++place) {
            const Row& row = m_rows[place];
            lines.append(
                QStringList({row.id, row.state, row.opened.toString(Qt::ISODate), row.ended.toString(Qt::ISODate),
                                QString::number(row.notes), QString::number(row.evidence), after(place, yes),
                                after(place, no), after(place, unknown)})
                    .join(u' '));
        }
        lines.append(passedOver().join(u' '));
        lines.append(m_hasEnded ? QStringLiteral("ended") : QStringLiteral("goes on"));
        return lines;
    }

    static QStringList pictureOf(const Checklist& list)
    {
        QStringList lines;
        for (const RunbookStep& step : list.runbook().steps) {
            const StepProgress& progress = list.progress(step.id);
            lines.append(QStringList({step.id, stepStateName(progress.state), progress.openedAt.toString(Qt::ISODate),
                                         progress.endedAt.toString(Qt::ISODate), QString::number(progress.notes.size()),
                                         QString::number(progress.evidence.size()), list.after(step.id, Answer::Yes),
                                         list.after(step.id, Answer::No), list.after(step.id, Answer::Unknown)})
                             .join(u' '));
        }
        lines.append(list.passedOver().join(u' '));
        lines.append(list.isEnded() ? QStringLiteral("ended") : QStringLiteral("goes on"));
        return lines;
    }

    bool agreesWith(const Checklist& list) const { return picture() == pictureOf(list); }
    QString difference(const Checklist& list) const
    {
        return u'\n' + picture().join(u'\n') + QStringLiteral("\n--- but it is\n") + pictureOf(list).join(u'\n');
    }
    static void compare(const Checklist& left, const Checklist& right) { QCOMPARE(pictureOf(left), pictureOf(right)); }

private:
    inline static const QString yes = QStringLiteral("yes");
    inline static const QString no = QStringLiteral("no");
    inline static const QString unknown = QStringLiteral("unknown");
    inline static const QString done = QStringLiteral("done");
    inline static const QString skipped = QStringLiteral("skipped");

    Row* find(const QString& id)
    {
        const qsizetype place = placeOf(id);
        return place < 0 ? nullptr : &m_rows[place];
    }
    qsizetype placeOf(const QString& id) const
    {
        for (qsizetype place = 0; place < m_rows.size(); ++place) {
            if (m_rows[place].id == id)
                return place;
        }
        return -1;
    }
    bool undo(Row& undone)
    {
        for (Row& row : m_rows) {
            if (row.state == QStringLiteral("open") && row.opened >= undone.ended) {
                row.state = QStringLiteral("to_do");
                row.opened = {};
            }
        }
        undone.state = QStringLiteral("open");
        undone.ended = {};
        return true;
    }

    QString m_run;
    QList<Row> m_rows;
    bool m_hasEnded = false;
};

/// Up to nine steps of any kind, with branches anywhere, to nowhere included.
inline Runbook randomRunbook(QRandomGenerator& random)
{
    const int size = random.bounded(1, 10);
    const auto somewhere = [&] {
        const int place = random.bounded(-3, size + 1);
        return place < 0 ? QString() : QStringLiteral("s%1").arg(place);
    };
    QList<RunbookStep> steps;
    for (int place = 0; place < size; ++place) {
        const QString id = QStringLiteral("s%1").arg(place);
        WaitStep wait;
        wait.otherwise = somewhere();
        const RunbookStep made[] = {step(id), step(id, ObserveStep()), fork(id, somewhere(), somewhere(), somewhere()),
            step(id, ManualStep()), step(id, ChangeStep()), step(id, wait), step(id, CommunicateStep())};
        steps.append(made[random.bounded(7)]);
    }
    return runbook(QStringLiteral("random"), steps);
}

/// Something that a person may try, often enough what does not fit.
inline QList<EntryDraft> randomDoing(QRandomGenerator& random, const Checklist& list, const ChecklistDrafts& drafts)
{
    const auto& steps = list.runbook().steps;
    const QString current = list.current();
    const bool isCurrent = !current.isEmpty() && random.bounded(2) == 0;
    const QString step = isCurrent ? current : steps[random.bounded(int(steps.size()))].id;
    static const QStringList outcomes {
        QStringLiteral("ok"), QStringLiteral("found_cause"), QStringLiteral("failed"), QStringLiteral("what")};
    switch (random.bounded(32)) {
    case 0:
        return drafts.assigned(step, random.bounded(2) ? QStringLiteral("Mori") : QString());
    case 1:
        return drafts.noted(step, QStringLiteral("noted"));
    case 2:
        return drafts.evidence(step, {QStringLiteral("E-01"), {}, {}, "x", 1, {}, Answer::Unknown});
    case 3:
        return random.bounded(8) == 0 ? drafts.ended(QStringLiteral("done"), {}) : QList<EntryDraft>();
    case 4:
    case 5:
    case 6:
    case 7:
        return drafts.undone(step);
    case 8:
    case 9:
        return drafts.opened(step);
    case 10:
    case 11:
    case 12:
        return drafts.skipped(step, QStringLiteral("because"));
    default:
        return random.bounded(2) ? drafts.done(step, outcomes[random.bounded(4)], {})
                                 : drafts.decided(step, Answer(random.bounded(3)), {});
    }
}

inline QLatin1StringView randomKind(QRandomGenerator& random)
{
    static constexpr QLatin1StringView kinds[] = {entrykind::stepOpened, entrykind::stepDone, entrykind::stepDecided,
        entrykind::stepSkipped, entrykind::stepUndone, entrykind::stepAssigned, entrykind::stepNoted,
        entrykind::evidenceTaken, entrykind::actionStarted, entrykind::runStarted, entrykind::noted};
    return random.bounded(100) == 0 ? entrykind::runEnded : kinds[random.bounded(11)];
}

inline QJsonObject randomArgs(QRandomGenerator& random, const Runbook& runbook)
{
    const int place = random.bounded(-1, int(runbook.steps.size()) + 1);
    QJsonObject args;
    if (place >= 0)
        args.insert(QStringLiteral("step"), QStringLiteral("s%1").arg(place));
    static const QStringList answers {
        QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("unknown"), QStringLiteral("perhaps")};
    args.insert(QStringLiteral("answer"), answers[random.bounded(4)]);
    args.insert(QStringLiteral("outcome"), random.bounded(2) ? QStringLiteral("ok") : QStringLiteral("failed"));
    if (random.bounded(10) == 0)
        args.insert(QStringLiteral("text"), 42);
    return args;
}

/// What must be true of every checklist at any time.
inline bool makesSense(const Checklist& list)
{
    const QStringList leftOut = list.passedOver();
    int ended = 0;
    for (const RunbookStep& step : list.runbook().steps) {
        const StepProgress& progress = list.progress(step.id);
        const bool hasEnded = progress.state == StepState::Done || progress.state == StepState::Skipped;
        ended += hasEnded ? 1 : 0;
        if (hasEnded != progress.endedAt.isValid() || (!hasEnded && !progress.outcome.isEmpty()))
            return false;
        if ((progress.state == StepState::Open) && !progress.openedAt.isValid() && progress.endedAt.isValid())
            return false;
        if (leftOut.contains(step.id) && progress.state != StepState::ToDo)
            return false;
        for (const Answer answer : {Answer::Yes, Answer::No, Answer::Unknown}) {
            const StepState next = list.progress(list.after(step.id, answer)).state;
            if (next == StepState::Done || next == StepState::Skipped || list.after(step.id, answer) == step.id)
                return false;
        }
    }
    const auto [done, all] = list.count();
    const bool hasCurrent = list.current().isEmpty() || list.progress(list.current()).state == StepState::Open;
    return done == ended && all == list.runbook().steps.size() - leftOut.size() && hasCurrent;
}

} // namespace yagura::testing
