// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/configurationpaths.h"
#include "backends/config/configurationreader.h"
#include "backends/credentials/keychainvault.h"
#include "backends/credentials/secretfinder.h"
#include "backends/layout/dotlayout.h"
#include "backends/watch/directwatch.h"

namespace yagura {

/// What every command and the desktop stand on: the configuration as read, the rules, the secrets and the watch.
/// Lives in the thread of the application object, whose event loop the keychain needs.
class Composition final {
public:
    /// Reads the configuration: `chosen` by hand, or from the usual places. `holds` tells one look from a long watch,
    /// which alone keeps what is normal in the state folder.
    Composition(const QString& chosen, Holds holds);

    const ConfigurationPaths& paths() const { return m_paths; }
    const LoadedConfiguration& loaded() const { return m_loaded; }
    const Rules& rules() const { return m_rules; }
    DirectWatch& watch() { return m_watch; }
    Layout& layout() { return m_layout; }
    KeychainVault& vault() { return m_vault; }
    SecretFinder& secrets() { return m_secrets; }

    /// The services and functions of the configuration, standing on these targets, as far as it is written; null when
    /// there are none.
    ServiceMapPtr servicesOn(const QList<TargetConfig>& targets) const;

    /// Watches these targets from now on, by the rules and thresholds in force, for the services of the configuration.
    void watchTargets(const QList<TargetConfig>& targets, const QList<ThresholdOverride>& thresholds);

    /// Ends the watch and leaves the program. A worker that still hangs in the kernel would make a normal exit hang, too,
    /// so then everything is flushed and the process ends at once.
    int leave(int exitCode);

private:
    static LoadedConfiguration readWithZone(const ConfigurationPaths& paths);
    PipelineParts partsOf(Holds holds);

    ConfigurationPaths m_paths;
    LoadedConfiguration m_loaded;
    Rules m_rules;
    KeychainVault m_vault;
    SecretFinder m_secrets;
    DirectWatch m_watch;
    DotLayout m_layout;
};

} // namespace yagura
