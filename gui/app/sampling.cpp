// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/sampling.h"

#include <algorithm>

namespace yagura {

namespace {

constexpr std::chrono::milliseconds betweenSamples {2'000};

// Attempts end by their own deadlines (10 s at most); this is for a pipeline that itself has come to a halt.
constexpr std::chrono::milliseconds wholeLimit {30'000};

} // namespace

Sampling::Sampling(Watch& watch, QStringList targets, int samples, QObject* parent)
    : QObject(parent)
    , m_watch(watch)
    , m_targets(std::move(targets))
    , m_wanted(samples)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &Sampling::end);
    connect(&m_watch, &Watch::pictureChanged, this, &Sampling::take);
}

void Sampling::start()
{
    m_limit.start(wholeLimit);
    m_watch.start();
    m_watch.pollNow({});
}

void Sampling::take(const PicturePtr& picture)
{
    if (m_ended)
        return;
    m_picture = picture;
    for (const QString& id : m_targets) {
        const TargetState* state = picture->target(id);
        Progress& progress = m_progress[id];
        if (!state || !state->last || state->last == progress.last)
            continue;
        // A target that is polled every second answers in between; rates want the whole distance.
        if (progress.last && state->last->readAt.since(progress.last->readAt) < betweenSamples)
            continue;
        progress.last = state->last;
        if (++progress.samples < m_wanted)
            QTimer::singleShot(betweenSamples, this, [this, id] { m_watch.pollNow(id); });
    }
    const bool complete = std::ranges::all_of(
        m_targets, [this](const QString& id) { return m_progress.value(id).samples >= m_wanted; });
    if (complete)
        end();
}

void Sampling::end()
{
    if (m_ended)
        return;
    m_ended = true;
    emit finished();
}

} // namespace yagura
