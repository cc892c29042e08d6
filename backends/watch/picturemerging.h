// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picturemerger.h"
#include "models/domain/record.h"
#include "models/ports/clock.h"

#include <QObject>
#include <QTimer>

namespace yagura {

/// How patient a merging is.
struct MergePatience {
    std::chrono::milliseconds coalesce {50}; ///< after a change, so that what comes together is one picture
    std::chrono::milliseconds atLeastEvery {1'000}; ///< a picture comes, so that ages go on
    std::chrono::milliseconds silentAfter {10'000}; ///< a named source whose watch sent nothing for so long is lost
};

/// What a merging is put together from.
struct PictureMergingParts {
    QList<SourcePicture> sources; ///< without pictures; their order is that of take()
    Clock clock;
    QString source; ///< uuid of the merged positions
    MergePatience patience {};
    Record::Limits record {};
};

/// Pictures of several watches in, merged pictures out, in a thread of its own: merging costs what the world is large.
/// It is spoken to by queued calls. When a picture is dear to make, the next one waits four times as long as this one
/// took; at most one is on its way to the reader. What it made is recorded, for half an hour.
class PictureMerging final : public QObject {
    Q_OBJECT

public:
    explicit PictureMerging(PictureMergingParts parts, QObject* parent = nullptr);

    void start();
    void take(qsizetype source, const yagura::PicturePtr& picture);
    void setPaused(bool paused);
    /// What was recorded since then (boot clock), told by pastReady().
    void readPast(std::chrono::milliseconds since);
    /// The reader has the picture: send the next one.
    void taken();

signals:
    /// taken() is to be called in answer.
    void pictureReady(yagura::PicturePtr picture);
    void pastReady(const QByteArray& pictures);

private:
    void expectPicture();
    void makePicture();
    void noticeSilence(const Moment& now);
    void offer();

    Clock m_clock;
    MergePatience m_patience;
    QList<SourcePicture> m_sources;
    QList<Moment> m_heard; ///< when the newest picture of each came
    PictureMerger m_merger;
    Record m_record;
    Position m_position;
    QTimer m_soon {this};
    QTimer m_pulse {this};
    std::chrono::milliseconds m_wait; ///< until the next picture, in force
    PicturePtr m_newest; ///< not yet offered
    bool m_onItsWay = false;
};

} // namespace yagura
