// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/record/tapekeeper.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace yagura {

/// Belongs to whoever comes last: the thread may outlive its owner.
struct TapeKeeper::Shared {
    /// Waits for the next picture; nothing when there is none and none will come.
    PicturePtr next()
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return isEnding || !waiting.empty(); });
        if (waiting.empty())
            return nullptr;
        while (waiting.size() > 1 && isSoonAfterLast(*waiting[1]))
            waiting.pop_front();
        PicturePtr picture = std::move(waiting.front());
        waiting.pop_front();
        last = picture->now.boot;
        return picture;
    }

    bool isSoonAfterLast(const Picture& picture) const { return last && picture.now.boot - *last < enough; }

    void tell(const std::optional<Failure>& failure, qint64 bytes)
    {
        const std::lock_guard lock(mutex);
        state.kind = failure ? TapeState::Kind::Failing : TapeState::Kind::Writing;
        state.failure = failure;
        state.bytes = bytes;
        state.missed += failure ? 1 : 0;
    }

    void miss()
    {
        const std::lock_guard lock(mutex);
        ++state.missed;
    }

    void end()
    {
        const std::lock_guard lock(mutex);
        isOver = true;
        changed.notify_all();
    }

    std::mutex mutex;
    std::condition_variable changed;
    std::deque<PicturePtr> waiting;
    TapeState state {TapeState::Kind::Writing, {}, 0, 0};
    std::optional<std::chrono::milliseconds> last; ///< boot clock of the picture that was taken last
    bool isEnding = false;
    bool isOver = false;
};

TapeKeeper::TapeKeeper(const TapePlace& place, const TapeOrigin& origin) : m_shared(std::make_shared<Shared>())
{
    m_thread = std::thread([shared = m_shared, place, origin] { work(shared, place, origin); });
}

TapeKeeper::~TapeKeeper()
{
    finish(patience);
}

void TapeKeeper::work(const std::shared_ptr<Shared>& shared, const TapePlace& place, const TapeOrigin& origin)
{
    TapeWriter writer(place, origin);
    std::optional<std::chrono::milliseconds> failedAt; // boot clock
    while (const PicturePtr picture = shared->next()) {
        if (failedAt && picture->now.boot - *failedAt < retryAfter) {
            shared->miss();
            continue;
        }
        const auto failure = writer.write(*picture);
        failedAt = failure ? std::optional(picture->now.boot) : std::nullopt;
        shared->tell(failure, writer.bytes());
    }
    shared->end();
}

void TapeKeeper::keep(const PicturePtr& picture)
{
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->isEnding)
        return;
    if (m_shared->waiting.size() >= mostWaiting) {
        ++m_shared->state.missed;
        m_shared->state.kind = TapeState::Kind::Hanging;
        return;
    }
    m_shared->waiting.push_back(picture);
    m_shared->changed.notify_all();
}

TapeState TapeKeeper::state() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->state;
}

bool TapeKeeper::finish(std::chrono::milliseconds wait)
{
    if (!m_thread.joinable())
        return true;
    std::unique_lock lock(m_shared->mutex);
    m_shared->isEnding = true;
    m_shared->changed.notify_all();
    const bool isOver = m_shared->changed.wait_for(lock, wait, [this] { return m_shared->isOver; });
    lock.unlock();
    if (isOver)
        m_thread.join();
    else
        m_thread.detach();
    return isOver;
}

} // namespace yagura
