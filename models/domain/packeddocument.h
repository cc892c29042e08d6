// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace yagura {

/// A document as the record keeps it: CBOR, deflated when that saves something.
QByteArray packedDocument(const QJsonObject& document);

/// The document, or nothing when the bytes are none or would become larger than a picture can be.
std::optional<QJsonObject> unpackedDocument(const QByteArray& packed);

} // namespace yagura
