// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/packeddocument.h"

#include <QCborMap>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QtEndian>

namespace yagura {

namespace {

/// Entries above this are deflated: field names repeat in every row.
constexpr qsizetype deflateAbove = 512;
/// Fast: the record is written with every picture.
constexpr int deflateLevel = 1;
/// The first byte of an entry tells how the rest is packed.
constexpr char asItIs = 'p';
constexpr char deflated = 'z';
/// A deflated entry says how long it will be. What comes from elsewhere may say anything.
constexpr quint32 longest = 256U * 1024 * 1024;

bool isTooLong(const QByteArray& content)
{
    return content.size() < 4 || qFromBigEndian<quint32>(content.constData()) > longest;
}

/// Short numbers where nothing is lost by it.
QCborValue::EncodingOptions shortest()
{
    return QCborValue::EncodingOptions(QCborValue::UseIntegers) | QCborValue::UseFloat16;
}

QByteArray packed(const QByteArray& cbor)
{
    if (cbor.size() <= deflateAbove)
        return asItIs + cbor;
    return deflated + qCompress(cbor, deflateLevel);
}

} // namespace

QByteArray packedDocument(const QJsonObject& document)
{
    return packed(QCborMap::fromJsonObject(document).toCborValue().toCbor(shortest()));
}

QByteArray packedDocument(const QJsonObject& rest, QLatin1StringView table, qsizetype rows,
    const std::function<QJsonObject(qsizetype row)>& rowAt)
{
    QByteArray cbor;
    QCborStreamWriter writer(&cbor);
    writer.startMap(quint64(rest.size()) + 1);
    for (auto member = rest.constBegin(); member != rest.constEnd(); ++member) {
        writer.append(QStringView(member.key()));
        QCborValue::fromJsonValue(member.value()).toCbor(writer, shortest());
    }
    writer.append(table);
    writer.startArray(quint64(rows));
    for (qsizetype row = 0; row < rows; ++row)
        QCborMap::fromJsonObject(rowAt(row)).toCborValue().toCbor(writer, shortest());
    writer.endArray();
    writer.endMap();
    return packed(cbor);
}

std::optional<QJsonObject> unpackedDocument(const QByteArray& packed)
{
    const bool isDeflated = packed.startsWith(deflated);
    if (!isDeflated && !packed.startsWith(asItIs))
        return std::nullopt;
    const QByteArray content = packed.mid(1);
    if (isDeflated && isTooLong(content))
        return std::nullopt;
    const QCborValue value = QCborValue::fromCbor(isDeflated ? qUncompress(content) : content);
    return value.isMap() ? std::optional(value.toMap().toJsonObject()) : std::nullopt;
}

} // namespace yagura
