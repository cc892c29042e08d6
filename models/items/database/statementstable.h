// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingsindex.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// One normalised statement and what it costs.
struct StatementRow {
    QString key; ///< query id, numbered when several users share it
    Severity severity = Severity::Ok;
    QString statement;
    qint64 calls = 0;
    double totalMs = 0;
    double meanMs = 0;
    std::optional<double> callsPerS;
    std::optional<double> shareOfTime;
    bool stale = false;

    bool operator==(const StatementRow&) const = default;
};

using StatementsTable = SnapshotModel<StatementRow>;

namespace statementsColumns {
enum Column { Share, Calls, Rate, Mean, Total, Statement };
}

std::span<const Column<StatementRow>> statementColumns();
std::vector<StatementRow> statementRows(const FindingsIndex& findings, const QString& target);

} // namespace yagura
