// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/history/historyhour.h"

#include <QtEndian>

#include <cmath>

namespace yagura::history {

namespace {

constexpr qsizetype numbersSize = 3 * qsizetype(sizeof(float));
constexpr qsizetype placedSize = 2 + numbersSize;
constexpr qsizetype namedSize = 4 + 1 + numbersSize;

void putNumbers(const HistoryBucket& bucket, char* to)
{
    for (const float number : {bucket.low, bucket.high, bucket.last}) {
        qToLittleEndian(number, to);
        to += sizeof(float);
    }
}

std::optional<HistoryBucket> bucketFrom(quint8 flags, const char* numbers)
{
    HistoryBucket bucket;
    bucket.flags = flags;
    bucket.low = qFromLittleEndian<float>(numbers);
    bucket.high = qFromLittleEndian<float>(numbers + sizeof(float));
    bucket.last = qFromLittleEndian<float>(numbers + 2 * sizeof(float));
    const bool isSound = flags < 16 && std::isfinite(bucket.low) && std::isfinite(bucket.high)
        && bucket.low <= bucket.last && bucket.last <= bucket.high;
    return isSound ? std::optional(bucket) : std::nullopt;
}

} // namespace

QByteArray packedBlock(const Block& block)
{
    QByteArray bytes(qsizetype(block.size()) * placedSize, Qt::Uninitialized);
    char* to = bytes.data();
    for (const PlacedBucket& each : block) {
        to[0] = char(each.place);
        to[1] = char(each.bucket.flags);
        putNumbers(each.bucket, to + 2);
        to += placedSize;
    }
    return bytes;
}

std::optional<Block> unpackedBlock(const QByteArray& bytes)
{
    if (bytes.size() % placedSize != 0)
        return std::nullopt;
    Block block;
    block.reserve(std::size_t(bytes.size() / placedSize));
    int before = -1;
    for (const char* from = bytes.constData(); from != bytes.constData() + bytes.size(); from += placedSize) {
        const auto place = quint8(from[0]);
        const auto bucket = bucketFrom(quint8(from[1]), from + 2);
        if (!bucket || place >= 60 || int(place) <= before)
            return std::nullopt;
        before = place;
        block.push_back({place, *bucket});
    }
    return block;
}

QByteArray packedMinute(const std::vector<std::pair<qint64, HistoryBucket>>& minute)
{
    QByteArray bytes(qsizetype(minute.size()) * namedSize, Qt::Uninitialized);
    char* to = bytes.data();
    for (const auto& [series, bucket] : minute) {
        qToLittleEndian(quint32(series), to);
        to[4] = char(bucket.flags);
        putNumbers(bucket, to + 5);
        to += namedSize;
    }
    return bytes;
}

std::optional<std::vector<std::pair<qint64, HistoryBucket>>> unpackedMinute(const QByteArray& bytes)
{
    if (bytes.size() % namedSize != 0)
        return std::nullopt;
    std::vector<std::pair<qint64, HistoryBucket>> minute;
    minute.reserve(std::size_t(bytes.size() / namedSize));
    for (const char* from = bytes.constData(); from != bytes.constData() + bytes.size(); from += namedSize) {
        const auto bucket = bucketFrom(quint8(from[4]), from + 5);
        if (!bucket)
            return std::nullopt;
        minute.emplace_back(qint64(qFromLittleEndian<quint32>(from)), *bucket);
    }
    return minute;
}

Block quartersOf(const Block& minutes)
{
    constexpr int inQuarter = 15;
    Block quarters;
    int next = 0; ///< minute that would follow without a gap
    for (const PlacedBucket& minute : minutes) {
        const auto quarter = quint8(minute.place / inQuarter);
        const bool isNew = quarters.empty() || quarters.back().place != quarter;
        if (!quarters.empty() && minute.place > next)
            quarters.back().bucket.flags |= HistoryBucket::HoleAtEnd;
        if (isNew) {
            quarters.push_back({quarter, minute.bucket});
            if (minute.place > quarter * inQuarter)
                quarters.back().bucket.flags |= HistoryBucket::HoleBefore;
        } else {
            quarters.back().bucket.append(minute.bucket);
        }
        next = minute.place + 1;
    }
    if (!quarters.empty() && next < (quarters.back().place + 1) * inQuarter)
        quarters.back().bucket.flags |= HistoryBucket::HoleAtEnd;
    return quarters;
}

void OpenHour::add(qint64 series, quint8 minute, const HistoryBucket& bucket)
{
    Block& block = blocks[series];
    if (block.empty() || block.back().place < minute) {
        block.push_back({minute, bucket});
    } else if (block.back().place == minute) {
        block.back().bucket.flags |= HistoryBucket::HoleAtEnd;
        block.back().bucket.append(bucket);
    }
    // One of an earlier minute cannot be: the store begins a new era when the boot clock goes back.
}

} // namespace yagura::history
