// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"

namespace yagura {

/// One `sources:` entry: a further daemon that is merged into this desktop.
struct SourceConfig {
    QString name; ///< before the ids of all that it watches, see isSourceName()
    QString connect; ///< https, http of this machine, or "local": the daemon of this machine
    QString tokenFile; ///< absolute; empty: found elsewhere
    QStringList passwordCommand; ///< argv that prints the token; empty when none
    QString caFile; ///< own CA in PEM; empty: the system's
    SourcePlace place;

    bool operator==(const SourceConfig&) const = default;
};

} // namespace yagura
