// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/historywish.h"
#include "models/items/indicatorseries.h"

#include <QObject>

namespace yagura {

/// How far back a chart goes.
enum class ChartRange { HalfHour, SixHours, Day, Week };
inline constexpr ChartRange chartRanges[] {
    ChartRange::HalfHour, ChartRange::SixHours, ChartRange::Day, ChartRange::Week};
qint64 millisecondsOf(ChartRange range);
QString rangeText(ChartRange range); ///< "24 h"

/// The past that charts show: what this program saw itself, and before that what is kept elsewhere. Asks when other
/// series or another range are looked at, and once a minute. Nothing waits for an answer: until it comes charts begin
/// where this program began, and say so.
///
/// Lives in the gui thread.
class ChartPast final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds askedEvery {60'000};

    explicit ChartPast(QObject* parent = nullptr) : QObject(parent) { }

    ChartRange range() const { return m_range; }
    void setRange(ChartRange range) { m_range = range; }

    /// These are looked at now.
    void look(const QList<SeriesWish>& wishes, const Moment& now);
    /// One of them, over the whole range, ending at `now`. Where nothing is known at its begin it begins later.
    ChartSeries series(const History& history, const SeriesWish& wish, const Moment& now);
    /// What has to be known to read the charts: how coarse they are, since when anything is known, what went wrong.
    /// Empty when the chart is all that was seen here.
    QString note(const Moment& now) const;
    void take(const HistoryAnswer& answer);

signals:
    void wanted(const yagura::HistoryWish& wish);

private:
    const KeptSeries* keptOf(const SeriesWish& wish) const;

    ChartRange m_range = ChartRange::HalfHour;
    ChartRange m_askedRange = ChartRange::HalfHour;
    std::optional<HistoryWish> m_asked;
    std::chrono::milliseconds m_askedAt {0}; ///< boot clock
    std::optional<HistoryAnswer> m_answer; ///< for the same series and range
    bool m_isMixed = false; ///< something in the charts is not our own
};

} // namespace yagura
