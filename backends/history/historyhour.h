// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/historybucket.h"

#include <QByteArray>
#include <QHash>

namespace yagura::history {

/// How fine a block is.
enum class Tier : qint64 { Minute = 1, Quarter = 2 };

inline constexpr qint64 minuteMs = 60'000;
inline constexpr qint64 hourMs = 60 * minuteMs;
inline constexpr qint64 quarterMs = 15 * minuteMs;

constexpr qint64 lengthOf(Tier tier)
{
    return tier == Tier::Minute ? minuteMs : quarterMs;
}

/// A bucket in its place within an hour: a minute, or a quarter.
struct PlacedBucket {
    quint8 place = 0;
    HistoryBucket bucket;

    bool operator==(const PlacedBucket&) const = default;
};
/// One series in one hour, in the order of time.
using Block = std::vector<PlacedBucket>;

/// 14 bytes a bucket: place, flags, then low, high, last as little-endian floats.
QByteArray packedBlock(const Block& block);
/// Nothing for bytes that are no block: another length, places out of order, numbers that are none.
std::optional<Block> unpackedBlock(const QByteArray& bytes);

/// One minute of many series: number of the series (32 bits), flags, three floats each.
QByteArray packedMinute(const std::vector<std::pair<qint64, HistoryBucket>>& minute);
std::optional<std::vector<std::pair<qint64, HistoryBucket>>> unpackedMinute(const QByteArray& bytes);

/// The four quarters of an hour of minutes; one in which nothing is known is left out.
Block quartersOf(const Block& minutes);

/// An hour that is still in memory, by series.
struct OpenHour {
    qint64 era = 0;
    qint64 hour = 0; ///< of the boot clock
    QHash<qint64, Block> blocks;

    /// A second bucket of the same minute comes from a second run of the program: between the two is a hole.
    void add(qint64 series, quint8 minute, const HistoryBucket& bucket);
};

} // namespace yagura::history
