// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"

#include <QByteArray>

#include <optional>

namespace yagura {

/// Replaces a file whole or not at all: a new file beside it, each write compared with its length, fsync, rename.
/// (QSaveFile reports success for a file that a full disk cut short.) Makes missing folders, readable by the owner only.
/// A symbolic link stays one: what it points at is replaced. Blocks on the disk.
/// Nothing, or config.cannot_write; then the old file is as it was and no new one is left.
std::optional<ConfigFault> replaceFile(const QString& path, const QByteArray& content);

} // namespace yagura
