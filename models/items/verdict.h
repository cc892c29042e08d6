// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"

#include <QString>

namespace yagura {

/// The state of the whole world in one sentence, and the first findings behind it.
struct VerdictWords {
    Severity severity = Severity::Unknown;
    QString headline; ///< "3 critical", "All normal"
    QString sentence; ///< "3 critical — orders-db connections exhausted"
    QString detail; ///< the next findings, or what is watched when all is well
};

VerdictWords verdictOf(const Picture& picture);

/// "The daemon cannot be reached", or that nothing is known of a moment of the past.
QString lossHeadline(const SourceLoss& loss);

/// The oldest value on the screen, or nothing when there is no value at all.
std::optional<std::chrono::milliseconds> oldestAge(const Picture& picture);

} // namespace yagura
