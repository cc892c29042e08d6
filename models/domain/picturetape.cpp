// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picturetape.h"

#include "models/domain/packeddocument.h"

#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr QByteArrayView magic = "yagura.tape/1\n";
constexpr qsizetype sameInEveryVersion = 12; // "yagura.tape/"

constexpr QByteArrayView mark = "\xF7yTf";
constexpr qsizetype headSize = 12; // mark, checksum, length
constexpr qsizetype factsSize = 10; // kind, severity, time
/// No picture comes near it.
constexpr qint64 longestBody = 64LL * 1024 * 1024;
constexpr qint64 blockSize = 64LL * 1024;

constexpr char wholeKind = 'w';
constexpr char deltaKind = 'd';
constexpr char originKind = 'o';

constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table {};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
        table[byte] = value;
    }
    return table;
}();

quint32 crc32(QByteArrayView bytes)
{
    quint32 value = 0xFFFFFFFFU;
    for (const char byte : bytes)
        value = crcTable[(value ^ quint8(byte)) & 0xFFU] ^ (value >> 8U);
    return ~value;
}

template<typename Number>
void append(QByteArray& bytes, Number number)
{
    const Number big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

QByteArray frameOf(char kind, Severity worst, qint64 utcMs, const QByteArray& packed)
{
    QByteArray counted;
    append(counted, quint32(factsSize + packed.size()));
    counted += kind;
    counted += char(worst);
    append(counted, utcMs);
    counted += packed;
    QByteArray frame = mark.toByteArray();
    append(frame, crc32(counted));
    return frame + counted;
}

struct Head {
    TapeFrame frame;
    char kind = 0;
};

/// What stands at the beginning of these bytes as the head of a frame; they are at least so many.
std::optional<Head> headIn(QByteArrayView bytes, qint64 offset)
{
    if (bytes.size() < headSize + factsSize || !bytes.startsWith(mark))
        return std::nullopt;
    const auto length = qint64(qFromBigEndian<quint32>(bytes.data() + 8));
    const char kind = bytes[headSize];
    const auto severity = quint8(bytes[headSize + 1]);
    const bool isKind = kind == wholeKind || kind == deltaKind || kind == originKind;
    if (length < factsSize || length > longestBody || !isKind || severity > quint8(Severity::Critical))
        return std::nullopt;
    Head head;
    head.kind = kind;
    head.frame = {offset, headSize + length, qFromBigEndian<qint64>(bytes.data() + headSize + 2), Severity(severity),
        kind == wholeKind};
    return head;
}

std::optional<QByteArray> packedIn(const TapeBytes& read, const TapeFrame& frame)
{
    const QByteArray bytes = read(frame.offset, frame.size);
    if (bytes.size() != frame.size || frame.size < headSize + factsSize)
        return std::nullopt;
    if (crc32(QByteArrayView(bytes).sliced(8)) != qFromBigEndian<quint32>(bytes.constData() + 4))
        return std::nullopt;
    return bytes.mid(headSize + factsSize);
}

/// One walk through a segment.
class Walk final {
public:
    Walk(const TapeBytes& read, qint64 size) : m_read(read), m_size(size), m_checkable(2 * size) { }

    TapeSegment segment()
    {
        const QByteArray first = m_read(0, magic.size());
        if (!first.startsWith(magic.first(std::min(sameInEveryVersion, first.size())))
            || first.size() < sameInEveryVersion)
            return m_found;
        m_found.kind = first == magic ? TapeSegment::Kind::Tape : TapeSegment::Kind::Newer;
        m_at = m_found.soundBytes = magic.size();
        while (m_found.kind == TapeSegment::Kind::Tape && m_at < m_size) {
            if (!takeFrame() && !skipDamage())
                break;
        }
        m_found.tornBytes = std::max(m_size - m_found.soundBytes, qint64(0));
        return m_found;
    }

private:
    bool takeFrame()
    {
        const auto head = headIn(m_read(m_at, headSize + factsSize), m_at);
        if (!head || m_at + head->frame.size > m_size)
            return false;
        if (head->kind == originKind)
            takeOrigin(head->frame);
        else if (m_found.frames.isEmpty() || head->frame.utcMs >= m_found.frames.last().utcMs)
            m_found.frames.append(head->frame);
        else
            ++m_found.damages; // times never go back
        m_at += head->frame.size;
        m_found.soundBytes = m_at;
        return true;
    }

    void takeOrigin(const TapeFrame& frame)
    {
        const auto packed = packedIn(m_read, frame);
        const auto document = packed ? unpackedDocument(*packed) : std::nullopt;
        if (document)
            m_found.origin = {document->value("host"_L1).toString(), document->value("source"_L1).toString()};
        else
            ++m_found.damages;
    }

    /// On to the next frame that is sound as a whole; false when there is none, so that what is left is a torn end.
    bool skipDamage()
    {
        for (qint64 from = m_at + 1; from < m_size;) {
            const QByteArray block = m_read(from, blockSize);
            for (qsizetype at = block.indexOf(mark); at >= 0; at = block.indexOf(mark, at + 1)) {
                if (isSound(from + at)) {
                    m_at = from + at;
                    ++m_found.damages;
                    return true;
                }
            }
            if (block.size() < mark.size() || m_checkable <= 0)
                return false;
            from += block.size() - mark.size() + 1;
        }
        return false;
    }

    // What looks like frames may be made up: in all, no more is checked than a few times what there is.
    bool isSound(qint64 offset)
    {
        const auto head = headIn(m_read(offset, headSize + factsSize), offset);
        if (!head || offset + head->frame.size > m_size || m_checkable <= 0)
            return false;
        m_checkable -= head->frame.size;
        return packedIn(m_read, head->frame).has_value();
    }

    const TapeBytes& m_read;
    qint64 m_size;
    qint64 m_checkable;
    qint64 m_at = 0;
    TapeSegment m_found;
};

} // namespace

TapeSegment walkTape(const TapeBytes& read, qint64 size)
{
    return Walk(read, size).segment();
}

std::optional<QJsonObject> documentOf(const TapeBytes& read, const TapeFrame& frame)
{
    const auto packed = packedIn(read, frame);
    return packed ? unpackedDocument(*packed) : std::nullopt;
}

QByteArray TapeEncoder::beginSegment()
{
    m_news.reset();
    const QJsonObject origin {{u"host"_s, m_origin.host}, {u"source"_s, m_origin.source}};
    return magic.toByteArray() + frameOf(originKind, Severity::Ok, 0, packedDocument(origin));
}

QByteArray TapeEncoder::encode(const Picture& picture)
{
    m_news = newsSince(m_news, picture);
    const qint64 utcMs = picture.now.utc.toMSecsSinceEpoch();
    const bool isWhole = !m_news->since || utcMs - m_wholeUtcMs >= wholeEvery.count();
    if (isWhole)
        m_wholeUtcMs = utcMs;
    const QByteArray packed = isWhole ? m_news->document.packed() : packedDocument(m_news->delta);
    const Severity worst = picture.findings.isEmpty() ? Severity::Ok : picture.findings.first().severity;
    return frame(isWhole, worst, utcMs, packed);
}

QByteArray TapeEncoder::frame(bool isWhole, Severity worst, qint64 utcMs, const QByteArray& packed)
{
    return frameOf(isWhole ? wholeKind : deltaKind, worst, utcMs, packed);
}

} // namespace yagura
