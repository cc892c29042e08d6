// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/packedreply.h"
#include "models/domain/picturenews.h"

#include <QHash>

#include <deque>

namespace yagura {

/// The newest picture and how it came about, as documents to send. Each difference is encoded once, however many ask;
/// those that ask from the same place get the same bytes. Lives in one thread.
class PictureLog final {
public:
    struct Limits {
        std::size_t changes = 256;
        qsizetype bytes = 8 * 1024 * 1024;
        qsizetype catchUpBytes = 256 * 1024; ///< of one answer; or a quarter of the whole picture, if that is more
        qsizetype answers = 32; ///< kept for others who ask from the same place
    };

    explicit PictureLog(Limits limits) : m_limits(limits) { }

    /// Of the next picture, for whoever has the newest one.
    void append(const PictureNews& news);

    bool isEmpty() const { return !m_newest; }
    /// Only when there is one.
    const PictureDocument& newest() const { return *m_newest; }
    /// yagura.picture/1; only when there is one.
    PackedReplyPtr whole();
    /// yagura.changes/1: all that was different since; without any change when that is now. Null when the log does not
    /// reach back so far, when so much has changed that the whole picture serves better, or when the position is of
    /// another source or epoch: then the whole picture is to be fetched.
    PackedReplyPtr changesSince(const Position& position);

private:
    struct Change {
        qint64 from = 0;
        qint64 to = 0;
        QByteArray json; ///< {"from", "to", "delta"}
    };

    void forget();

    Limits m_limits;
    std::optional<PictureDocument> m_newest;
    std::deque<Change> m_changes;
    qsizetype m_bytes = 0;
    PackedReplyPtr m_whole; ///< of the newest, once somebody asked
    qsizetype m_wholeBytes = 0; ///< of the one that was asked for last
    QHash<qint64, PackedReplyPtr> m_since; ///< of the newest, by where they begin
};

} // namespace yagura
