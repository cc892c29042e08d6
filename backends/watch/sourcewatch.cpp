// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/watch/sourcewatch.h"

#include <QPointer>

namespace yagura {

SourceWatch::SourceWatch(Find find, Clock clock, std::chrono::milliseconds lookAgainAfter, QObject* parent)
    : Watch(parent), m_find(std::move(find)), m_clock(std::move(clock))
{
    m_again.setSingleShot(true);
    m_again.setInterval(lookAgainAfter);
    connect(&m_again, &QTimer::timeout, this, &SourceWatch::look);
}

void SourceWatch::start()
{
    if (!m_watch)
        look();
}

void SourceWatch::look()
{
    m_again.stop();
    if (m_isLooking || m_watch)
        return;
    m_isLooking = true;
    m_find([self = QPointer(this)](Result<DaemonLinkParts> found) {
        if (self)
            self->take(std::move(found));
    });
}

void SourceWatch::take(Result<DaemonLinkParts> found)
{
    m_isLooking = false;
    if (!found)
        return lose(found.error());
    m_watch = std::make_unique<DaemonWatch>(std::move(*found));
    connect(m_watch.get(), &Watch::pictureChanged, this, &Watch::pictureChanged);
    connect(m_watch.get(), &Watch::pastRead, this, &Watch::pastRead);
    connect(m_watch.get(), &Watch::historyRead, this, &Watch::historyRead);
    if (m_isPaused)
        m_watch->setPaused(true);
    m_watch->start();
}

void SourceWatch::lose(const Failure& failure)
{
    const Moment now = m_clock();
    m_loss = SourceLoss {failure, m_loss ? m_loss->since : now};
    m_again.start();
    auto picture = std::make_shared<Picture>();
    picture->now = now;
    picture->loss = m_loss;
    emit pictureChanged(picture);
}

void SourceWatch::pollNow(const QString& target)
{
    if (m_watch)
        m_watch->pollNow(target);
    else if (m_again.isActive())
        look();
}

void SourceWatch::setPaused(bool paused)
{
    m_isPaused = paused;
    if (m_watch)
        m_watch->setPaused(paused);
}

void SourceWatch::readHistory(const HistoryWish& wish)
{
    if (m_watch)
        m_watch->readHistory(wish);
    else
        Watch::readHistory(wish);
}

void SourceWatch::readPast(std::chrono::milliseconds since)
{
    if (m_watch)
        m_watch->readPast(since);
    else
        emit pastRead({});
}

} // namespace yagura
