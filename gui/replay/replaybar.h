// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/replay.h"

#include <QFrame>

class QToolButton;

namespace yagura {

class PlainLabel;
class ReplayTrack;

/// The bar over a window that shows the past, so that nobody takes it for now: a ground and a hatched edge of its own
/// colour, the moment in words, and what moves it. Speaks to the replay, which must outlive it.
class ReplayBar final : public QFrame {
    Q_OBJECT

public:
    explicit ReplayBar(Replay& replay, QWidget* parent = nullptr);

    /// There is a now to go back to.
    void setHasNow(bool hasNow);
    /// What the way back is called, where it leads to something else than now; and its tip.
    void setBackWords(const QString& words, const QString& tip);
    /// What goes on now, while the past is shown; empty: nothing to say. Critical is what turned so meanwhile.
    void setNow(const QString& sentence, Severity severity);
    void turnPlaying();
    /// Faster (+1) or slower (−1).
    void changeSpeed(int direction);
    const Playback& playback() const { return m_playback; }

signals:
    void backWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLayout* makeHead();
    QLayout* makeControls();
    void take(const Playback& playback);

    Replay& m_replay;
    Playback m_playback;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_note = nullptr;
    PlainLabel* m_now = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_earlier = nullptr;
    QToolButton* m_play = nullptr;
    QToolButton* m_later = nullptr;
    QToolButton* m_speed = nullptr;
    ReplayTrack* m_track = nullptr;
};

} // namespace yagura
