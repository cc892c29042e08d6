// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QStringList>

#include <optional>

namespace yagura {

/// A JSON array whose rows are objects with a key of their own: "key", "id", or "name" with "object".
struct KeyedTable {
    QStringList keys; ///< in the order of the rows
    QHash<QString, qsizetype> rows; ///< index by key

    /// Nothing when a row has no key or two rows share one: such an array is written whole.
    static std::optional<KeyedTable> of(const QJsonArray& array);
};

} // namespace yagura
