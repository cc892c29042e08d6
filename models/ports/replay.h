// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history.h"
#include "models/domain/tapeoutline.h"
#include "models/ports/watch.h"

namespace yagura {

/// Where a replay stands.
struct Playback {
    TapeOutlinePtr outline; ///< null until the record was opened
    std::optional<Failure> failure; ///< why it cannot be
    qint64 atMs = 0; ///< the moment that is shown, UTC
    int speed = 1; ///< times as fast as it happened
    bool isPlaying = false;
    bool isHole = false; ///< nothing was recorded then: what is shown is what came before
    bool isDamaged = false; ///< what was recorded then cannot be read
};

/// A watch that shows what was recorded. Its pictures tell all moments by the record's clock: the boot clock of a
/// picture is its UTC, so every age is that of the moment that is shown. Each seek begins a new epoch, so that nobody
/// takes the past before it for that of the picture. Nothing is polled and nothing can be asked for.
class Replay : public Watch {
    Q_OBJECT

public:
    using Watch::Watch;

    Source source() const final { return Source::Replay; }
    void pollNow(const QString&) final { }
    void setPaused(bool isPaused) final { setPlaying(!isPaused); }
    void readPast(std::chrono::milliseconds) final { emit pastRead({}); }

    virtual void setPlaying(bool isPlaying) = 0;
    virtual void setSpeed(int times) = 0;
    /// Goes to that moment, or to the nearest that there is. Of several wishes in a row only the newest counts.
    virtual void seek(qint64 utcMs) = 0;
    /// To the next picture (+1) or the one before (−1), and stays there.
    virtual void step(int direction) = 0;

signals:
    void stateChanged(const yagura::Playback& state);
    /// Before a picture that goes on from the one before: what came between them, oldest first.
    void passed(const QList<yagura::PicturePtr>& pictures);
    /// After a seek, as soon as it is read: the half hour up to the picture of that epoch.
    void historyRead(const QString& epoch, const std::shared_ptr<const yagura::History>& history);
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Playback)
