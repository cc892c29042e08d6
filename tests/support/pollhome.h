// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/poll/poller.h"
#include "tests/support/fakeprobe.h"
#include "tests/support/faketime.h"

#include <algorithm>
#include <optional>

namespace yagura::testing {

/// A poller over fake probes, in this thread. Sets everybody free before the poller dies.
struct PollHome {
    std::shared_ptr<FakeWorld> world = std::make_shared<FakeWorld>();
    FakeTime time;
    int secretsAsked = 0;
    std::optional<Failure> secretFailure;
    Poller poller {
        PollParts {.systems = fakeSystems(world), .findSecret = secret(), .clocks = time.clocks(), .seed = 7}};

    explicit PollHome(const QList<TargetConfig>& targets, const Manner& manner = {})
    {
        for (const TargetConfig& config : targets)
            world->set(config.target.id, manner);
        poller.configure(targets);
        poller.start();
    }
    ~PollHome()
    {
        world->release();
        poller.stop(std::chrono::seconds(5));
    }

    FindSecret secret()
    {
        return [this](const TargetConfig&, const SecretFound& found) {
            ++secretsAsked;
            if (secretFailure)
                found(*secretFailure);
            else
                found(std::optional<SecretString>());
        };
    }
    TargetState state(const QString& id) const
    {
        const QList<TargetState> states = poller.states();
        const auto found = std::ranges::find_if(states, [&id](const TargetState& it) { return it.target.id == id; });
        return found == states.end() ? TargetState {} : *found;
    }
    QString failureCode(const QString& id) const
    {
        const TargetState now = state(id);
        return now.failure() ? now.failure()->code : QString();
    }
};

} // namespace yagura::testing
