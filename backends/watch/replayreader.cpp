// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/watch/replayreader.h"

#include "models/domain/picturereading.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Of one portion of the past; then it is somebody else's turn.
constexpr qint64 portionMs = 30;
/// More than a chart could show between two pictures.
constexpr qsizetype mostPassed = 900;

const QString hole = u"replay.hole"_s;
const QString damaged = u"replay.damaged"_s;

} // namespace

ReplayReader::ReplayReader(ReplayParts parts, QObject* parent) : QObject(parent), m_parts(std::move(parts))
{
    m_state.speed = m_parts.speed;
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, &ReplayReader::play);
    m_pastTurn.setInterval(0);
    connect(&m_pastTurn, &QTimer::timeout, this, &ReplayReader::buildPast);
}

void ReplayReader::start()
{
    auto shelf = m_parts.open();
    if (!shelf) {
        m_state.failure = shelf.error();
        emit stateReady(m_state);
        return;
    }
    m_shelf = std::move(*shelf);
    m_state.outline = std::make_shared<const TapeOutline>(m_shelf->outline());
    jump(m_parts.begin ? m_parts.begin(m_shelf->outline()) : m_shelf->outline().stretch.fromMs);
    setPlaying(m_parts.isPlaying);
}

void ReplayReader::setPlaying(bool isPlaying)
{
    if (!m_shelf)
        return;
    // Play at the end means: from the beginning.
    if (isPlaying && m_state.atMs >= m_state.outline->stretch.toMs && !m_state.isPlaying)
        jump(m_state.outline->stretch.fromMs);
    m_state.isPlaying = isPlaying;
    m_played = m_parts.clock();
    if (isPlaying)
        m_beat.start();
    else
        m_beat.stop();
    emit stateReady(m_state);
}

void ReplayReader::setSpeed(int times)
{
    if (!m_shelf)
        return;
    play(); // up to now at the speed of before
    m_state.speed = std::max(times, 1);
    emit stateReady(m_state);
}

void ReplayReader::seek(qint64 utcMs, qint64 ticket)
{
    if (m_shelf && ticket == m_newestSeek->load())
        jump(utcMs);
}

void ReplayReader::step(int direction)
{
    if (!m_shelf)
        return;
    if (m_state.isPlaying)
        setPlaying(false);
    const auto next = m_shelf->neighbour(m_state.atMs, direction);
    if (!next)
        return;
    if (direction > 0 && *next - m_state.atMs <= tapeHole.count())
        goOn(*next);
    else
        jump(*next);
}

void ReplayReader::play()
{
    if (!m_state.isPlaying)
        return;
    const Moment now = m_parts.clock();
    const qint64 passedMs = now.since(m_played).count() * m_state.speed;
    m_played = now;
    goOn(m_state.atMs + passedMs);
    if (m_state.atMs >= m_state.outline->stretch.toMs)
        setPlaying(false);
}

void ReplayReader::jump(qint64 utcMs)
{
    const TapeOutline::Span& stretch = m_state.outline->stretch;
    m_state.atMs = std::clamp(utcMs, stretch.fromMs, stretch.toMs);
    m_played = m_parts.clock();
    ++m_epoch;
    m_picture.reset();
    m_passed.clear();
    m_pastRead.reset();
    show();

    m_pastShelf = *m_shelf;
    m_past = std::make_shared<History>(History::Limits {});
    m_pastPicture.reset();
    m_pastMs = std::max(stretch.fromMs, m_state.atMs - std::chrono::milliseconds(past).count());
    m_pastTurn.start();
}

void ReplayReader::goOn(qint64 utcMs)
{
    const qint64 last = std::min(utcMs, m_state.outline->stretch.toMs);
    for (qint64 at = m_state.atMs + sampleEvery.count(); at < last && m_state.speed > 1; at += sampleEvery.count()) {
        const PicturePtr picture = recorded(*m_shelf, at, m_picture);
        if (m_trouble.isEmpty() && picture != m_picture)
            m_passed.append(m_picture = picture);
    }
    if (m_passed.size() > mostPassed)
        m_passed.remove(0, m_passed.size() - mostPassed);
    m_state.atMs = std::max(last, m_state.atMs);
    show();
}

/// What was recorded at or before that moment, with its own clocks; m_trouble tells what is wrong with it.
PicturePtr ReplayReader::recorded(TapeShelf& shelf, qint64 utcMs, const PicturePtr& before)
{
    const auto shot = shelf.at(utcMs);
    m_trouble = m_state.outline->holeAt(utcMs) ? hole : QString();
    if (!shot || shot->isDamaged)
        m_trouble = damaged;
    if (!shot)
        return before;
    if (before && before->now.boot.count() == shot->utcMs)
        return before;
    const auto picture = pictureFromJson(shot->document, std::chrono::milliseconds(shot->utcMs), before);
    if (!picture)
        m_trouble = damaged;
    return picture ? *picture : before;
}

/// As that moment saw it: older, and lost where nothing was recorded.
PicturePtr ReplayReader::agedTo(const PicturePtr& picture, qint64 utcMs, const QString& trouble)
{
    auto aged = picture ? std::make_shared<Picture>(*picture) : std::make_shared<Picture>();
    const Moment recordedAt = picture ? picture->now : Moment {};
    aged->now = {QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC), std::chrono::milliseconds(utcMs)};
    aged->position = {u"replay:"_s + aged->position.source, QString::number(m_epoch), ++m_seq};
    if (trouble.isEmpty())
        return aged;
    aged->loss = SourceLoss {{FailureClass::NoAnswer, trouble, {}}, picture ? recordedAt : aged->now};
    for (TargetState& state : aged->targets)
        state.sourceLost = true;
    return aged;
}

void ReplayReader::show()
{
    m_picture = recorded(*m_shelf, m_state.atMs, m_picture);
    m_state.isHole = m_trouble == hole;
    m_state.isDamaged = m_trouble == damaged;
    m_newest = agedTo(m_picture, m_state.atMs, m_trouble);
    emit stateReady(m_state);
    offer();
}

// Goes on to wherever the picture has come meanwhile, so that nothing is missing between the two.
void ReplayReader::buildPast()
{
    QElapsedTimer effort;
    effort.start();
    const QString told = m_trouble;
    while (m_pastMs <= m_state.atMs && effort.elapsed() < portionMs) {
        const PicturePtr picture = recorded(*m_pastShelf, m_pastMs, m_pastPicture);
        if (picture && picture != m_pastPicture)
            m_past->append(*picture);
        m_pastPicture = picture;
        const auto* nothing = m_state.outline->holeAt(m_pastMs);
        m_pastMs = nothing ? nothing->toMs : m_pastMs + sampleEvery.count();
    }
    m_trouble = told;
    if (m_pastMs <= m_state.atMs)
        return;
    m_pastTurn.stop();
    if (m_picture && m_picture != m_pastPicture)
        m_past->append(*m_picture);
    m_pastShelf.reset();
    m_pastPicture.reset();
    m_pastRead = std::exchange(m_past, nullptr);
    tellPast();
}

// Never before the picture that it belongs to.
void ReplayReader::tellPast()
{
    if (m_pastRead && !m_newest)
        emit historyReady(QString::number(m_epoch), std::exchange(m_pastRead, nullptr));
}

void ReplayReader::taken()
{
    m_onItsWay = false;
    offer();
}

void ReplayReader::offer()
{
    if (m_onItsWay || !m_newest)
        return;
    m_onItsWay = true;
    emit pictureReady(std::exchange(m_newest, nullptr), std::exchange(m_passed, {}));
    tellPast();
}

} // namespace yagura
