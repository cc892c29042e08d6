// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yagura {

/// The names that findings and root causes have: what a runbook may speak of. A name that is not here would never fit,
/// and who wrote it would wait in vain.
struct RunbookVocabulary {
    QStringList rules; ///< "database.connections_exhausted"
    QStringList patterns; ///< "database"
    QStringList causes; ///< "database.pool_of_one_client"
};

/// Of the shipped rules and patterns, and of what failures themselves mean.
const RunbookVocabulary& shippedVocabulary();

} // namespace yagura
