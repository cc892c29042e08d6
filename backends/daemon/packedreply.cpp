// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/packedreply.h"

#include <zlib.h>

namespace yagura {

namespace {

/// Below this a packed answer saves no packet.
constexpr qsizetype packAbove = 1'000;
/// What many take is packed well; every step above costs more than it saves.
constexpr int packLevel = 4;

/// Empty when zlib has no memory for it: then it goes out plain.
QByteArray gzipped(const QByteArray& bytes)
{
    constexpr int gzipWindow = MAX_WBITS + 16;
    z_stream stream {};
    if (deflateInit2(&stream, packLevel, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    const int result = deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    packed.squeeze(); // room was made for what cannot be packed
    deflateEnd(&stream);
    return result == Z_STREAM_END ? packed : QByteArray();
}

} // namespace

PackedReply::PackedReply(QByteArray body, QByteArray type) : m_body(std::move(body)), m_type(std::move(type)) { }

HttpReplyPtr PackedReply::forReader(bool takesGzip)
{
    if (takesGzip && !m_packed && m_body.size() > packAbove) {
        const QByteArray packed = gzipped(m_body);
        if (!packed.isEmpty()) {
            const HttpReply::Headers headers {{"Content-Encoding", "gzip"}, {"Vary", "Accept-Encoding"}};
            m_packed = std::make_shared<const HttpReply>(200, packed, m_type, headers);
        }
    }
    if (takesGzip && m_packed)
        return m_packed;
    if (!m_plain)
        m_plain
            = std::make_shared<const HttpReply>(200, m_body, m_type, HttpReply::Headers {{"Vary", "Accept-Encoding"}});
    return m_plain;
}

} // namespace yagura
