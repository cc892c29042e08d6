// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

#include <chrono>
#include <functional>

namespace yagura {

/// A complete 2xx answer.
struct HttpAnswer {
    int status = 0;
    QByteArray body; ///< unpacked
    std::chrono::milliseconds duration {0}; ///< from the request's turn to the last byte
};

/// Where the answer goes: called exactly once, in the client's thread, never from inside get(); not at all when the
/// client dies first.
using HttpDone = std::function<void(Result<HttpAnswer>)>;

/// The patience and appetite for one request.
struct HttpLimits {
    std::chrono::milliseconds deadline {10'000}; ///< from get() on, waiting for a turn included
    std::chrono::milliseconds inactivity {5'000}; ///< without a single byte
    qint64 bodyBytes = 16 * 1024 * 1024; ///< unpacked
};

} // namespace yagura
