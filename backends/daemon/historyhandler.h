// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/router.h"
#include "models/domain/historywish.h"

#include <map>

namespace yagura {

/// GET /api/v1/history: one indicator over time, for a chart. Without a range the last half hour as it was polled; with
/// one what is kept of the days before, in as many points as the asker can draw. Parameters are taken strictly.
class HistoryHandler final {
public:
    /// Asks for what is kept; tell() follows for each wish, or never.
    using ReadHistory = std::function<void(const HistoryWish& wish)>;

    explicit HistoryHandler(ReadHistory readHistory) : m_readHistory(std::move(readHistory)) { }

    void addTo(Router& router);
    /// Also the clock by which those who wait for a disk that hangs are sent away.
    void take(const Picture& picture);
    void tell(const HistoryAnswer& answer);

private:
    struct Asked {
        HttpCallPtr call;
        std::chrono::milliseconds since {0}; ///< boot clock
    };

    void handle(const HttpCallPtr& call);
    HistoryAnswer halfHour(const HistoryWish& wish) const;

    ReadHistory m_readHistory;
    History m_history {History::Limits {}};
    Moment m_now; ///< of the newest picture
    quint64 m_tickets = 0;
    std::map<quint64, Asked> m_asked;
};

} // namespace yagura
