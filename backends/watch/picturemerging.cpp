// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/watch/picturemerging.h"

#include <QElapsedTimer>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

PictureMerging::PictureMerging(PictureMergingParts parts, QObject* parent)
    : QObject(parent), m_clock(std::move(parts.clock)), m_patience(parts.patience), m_sources(std::move(parts.sources)),
      m_record(parts.record), m_position {parts.source, QUuid::createUuid().toString(QUuid::WithoutBraces), 0},
      m_wait(m_patience.coalesce)
{
    m_heard.fill(m_clock(), m_sources.size());
    m_soon.setSingleShot(true);
    m_soon.setTimerType(Qt::PreciseTimer);
    connect(&m_soon, &QTimer::timeout, this, &PictureMerging::makePicture);
    connect(&m_pulse, &QTimer::timeout, this, &PictureMerging::expectPicture);
}

void PictureMerging::start()
{
    m_heard.fill(m_clock(), m_sources.size());
    m_pulse.start(m_patience.atLeastEvery);
    expectPicture();
}

// A source may begin anew in the middle, with another epoch: its picture stands for itself, so nothing else follows.
void PictureMerging::take(qsizetype source, const PicturePtr& picture)
{
    m_sources[source].picture = picture;
    m_sources[source].loss = picture->loss;
    m_heard[source] = m_clock();
    expectPicture();
}

void PictureMerging::setPaused(bool paused)
{
    for (SourcePicture& source : m_sources)
        source.isPaused = paused;
    expectPicture();
}

void PictureMerging::readPast(std::chrono::milliseconds since)
{
    emit pastReady(m_record.entries() == 0 ? QByteArray() : m_record.since(since));
}

void PictureMerging::expectPicture()
{
    if (m_pulse.isActive() && !m_soon.isActive())
        m_soon.start(m_wait);
}

// Each watch shows something once a second, also a lost one. One that does not hangs, and with it all that it knows.
void PictureMerging::noticeSilence(const Moment& now)
{
    for (qsizetype place = 0; place < m_sources.size(); ++place) {
        SourcePicture& source = m_sources[place];
        if (source.name.isEmpty() || source.loss || now.since(m_heard[place]) < m_patience.silentAfter)
            continue;
        source.loss = SourceLoss {{FailureClass::NoAnswer, u"source.no_picture"_s,
                                      {{u"deadline_ms"_s, qint64(m_patience.silentAfter.count())}}},
            m_heard[place]};
    }
}

void PictureMerging::makePicture()
{
    QElapsedTimer effort;
    effort.start();

    const Moment now = m_clock();
    noticeSilence(now);
    auto picture = std::make_shared<Picture>(m_merger.merge(m_sources, now));
    ++m_position.seq;
    picture->position = m_position;
    m_record.append(*picture);

    m_newest = std::move(picture);
    offer();
    m_wait = std::clamp(std::chrono::milliseconds(4 * effort.elapsed()), m_patience.coalesce, m_patience.atLeastEvery);
}

void PictureMerging::taken()
{
    m_onItsWay = false;
    offer();
}

void PictureMerging::offer()
{
    if (m_onItsWay || !m_newest)
        return;
    m_onItsWay = true;
    emit pictureReady(std::exchange(m_newest, nullptr));
}

} // namespace yagura
