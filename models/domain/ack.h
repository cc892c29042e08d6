// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

namespace yagura {

/// Somebody has seen a finding and answers for it, or no longer does.
struct Ack {
    enum class Kind { Taken, Ended };

    Kind kind = Kind::Taken;
    QString finding; ///< id
    QString owner;
    QString comment;
    Severity severity = Severity::Warning; ///< of the finding when it was acked; it counts for nothing worse
    QDateTime at; ///< UTC
    std::optional<QDateTime> until; ///< UTC; nothing: until the finding clears

    bool operator==(const Ack&) const = default;
};

/// What an ack means for a finding at one moment.
struct AckState {
    enum class Kind {
        None, ///< nobody has it
        Acked,
        Expired, ///< its time is over and the finding still stands: forgotten
        Outgrown, ///< the finding became worse than what was acked
    };

    Kind kind = Kind::None;
    QString owner;
    QString comment;
    std::optional<std::chrono::milliseconds> left; ///< while acked for a time
    std::chrono::milliseconds over {0}; ///< since it expired

    bool isQuiet() const { return kind == Kind::Acked; }
    /// It was somebody's and needs somebody again.
    bool isForgotten() const { return kind == Kind::Expired || kind == Kind::Outgrown; }
    bool operator==(const AckState&) const = default;
};
QString ackStateName(AckState::Kind kind); ///< "none", "acked", "expired", "expired_worse"

/// Who answers for which finding: the newest ack of each id counts. An ack is on the wall clock, because it outlives this
/// program. One for a time stays through a finding that comes and goes; one without, and one that is over, end when the
/// finding was seen to clear. Lives in one thread.
class AckBook final {
public:
    void take(const Ack& ack);
    /// One that comes from elsewhere and may be late: it changes nothing when a newer one stands.
    void takeLate(const Ack& ack);
    AckState stateOf(const Finding& finding, const QDateTime& utc) const;
    /// The acks that end because their finding stood in an earlier picture and does not in this one, as events to keep.
    /// Asks only about targets that somebody can see now; a finding that was not seen since the start is left alone.
    QList<Ack> endings(const QList<Finding>& findings, const QSet<QString>& seenTargets, const QDateTime& utc);
    qsizetype size() const { return m_acks.size(); }

private:
    QHash<QString, Ack> m_acks; ///< taken and not ended, by finding
    QHash<QString, QString> m_stood; ///< targets of the acked findings that stood, by id
};

/// One ack as a line of JSON without its end: schema "yagura.ack/1".
QByteArray ackLine(const Ack& ack);
/// Nothing, when this is no whole ack.
std::optional<Ack> ackFromLine(const QByteArray& line);

} // namespace yagura
