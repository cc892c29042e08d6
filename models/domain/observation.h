// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moment.h"
#include "models/domain/runbook.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace yagura {

/// What a look at the world brought: a small table as text. Hostile: shown plain.
struct Observation {
    static constexpr int mostRows = 200;
    static constexpr qint64 mostBytes = 1024 * 1024;

    Moment at; ///< when the answer was complete
    std::chrono::milliseconds duration {0};
    QString source; ///< target id
    QString asked; ///< the SQL, the GET or the argv, exactly as it went out
    QStringList columns; ///< empty for plain text, which is one column of lines
    QList<QStringList> rows; ///< at most mostRows
    qint64 rowsTotal = 0; ///< may be more than rows.size()
    bool isCut = false; ///< something was left out: rows, or bytes of an answer

    /// The bytes that evidence is kept as: UTF-8, tab-separated with a head line; control characters in cells escaped.
    QByteArray text() const;
    bool operator==(const Observation&) const = default;
};

} // namespace yagura
