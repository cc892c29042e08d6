// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/record/tapewriter.h"
#include "models/domain/tapestate.h"

#include <chrono>
#include <memory>
#include <thread>

namespace yagura {

/// The record on disk, as whoever makes pictures sees it: takes them and never waits. They are packed and written in a
/// thread of its own; when that falls behind by more than `mostWaiting`, what comes is missed and counted. A thread
/// that hangs in the kernel is left behind. May be called from any thread.
class TapeKeeper final {
public:
    static constexpr std::size_t mostWaiting = 30;
    /// Of several that wait, one in so much time is written, so that a slow machine catches up.
    static constexpr std::chrono::milliseconds enough {1'000};
    static constexpr std::chrono::milliseconds patience {1'000};
    /// A disk that refused is not asked with every picture.
    static constexpr std::chrono::milliseconds retryAfter {2'000};

    TapeKeeper(const TapePlace& place, const TapeOrigin& origin);
    ~TapeKeeper(); ///< finish(patience)
    TapeKeeper(const TapeKeeper&) = delete;
    TapeKeeper& operator=(const TapeKeeper&) = delete;

    void keep(const PicturePtr& picture);
    TapeState state() const;
    /// Writes what waits and ends; false when that took longer and the thread had to be left behind.
    bool finish(std::chrono::milliseconds wait);

private:
    struct Shared;

    static void work(const std::shared_ptr<Shared>& shared, const TapePlace& place, const TapeOrigin& origin);

    std::shared_ptr<Shared> m_shared;
    std::thread m_thread;
};

} // namespace yagura
