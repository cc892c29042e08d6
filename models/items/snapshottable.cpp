// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/snapshottable.h"

#include <QThreadPool>

namespace yagura {

void SnapshotTable::letGoElsewhere(std::shared_ptr<const void> rows, std::size_t count)
{
    constexpr std::size_t quicklyFreed = 2'000;
    if (count > quicklyFreed)
        QThreadPool::globalInstance()->start([rows = std::move(rows)]() mutable { rows.reset(); });
}

} // namespace yagura
