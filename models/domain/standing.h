// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"

#include <vector>

namespace yagura {

/// A rule that holds at this moment, before anybody asked for how long.
struct Condition {
    Finding finding; ///< `since` is set only when the condition knows it better than who sees it
    std::optional<double> warning; ///< the milder level, when there is one
    std::chrono::milliseconds readAt {0}; ///< of the reading that says so, boot clock
};

/// Whether a finding must have held for a while before it stands.
enum class Holds {
    Waited, ///< who watches all the time
    Reported, ///< one look: the finding tells its hold and how long it has held
};

/// What is remembered of one finding's id from picture to picture: since when it holds, whether it stands, how often it
/// came and went. Ages are those of the boot clock, so a wall clock that is set changes nothing. A hold is counted
/// between readings: while nobody looks, nothing is held.
class Standing final {
public:
    /// So often within a minute on and off is chatter (ISA-18.2); it ends after five quiet minutes.
    static constexpr std::size_t chatterTurns = 3;
    static constexpr std::chrono::minutes chatterSpan {1};
    static constexpr std::chrono::minutes chatterQuiet {5};
    /// A finding goes after its rule has not held as long as it had to hold, but no longer than this.
    static constexpr std::chrono::minutes longestClear {1};

    /// It holds in this picture. Asked twice in one picture, the worse condition counts.
    void take(Condition condition, const Moment& now, Holds holds);
    /// It holds as before, by the same number read again; false when this is not so, and nothing was taken.
    bool goesOn(Severity severity, const Indicator& indicator, const Moment& now, Holds holds,
                std::chrono::milliseconds readAt);
    /// It does not hold by a reading of that time.
    void miss(std::chrono::milliseconds readAt, const Moment& now, Holds holds);
    /// Nobody can say whether it holds. `isShown`: it goes on standing meanwhile.
    void blur(const Moment& now, bool isShown);
    /// A finding that stood in a picture before.
    static Standing of(const Finding& finding);

    Severity level() const { return m_level; } ///< measured last; Ok while it does not hold
    const Moment& since() const { return m_since; }
    const QString& target() const { return m_condition.finding.target; }
    bool isShown() const { return m_stands && !m_hidden; }
    std::pair<std::chrono::milliseconds, QStringView> age() const { return {m_since.boot, m_condition.finding.id}; }
    Severity severity(Holds holds) const;
    bool isForgotten() const { return m_isForgotten; }
    Finding shown(const Moment& now, Holds holds) const;

private:
    void begin(const Condition& condition, const Moment& now);
    void countTurns(const Moment& now);
    void see(const Moment& now, Holds holds);
    std::chrono::milliseconds hold() const;

    Condition m_condition; ///< the newest that held
    Severity m_level = Severity::Ok;
    Moment m_since; ///< first seen to hold without a clear in between
    std::optional<Onset> m_onset;
    std::chrono::milliseconds m_firstRead {0};
    std::chrono::milliseconds m_firstCritical {0};
    std::chrono::milliseconds m_firstGood {0}; ///< read, while it stands and does not hold
    std::vector<std::chrono::milliseconds> m_turns; ///< times at which it came, within the span
    std::chrono::milliseconds m_lastTurn {0};
    std::optional<std::chrono::milliseconds> m_blurredSince;
    int m_chatter = 0; ///< how often it came since it began to chatter; 0: it does not
    bool m_stands = false;
    bool m_hidden = false;
    bool m_isForgotten = false;
};

} // namespace yagura
