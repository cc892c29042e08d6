// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/observe/brokertables.h"
#include "backends/observe/jsonrows.h"
#include "backends/observe/plainlines.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace yagura;

namespace {

bool isPlain(const QString& line)
{
    return std::ranges::none_of(line, [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// Rows are as wide as their head, or the table is none.
void checkTable(const Result<Observation>& table)
{
    if (!table)
        return;
    for (const auto& row : table->rows) {
        if (row.size() != table->columns.size())
            std::abort();
    }
}

} // namespace

/// Whatever a program printed or a broker answered: lines hold nothing that steers a terminal, and are the same when they
/// are read once more; a table is sound or a failure.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto lines = plainLines(bytes);
    if (!std::ranges::all_of(lines, isPlain) || plainLines(lines.join(u'\n').toUtf8()) != lines)
        std::abort();
    linesOf(bytes);
    checkTable(queueTable(bytes));
    checkTable(consumersTable(bytes));
    checkTable(connectionsTable(bytes));
    checkTable(overviewTable(bytes, bytes));
    checkTable(policiesTable(bytes, bytes, bytes));
    return 0;
}
