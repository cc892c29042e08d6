// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picturedelta.h"
#include "models/domain/picturenews.h"

#include <QByteArray>
#include <QJsonObject>

#include <deque>

namespace yagura {

/// The one record, its memory part: Picture deltas with a keyframe every five minutes, bounded in time and bytes.
/// What is older than 30 minutes or beyond 64 MiB goes, whole keyframe spans at a time.
/// Used from one thread (the pipeline's).
class Record final {
public:
    struct Limits {
        std::chrono::milliseconds keep {std::chrono::minutes(30)};
        std::chrono::milliseconds keyframeEvery {std::chrono::minutes(5)};
        qint64 bytes = 64LL * 1024 * 1024;
    };

    explicit Record(Limits limits);

    /// Gives back what it made of the picture, for the picture to carry.
    PictureNewsPtr append(const Picture& picture);

    /// The picture as it stood at that time (boot clock), or an empty object when the record does not reach back so
    /// far.
    QJsonObject at(std::chrono::milliseconds boot) const;
    /// The document of exactly that sequence number, or an empty object.
    QJsonObject atSequence(qint64 seq) const;

    /// What was recorded since then (boot clock) as the bytes of an attachment, see PastPictures; from the keyframe
    /// before it. Copies; nothing is packed anew.
    QByteArray since(std::chrono::milliseconds boot) const;

    qint64 bytes() const { return m_bytes; }
    std::size_t entries() const { return m_entries.size(); }

private:
    struct Entry {
        qint64 seq = 0;
        std::chrono::milliseconds boot {0};
        bool keyframe = false;
        QByteArray packed; ///< CBOR of a whole document or a delta, deflated when long
    };

    void forget(std::chrono::milliseconds now);
    QJsonObject documentOf(std::deque<Entry>::const_iterator entry) const;

    Limits m_limits;
    std::deque<Entry> m_entries;
    PictureNewsPtr m_news; ///< of the newest picture
    qint64 m_spanBytes = 0; ///< since the newest keyframe
    std::chrono::milliseconds m_lastKeyframe {0};
    qint64 m_bytes = 0;
};

} // namespace yagura
