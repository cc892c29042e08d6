// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"

namespace yagura {

/// The report as Markdown (CommonMark with GitHub's tables), in its own language whatever the thread speaks. Charts are
/// what they show in words, the map is a table; all else is what the PDF has.
QString reportMarkdown(const Report& report);

} // namespace yagura
