// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/schema/messageschema.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace yagura;

namespace {

void expect(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// A schema and, behind a zero byte, a message. Whatever they are: the schema is used or each of its faults has a
/// place, and the check ends with one verdict, twice the same, that names what is broken when and only when something
/// is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const qsizetype end = bytes.indexOf('\0');
    const QByteArray payload = end < 0 ? QByteArray("{}") : bytes.mid(end + 1);
    const auto schema = readSchema(end < 0 ? bytes : bytes.first(end), QStringLiteral("x"));
    if (!schema) {
        expect(!schema.error().isEmpty());
        expect(std::ranges::all_of(schema.error(), [](const ConfigFault& fault) {
            return fault.place.line > 0 && fault.place.column > 0 && !fault.code.isEmpty();
        }));
        return 0;
    }
    const SchemaVerdict verdict = (*schema)->check(payload);
    expect(verdict == (*schema)->check(payload));
    expect(verdict.violations.isEmpty() == (verdict.kind != SchemaVerdict::Kind::Violates));
    for (const SchemaViolation& violation : verdict.violations)
        expect(violation.path.startsWith(u'$') && violation.pattern.startsWith(u'$') && !violation.keyword.isEmpty());
    return 0;
}
