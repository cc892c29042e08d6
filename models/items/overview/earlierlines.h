// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/historywish.h"
#include "models/items/indicatorseries.h"

#include <QHash>

namespace yagura {

/// What the lines of tiles show of the time before this program began to look: their half hour, from where history is
/// kept. Each series is asked for when it is first shown, a few at a time, because a daemon is asked for each by
/// itself; what cannot be had is asked for again, a few times. Until it comes a line begins where this program began.
///
/// Lives in the gui thread.
class EarlierLines final {
public:
    static constexpr qsizetype mostAtOnce = 12;
    static constexpr qsizetype mostSeries = 600; ///< that are ever asked for
    static constexpr int mostTries = 5;
    static constexpr std::chrono::milliseconds between {2'000}; ///< two questions
    static constexpr std::chrono::milliseconds again {60'000}; ///< what was not answered

    /// The half hour of a series that is shown now.
    ChartSeries series(const History& history, const SeriesWish& wish, const Moment& now);
    /// What is to be asked now, one question at a time.
    std::optional<HistoryWish> nextWish(const Moment& now);
    /// Answers to others are nothing to this.
    void take(const HistoryAnswer& answer);

private:
    struct Waiting {
        SeriesKey key;
        std::chrono::milliseconds notBefore {0}; ///< boot clock
        int tries = 0;
    };

    void askAgain(const Waiting& waiting);

    QHash<SeriesKey, KeptSeries> m_kept; ///< empty until told
    QList<Waiting> m_waiting;
    QList<Waiting> m_inQuestion;
    std::optional<HistoryWish> m_asked;
    quint64 m_tickets = 0;
    std::chrono::milliseconds m_notBefore {0}; ///< the next question
    std::chrono::milliseconds m_patience {0}; ///< until when an answer is waited for
};

/// Where the lines of tiles come from.
struct TileLines {
    const History& seen;
    EarlierLines& earlier;

    ChartSeries line(const SeriesWish& wish, const Moment& now) const { return earlier.series(seen, wish, now); }
};

} // namespace yagura
