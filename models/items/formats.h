// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace yagura {

/// Values as people read them: pure functions, the same in every view, words translated, figures always 0–9 with a
/// point and commas, a thin space before a unit. Nothing known is "–"; minus is a real minus.

/// "–": nobody knows.
QString unknownText();

/// "—": a value stood here, but it is too old to be shown.
QString staleValueText();

/// "1,942".
QString countText(qint64 count);
QString countText(std::optional<qint64> count);

/// "98 / 100".
QString ofText(qint64 count, qint64 limit);

/// A number with as many decimals as it deserves: "0.42", "4.8", "61", "1,942". Not finite is unknown.
QString numberText(double value);
QString numberText(std::optional<double> value);

/// The same with its sign: "+12", "−3", "0".
QString signedText(double value);

/// "91 %" of a share between 0 and 1. Never says 100 % or 0 % of what is not quite full or not quite empty.
QString percentText(double share);
QString percentText(std::optional<double> share);

/// Decimal bytes: "9.2 GB".
QString bytesText(double bytes);
QString bytesText(std::optional<double> bytes);

/// Two decimal amounts in the unit of the larger: "9.2 / 102 GB".
QString bytesOfText(double bytes, double limit);

/// Binary bytes, for what is allocated in them: "1.5 GiB".
QString binaryBytesText(double bytes);

enum class RateUnit { Second, Minute, Hour };

/// "61/s", "312/min".
QString rateText(double amount, RateUnit unit);
QString rateText(const std::optional<double>& amount, RateUnit unit); ///< a word when nobody knows it

/// Growth of something stored: "+2.4 GB/h".
QString byteGrowthText(double bytes, RateUnit unit);

/// What runs, from milliseconds: "00:12:41", beyond a day "2 d 03:12:41".
QString durationText(qint64 ms);
QString durationText(std::optional<qint64> ms);

/// A short clock: "00:47", "12:22", beyond an hour "01:02:03".
QString clockText(qint64 ms);

/// How old: "2 s", "4 min", "3 h", "5 d".
QString ageText(qint64 ms);
QString ageText(std::optional<qint64> ms);

/// "stale 00:47".
QString staleText(qint64 ms);

/// How long an answer took: "1.2 ms", "12 ms", "4.8 s".
QString latencyText(double ms);
QString latencyText(std::optional<double> ms);

/// An estimate: "3–5 h", "4 min", and "40+ d" when nobody can say how long at most.
QString rangeText(qint64 lowMs, std::optional<qint64> highMs);

/// The moment in the time of the reader: "03:14:32", and the day where it is needed: "2026-01-14 03:14".
QString timeOfDayText(const QDateTime& moment);
QString momentText(const QDateTime& moment);

} // namespace yagura
