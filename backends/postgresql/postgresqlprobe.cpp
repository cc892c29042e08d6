// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/postgresqlprobe.h"

#include "backends/postgresql/connectwalk.h"
#include "backends/postgresql/databasereader.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

using namespace postgresql;

/// Kept back from a ladder beside a good reading, so that a ladder that hangs does not cost the reading.
constexpr auto answerReserve = 50ms;
/// A look that has borrowed the session is about to give it back.
constexpr auto borrowersPatience = 2s;

class PostgresqlProbe final : public Probe {
public:
    PostgresqlProbe(const TargetConfig& target, const std::optional<SecretString>& password, const Clock& clock,
        std::shared_ptr<SessionSeat> seat);
    ~PostgresqlProbe() override { dropSession(); }

    void poll(const PollRequest& request) override;
    void interrupt() noexcept override { m_interruption.interrupt(); }

private:
    Reading::Outcome attempt(const PollRequest& request, Deadline deadline);
    Reading::Outcome readHealth(Deadline deadline, bool mayReconnect);
    std::optional<Failure> openSession(Deadline deadline);
    void walkLadder(Deadline deadline);
    void dropSession();
    Failure failureOf(const SqlFault& fault) const;

    QString m_target;
    Clock m_clock;
    Interruption m_interruption;
    std::optional<ConnectWalk> m_walk;
    std::optional<Failure> m_badConfiguration;
    std::shared_ptr<SessionSeat> m_seat;
    std::unique_ptr<ReadSession>& m_session = m_seat->session; ///< ours while we hold the seat
    DatabaseReader m_reader;
    std::optional<Dated<ConnectLadder>> m_ladder; ///< newest; goes out with each reading until the next one
    std::optional<ServerEndpoint> m_endpoint; ///< of the session; without one, that of the attempt to get one
    bool m_walkedNow = false;
};

PostgresqlProbe::PostgresqlProbe(const TargetConfig& target, const std::optional<SecretString>& password,
    const Clock& clock, std::shared_ptr<SessionSeat> seat)
    : m_target(target.target.id), m_clock(clock), m_seat(std::move(seat)), m_reader(clock)
{
    const auto* settings = std::get_if<PostgresqlSettings>(&target.settings);
    auto conninfo = Conninfo::parse(settings ? settings->dsn : QString());
    if (conninfo)
        m_walk.emplace(*conninfo, password, m_interruption, Resolver());
    else
        m_badConfiguration = conninfo.error();
}

void PostgresqlProbe::poll(const PollRequest& request)
{
    const auto begun = std::chrono::steady_clock::now();
    const auto deadline = begun + request.deadline;
    auto reading = std::make_shared<Reading>();
    reading->target = m_target;
    m_interruption.arm();
    m_walkedNow = false;
    try {
        const DeadlineGuard guard(m_interruption, deadline);
        reading->outcome = attempt(request, deadline);
    } catch (const std::exception& error) {
        dropSession();
        reading->outcome = Failure {
            FailureClass::Internal, u"internal.exception"_s, {{u"detail"_s, QString::fromUtf8(error.what())}}};
    }
    if (auto* failure = std::get_if<Failure>(&reading->outcome); failure && failure->code == u"attempt.deadline"_s)
        failure->args.insert(u"deadline_ms"_s, qint64(request.deadline.count()));
    reading->readAt = m_clock();
    reading->duration = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
    reading->ladder = m_ladder;
    reading->endpoint = m_endpoint;
    reading->indicators = indicatorsOf(*reading);
    emit finished(request.ticket, reading);
}

Reading::Outcome PostgresqlProbe::attempt(const PollRequest& request, Deadline deadline)
{
    if (m_badConfiguration)
        return *m_badConfiguration;
    const std::unique_lock seat(m_seat->mutex, deadline);
    if (!seat)
        return Failure {FailureClass::NoAnswer, u"attempt.deadline"_s, {}};
    if (m_session)
        m_session->setInterruption(m_interruption);
    if (!m_session) {
        if (const auto failure = openSession(deadline))
            return *failure;
    }
    auto outcome = readHealth(deadline, true);
    if (request.walkLadder && !m_walkedNow && m_session)
        walkLadder(deadline - answerReserve);
    return outcome;
}

Reading::Outcome PostgresqlProbe::readHealth(Deadline deadline, bool mayReconnect)
{
    const auto health = m_reader.read(*m_session, deadline);
    if (health)
        return *health;
    const auto& fault = health.error();
    if (!fault.sessionLost)
        return failureOf(fault);
    m_session.reset();
    if (m_interruption.isRaised() || !mayReconnect)
        return failureOf(fault);
    if (const auto failure = openSession(deadline))
        return *failure;
    return readHealth(deadline, false);
}

/// The first connection is its own ladder.
std::optional<Failure> PostgresqlProbe::openSession(Deadline deadline)
{
    auto walked = m_walk->walk(deadline);
    m_ladder = {walked.ladder, m_clock()};
    m_walkedNow = true;
    m_endpoint = walked.endpoint;
    if (walked.failure)
        return walked.failure;
    m_session = std::make_unique<ReadSession>(std::move(walked.connection), m_interruption);
    m_reader.expectAnotherServer();
    return std::nullopt;
}

void PostgresqlProbe::walkLadder(Deadline deadline)
{
    const auto walked = m_walk->walk(deadline);
    m_ladder = {walked.ladder, m_clock()};
    m_walkedNow = true;
}

void PostgresqlProbe::dropSession()
{
    const std::unique_lock seat(m_seat->mutex, borrowersPatience);
    if (seat)
        m_session.reset();
}

Failure PostgresqlProbe::failureOf(const SqlFault& fault) const
{
    // Whoever shut the socket down knows better than the words of a library that found it shut.
    if (m_interruption.isRaised())
        return {FailureClass::NoAnswer, u"attempt.deadline"_s, {}};
    return fault.failure();
}

} // namespace

std::unique_ptr<Probe> makePostgresqlProbe(const TargetConfig& target, const std::optional<SecretString>& password,
    const Clock& clock, const std::shared_ptr<SessionSeat>& seat)
{
    return std::make_unique<PostgresqlProbe>(target, password, clock, seat);
}

std::unique_ptr<Probe> makePostgresqlProbe(
    const TargetConfig& target, const std::optional<SecretString>& password, const Clock& clock)
{
    return makePostgresqlProbe(target, password, clock, std::make_shared<SessionSeat>());
}

} // namespace yagura
