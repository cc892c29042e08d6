// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/targettrial.h"

#include "backends/systems.h"
#include "backends/watch/directwatch.h"

namespace yagura {

namespace {

TargetTrial trialOf(const Reading& reading)
{
    TargetTrial trial;
    if (const Failure* failure = reading.failure())
        trial.failure = *failure;
    if (reading.ladder)
        trial.ladder = reading.ladder->value;
    trial.duration = reading.duration;
    if (const auto* database = reading.as<DatabaseHealth>()) {
        trial.version = QStringLiteral("PostgreSQL ") + database->version;
        trial.missing = database->missing;
    } else if (const auto* broker = reading.as<BrokerHealth>()) {
        trial.version = QStringLiteral("RabbitMQ ") + broker->version;
    } else if (const auto* node = reading.as<NodeHealth>()) {
        trial.version = node->kernel;
    }
    return trial;
}

PipelineParts partsFor(const std::optional<SecretString>& secret)
{
    PipelineParts parts;
    parts.poll.systems = knownSystems();
    parts.poll.findSecret = [secret](const TargetConfig&, const SecretFound& found) { found(secret); };
    parts.poll.clocks = systemClocks();
    return parts;
}

} // namespace

TargetSettingsStore::Trial trialByProbe()
{
    return [](const TargetConfig& config, const std::optional<SecretString>& secret,
               const std::function<void(TargetTrial)>& answer) {
        auto* watch = new DirectWatch(partsFor(secret));
        watch->reconfigure({config}, {}, {});
        QObject::connect(watch, &Watch::pictureChanged, watch, [watch, answer, id = config.target.id](const PicturePtr& picture) {
            const TargetState* state = picture->target(id);
            if (!state || !state->last)
                return;
            const ReadingPtr reading = state->last;
            watch->disconnect();
            watch->deleteLater();
            answer(trialOf(*reading));
        });
        watch->start();
        watch->pollNow(config.target.id);
    };
}

} // namespace yagura
