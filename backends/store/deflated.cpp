// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/deflated.h"

#include <QCryptographicHash>

#include <zlib.h>

namespace yagura::store {

namespace {

/// Zlib wants a place to write to, even for nothing.
Bytef* placeIn(QByteArray& bytes)
{
    return reinterpret_cast<Bytef*>(bytes.data());
}

const Bytef* beginOf(const QByteArray& bytes)
{
    return reinterpret_cast<const Bytef*>(bytes.constData());
}

} // namespace

QByteArray deflated(const QByteArray& bytes)
{
    uLongf size = compressBound(uLong(bytes.size()));
    QByteArray packed(qsizetype(size), Qt::Uninitialized);
    if (compress(placeIn(packed), &size, beginOf(bytes), uLong(bytes.size())) != Z_OK)
        throw std::bad_alloc(); // the only way that it can fail with room enough
    packed.truncate(qsizetype(size));
    return packed;
}

std::optional<QByteArray> inflated(const QByteArray& packed, qint64 size, const QByteArray& sha256)
{
    if (size < 0 || size > largestAttachment)
        return std::nullopt;
    QByteArray bytes(qsizetype(size) + 1, Qt::Uninitialized);
    uLongf got = uLongf(bytes.size());
    const bool isUnpacked = uncompress(placeIn(bytes), &got, beginOf(packed), uLong(packed.size())) == Z_OK;
    if (!isUnpacked || qint64(got) != size)
        return std::nullopt;
    bytes.truncate(qsizetype(size));
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != sha256)
        return std::nullopt;
    return bytes;
}

} // namespace yagura::store
