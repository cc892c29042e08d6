// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/record/tapeshelf.h"
#include "models/domain/configuration.h"

namespace yagura::demo {

/// The made-up shop, from resources/demo/demo.yaml, embedded.
Configuration shop();

/// The story as a record, told by the shipped rules; takes about a second. From any thread.
Result<TapeShelf> tape();

/// Where a replay of it begins: a little before things go wrong, UTC in milliseconds.
qint64 beginning();

} // namespace yagura::demo
