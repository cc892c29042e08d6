// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/layout.h"

#include <QObject>

namespace yagura {

/// Where the boxes of a map stand, and that they stay there: what only changes its state keeps its place, what comes or
/// goes moves nothing else, and only another picture altogether is arranged anew. Guests never count for that. Asks the
/// layout outside, and falls back on ours, in another thread, when that one does not answer. Lives in the gui thread
/// and never waits.
class MapPlaces final : public QObject {
    Q_OBJECT

public:
    /// `layout` must outlive this; nullptr means ours.
    explicit MapPlaces(Layout* layout, QObject* parent = nullptr);

    /// One found() follows: at once when the places are known or can be kept, else later. A newer request makes an older
    /// one void.
    void find(const LayoutRequest& request);
    /// The next request is arranged anew, whatever it has in common with the one before.
    void startOver() { m_isKnown = false; }
    /// Why the layout outside did not answer the last time it was asked; nothing when it did.
    const std::optional<Failure>& failure() const { return m_failure; }

signals:
    /// `isKept`: what was there before stands where it stood.
    void found(const yagura::LayoutAnswer& answer, bool isKept);

private:
    void fallBack();
    void seatGuests(const LayoutAnswer& answer);
    void take(const LayoutAnswer& answer, bool isKept);

    Layout* m_layout;
    LayoutRequest m_wanted;
    LayoutRequest m_question; ///< the same without guests: what is asked for
    bool m_isWaiting = false;
    LayoutRequest m_request; ///< of the places that are in force
    LayoutAnswer m_answer;
    bool m_isKnown = false;
    std::optional<Failure> m_failure;
};

} // namespace yagura
