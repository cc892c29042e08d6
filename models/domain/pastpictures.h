// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace yagura {

/// An entry of the record as it is kept: a whole picture, or what changed since the entry before it.
struct PackedPicture {
    bool isWhole = false;
    QByteArray bytes; ///< packedDocument()

    bool operator==(const PackedPicture&) const = default;
};

/// The bytes of the attachment that keeps a stretch of the record ("application/cbor"):
/// {"schema": "yagura.pictures/1", "entries": [[is whole, bytes], …]}, the first one whole.
QByteArray pastPicturesCbor(const QList<PackedPicture>& pictures);

/// Pictures of the past, read from an attachment. They may come from another machine: whatever the bytes, nothing worse
/// than "not readable" follows. A value.
class PastPictures final {
public:
    /// Nothing when the bytes are not of this format.
    static std::optional<PastPictures> fromCbor(const QByteArray& cbor);

    qsizetype size() const { return m_pictures.size(); }
    /// As they are kept, oldest first.
    const QList<PackedPicture>& pictures() const { return m_pictures; }

    /// Only these members and targets are put together again; the details of targets never are. That makes reading half
    /// an hour quick.
    struct Parts {
        QSet<QString> members; ///< "now" is always there
        QSet<QString> targets; ///< of "targets", by id

        bool operator==(const Parts&) const = default;
    };
    /// Hands the pictures out, oldest first, until `look` says false. What is damaged is passed over up to the next
    /// whole one.
    void visit(const Parts& parts, const std::function<bool(const QJsonObject& picture)>& look) const;
    /// Only the whole ones, about one in five minutes.
    void visitWhole(const Parts& parts, const std::function<bool(const QJsonObject& picture)>& look) const;

private:
    QList<PackedPicture> m_pictures;
};

} // namespace yagura
