// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/daemon.h"

#include "backends/config/filereplacing.h"
#include "backends/config/shippedrules.h"
#include "backends/marks/markfile.h"
#include "backends/net/daemonplace.h"
#include "backends/poll/bootclock.h"
#include "backends/record/tapefiles.h"
#include "backends/state/installation.h"
#include "backends/store/keptparts.h"
#include "backends/systems.h"
#include "models/domain/configuredgraph.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QSysInfo>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::chrono::milliseconds passwordCommandDeadline {10'000};

Rules rulesOrFatal()
{
    const auto rules = shippedRules();
    if (!rules)
        qFatal("daemon.no_rules");
    return *rules;
}

} // namespace

Daemon::Daemon(DaemonOptions options, DaemonVoice voice)
    : m_options(std::move(options)), m_voice(std::move(voice)),
      m_paths(ConfigurationPaths::from(QProcessEnvironment::systemEnvironment(), m_options.configuration)),
      m_loaded(readConfiguration(m_paths.files())), m_rules(rulesOrFatal()),
      m_vault(QProcessEnvironment::systemEnvironment()), m_secrets(m_vault, passwordCommandDeadline), m_watch(parts()),
      m_observer(m_secrets.findSecret(), systemClock())
{
    m_observer.setSeats(m_seats);
    connect(&m_signals, &UnixSignals::endWanted, QCoreApplication::instance(), [] { QCoreApplication::exit(0); });
    connect(&m_signals, &UnixSignals::reloadWanted, this, &Daemon::reload);
}

PipelineParts Daemon::parts()
{
    PipelineParts parts;
    parts.poll.systems = knownSystems(m_secrets.findSecret(), m_seats);
    parts.poll.findSecret = m_secrets.findSecret();
    parts.poll.clocks = systemClocks();
    parts.poll.seed = QRandomGenerator::global()->generate();
    parts.source = installationId(m_paths.stateFolder());
    parts.bands = BandStore::inFile(m_paths.stateFolder() + u"/bands.cbor"_s);
    // Not the desktop's: both may run for one user, and a history has one writer.
    parts.history = HistoryPlace {m_paths.stateFolder() + u"/yagurad-history.sqlite"_s, bootId()};
    parts.marksFile = marksFileIn(m_paths.stateFolder());
    parts.hostName = QSysInfo::machineHostName();
    if (m_loaded.configuration.record && m_loaded.faults.isEmpty())
        recordOnDisk(parts);
    return parts;
}

// The pipeline may be left behind, so it shares the keeper.
void Daemon::recordOnDisk(PipelineParts& parts)
{
    const TapePlace place {recordFolderIn(m_paths.stateFolder()), *m_loaded.configuration.record};
    m_tape = std::make_shared<TapeKeeper>(place, TapeOrigin {parts.hostName, parts.source});
    parts.onPicture = [tape = m_tape](const PicturePtr& picture) { tape->keep(picture); };
}

void Daemon::tellFaults(const LoadedConfiguration& loaded) const
{
    for (const ConfigFault& fault : loaded.faults + loaded.schemaFaults)
        m_voice.fault(fault);
}

std::optional<DaemonNote> Daemon::start()
{
    tellFaults(m_loaded);
    if (!m_loaded.faults.isEmpty())
        return DaemonNote {u"daemon.faulty_configuration"_s};
    auto plan = servingPlan(m_options, m_loaded.configuration.daemon);
    if (!plan)
        return plan.error();
    m_plan = *plan;
    int error = 0;
    const auto socket = ListenSocket::open(m_plan->address, &error);
    if (!socket)
        return cannotListen(m_plan->address, error);
    Api::Parts apiParts {marksFileIn(m_paths.stateFolder()), systemClock()};
    if (m_tape)
        apiParts.tapeState = [tape = m_tape] { return tape->state(); };
    apiParts.openStore = [this] {
        return std::make_unique<KeptIncidents>(
            keptParts(m_loaded.configuration.store, m_paths.stateFolder(), m_secrets.findSecret()));
    };
    apiParts.observer = &m_observer;
    m_api = std::make_unique<Api>(m_watch, apiParts, admissionOf(m_loaded.configuration.daemon, *m_plan));
    if (!m_api->start(*socket, m_plan->tls))
        return DaemonNote {u"daemon.cannot_begin"_s};

    connect(&m_watch, &DirectWatch::historyTold, m_api.get(), &Api::takeHistoryFacts);
    watchTargets();
    m_watch.start();
    const QString url = m_plan->url(socket->port());
    if (replaceFile(addressFileIn(m_plan->runtimeFolder), url.toLatin1() + '\n'))
        m_voice.note({u"daemon.address_not_kept"_s, {{u"folder"_s, m_plan->runtimeFolder}}});
    m_voice.note({u"daemon.serving"_s, {{u"url"_s, url}}});
    m_notifier = ServiceNotifier::fromEnvironment();
    // A daemon that serves and no longer polls is worth a restart.
    m_notifier->beatWhile([this] { return m_api->isWell(); });
    m_notifier->ready();
    return std::nullopt;
}

void Daemon::watchTargets()
{
    const Configuration& configuration = m_loaded.configuration;
    const QList<TargetConfig> polled = polledBy(configuration);
    m_observer.setTargets(polled);
    m_watch.setServices(servicesOn(polled, configuration));
    m_watch.reconfigure(polled, m_rules, configuration.thresholds);
}

// A file with a fault changes nothing: who watches goes on watching. Where it listens stays until a restart.
void Daemon::reload()
{
    m_notifier->reloading();
    LoadedConfiguration loaded = readConfiguration(m_paths.files());
    tellFaults(loaded);
    const bool isSound = loaded.faults.isEmpty();
    if (isSound) {
        m_loaded = std::move(loaded);
        m_api->setAdmission(admissionOf(m_loaded.configuration.daemon, *m_plan));
        watchTargets();
    }
    m_voice.note({isSound ? u"daemon.configuration_read"_s : u"daemon.configuration_stays"_s});
    m_notifier->ready();
}

int Daemon::leave(int exitCode)
{
    if (m_notifier)
        m_notifier->stopping();
    if (m_api)
        m_api->stop();
    m_watch.shutDown();
    const bool isRecorded = !m_tape || m_tape->finish(TapeKeeper::patience);
    if (m_watch.abandonedWorkers() == 0 && m_observer.missingWorkers() == 0 && isRecorded)
        return exitCode;
    std::fflush(nullptr);
    _exit(exitCode);
}

} // namespace yagura
