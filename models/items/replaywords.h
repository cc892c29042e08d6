// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tapestate.h"
#include "models/ports/replay.h"

#include <QTimeZone>

namespace yagura {

/// "2026-11-28 21:14:07" in the reader's time.
QString replayMomentText(qint64 utcMs);

/// What is shown is made up: no server was ever asked for it.
bool isDemo(const Playback& playback);

/// "Replay — 2026-11-28 21:14:07, recorded on node-1".
QString replayTitle(const Playback& playback);

/// What is wrong with the moment that is shown, or with the record; empty when nothing is.
QString replayNote(const Playback& playback);

/// What is wrong with the record that is being written; empty when nothing is, or when another program writes it.
QString tapeStateText(const TapeState& state);

/// A moment as it is typed: ISO 8601 with an offset, or HH:MM[:SS] in that zone, which means the last time of the
/// record at which a clock showed that. UTC in milliseconds; nothing when it is neither.
std::optional<qint64> replayMoment(const QString& typed, const TapeOutline::Span& stretch, const QTimeZone& zone);

/// Whether replayMoment() can read it.
bool isReplayMoment(const QString& typed);

} // namespace yagura
