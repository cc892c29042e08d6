// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/router.h"
#include "models/domain/picture.h"

#include <deque>

namespace yagura {

/// GET /api/v1/past: the recorded pictures themselves, packed as they were seen: with what stands in messages, hence only
/// for whoever may peek.
class PastHandlers final {
public:
    /// `readPast` asks for what was recorded since then (boot clock); tellPast() follows for each call, in their order.
    using ReadPast = std::function<void(std::chrono::milliseconds since)>;

    explicit PastHandlers(ReadPast readPast) : m_readPast(std::move(readPast)) { }

    void addTo(Router& router);
    void take(const Picture& picture);
    void tellPast(const QByteArray& pictures);

private:
    void askPast(const HttpCallPtr& call);

    ReadPast m_readPast;
    Moment m_now; ///< of the newest picture
    std::deque<HttpCallPtr> m_asked;
};

} // namespace yagura
