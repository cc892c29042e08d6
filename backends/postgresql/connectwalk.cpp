// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/connectwalk.h"

#include "backends/postgresql/climb.h"
#include "backends/postgresql/connectfailure.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura::postgresql {

namespace {

constexpr auto nameLimit = 2s;
constexpr auto loginLimit = 5s;

Deadline sooner(Deadline deadline, std::chrono::milliseconds limit)
{
    return std::min(deadline, std::chrono::steady_clock::now() + limit);
}

LadderStep step(Rung rung)
{
    LadderStep made;
    made.rung = rung;
    return made;
}

ConnectLadder startedWith(const LadderStep& dns)
{
    ConnectLadder ladder;
    ladder.steps.append(dns);
    for (const auto rung : {Rung::Tcp, Rung::Tls, Rung::Login, Rung::Query})
        ladder.steps.append(step(rung));
    return ladder;
}

Walked failed(LadderStep dns, const Failure& failure)
{
    dns.outcome = LadderStep::Outcome::Failed;
    dns.failure = failure;
    return {startedWith(dns), nullptr, failure, std::nullopt};
}

bool haveOneHost(const QList<Endpoint>& doors)
{
    return std::ranges::all_of(doors, [&first = doors.first()](const Endpoint& door) {
        return door.host == first.host && door.address == first.address;
    });
}

ServerEndpoint shown(const Endpoint& door, bool isOneOfSeveral)
{
    return {QString::fromUtf8(door.host.isEmpty() ? door.address : door.host), QString::fromLatin1(door.address),
        door.isSocket(), isOneOfSeveral};
}

bool mayTryNext(const Walked& walked)
{
    const auto* failing = walked.ladder.failing();
    return failing
        && (failing->rung == Rung::Tcp || failing->detail.contains(u"session is"_s)
            || failing->detail.contains(u"server is"_s));
}

} // namespace

ConnectWalk::ConnectWalk(
    Conninfo conninfo, std::optional<SecretString> password, Interruption& interruption, Resolver resolver)
    : m_conninfo(std::move(conninfo)), m_password(std::move(password)), m_interruption(interruption),
      m_resolver(std::move(resolver))
{
}

Result<QList<Endpoint>> ConnectWalk::resolvedDoor(const Endpoint& door, Deadline deadline)
{
    if (door.isSocket() || !door.address.isEmpty())
        return QList {door};
    const auto addresses = m_resolver.resolve(door.host, deadline, m_interruption);
    if (!addresses)
        return addresses.error();
    QList<Endpoint> doors;
    for (const auto& address : *addresses)
        doors.append({door.host, address, door.port});
    return doors;
}

/// Fills the first rung. A name that is not found hides no other door.
Result<QList<Endpoint>> ConnectWalk::resolvedDoors(const QList<Endpoint>& given, LadderStep& dns, Deadline deadline)
{
    const auto begun = std::chrono::steady_clock::now();
    QList<Endpoint> doors;
    std::optional<Failure> failure;
    for (const auto& door : given) {
        auto resolved = resolvedDoor(door, sooner(deadline, nameLimit));
        if (resolved)
            doors += *resolved;
        else
            failure = resolved.error();
    }
    dns.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
    if (doors.isEmpty() && failure)
        return *failure;
    const bool isGiven = std::ranges::all_of(given, [](const Endpoint& door) {
        return door.isSocket() || !door.address.isEmpty() || !QHostAddress(QString::fromUtf8(door.host)).isNull();
    });
    dns.outcome = isGiven ? LadderStep::Outcome::NotUsed : LadderStep::Outcome::Passed;
    if (isGiven)
        dns.milliseconds.reset();
    else
        dns.detail = QString::fromLatin1(doors.first().address);
    return doors;
}

Walked ConnectWalk::walk(Deadline deadline)
{
    const PlainLocale plain;
    auto dns = step(Rung::Dns);
    const auto given = m_conninfo.endpoints();
    if (!given)
        return failed(dns, given.error());
    const bool areSeveral = !haveOneHost(*given);
    const auto doors = resolvedDoors(*given, dns, deadline);
    if (!doors) {
        Walked walked = failed(dns, doors.error());
        walked.endpoint = shown(given->first(), areSeveral);
        return walked;
    }
    Walked walked;
    auto doorsLeft = doors->size();
    for (const auto& door : *doors) {
        // A door that swallows packets must leave time for the others.
        const auto share = remaining(deadline) / doorsLeft--;
        walked = climb(door, dns, sooner(deadline, std::min<std::chrono::milliseconds>(share, loginLimit)));
        walked.endpoint = shown(door, areSeveral);
        if (!mayTryNext(walked) || m_interruption.isRaised())
            break;
    }
    return walked;
}

Walked ConnectWalk::climb(const Endpoint& door, const LadderStep& dns, Deadline deadline)
{
    // Two refusals can be learnt from, so there are at most three climbs.
    for (;;) {
        Climb climb(startConnection(m_conninfo.optionsFor(door, m_plan), m_password), m_interruption, deadline);
        Walked walked;
        walked.ladder = startedWith(dns);
        walked.failure = climb.run(walked.ladder);
        if (!walked.failure) {
            walked.connection = climb.takeConnection();
            return walked;
        }
        if (!learnsFrom(climb.message(), door))
            return walked;
    }
}

bool ConnectWalk::learnsFrom(const QByteArray& message, const Endpoint& door)
{
    if (m_plan.readOnlyOption && isOptionRefusal(message)) {
        m_plan.readOnlyOption = false;
        return true;
    }
    if (m_plan.encryptLoopback && m_conninfo.mayGoUnencrypted(door) && isWithoutTls(message)) {
        m_plan.encryptLoopback = false;
        return true;
    }
    return false;
}

} // namespace yagura::postgresql
