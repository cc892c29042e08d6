// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/storecheck.h"

#include "backends/store/schema.h"

#include <mutex>

namespace yagura::store {

struct StoreCheck::Look {
    std::mutex lock;
    std::unique_ptr<SqliteSession> session; ///< while it is looked through
    bool isCalledOff = false;

    std::optional<Failure> run(const RecordPlace& place);
    bool hold(std::unique_ptr<SqliteSession> opened);
};

/// False when there is nothing to look for any more.
bool StoreCheck::Look::hold(std::unique_ptr<SqliteSession> opened)
{
    const std::scoped_lock guard(lock);
    session = std::move(opened);
    return !isCalledOff;
}

std::optional<Failure> StoreCheck::Look::run(const RecordPlace& place)
{
    const StoreFile file(place.path, place.vfs);
    auto opened = SqliteSession::open(
        place.path, SqliteSession::Mode::Read, place.vfs.isEmpty() ? nullptr : place.vfs.constData());
    if (!opened)
        return failureOf(opened.error(), file);
    if (!hold(std::move(*opened)))
        return std::nullopt;
    const auto verdict = session->rows("PRAGMA quick_check(1)");
    hold(nullptr);
    if (!verdict)
        return failureOf(verdict.error(), file);
    const QString word = verdict->empty() ? QString() : textIn(verdict->front(), 0);
    return word == QLatin1String("ok") ? std::nullopt : std::optional(file.failure("store.damaged", word));
}

StoreCheck::StoreCheck(const RecordPlace& place, QObject* parent) : QObject(parent), m_look(std::make_shared<Look>())
{
    m_thread = std::jthread([this, place, look = m_look] {
        const auto failure = look->run(place);
        // Joined before this object goes, so it is there.
        QMetaObject::invokeMethod(
            this, [this, failure] { emit finished(failure); }, Qt::QueuedConnection);
    });
}

StoreCheck::~StoreCheck()
{
    {
        const std::scoped_lock guard(m_look->lock);
        m_look->isCalledOff = true;
        if (m_look->session)
            m_look->session->interrupt();
    }
    m_thread.join();
}

} // namespace yagura::store
