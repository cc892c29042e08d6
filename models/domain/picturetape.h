// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picturenews.h"

#include <QList>

#include <functional>
#include <optional>

namespace yagura {

/// The record as it lies on a disk, one segment a file: "yagura.tape/1\n", then frames. A frame is a mark of four
/// bytes, a CRC-32 of all that follows, the length of its body, and the body: its kind, the worst severity, the UTC of
/// the picture in milliseconds and a packedDocument() that is a whole picture, the difference to the frame before it,
/// or who recorded. Numbers are big-endian. A segment's first picture is whole, and its times never go back. Pure
/// values.

/// Who recorded.
struct TapeOrigin {
    static inline const QString demo = QStringLiteral("yagura.demo"); ///< source of what is made up

    QString host;
    QString source; ///< uuid of the installation

    bool operator==(const TapeOrigin&) const = default;
};

/// Where a frame lies in its segment, and what is known of it without reading its picture.
struct TapeFrame {
    qint64 offset = 0; ///< of its mark
    qint64 size = 0; ///< mark and head included
    qint64 utcMs = 0;
    Severity worst = Severity::Ok; ///< of the findings
    bool isWhole = false;

    bool operator==(const TapeFrame&) const = default;
};

/// Bytes of a segment from there on; fewer where it ends or cannot be read.
using TapeBytes = std::function<QByteArray(qint64 offset, qint64 size)>;

/// What a walk through a segment found.
struct TapeSegment {
    enum class Kind {
        Tape,
        Foreign, ///< not one of ours
        Newer ///< of a version that this program cannot read
    };

    Kind kind = Kind::Foreign;
    TapeOrigin origin;
    QList<TapeFrame> frames; ///< oldest first
    qint64 soundBytes = 0; ///< the end of the last frame
    qint64 tornBytes = 0; ///< behind it: a frame that was never finished
    int damages = 0; ///< places in the middle that were passed over

    bool operator==(const TapeSegment&) const = default;
};

/// Reads heads only, so a segment of any size costs little; a body's checksum is looked at when it is read. What cannot
/// be a frame is passed over up to the next one that is sound. Whatever the bytes, the effort is bounded by their
/// number.
TapeSegment walkTape(const TapeBytes& read, qint64 size);

/// The whole picture or the difference that the frame holds; nothing when it is damaged.
std::optional<QJsonObject> documentOf(const TapeBytes& read, const TapeFrame& frame);

/// Makes one segment after another. Used from one thread.
class TapeEncoder final {
public:
    static constexpr std::chrono::milliseconds wholeEvery {60'000};

    explicit TapeEncoder(TapeOrigin origin) : m_origin(std::move(origin)) { }

    /// The beginning of a segment; the next picture is a whole one.
    QByteArray beginSegment();
    /// The picture as a frame of the segment that was begun.
    QByteArray encode(const Picture& picture);
    /// What encode() gave last was not written: the next picture is a whole one.
    void dropLast() { m_news.reset(); }

    /// A frame of a document that is packed already.
    static QByteArray frame(bool isWhole, Severity worst, qint64 utcMs, const QByteArray& packed);

private:
    TapeOrigin m_origin;
    PictureNewsPtr m_news; ///< of the picture before; null: the next one is whole
    qint64 m_wholeUtcMs = 0;
};

} // namespace yagura
