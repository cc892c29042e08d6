// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"

#include <QPoint>
#include <QSet>

namespace yagura {

/// How long a page stands before the next one takes its place. Pages only move while all is well.
inline constexpr std::chrono::milliseconds wallPageStands {20'000};

/// The page that is up after all has been well for so long, beginning at `first`.
int wallPageAt(std::chrono::milliseconds wellFor, int pages, int first);

/// Against burn-in everything goes around by one pixel, a step a minute.
QPoint wallShiftAt(std::chrono::milliseconds time);

/// Tells when something became critical that was not: once, and again only after it had been gone for a while, so that
/// what comes and goes does not ring all night. What is critical when the wall begins is nothing new.
class WallAlarm final {
public:
    static constexpr std::chrono::milliseconds forgets {600'000};

    /// Whether to ring for this picture.
    bool take(const Picture& picture);

private:
    QHash<QString, std::chrono::milliseconds> m_seen; ///< critical findings, and when they were last
    bool m_hasBegun = false;
};

} // namespace yagura
