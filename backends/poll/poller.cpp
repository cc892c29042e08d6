// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/poll/poller.h"

#include <algorithm>
#include <unordered_map>

namespace yagura {

using namespace std::chrono_literals;

namespace {

/// A few targets start at once, a thousand take their time: about fifty a second, within one interval at most.
std::chrono::milliseconds startWindow(std::size_t targets, std::chrono::milliseconds every)
{
    return std::min(every, std::max<std::chrono::milliseconds>(500ms, qint64(targets) * 20ms));
}

/// The place in the file does not matter to a running probe.
bool asksTheSame(const TargetConfig& one, const TargetConfig& other)
{
    return one.target == other.target && one.settings == other.settings && one.passwordCommand == other.passwordCommand;
}

} // namespace

Poller::Poller(PollParts parts, QObject* parent) : QObject(parent), m_parts(std::move(parts)), m_seeds(m_parts.seed)
{
    qRegisterMetaType<ReadingPtr>();
    qRegisterMetaType<PollRequest>();
    m_beat.setTimerType(Qt::PreciseTimer);
    m_next.setTimerType(Qt::PreciseTimer);
    m_next.setSingleShot(true);
    connect(&m_beat, &QTimer::timeout, this, &Poller::beat);
    connect(&m_next, &QTimer::timeout, this, &Poller::tick);
}

Poller::~Poller()
{
    m_stations.clear(); // they hold threads, which are sent off through m_threads
}

void Poller::start()
{
    m_running = true;
    m_beat.start(Heartbeat::every);
    beat();
}

void Poller::configure(const QList<TargetConfig>& targets)
{
    const Moment now = m_parts.clocks.now();
    m_wakes.clear();
    std::unordered_map<QString, std::unique_ptr<Station>> before;
    for (auto& station : std::exchange(m_stations, {}))
        before.insert_or_assign(station->config().target.id, std::move(station));
    for (const TargetConfig& config : targets) {
        const auto same = before.find(config.target.id);
        if (same != before.end() && same->second && asksTheSame(same->second->config(), config)) {
            m_stations.push_back(std::move(same->second));
            continue;
        }
        m_stations.push_back(makeStation(config));
        m_stations.back()->startWithin(now, startWindow(std::size_t(targets.size()), config.target.every));
    }
    before.clear();
    queueAll();
    arm();
    emit changed();
}

std::unique_ptr<Station> Poller::makeStation(const TargetConfig& config)
{
    auto station = std::make_unique<Station>(config, m_parts, m_threads, quint32(m_seeds()));
    station->setPaused(m_paused, m_parts.clocks.now());
    connect(station.get(), &Station::changed, this, [this, station = station.get()] {
        queue(station);
        if (!m_next.isActive() || m_wakes.first() < m_armedFor)
            arm();
        emit changed();
    });
    return station;
}

void Poller::pollNow(const QString& target)
{
    const Moment now = m_parts.clocks.now();
    for (const auto& station : m_stations) {
        // Trying a parked target may cost another thread: only when it is meant.
        const bool meant = target.isEmpty() ? !station->isParked() : station->config().target.id == target;
        if (meant)
            station->pollNow(now);
    }
}

void Poller::setPaused(bool paused)
{
    m_paused = paused;
    for (const auto& station : m_stations)
        station->setPaused(paused, m_parts.clocks.now());
}

void Poller::setObjectsOfInterest(const QHash<QString, QSet<QString>>& names)
{
    for (const auto& station : m_stations)
        station->setObjectsOfInterest(names.value(station->config().target.id));
}

int Poller::stop(Milliseconds patience)
{
    m_running = false;
    m_beat.stop();
    m_next.stop();
    m_wakes.clear();
    m_stations.clear();
    return m_threads.waitForAll(patience);
}

QList<TargetState> Poller::states() const
{
    QList<TargetState> states;
    states.reserve(qsizetype(m_stations.size()));
    for (const auto& station : m_stations)
        states.append(station->state());
    return states;
}

PollerPulse Poller::pulse() const
{
    return {.at = m_lastBeat, .latenessMs = m_heartbeat.latenessMs(), .abandonedWorkers = m_threads.missing()};
}

void Poller::beat()
{
    m_lastBeat = m_parts.clocks.now();
    m_heartbeat.beat(m_parts.clocks.steady());
    queueAll(); // whatever happened, nobody is forgotten for longer than a beat
    tick();
}

void Poller::tick()
{
    const Moment now = m_parts.clocks.now();
    const int stepsBefore = m_heartbeat.notes().wallSteps;
    const bool stoodStill = m_heartbeat.look(now, m_parts.clocks.steady());
    const bool wasSet = m_heartbeat.notes().wallSteps != stepsBefore;
    if (stoodStill || wasSet) {
        for (const auto& station : m_stations)
            stoodStill ? station->wake(now) : station->renew(now);
        queueAll();
    }
    for (Station* station : m_wakes.takeDue(now.boot)) {
        station->advance(now);
        queue(station);
    }
    arm();
}

void Poller::queueAll()
{
    for (const auto& station : m_stations)
        queue(station.get());
}

void Poller::queue(Station* station)
{
    m_wakes.set(station, station->nextWake());
}

void Poller::arm()
{
    const auto first = m_running ? m_wakes.first() : std::nullopt;
    if (!first)
        return m_next.stop();
    m_armedFor = *first;
    m_next.start(std::max<Milliseconds>(*first - m_parts.clocks.now().boot, 0ms));
}

} // namespace yagura
