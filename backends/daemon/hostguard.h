// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/httpreply.h"
#include "backends/daemon/httprequesthead.h"

#include <QSet>
#include <QString>

namespace yagura {

/// Keeps web pages out: a page that made a browser of this machine ask us comes with an Origin, or under a name that is
/// not ours. Holds the names that we answer to.
class HostGuard final {
public:
    /// `names` besides those of loopback.
    explicit HostGuard(const QStringList& names);

    /// Null when the request was meant for us and comes from no page; else 400, 403 or 421.
    HttpReplyPtr refusal(const HttpRequestHead& head) const;

private:
    QSet<QByteArray> m_names; ///< in lower case, without a port
};

} // namespace yagura
