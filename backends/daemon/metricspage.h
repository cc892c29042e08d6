// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/httpserver.h"
#include "models/domain/historywish.h"
#include "models/domain/picture.h"
#include "models/domain/tapestate.h"

namespace yagura {

/// What the daemon says of itself and of its polling.
struct MetricsFacts {
    PicturePtr picture; ///< the newest; null before the first
    qint64 pictures = 0;
    std::size_t waiting = 0; ///< long polls
    HttpServerCounters http;
    std::optional<HistoryFacts> history {}; ///< none: nothing is kept
    std::optional<TapeState> tape {}; ///< of the record on disk; nothing where there is none
};

/// In Prometheus' text format.
QByteArray metricsText(const MetricsFacts& facts);

} // namespace yagura
