// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace yagura {

/// What yagurad was started with. What stands here outweighs the configuration's `daemon:`.
struct DaemonOptions {
    QString configuration; ///< --config FILE; empty: the usual places
    QString listen; ///< --listen ADDRESS:PORT; empty: as configured, else loopback
    QString certificate; ///< --tls-certificate FILE, PEM
    QString key; ///< --tls-key FILE, PEM
    QString newToken; ///< --new-token NAME: prints a token and its entry for the configuration, and ends
    QStringList scopes; ///< --scopes, of that token
};

} // namespace yagura
