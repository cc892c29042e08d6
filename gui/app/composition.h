// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/configurationpaths.h"
#include "backends/config/configurationreader.h"
#include "backends/credentials/keychainvault.h"
#include "backends/credentials/secretfinder.h"
#include "backends/layout/dotlayout.h"
#include "backends/observe/daemonobserver.h"
#include "backends/postgresql/sessionseat.h"
#include "backends/record/tapekeeper.h"
#include "backends/watch/daemonwatch.h"
#include "backends/watch/directwatch.h"
#include "backends/watch/mergedwatch.h"
#include "gui/app/lookback.h"

namespace yagura {

/// What every command and the desktop stand on: the configuration as read, the rules, the secrets and the watch.
/// Lives in the thread of the application object, whose event loop the keychain needs.
class Composition final {
public:
    /// Reads the configuration: `chosen` by hand, or from the usual places. `holds` tells one look from a long watch,
    /// which alone keeps what is normal in the state folder. With a `daemon` nothing is polled here: it shows what that sees.
    /// A long watch merges the further `sources:` of the configuration; one look is at what is its own.
    Composition(const QString& chosen, Holds holds, std::optional<DaemonLinkParts> daemon = std::nullopt);

    const ConfigurationPaths& paths() const { return m_paths; }
    const LoadedConfiguration& loaded() const { return m_loaded; }
    const Rules& rules() const { return m_rules; }
    Watch& watch() { return *m_watch; }
    /// Whoever may be asked to look at what is not polled here. Blocks on the disk.
    std::vector<ObservingDaemon> observingDaemons();
    /// Whether somebody else polls.
    bool isConnected() const { return !m_direct; }
    /// Whether there may be something to see although nothing is polled here.
    bool hasSources() const { return isConnected() || !m_loaded.sources.isEmpty(); }
    Layout& layout() { return m_layout; }
    /// Where a reader may look back to.
    LookBackParts lookBack() const;
    KeychainVault& vault() { return m_vault; }
    SecretFinder& secrets() { return m_secrets; }
    /// Sessions that may be borrowed when a server lets nobody new in.
    const std::shared_ptr<postgresql::SessionSeats>& seats() const { return m_seats; }

    /// Watches these targets of the configuration from now on, by its thresholds and for its services. A daemon goes by its
    /// own configuration.
    void watchTargets(const Configuration& configuration, const QList<TargetConfig>& targets);

    /// Ends the watch; what hangs longer than two seconds is left behind.
    void endWatch();
    /// Ends the watch and leaves the program. A worker that still hangs in the kernel would make a normal exit hang, too,
    /// so then everything is flushed and the process ends at once.
    int leave(int exitCode);

private:
    static LoadedConfiguration readWithZone(const ConfigurationPaths& paths);
    PipelineParts partsOf(Holds holds);
    MergedSource ownSource(Holds holds, std::optional<DaemonLinkParts> daemon);
    void recordOnDisk(PipelineParts& parts);

    ConfigurationPaths m_paths;
    LoadedConfiguration m_loaded;
    Rules m_rules;
    KeychainVault m_vault;
    SecretFinder m_secrets;
    std::shared_ptr<postgresql::SessionSeats> m_seats = std::make_shared<postgresql::SessionSeats>();
    std::optional<HttpOrigin> m_daemon; ///< that polls; nothing when this program does
    std::shared_ptr<TapeKeeper> m_tape; ///< null: nothing is recorded on disk
    std::unique_ptr<Watch> m_watch;
    DirectWatch* m_direct = nullptr; ///< m_watch or one of those that it merges, unless a daemon polls
    DotLayout m_layout;
};

} // namespace yagura
