// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/yamldocument.h"

#include <chrono>
#include <optional>

namespace yagura {

/// How scalars are read: each reader knows what it asks for, nothing is guessed from the look of a word
/// ("no" is no boolean, "010" is no eight). Nothing means: that is not what stands there.
std::optional<bool> boolOf(const YamlNode& node); ///< plain true or false
std::optional<double> numberOf(const YamlNode& node); ///< plain decimal number, finite
std::optional<std::chrono::milliseconds> durationOf(const YamlNode& node); ///< 500ms, 1s, 5m, 48h, 7d
std::optional<qint64> sizeOf(const YamlNode& node); ///< bytes: 512B, 64MiB, 2GiB, 1.5TB
std::optional<double> ratioOf(const YamlNode& node); ///< 0.8 or 80%

/// A level for an indicator of that unit: a plain number, or a duration for "s", a size for "By", a share for "1".
std::optional<double> levelOf(const YamlNode& node, const QString& unit);

} // namespace yagura
