// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recordentry.h"

namespace yagura::store {

/// The head of a chain as it was told outside: whoever rebuilds a chain cannot take back what stands elsewhere.
struct Anchor {
    QString writer;
    qint64 sequence = 0;
    QByteArray hash;

    bool operator==(const Anchor&) const = default;
};

/// "yagura-anchor/1 WRITER SEQUENCE HASH".
QByteArray anchorLine(const RecordEntry& head);
/// Every anchor in a text, one a line, whatever stands before it: a log may put its own times and names there.
QList<Anchor> anchorsIn(const QByteArray& text);

/// Tells heads outside, and never waits: a line in the system's log, where other users' rights guard it, and a line in
/// a file beside the record, for machines without a log and for whoever carries it elsewhere. Where one cannot be told,
/// the other still is.
class AnchorPost final {
public:
    static constexpr qint64 every = 64; ///< entries of a writer

    /// `logSocket`: "/dev/log".
    AnchorPost(QString file, QByteArray logSocket);

    void tell(const RecordEntry& head) const;

private:
    QString m_file;
    QByteArray m_logSocket;
};

} // namespace yagura::store
