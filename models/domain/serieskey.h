// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace yagura {

/// Names one series: a number of a target, or of a part of it.
struct SeriesKey {
    QString target;
    QString indicator;
    std::optional<ObjectRef> object;

    bool operator==(const SeriesKey&) const = default;
};

inline size_t qHash(const SeriesKey& key, size_t seed = 0)
{
    const ObjectRef object = key.object.value_or(ObjectRef {});
    return qHashMulti(seed, key.target, key.indicator, object.type, object.name);
}

} // namespace yagura
