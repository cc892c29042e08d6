// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/systems.h"

#include "backends/check/httpcheckprobe.h"
#include "backends/check/tcpcheckprobe.h"
#include "backends/node/localnodeprobe.h"
#include "backends/postgresql/postgresqlprobe.h"
#include "backends/rabbitmq/rabbitmqprobe.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using Secret = std::optional<SecretString>;

std::unique_ptr<Probe> makeLocalNode(const TargetConfig& config, const Secret&, const Clock& clock)
{
    return makeLocalNodeProbe(config, clock, QCoreApplication::applicationDirPath() + u"/yagura-mounts"_s);
}

} // namespace

Systems knownSystems(const FindSecret& peekSecret, const std::shared_ptr<postgresql::SessionSeats>& seats)
{
    const auto makeDatabase = [seats](const TargetConfig& config, const Secret& secret, const Clock& clock) {
        return seats ? makePostgresqlProbe(config, secret, clock, seats->newSeat(config.target.id))
                     : makePostgresqlProbe(config, secret, clock);
    };
    const auto makeBroker = [peekSecret](const TargetConfig& config, const Secret& secret, const Clock& clock) {
        return makeRabbitmqProbe(config, secret, clock, peekSecret);
    };
    return {
        {u"postgresql"_s, Dwelling::OwnWorker, makeDatabase},
        {u"local"_s, Dwelling::OwnWorker, makeLocalNode},
        {u"rabbitmq"_s, Dwelling::NetLoop, makeBroker},
        {u"http"_s, Dwelling::NetLoop, makeHttpCheckProbe},
        {u"tcp"_s, Dwelling::NetLoop, makeTcpCheckProbe},
    };
}

} // namespace yagura
