// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/router.h"
#include "models/domain/history.h"

#include <deque>

namespace yagura {

/// GET /api/v1/history, the past of one indicator for a chart, and /api/v1/past, the recorded pictures themselves.
class PastHandlers final {
public:
    /// `readPast` asks for what was recorded since then (boot clock); tellPast() follows for each call, in their order.
    using ReadPast = std::function<void(std::chrono::milliseconds since)>;

    explicit PastHandlers(ReadPast readPast) : m_readPast(std::move(readPast)) { }

    void addTo(Router& router);
    void take(const Picture& picture);
    void tellPast(const QByteArray& pictures);

private:
    void tellHistory(const HttpCallPtr& call) const;
    void askPast(const HttpCallPtr& call);

    ReadPast m_readPast;
    History m_history {History::Limits {}};
    Moment m_now; ///< of the newest picture
    std::deque<HttpCallPtr> m_asked;
};

} // namespace yagura
