// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/configurationpaths.h"
#include "backends/config/configurationreader.h"
#include "backends/credentials/keychainvault.h"
#include "backends/credentials/secretfinder.h"
#include "backends/layout/dotlayout.h"
#include "backends/postgresql/sessionseat.h"
#include "backends/watch/directwatch.h"

namespace yagura {

/// The services and functions of the configuration, standing on these targets; null when there are none.
ServiceMapPtr servicesOn(const QList<TargetConfig>& targets, Configuration configuration);

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
    /// Sessions that may be borrowed when a server lets nobody new in.
    const std::shared_ptr<postgresql::SessionSeats>& seats() const { return m_seats; }

    /// Watches these targets of the configuration from now on, by its thresholds and for its services.
    void watchTargets(const Configuration& configuration, const QList<TargetConfig>& targets);

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
    std::shared_ptr<postgresql::SessionSeats> m_seats = std::make_shared<postgresql::SessionSeats>();
    DirectWatch m_watch;
    DotLayout m_layout;
};

} // namespace yagura
