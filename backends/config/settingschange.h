// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/configurationpaths.h"
#include "backends/config/configurationreader.h"
#include "models/domain/adoption.h"

#include <optional>

namespace yagura {

/// What a change of the settings came to.
struct SettingsOutcome {
    QList<ConfigFault> faults; ///< why it was not done, or what is left to say when it was
    std::optional<LoadedConfiguration> loaded; ///< the configuration afterwards; nothing when it was not done
    ConfigurationPaths paths;
};

/// Changes of the desktop's own file. Each reads what is on the disk now, judges the result as a whole and only then
/// writes it. They block on the disk, hence belong into a worker thread.
///
/// Adds the target, or puts it in the place of `replacesId`. What was adopted follows a new id, and goes with the
/// target.
SettingsOutcome saveTarget(const ConfigurationPaths& paths, const TargetConfig& target, const QString& replacesId);
SettingsOutcome removeTarget(const ConfigurationPaths& paths, const QString& id);
/// Adds the need, and the service when it is a new one.
SettingsOutcome adoptNeed(const ConfigurationPaths& paths, const Adoption& adoption);
/// Takes the need out again, and its service when that is the desktop's own, needs nothing more and is needed by
/// nobody.
SettingsOutcome disownNeed(const ConfigurationPaths& paths, const QString& service, const QString& id);
/// Reads another file and remembers it. A file with a fault is not taken.
SettingsOutcome openConfiguration(const ConfigurationPaths& paths, const QString& file);

} // namespace yagura
