// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/descriptor.h"
#include "models/domain/configuration.h"
#include "models/domain/picturetape.h"

#include <functional>

namespace yagura {

/// Where and how much.
struct TapePlace {
    QString folder; ///< made when it is missing, for its owner only
    RecordSettings limits;
    std::chrono::milliseconds segment {std::chrono::minutes(5)}; ///< a new file each
    /// ::write(), unless a test hands in a worse one.
    std::function<qint64(int fd, const char* bytes, qint64 size)> write {};
};

/// Writes pictures into the record's segments and removes the oldest of them, by age and by size. A wall clock that
/// jumps ahead is believed after an hour, since what was removed for it would not come back. Each picture is one write,
/// so whoever ends this process at any moment costs no more than the last one. Blocks on the disk: lives in a thread
/// that may wait for it.
class TapeWriter final {
public:
    TapeWriter(TapePlace place, TapeOrigin origin);

    static constexpr std::chrono::hours believedAfter {1};

    /// Nothing, or why it is not written: record.full, record.elsewhere (another program writes this record) or
    /// record.cannot_write. What was begun of it is cut off again, and the next picture begins a new segment.
    std::optional<Failure> write(const Picture& picture);

    /// Of all segments.
    qint64 bytes() const { return m_bytes; }

private:
    struct Segment {
        QString path;
        qint64 startMs = 0;
        qint64 bytes = 0;
    };

    std::optional<Failure> ready(qint64 utcMs);
    std::optional<Failure> lock();
    std::optional<Failure> beginSegment(qint64 utcMs);
    std::optional<Failure> append(const QByteArray& frame);
    void forget(const Moment& now);
    qint64 trusted(const Moment& now);

    TapePlace m_place;
    TapeEncoder m_encoder;
    store::Descriptor m_lock;
    store::Descriptor m_file; ///< of the newest segment, while it is written
    QList<Segment> m_segments; ///< oldest first
    qint64 m_bytes = 0;
    qint64 m_lastMs = 0;
    std::optional<qint64> m_offsetMs; ///< UTC less the boot clock, of a wall clock that is believed
    qint64 m_aheadMs = 0; ///< of one that is not yet
    std::chrono::milliseconds m_aheadSince {0}; ///< by the boot clock
};

} // namespace yagura
