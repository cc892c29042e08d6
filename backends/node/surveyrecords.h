// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/nodehealth.h"

#include <QHash>

namespace yagura {

/// How large each large thing was at the last survey; only what was walked to its end can be compared.
struct KnownSizes {
    std::chrono::milliseconds at {0}; ///< boot clock
    QHash<QByteArray, qint64> bytes; ///< by path as told
};

/// The records of one survey, as our mount reader tells them, turned into the survey that people see.
/// `mounts` are those that were asked, in that order. Without the closing record the survey is not complete.
/// `known` is compared with and then replaced.
StorageSurvey surveyOf(
    const QList<QByteArray>& lines, const QList<QByteArray>& mounts, const Moment& readAt, KnownSizes& known);

} // namespace yagura
