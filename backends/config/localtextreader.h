// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/mappingreader.h"
#include "models/domain/localtext.h"

namespace yagura {

/// A text as it is, or one for each language: `label: Log-in` or `label: {en: Log-in, ja: ログイン}`. Empty when the
/// key is missing.
LocalText readLocalText(MappingReader& entry, const QString& key, ConfigFaults& faults);

} // namespace yagura
