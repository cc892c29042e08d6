// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picturetape.h"

#include <memory>

namespace yagura {

/// What a record has, as a slider draws it: from when to when, where nothing was recorded, and when something was
/// wrong. Times are UTC in milliseconds. A value.
struct TapeOutline {
    struct Span {
        qint64 fromMs = 0;
        qint64 toMs = 0;

        bool operator==(const Span&) const = default;
    };
    struct Trouble {
        Span span;
        Severity worst = Severity::Warning;

        bool operator==(const Trouble&) const = default;
    };

    TapeOrigin origin;
    Span stretch; ///< of the first and the last picture
    QList<Span> holes; ///< longer than tapeHole, oldest first
    QList<Trouble> troubles; ///< warning or critical, oldest first
    int damages = 0; ///< places that cannot be read
    qint64 tornBytes = 0; ///< of what was never finished

    /// The hole that this moment lies in, ends excluded.
    const Span* holeAt(qint64 utcMs) const;

    bool operator==(const TapeOutline&) const = default;
};

using TapeOutlinePtr = std::shared_ptr<const TapeOutline>;

/// A picture is recorded at least once a second; longer silence than this is a hole.
inline constexpr std::chrono::milliseconds tapeHole {5'000};

/// Adds frames, in the order of their time, to an outline.
class TapeOutliner final {
public:
    void add(const TapeFrame& frame);
    TapeOutline outline;

private:
    bool m_isEmpty = true;
};

} // namespace yagura
