// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/historywish.h"

#include <QHashFunctions>

namespace yagura {

size_t qHash(const SeriesKey& key, size_t seed)
{
    const ObjectRef object = key.object.value_or(ObjectRef {});
    return qHashMulti(seed, key.target, key.indicator, object.type, object.name);
}

} // namespace yagura
