// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/composition.h"

#include "backends/config/shippedrules.h"
#include "backends/marks/markfile.h"
#include "backends/poll/bootclock.h"
#include "backends/record/tapefiles.h"
#include "backends/state/installation.h"
#include "backends/systems.h"
#include "gui/app/sourcechoice.h"
#include "models/domain/configuredgraph.h"

#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QSysInfo>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace yagura {

namespace {

constexpr std::chrono::milliseconds passwordCommandDeadline {10'000};

ConfigurationPaths pathsFor(const QString& chosen)
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    const auto usual = ConfigurationPaths::from(environment, chosen);
    if (!chosen.isEmpty())
        return usual;
    const QString remembered = rememberedConfiguration(usual);
    return remembered.isEmpty() ? usual : ConfigurationPaths::from(environment, remembered);
}

Rules rulesOrFatal()
{
    const auto rules = shippedRules();
    // They are part of the program and a test reads them, so this is a broken build and not a state to go on in.
    if (!rules)
        qFatal("the shipped rules cannot be read");
    return *rules;
}

} // namespace

Composition::Composition(const QString& chosen, Holds holds, std::optional<DaemonLinkParts> daemon)
    : m_paths(pathsFor(chosen))
    , m_loaded(readWithZone(m_paths))
    , m_rules(rulesOrFatal())
    , m_secrets(m_vault, passwordCommandDeadline)
{
    if (daemon)
        m_daemon = daemon->origin;
    MergedSource own = ownSource(holds, std::move(daemon));
    if (holds == Holds::Reported || m_loaded.sources.isEmpty()) {
        m_watch = std::move(own.watch);
        return;
    }
    MergedWatchParts parts;
    parts.sources
        = furtherSources(m_loaded.sources, m_secrets.findSecret(), QProcessEnvironment::systemEnvironment());
    parts.sources.push_back(std::move(own));
    parts.clock = systemClock();
    parts.source = installationId(m_paths.stateFolder());
    m_watch = std::make_unique<MergedWatch>(std::move(parts));
}

MergedSource Composition::ownSource(Holds holds, std::optional<DaemonLinkParts> daemon)
{
    if (daemon) {
        const QUrl url = daemon->origin.base;
        return {nameOfDaemon(url), true, url.toString(), std::make_unique<DaemonWatch>(std::move(*daemon))};
    }
    auto direct = std::make_unique<DirectWatch>(partsOf(holds));
    m_direct = direct.get();
    return {{}, true, {}, std::move(direct)};
}

std::vector<ObservingDaemon> Composition::observingDaemons()
{
    auto daemons
        = observingSources(m_loaded.sources, m_secrets.findSecret(), QProcessEnvironment::systemEnvironment());
    if (m_daemon)
        daemons.push_back({{}, [origin = *m_daemon](const ObservingDaemon::Found& found) { found(origin); }});
    return daemons;
}

// Every text with a time of day asks the system's zone, so the configured one becomes it, before any thread runs.
LoadedConfiguration Composition::readWithZone(const ConfigurationPaths& paths)
{
    LoadedConfiguration loaded = readConfiguration(paths.files());
    if (!loaded.configuration.zone.isEmpty()) {
        qputenv("TZ", loaded.configuration.zone.toLatin1());
        tzset();
    }
    return loaded;
}

PipelineParts Composition::partsOf(Holds holds)
{
    PipelineParts parts;
    parts.poll.systems = knownSystems(m_secrets.findSecret(), m_seats);
    parts.poll.findSecret = m_secrets.findSecret();
    parts.poll.clocks = systemClocks();
    parts.poll.seed = QRandomGenerator::global()->generate();
    parts.source = installationId(m_paths.stateFolder());
    parts.holds = holds;
    if (holds == Holds::Waited) {
        parts.bands = BandStore::inFile(m_paths.stateFolder() + QStringLiteral("/bands.cbor"));
        parts.history = HistoryPlace {m_paths.stateFolder() + QStringLiteral("/history.sqlite"), bootId()};
    }
    parts.marksFile = marksFileIn(m_paths.stateFolder());
    parts.hostName = QSysInfo::machineHostName();
    if (holds == Holds::Waited && m_loaded.configuration.record)
        recordOnDisk(parts);
    return parts;
}

// The pipeline may be left behind, so it shares the keeper.
void Composition::recordOnDisk(PipelineParts& parts)
{
    const TapePlace place {recordFolderIn(m_paths.stateFolder()), *m_loaded.configuration.record};
    m_tape = std::make_shared<TapeKeeper>(place, TapeOrigin {parts.hostName, parts.source});
    parts.onPicture = [tape = m_tape](const PicturePtr& picture) { tape->keep(picture); };
}

LookBackParts Composition::lookBack() const
{
    LookBackParts parts;
    parts.host = m_direct ? QSysInfo::machineHostName() : QString();
    parts.makeLayout = [] { return std::make_unique<DotLayout>(); };
    if (!m_tape)
        return parts;
    parts.recordFolder = recordFolderIn(m_paths.stateFolder());
    parts.tapeState = [tape = m_tape] { return tape->state(); };
    return parts;
}

void Composition::watchTargets(const Configuration& configuration, const QList<TargetConfig>& targets)
{
    if (!m_direct)
        return;
    m_direct->setServices(servicesOn(targets, configuration));
    m_direct->reconfigure(targets, m_rules, configuration.thresholds);
}

void Composition::endWatch()
{
    if (m_direct)
        m_direct->shutDown();
}

int Composition::leave(int exitCode)
{
    if (!m_direct)
        return exitCode;
    endWatch();
    const bool isRecorded = !m_tape || m_tape->finish(TapeKeeper::patience);
    if (m_direct->abandonedWorkers() == 0 && isRecorded)
        return exitCode;
    std::fflush(nullptr);
    _exit(exitCode);
}

} // namespace yagura
