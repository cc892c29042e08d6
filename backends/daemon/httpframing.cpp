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

/// What a name may consist of; with a blank before its colon a length is one for some readers and none for others.
bool isName(const QByteArray& text)
{
    const auto isPart = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(letter);
    };
    return !text.isEmpty() && std::ranges::all_of(text, isPart);
}

} // namespace

HttpReplyPtr framingRefusal(const HttpRequestHead& head, qsizetype bodyBytes)
{
    for (auto header = head.headers.cbegin(); header != head.headers.cend(); ++header) {
        if (!isName(header.key()))
            return unclear("The name of a header is none.");
    }
    const auto lengths = head.headers.values("content-length");
    const auto codings = head.headers.values("transfer-encoding");
    if (lengths.size() > 1 || codings.size() > 1 || (!lengths.isEmpty() && !codings.isEmpty()))
        return unclear("The length of the body is told more than once.");
    if (!codings.isEmpty() && (codings.first().toLower() != "chunked" || head.version != "HTTP/1.1"))
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
