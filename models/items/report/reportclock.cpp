// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportclock.h"

#include "models/items/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace yagura {

namespace {

struct ClockWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::ReportClock)
};

QString twoDigits(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    const QString rest = minutes % 60 == 0 ? QString() : u':' + twoDigits(minutes % 60);
    return u"UTC%1%2%3"_s.arg(seconds < 0 ? u"−"_s : u"+"_s, QString::number(minutes / 60), rest);
}

QLocale localeOf(const QString& language)
{
    return language == "ja"_L1 ? QLocale(QLocale::Japanese) : QLocale(QLocale::English);
}

} // namespace

ReportClock::ReportClock(const QByteArray& zone, QString language) : m_zone(zone), m_language(std::move(language))
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

bool ReportClock::isUtc() const
{
    return m_zone == QTimeZone::utc() || m_zone.id() == "UTC" || m_zone.id() == "Etc/UTC";
}

QString ReportClock::zoneName(const QDateTime& at) const
{
    if (isUtc())
        return u"UTC"_s;
    const QString name = local(at).timeZoneAbbreviation();
    const bool hasLetters
        = !name.isEmpty() && std::ranges::all_of(name, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return hasLetters ? name : offsetText(m_zone.offsetFromUtc(at));
}

QString ReportClock::seconds(const QDateTime& at) const
{
    return at.isValid() ? local(at).toString(u"HH:mm:ss"_s) : unknownText();
}

QString ReportClock::minutes(const QDateTime& at) const
{
    return at.isValid() ? local(at).toString(u"HH:mm"_s) : unknownText();
}

QString ReportClock::moment(const QDateTime& at) const
{
    if (!at.isValid())
        return unknownText();
    return local(at).toString(u"yyyy-MM-dd HH:mm "_s) + zoneName(at);
}

QString ReportClock::momentWithSeconds(const QDateTime& at) const
{
    if (!at.isValid())
        return unknownText();
    return local(at).toString(u"yyyy-MM-dd HH:mm:ss "_s) + zoneName(at);
}

QString ReportClock::day(const QDateTime& at) const
{
    if (!at.isValid())
        return unknownText();
    const QDate day = local(at).date();
    const QLocale locale = localeOf(m_language);
    const QString weekday = locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
    if (m_language == "ja"_L1)
        return day.toString(u"yyyy年M月d日"_s) + u'(' + weekday + u')';
    return u"%1, %2 %3 %4"_s.arg(
        weekday, QString::number(day.day()), locale.standaloneMonthName(day.month()), QString::number(day.year()));
}

QString ReportClock::shortDay(const QDate& day) const
{
    if (!day.isValid())
        return unknownText();
    if (m_language == "ja"_L1)
        return day.toString(u"M月d日"_s);
    return u"%1 %2"_s.arg(QString::number(day.day()), localeOf(m_language).standaloneMonthName(day.month()));
}

bool ReportClock::isSameDay(const QDateTime& left, const QDateTime& right) const
{
    return local(left).date() == local(right).date();
}

QString ReportClock::span(const QDateTime& from, const QDateTime& to) const
{
    if (!from.isValid())
        return unknownText();
    const QString gap = m_language == "ja"_L1 ? QString() : u", "_s;
    const QString begin = day(from) + gap + minutes(from);
    if (!to.isValid())
        return u"%1– %2"_s.arg(begin, zoneName(from));
    const QString end = isSameDay(from, to) ? minutes(to) : u' ' + day(to) + gap + minutes(to);
    return u"%1–%2 %3"_s.arg(begin, end, zoneName(to));
}

QString ReportClock::utcSpan(const QDateTime& from, const QDateTime& to) const
{
    if (isUtc() || !from.isValid())
        return {};
    const QDateTime begin = from.toUTC();
    const QDateTime end = to.toUTC();
    const QString first = begin.toString(u"yyyy-MM-dd HH:mm"_s);
    if (!to.isValid())
        return first + u"– UTC"_s;
    const bool isSame = begin.date() == end.date();
    return u"%1–%2 UTC"_s.arg(first, end.toString(isSame ? u"HH:mm"_s : u" yyyy-MM-dd HH:mm"_s));
}

QString ReportClock::minutesSpan(const QDateTime& from, const QDateTime& to) const
{
    if (!to.isValid())
        return minutes(from) + u'–';
    if (from.isValid() && !isSameDay(from, to))
        return u"%1–%2 %3"_s.arg(minutes(from), shortDay(local(to).date()), minutes(to));
    return minutes(from) + u'–' + minutes(to);
}

QString ReportClock::length(milliseconds length)
{
    const qint64 seconds = std::max<qint64>(duration_cast<std::chrono::seconds>(length).count(), 0);
    if (seconds < 60)
        return ClockWords::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return ClockWords::tr("%1 min %2 s").arg(QString::number(seconds / 60), twoDigits(seconds % 60));
    if (seconds < 24 * 3600)
        return ClockWords::tr("%1 h %2 min").arg(QString::number(seconds / 3600), twoDigits(seconds % 3600 / 60));
    return ClockWords::tr("%1 d %2 h").arg(QString::number(seconds / 86400), twoDigits(seconds % 86400 / 3600));
}

QString ReportClock::length(const std::optional<milliseconds>& length)
{
    return length ? ReportClock::length(*length) : unknownText();
}

} // namespace yagura
