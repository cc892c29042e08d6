// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/httpframing.h"

#include <algorithm>

namespace yagura {

namespace {

HttpReplyPtr unclear(const QByteArray& message)
{
    return errorReply(400, "unclear_request", message, {{"Connection", "close"}});
}

bool isDigits(const QByteArray& text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char digit) { return digit >= '0' && digit <= '9'; });
}

} // namespace

HttpReplyPtr framingRefusal(const HttpRequestHead& head, qsizetype bodyBytes)
{
    const auto lengths = head.headers.values("content-length");
    const auto codings = head.headers.values("transfer-encoding");
    if (lengths.size() > 1 || codings.size() > 1 || (!lengths.isEmpty() && !codings.isEmpty()))
        return unclear("The length of the body is told more than once.");
    if (!codings.isEmpty() && codings.first().toLower() != "chunked")
        return unclear("The transfer encoding is not known.");
    if (!lengths.isEmpty() && !isDigits(lengths.first()))
        return unclear("The length of the body is not a number.");
    bool isNumber = true;
    const qulonglong length = lengths.isEmpty() ? 0 : lengths.first().toULongLong(&isNumber);
    if (!isNumber || length > qulonglong(bodyBytes))
        return errorReply(413, "body_too_large", "The body is too large.", {{"Connection", "close"}});
    const bool mayHaveBody = head.method == "POST";
    if (!mayHaveBody && (length > 0 || !codings.isEmpty()))
        return unclear("This method has no body.");
    return nullptr;
}

} // namespace yagura
