// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/tapeoutline.h"

namespace yagura {

/// A record to be read: the segments of a folder, one file, or a stretch out of memory. Puts documents together again
/// and remembers the newest one, so that going on is cheap. Blocks on the disk: lives in a thread that may wait for it.
/// Files that grow or go meanwhile are read as they were found; what is missing then counts as damaged.
class TapeShelf final {
public:
    /// A document as it was recorded.
    struct Shot {
        QJsonObject document;
        qint64 utcMs = 0;
        bool isDamaged = false; ///< what came between it and the moment asked for cannot be read
    };

    /// record.none (nothing there), record.foreign (not one of ours), record.newer (of a newer version) or
    /// record.unreadable.
    static Result<TapeShelf> open(const QString& path);
    /// Of the bytes of an attachment, see PastPictures; record.none when they hold nothing.
    static Result<TapeShelf> fromPast(const QByteArray& cbor, const TapeOrigin& origin);
    /// Of the bytes of one segment; record.none when they hold no picture.
    static Result<TapeShelf> fromTape(const QByteArray& tape);

    const TapeOutline& outline() const { return m_outliner.outline; }

    /// The newest readable document at or before this moment; nothing before the first.
    std::optional<Shot> at(qint64 utcMs);
    /// The moment of the first picture after (+1) or the last one before (−1) this one; nothing where there is none.
    std::optional<qint64> neighbour(qint64 utcMs, int direction) const;

private:
    struct Source {
        QString path; ///< empty: `bytes`
        QByteArray bytes;
        TapeSegment segment;
    };
    struct Place {
        qsizetype source = 0;
        qsizetype frame = 0;

        bool operator==(const Place&) const = default;
    };

    static Result<Source> readSource(const QString& path);
    void add(Source source);
    std::optional<Place> placeAt(qint64 utcMs) const;
    qsizetype wholeBefore(const Place& place) const; ///< or 0
    std::optional<Shot> shotAt(const Place& place);

    QList<Source> m_sources; ///< by the time of their first picture, none without a picture
    TapeOutliner m_outliner;
    Place m_place; ///< of m_document
    QJsonObject m_document; ///< empty: none yet
};

/// The worst severity of a document's findings, and its moment.
Severity worstIn(const QJsonObject& picture);
qint64 utcMsOf(const QJsonObject& picture);

} // namespace yagura
