// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/hostguard.h"

namespace yagura {

namespace {

QByteArray withoutPort(const QByteArray& host)
{
    if (host.startsWith('['))
        return host.left(host.indexOf(']') + 1);
    return host.split(':').first();
}

} // namespace

HostGuard::HostGuard(const QStringList& names) : m_names {"localhost", "127.0.0.1", "[::1]"}
{
    for (const QString& name : names)
        m_names.insert(name.toLower().toLatin1());
}

HttpReplyPtr HostGuard::refusal(const HttpRequestHead& head) const
{
    const auto host = head.header("host");
    if (!host)
        return errorReply(400, "host_missing", "Exactly one Host header is needed.", {{"Connection", "close"}});
    if (!m_names.contains(withoutPort(host->toLower())))
        return errorReply(421, "other_host", "This host is not served here.", {{"Connection", "close"}});
    if (head.headers.contains("origin"))
        return errorReply(403, "origin_refused", "Web pages are not served.", {{"Connection", "close"}});
    return nullptr;
}

} // namespace yagura
