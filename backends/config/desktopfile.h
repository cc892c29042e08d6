// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"

#include <QByteArray>

#include <optional>

namespace yagura {

/// The text of conf.d/90-desktop.yaml: targets and nothing else. Whatever an id or a dsn holds stays one quoted value.
/// Reading it back gives the same targets, but for the places.
QByteArray desktopFileText(const QList<TargetConfig>& targets);

/// Writes it whole or not at all. Blocks on the disk. Nothing, or config.cannot_write.
std::optional<ConfigFault> writeDesktopFile(const QString& path, const QList<TargetConfig>& targets);

} // namespace yagura
