// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/configurationpaths.h"
#include "backends/config/configurationreader.h"
#include "backends/credentials/environmentvault.h"
#include "backends/credentials/secretfinder.h"
#include "backends/daemon/api.h"
#include "backends/daemon/daemonnote.h"
#include "backends/daemon/servingplan.h"
#include "backends/daemon/unixsignals.h"
#include "backends/observe/directobserver.h"
#include "backends/postgresql/sessionseat.h"
#include "backends/session/servicenotifier.h"
#include "backends/record/tapekeeper.h"
#include "backends/watch/directwatch.h"

namespace yagura {

/// The program without a window: the configuration, the watch over its targets, and the API in front of them. Its
/// thread answers requests and nothing else; targets are polled in the threads of the watch.
class Daemon final : public QObject {
    Q_OBJECT

public:
    Daemon(DaemonOptions options, DaemonVoice voice);

    /// Begins to watch and to serve. Why not, or nothing.
    std::optional<DaemonNote> start();
    /// Ends the watch and leaves, by _exit() when a worker hangs in the kernel.
    int leave(int exitCode);

private:
    PipelineParts parts();
    void recordOnDisk(PipelineParts& parts);
    void tellFaults(const LoadedConfiguration& loaded) const;
    void watchTargets();
    void reload();

    DaemonOptions m_options;
    DaemonVoice m_voice;
    ConfigurationPaths m_paths;
    LoadedConfiguration m_loaded;
    Rules m_rules;
    EnvironmentVault m_vault;
    SecretFinder m_secrets;
    std::shared_ptr<postgresql::SessionSeats> m_seats = std::make_shared<postgresql::SessionSeats>();
    std::shared_ptr<TapeKeeper> m_tape; ///< null: nothing is recorded on disk
    DirectWatch m_watch;
    DirectObserver m_observer;
    UnixSignals m_signals;
    std::optional<ServingPlan> m_plan;
    std::unique_ptr<Api> m_api;
    std::unique_ptr<ServiceNotifier> m_notifier;
};

} // namespace yagura
