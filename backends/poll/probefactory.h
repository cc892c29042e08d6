// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/credentials/findsecret.h"
#include "models/ports/clock.h"
#include "models/ports/probe.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace yagura {

/// Where a probe lives: in a thread of its own because it blocks, or in the one event loop of all that do not.
enum class Dwelling { OwnWorker, NetLoop };

/// One system that we know how to watch.
struct System {
    QString name; ///< "postgresql", "rabbitmq", "local": the word of the configuration
    Dwelling dwelling = Dwelling::OwnWorker;
    /// Makes a probe. Called in the pipeline's thread, so it must not do any I/O; the probe is then moved to where it
    /// dwells, with its children, polls there and dies there. The clock may be read from any thread.
    std::function<std::unique_ptr<Probe>(const TargetConfig&, const std::optional<SecretString>&, const Clock&)> make;
};

using Systems = QList<System>;

} // namespace yagura
