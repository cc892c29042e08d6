// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/recorder.h"

namespace yagura::store {

/// What goes to the shared store at once: attachments first, so that no entry there names bytes that are missing.
struct Parcel {
    QList<PackedAttachment> attachments;
    QList<RecordEntry> entries;

    bool isEmpty() const { return attachments.isEmpty() && entries.isEmpty(); }
};

/// Keeps a record and a shared store a union of each other: says what is to go there, and takes in what comes. Nothing
/// is hashed anew. Every program of a place sends whatever is missing there, its own or not: sending twice does no
/// harm. Used from one thread (the store's); blocks on the disk.
class Exchange final {
public:
    explicit Exchange(Recorder& recorder);

    /// Before a connection: what was left over from the one before.
    void prepare();
    /// Connected: what is known of that store counts. `newest`: its newest arrival.
    void meet(const QString& store, qint64 newest);
    qint64 arrival() const { return m_share.arrival; }

    Parcel next();
    void noteTaken(const Parcel& parcel);
    void noteArrived(qint64 arrival, const QList<RecordEntry>& entries);
    /// Another entry stands there in the place of one of ours: that writer's chain has a twin, and is not sent any
    /// more.
    void noteContradicted(const QString& writer);

    /// Local entries that it lacks.
    qint64 unsent() const;
    /// Incidents that were declared here, are there, and have no label.
    QStringList unlabelled();

private:
    QList<RecordEntry> entriesOf(const QString& writer, qint64 after) const;
    QList<PackedAttachment> nextAttachments() const;
    void keepShare();

    Recorder& m_recorder;
    Share m_share;
    QSet<QByteArray> m_sentFromMemory; ///< hashes of attachments
    QSet<QString> m_twins;
};

} // namespace yagura::store
