// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace yagura {

/// Reads a regular file of at most `limit` bytes. A pipe or a device is refused instead of waited for.
/// Faults: config.unreadable, config.file_too_large.
Result<QByteArray, ConfigFault> readWholeFile(const QString& path, qint64 limit);

} // namespace yagura
