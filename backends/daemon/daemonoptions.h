// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"

#include <QString>

#include <optional>

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

/// Nothing when help, the version or what is wrong with the line was printed; then `exitCode` says how to end.
std::optional<DaemonOptions> readDaemonOptions(int argc, char* argv[], int* exitCode);

} // namespace yagura
