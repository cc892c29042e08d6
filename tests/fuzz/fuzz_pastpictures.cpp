// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pastpictures.h"

#include <cstddef>
#include <cstdint>

using namespace yagura;

/// Pictures come as an attachment, perhaps from elsewhere: whatever the bytes, reading them ends.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const PastPictures::Parts parts {{QStringLiteral("targets"), QStringLiteral("services")}, {QStringLiteral("a")}};
    const auto read = PastPictures::fromCbor(bytes);
    // Also without the frame, which mutation alone seldom meets.
    const auto framed = PastPictures::fromCbor(pastPicturesCbor({{true, bytes}, {false, 'p' + bytes}, {true, 'p' + bytes}}));
    for (const auto& past : {read, framed}) {
        if (past)
            past->visit(parts, [](const QJsonObject&) { return true; });
    }
    return 0;
}
