// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/packeddocument.h"

#include <QCborMap>
#include <QCborValue>
#include <QtEndian>

namespace yagura {

namespace {

/// Entries above this are deflated: field names repeat in every row.
constexpr qsizetype deflateAbove = 512;
/// Fast: the record is written with every picture.
constexpr int deflateLevel = 1;
/// The first byte of an entry tells how the rest is packed.
constexpr char plain = 'p';
constexpr char deflated = 'z';
/// A deflated entry says how long it will be. What comes from elsewhere may say anything.
constexpr quint32 longest = 256U * 1024 * 1024;

bool isTooLong(const QByteArray& content)
{
    return content.size() < 4 || qFromBigEndian<quint32>(content.constData()) > longest;
}

} // namespace

// Short numbers where nothing is lost by it.
QByteArray packedDocument(const QJsonObject& document)
{
    QCborValue::EncodingOptions shortest = QCborValue::UseIntegers;
    shortest |= QCborValue::UseFloat16;
    const QByteArray cbor = QCborMap::fromJsonObject(document).toCborValue().toCbor(shortest);
    if (cbor.size() <= deflateAbove)
        return plain + cbor;
    return deflated + qCompress(cbor, deflateLevel);
}

std::optional<QJsonObject> unpackedDocument(const QByteArray& packed)
{
    const bool isDeflated = packed.startsWith(deflated);
    if (!isDeflated && !packed.startsWith(plain))
        return std::nullopt;
    const QByteArray content = packed.mid(1);
    if (isDeflated && isTooLong(content))
        return std::nullopt;
    const QCborValue value = QCborValue::fromCbor(isDeflated ? qUncompress(content) : content);
    return value.isMap() ? std::optional(value.toMap().toJsonObject()) : std::nullopt;
}

} // namespace yagura
