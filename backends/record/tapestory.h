// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/record/tapeshelf.h"

namespace yagura {

/// A record as text, small and readable enough for a repository: lines of JSON, first {"schema": "yagura.story/1", "host"},
/// then one whole picture, then what changed each time, see deltaBetween().
Result<TapeShelf> shelfOfStory(const QByteArray& lines);

/// The story of a record from that moment to that one (UTC in milliseconds), a picture every so often.
QByteArray storyOf(TapeShelf& shelf, const TapeOutline::Span& stretch, std::chrono::milliseconds every);

/// What `yagura --replay demo` plays: an incident of the lab, which was recorded as everything is.
Result<TapeShelf> shippedStory();

} // namespace yagura
