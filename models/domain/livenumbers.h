// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"

#include <QList>

namespace yagura {

/// A number as the picture has it, with how far it may be trusted.
struct LiveNumber {
    QString target;
    Indicator number; ///< of unknown value when nobody knows it, or when it is too old to be shown at all
    Freshness freshness = Freshness::Never;
    std::optional<std::chrono::milliseconds> age;

    bool operator==(const LiveNumber&) const = default;
};

/// The numbers of that name at that target whose object fits the pattern, in the order of the reading; an indicator, or
/// a fact of factsOf(). Never empty: what nobody has is one unknown number. Pure; linear in the target's numbers.
QList<LiveNumber> liveNumbers(
    const Picture& picture, const QString& target, const QString& name, const QString& objectGlob);

} // namespace yagura
