// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jsonverdict.h"

#include <QByteArrayView>

#include <optional>

namespace yagura {

/// What a reader that keeps numbers as doubles would do to this number of JSON's grammar: nothing, or lose digits of an
/// integer, or the whole value. Integers up to 2^53 and everything within the range of a double are nothing.
std::optional<JsonHazard> hazardOfNumber(QByteArrayView number);

} // namespace yagura
