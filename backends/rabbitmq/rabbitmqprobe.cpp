// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/rabbitmqprobe.h"

#include "backends/net/httpfailure.h"
#include "backends/rabbitmq/rabbitmqapi.h"
#include "backends/rabbitmq/rabbitmqjson.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int largestCount = 100;

std::optional<Failure> faultOfVersion(QByteArrayView body)
{
    const auto overview = parseOverview(body);
    return overview ? std::nullopt : std::optional(overview.error());
}

/// An object name that no reading has met yet: "queue" in the default virtual host, or "vhost/queue".
std::pair<QString, QString> queueNamed(const QString& objectName)
{
    const auto slash = objectName.indexOf(u'/');
    return slash < 1 ? std::pair(u"/"_s, objectName) : std::pair(objectName.first(slash), objectName.sliced(slash + 1));
}

} // namespace

RabbitmqProbe::RabbitmqProbe(const TargetConfig& config, const RabbitmqSettings& settings,
    const std::optional<SecretString>& password, Clock clock, const FindSecret& peekSecret)
    : m_target(config.target.id), m_user(settings.user), m_clock(std::move(clock)),
      m_client({settings.url, settings.user, password, settings.caFile}, this),
      m_ladder(
          m_client.origin(), versionTarget(), faultOfVersion,
          [user = m_user](Failure failure) { return refinedForRabbitmq(std::move(failure), user); }, this),
      m_sweeper(m_client, m_clock, this), m_clients(m_client, m_clock, this), m_deadLetters(m_client, m_clock, this)
{
    if (settings.peek && peekSecret) {
        m_peeker = std::make_unique<QueuePeeker>(config, peekSecret, m_clock, nullptr);
        m_peeker->setParent(this);
    }
    connect(&m_sweeper, &QueueSweeper::pageRead, this, [this](const QueuePage& page) { m_book.merge(page.queues); });
    connect(&m_sweeper, &QueueSweeper::ended, this, &RabbitmqProbe::takeSweep);
}

void RabbitmqProbe::poll(const PollRequest& request)
{
    Q_ASSERT(!m_attempt);
    m_sweeper.hold();
    m_clients.hold();
    if (m_peeker)
        m_peeker->hold();
    m_attempt.emplace().request = request;
    // Held until everything is asked, so that nothing concludes early.
    ++m_attempt->waiting;
    // First what must not fail: a login that is refused is not tried again for each queue.
    askFor(overviewTarget(), &parseOverview, &Attempt::overview);
    askFor(nodesTarget(), &parseNodes, &Attempt::nodes);
    askForQueues();
    if (request.walkLadder)
        walkLadder();
    release();
}

void RabbitmqProbe::interrupt() noexcept
{
    QMetaObject::invokeMethod(this, &RabbitmqProbe::abortAttempt, Qt::QueuedConnection);
}

void RabbitmqProbe::abortAttempt()
{
    if (!m_attempt)
        return;

    const auto reason = failureOfDeadline(m_attempt->request.deadline);
    const bool onlyTheLadderIsOut = m_ladder.isWalking() && m_attempt->waiting == 1;
    ++m_attempt->waiting;
    // A warm connection that answers while nobody new gets in is a good reading with a failing ladder.
    if (!onlyTheLadderIsOut)
        fail(reason);
    m_ladder.cancel(reason);
    release();
}

std::chrono::milliseconds RabbitmqProbe::patience() const
{
    const auto& request = m_attempt->request;
    return std::max(request.deadline - m_clock().since(request.started), std::chrono::milliseconds(1));
}

void RabbitmqProbe::ask(const QByteArray& target, const Read& read, const Refused& refused)
{
    HttpLimits limits;
    limits.deadline = patience();
    limits.inactivity = limits.deadline;
    ++m_attempt->waiting;
    m_client.get(target, limits, [this, read, refused](const Result<HttpAnswer>& answer) {
        if (answer)
            m_attempt->fastest = std::min(m_attempt->fastest, answer->duration);
        if (answer && !m_attempt->failure)
            read(*answer);
        else if (!answer)
            refused(refinedForRabbitmq(answer.error(), m_user));
        release();
    });
}

void RabbitmqProbe::askEssential(const QByteArray& target, const Read& read)
{
    ask(target, read, [this](const Failure& failure) { fail(failure); });
}

template<typename Value>
void RabbitmqProbe::askFor(const QByteArray& target, Result<Value> (*parse)(QByteArrayView), Value Attempt::*place)
{
    askEssential(target, [this, parse, place](const HttpAnswer& answer) {
        auto value = parse(answer.body);
        if (!value)
            return fail(value.error());
        (*m_attempt).*place = *std::move(value);
    });
}

void RabbitmqProbe::askForQueues()
{
    const auto interest = namesOfInterest();
    const auto quick = m_quickLook.begin(m_book, {interest.begin(), interest.end()}, m_attempt->request.started);
    if (!quick)
        return askForLargest();
    for (const auto& name : *quick)
        askForQueue(name);
}

void RabbitmqProbe::askForLargest()
{
    m_attempt->isListed = true;
    askEssential(largestQueuesTarget(largestCount), [this](const HttpAnswer& answer) { takeLargest(answer); });
}

void RabbitmqProbe::takeLargest(const HttpAnswer& answer)
{
    auto page = parseQueuePage(answer.body, m_clock());
    if (!page)
        return fail(page.error());

    m_book.merge(page->queues);
    m_attempt->largest = *std::move(page);
    if (m_attempt->largest->pageCount > 1)
        askForInterest();
}

// Those that neither the list nor a quick look has read just now.
void RabbitmqProbe::askForInterest()
{
    qsizetype asked = 0;
    for (const auto& name : namesOfInterest()) {
        const auto* known = m_book.find(name);
        if (asked == QuickLook::mostByName || (known && known->readAt.boot >= m_attempt->request.started.boot))
            continue;
        askForQueue(name);
        ++asked;
    }
}

// First what is looked into: it wants to be known by now.
QStringList RabbitmqProbe::namesOfInterest() const
{
    const auto& ofInterest = m_attempt->request.objectsOfInterest;
    QStringList names(ofInterest.begin(), ofInterest.end());
    names.sort();
    for (const auto& name : m_peeker ? m_peeker->queues() : QStringList()) {
        names.removeOne(name);
        names.prepend(name);
    }
    return names;
}

bool RabbitmqProbe::needsLargest() const
{
    const auto& attempt = *m_attempt;
    return !attempt.isListed && !attempt.failure
        && !QuickLook::addsUp(m_book, attempt.overview, attempt.request.started);
}

void RabbitmqProbe::askForQueue(const QString& objectName)
{
    const auto* known = m_book.find(objectName);
    const auto [vhost, name] = known ? std::pair(known->vhost, known->name) : queueNamed(objectName);
    const auto read = [this](const HttpAnswer& answer) {
        if (const auto queue = parseQueue(answer.body, m_clock()))
            m_book.merge({*queue});
    };
    // A single queue that cannot be read keeps its last value, with its age; the poll is good without it.
    const auto refused = [this, vhost = vhost, name = name](const Failure& failure) {
        if (failure.args.value("status"_L1).toInt() == 404)
            m_book.forget(vhost, name);
    };
    ask(queueTarget(vhost, name), read, refused);
}

void RabbitmqProbe::walkLadder()
{
    ++m_attempt->waiting;
    m_ladder.walk(patience(), [this](const ConnectLadder& ladder) {
        m_attempt->ladder = Dated<ConnectLadder> {ladder, m_clock()};
        release();
    });
}

// The first failure is the one told; the others follow from calling off what is still out.
void RabbitmqProbe::fail(const Failure& failure)
{
    if (m_attempt->failure)
        return;
    m_attempt->failure = failure;
    m_client.cancelAll(failure);
}

void RabbitmqProbe::release()
{
    --m_attempt->waiting;
    // A ladder may take until the deadline; the list must not wait for it.
    const bool hasAnswers = m_attempt->waiting == (m_ladder.isWalking() ? 1 : 0);
    if (hasAnswers && needsLargest())
        askForLargest();
    if (m_attempt->waiting == 0)
        conclude();
}

void RabbitmqProbe::conclude()
{
    const auto attempt = *std::exchange(m_attempt, std::nullopt);
    Reading reading;
    reading.target = m_target;
    reading.readAt = m_clock();
    reading.duration = reading.readAt.since(attempt.request.started);
    reading.ladder = attempt.ladder;
    if (attempt.failure) {
        // Qt's client takes a stranger for a broken connection; the ladder has heard what was said.
        const auto* rung = attempt.ladder ? attempt.ladder->value.failing() : nullptr;
        const bool isVague = attempt.failure->code == "server.closed_connection"_L1;
        reading.outcome = isVague && rung ? *rung->failure : *attempt.failure;
    } else {
        noteLargest(attempt);
        reading.outcome = healthOf(attempt);
        m_clients.expectConsumers(attempt.overview.consumers);
        resumeWalks();
        if (m_peeker)
            m_peeker->resume(m_book);
    }
    reading.indicators = indicatorsOf(reading);
    // Last: whoever hears it may poll again at once.
    emit finished(attempt.request.ticket, std::make_shared<const Reading>(std::move(reading)));
}

// One walk at a time. Where polls are so rare that each begins a sweep, the clients have their turn when that ends.
void RabbitmqProbe::resumeWalks()
{
    if (m_hasMoreQueues && !m_clients.isWalking())
        m_sweeper.resume();
    if (!m_sweeper.isWalking())
        m_clients.resume();
}

void RabbitmqProbe::noteLargest(const Attempt& attempt)
{
    m_quickLook.noteEnd(QuickLook::addsUp(m_book, attempt.overview, attempt.request.started), attempt.fastest);
    if (!attempt.largest)
        return;

    const auto& largest = *attempt.largest;
    m_hasMoreQueues = largest.pageCount > 1;
    m_sawLess = std::exchange(m_seesLess, largest.total < attempt.overview.queues.value_or(0));
    m_quickLook.noteList(m_clock(), m_hasMoreQueues && !m_seesLess);
    if (m_hasMoreQueues)
        return;
    const auto read = largest.queues.size();
    const auto readAt = read > 0 ? largest.queues.first().readAt : m_clock();
    m_book.forgetOlderThan(readAt);
    m_sweep = Dated<QueueSweep> {{read, largest.total, true, 0}, readAt};
}

BrokerHealth RabbitmqProbe::healthOf(const Attempt& attempt)
{
    const auto& overview = attempt.overview;
    BrokerHealth health;
    health.version = overview.version;
    health.clusterName = overview.clusterName;
    health.ready = overview.ready;
    health.unacked = overview.unacked;
    health.publishPerS = overview.publishPerS;
    health.deliverPerS = overview.deliverPerS;
    health.ackPerS = overview.ackPerS;
    health.unroutablePerMin = overview.unroutablePerMin;
    health.connections = overview.connections;
    health.consumers = overview.consumers;
    health.queuesTotal = overview.queues;
    health.nodes = attempt.nodes;
    health.queues = m_book.queues();
    m_deadLetters.refresh(health.queues);
    markDeadLetterTargets(health.queues, m_deadLetters.bindings());
    health.sweep = sweepFor(overview);
    health.clients = m_clients.clients();
    if (m_peeker)
        health.peeks = m_peeker->peeks(m_clock());
    // A queue declared between two answers is no missing right: it takes two polls, or not a single queue.
    if (m_seesLess && (m_sawLess || (attempt.largest && attempt.largest->total == 0)))
        health.missing.append(missingVirtualHosts(m_user));
    return health;
}

std::optional<Dated<QueueSweep>> RabbitmqProbe::sweepFor(const RabbitmqOverview& overview) const
{
    auto sweep = m_sweep;
    if (sweep && m_seesLess && overview.queues) {
        sweep->value.total = *overview.queues;
        sweep->value.complete = false;
    }
    return sweep;
}

void RabbitmqProbe::takeSweep(const QueueSweep& sweep, const Moment& started, bool stoodStill)
{
    // While queues come and go, one of them may slip from a page not yet read to one already read: what two sweeps in
    // a row have not met is gone.
    if (stoodStill)
        m_book.forgetOlderThan(started);
    else if (sweep.complete && m_previousSweepStart)
        m_book.forgetOlderThan(*m_previousSweepStart);
    if (sweep.complete)
        m_previousSweepStart = started;
    m_sweep = Dated<QueueSweep> {sweep, m_clock()};
    if (!m_attempt)
        m_clients.resume();
}

std::unique_ptr<Probe> makeRabbitmqProbe(
    const TargetConfig& config, const std::optional<SecretString>& password, const Clock& clock, const FindSecret& peekSecret)
{
    return std::make_unique<RabbitmqProbe>(
        config, std::get<RabbitmqSettings>(config.settings), password, clock, peekSecret);
}

} // namespace yagura
