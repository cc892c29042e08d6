// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace yagura {

/// Times as a report tells them: in one zone that is named, in the language that the thread speaks. The clock of the
/// machine that makes the report has no say.
class ReportClock final {
public:
    /// `language`: "ja", "en". An unknown zone is UTC.
    ReportClock(const QByteArray& zone, QString language);

    const QTimeZone& zone() const { return m_zone; }
    bool isUtc() const;
    /// "JST"; "UTC+9" where the zone has no letters.
    QString zoneName(const QDateTime& at) const;

    /// "03:02:10", "03:02"; "–" when it is not known.
    QString seconds(const QDateTime& at) const;
    QString minutes(const QDateTime& at) const;
    /// "2026-01-14 09:30 JST".
    QString moment(const QDateTime& at) const;
    /// "2026-01-14 09:30:07 JST".
    QString momentWithSeconds(const QDateTime& at) const;
    /// "2026年1月14日(水)", "Wed, 14 January 2026".
    QString day(const QDateTime& at) const;
    /// "1月14日", "14 January".
    QString shortDay(const QDate& day) const;
    bool isSameDay(const QDateTime& left, const QDateTime& right) const;

    /// The line under the title in the zone: "2026年1月14日(水)03:02–03:38 JST"; an invalid end goes on.
    QString span(const QDateTime& from, const QDateTime& to) const;
    /// The same by the world's clock: "2026-01-13 18:02–18:38 UTC". Empty when the zone is that.
    QString utcSpan(const QDateTime& from, const QDateTime& to) const;
    /// "03:02–03:23"; with the day where the end is on another one.
    QString minutesSpan(const QDateTime& from, const QDateTime& to) const;

    /// "36分05秒", "36 min 05 s"; "2 h 05 min" from one hour on, "3 d 04 h" from one day on.
    static QString length(std::chrono::milliseconds length);
    static QString length(const std::optional<std::chrono::milliseconds>& length);

private:
    QDateTime local(const QDateTime& at) const { return at.toTimeZone(m_zone); }

    QTimeZone m_zone;
    QString m_language;
};

} // namespace yagura
