// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace yagura {

/// A document as the record keeps it: CBOR, deflated when that saves something.
QByteArray packedDocument(const QJsonObject& document);
/// The same of a document that has one table more, whose rows are made one after the other while they are packed.
QByteArray packedDocument(const QJsonObject& rest, QLatin1StringView table, qsizetype rows,
    const std::function<QJsonObject(qsizetype row)>& rowAt);

/// The document, or nothing when the bytes are none or would become larger than a picture can be.
std::optional<QJsonObject> unpackedDocument(const QByteArray& packed);

} // namespace yagura
