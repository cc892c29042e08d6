// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"

#include <QByteArray>

#include <optional>

namespace yagura {

/// What conf.d/90-desktop.yaml holds: what was entered in the settings, and what was adopted.
struct DesktopContent {
    QList<TargetConfig> targets;
    QList<ServiceConfig> services; ///< id and label only: what they need was adopted
    QList<AdoptedNeed> adopted;
};

/// Its text. Whatever an id or a dsn holds stays one quoted value. Reading it back gives the same content, but for the
/// places.
QByteArray desktopFileText(const DesktopContent& content);

/// Writes it whole or not at all. Blocks on the disk. Nothing, or config.cannot_write.
std::optional<ConfigFault> writeDesktopFile(const QString& path, const DesktopContent& content);

} // namespace yagura
