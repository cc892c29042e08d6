// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/sqlrows.h"
#include "models/domain/databasehealth.h"

namespace yagura::postgresql {

/// Counters of all databases at one moment.
struct ActivityCounters {
    qint64 commits = 0;
    qint64 rollbacks = 0;
    qint64 hits = 0;
    qint64 reads = 0;
    qint64 tempBytes = 0;
    qint64 deadlocks = 0;
    std::optional<double> statsReset; ///< newest reset of any database
    Moment at;
};

ActivityCounters activityCountersIn(const SqlRows& answer, const Moment& at);

/// Turns counters into rates. After a reset, a restart or a dropped database a counter goes backwards; then there is no
/// rate at all rather than a wrong one.
class ActivityBook final {
public:
    /// Rates since the counters before. Deadlocks are counted over the last minute, since one of them in a few seconds
    /// is no rate; a share of rollbacks needs 20 transactions.
    DatabaseActivity add(const ActivityCounters& counters);
    void clear() { m_past.clear(); }

private:
    QList<ActivityCounters> m_past; ///< oldest first, as far back as the window of deadlocks
};

} // namespace yagura::postgresql
