// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace yagura {

/// The report as the bytes of a PDF, in the calling thread, which may be any. `progress` is told the share that is
/// painted, 0 to 1, and says whether to go on; nothing comes back once it said no.
std::optional<QByteArray> reportPdf(const Report& report, const std::function<bool(double share)>& progress);

} // namespace yagura
