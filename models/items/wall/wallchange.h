// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/wall/wallpage.h"

#include <QList>

#include <optional>

namespace yagura {

/// The places whose words, marks and lines differ between two pages, so that only they are painted; nothing when the
/// pages are put together in different ways. A line is always among them: it moves with time. Pure.
std::optional<QList<QRectF>> changedPlaces(const WallPage& before, const WallPage& page);

} // namespace yagura
