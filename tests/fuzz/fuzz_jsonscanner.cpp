// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonscanner.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace yagura;

namespace {

JsonVerdict inPieces(QByteArrayView text, qsizetype length)
{
    JsonScanner scanner({.duplicateKeys = true});
    for (qsizetype at = 0; at < text.size(); at += length) {
        // A copy of its own, so that a look beyond a piece is found.
        const QByteArray piece = text.sliced(at, std::min(length, text.size() - at)).toByteArray();
        if (!scanner.feed(piece))
            break;
    }
    return scanner.finish();
}

/// Valid by the letter, and refused by nlohmann.
bool isRefusedByOthers(const JsonVerdict& verdict)
{
    return std::ranges::any_of(verdict.notes, [](const JsonNote& note) {
        return note.hazard == JsonHazard::NumberOutOfRange || note.hazard == JsonHazard::LoneSurrogate;
    });
}

} // namespace

/// Whatever the bytes: how they are cut changes nothing, a fault lies inside the text or at its end, and nlohmann's reader is
/// of the same mind. It differs on purpose in three things: a zero byte ends its input, and it refuses 1e400 and lone surrogates.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const qsizetype length = 1 + data[0] % 32;
    const QByteArrayView text(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    const JsonVerdict whole = scanJson(text, {.duplicateKeys = true});
    if (inPieces(text, length) != whole || inPieces(text, 1) != whole)
        std::abort();
    if (whole.fault && (whole.fault->offset > text.size() || whole.fault->tokenOffset > whole.fault->offset))
        std::abort();
    if (whole.isTruncated() && whole.fault->offset != text.size())
        std::abort();
    if (text.contains('\0')) {
        if (whole.isValid())
            std::abort();
    } else if (!isRefusedByOthers(whole) && nlohmann::json::accept(text.begin(), text.end()) != whole.isValid()) {
        std::abort();
    }
    return 0;
}
