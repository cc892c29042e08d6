// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/record/tapeshelf.h"
#include "models/ports/clock.h"
#include "models/ports/replay.h"

#include <QTimer>

#include <atomic>

namespace yagura {

/// What a replay is made from.
struct ReplayParts {
    /// Opens the record; called once, in the reader's thread.
    std::function<Result<TapeShelf>()> open;
    /// Where to begin, UTC in milliseconds.
    std::function<qint64(const TapeOutline&)> begin;
    Clock clock; ///< by which it plays
    bool isPlaying = false; ///< from the beginning
    int speed = 1; ///< at first
};

/// Reads a record and plays it: puts pictures together, follows the clock, builds the half hour before a moment in
/// small portions between other work. Lives in a thread of its own and is spoken to by queued calls.
class ReplayReader final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds beat {200}; ///< of playing
    static constexpr std::chrono::milliseconds sampleEvery {2'000}; ///< recorded time, of what is only passed
    static constexpr std::chrono::minutes past {30};

    explicit ReplayReader(ReplayParts parts, QObject* parent = nullptr);

    /// The newest seek that was wished for; older ones are passed over. From any thread.
    std::shared_ptr<std::atomic<qint64>> newestSeek() const { return m_newestSeek; }

    void start();
    void setPlaying(bool isPlaying);
    void setSpeed(int times);
    void seek(qint64 utcMs, qint64 ticket);
    void step(int direction);
    /// The reader has the picture: send the next one.
    void taken();

signals:
    void stateReady(const yagura::Playback& state);
    /// taken() is to be called in answer.
    void pictureReady(const yagura::PicturePtr& picture, const QList<yagura::PicturePtr>& passed);
    void historyReady(const QString& epoch, const std::shared_ptr<const yagura::History>& history);

private:
    void play();
    void jump(qint64 utcMs);
    void goOn(qint64 utcMs);
    void show();
    void buildPast();
    void tellPast();
    void offer();
    PicturePtr recorded(TapeShelf& shelf, qint64 utcMs, const PicturePtr& before);
    PicturePtr agedTo(const PicturePtr& picture, qint64 utcMs, const QString& trouble);

    ReplayParts m_parts;
    std::optional<TapeShelf> m_shelf;
    Playback m_state;
    QTimer m_beat {this};
    Moment m_played; ///< up to when, by the clock
    int m_epoch = 0;
    qint64 m_seq = 0;
    PicturePtr m_picture; ///< as recorded, of m_state.atMs
    QString m_trouble; ///< code of why m_picture is not that of its moment; empty: it is

    std::optional<TapeShelf> m_pastShelf; ///< while the past is being built
    std::shared_ptr<History> m_past;
    std::shared_ptr<const History> m_pastRead; ///< built, and not yet told
    PicturePtr m_pastPicture;
    qint64 m_pastMs = 0;
    QTimer m_pastTurn {this};

    PicturePtr m_newest; ///< not yet offered
    QList<PicturePtr> m_passed;
    bool m_onItsWay = false;
    std::shared_ptr<std::atomic<qint64>> m_newestSeek = std::make_shared<std::atomic<qint64>>(0);
};

} // namespace yagura
