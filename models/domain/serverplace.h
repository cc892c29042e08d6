// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace yagura {

/// What an attempt was made at, once the data source name, its service and the environment were added up.
struct ServerEndpoint {
    QString host; ///< name, address or folder of a socket; empty for the default socket
    QString address; ///< numeric; empty for a socket, and while the name leads nowhere
    bool isSocket = false;
    bool isOneOfSeveral = false; ///< other hosts were given beside it

    bool operator==(const ServerEndpoint&) const = default;
};

/// Where a server is and keeps its files, in its own words.
struct ServerPlace {
    QString acceptedAt; ///< numeric address at which it accepted the connection; empty for a socket
    QString dataDirectory; ///< empty when we may not see it
    QStringList tablespaces; ///< folders of those outside of the data directory

    bool operator==(const ServerPlace&) const = default;
};

} // namespace yagura
