// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/formats.h"

#include "models/items/spokenlanguage.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString said(const char* text)
{
    return QCoreApplication::translate("yagura::Formats", text);
}

// One spelling for all readers: a screenshot sent to a colleague must not change 1.942 into 1,942.
QString figures(double value, int decimals)
{
    static const QLocale spelling(QLocale::English, QLocale::UnitedStates);
    const QString text = spelling.toString(std::abs(value), 'f', decimals);
    const bool isZero = std::ranges::none_of(text, [](QChar c) { return c >= u'1' && c <= u'9'; });
    return value < 0 && !isZero ? u'−' + text : text;
}

QString trimmed(double value)
{
    const double size = std::abs(value);
    if (size >= 99.95)
        return figures(value, 0);
    QString text = figures(value, size < 0.995 ? 2 : 1);
    while (text.endsWith(u'0') && text.contains(u'.'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

struct Scale {
    double factor;
    const char* unit;
};

template<std::size_t size>
Scale scaleFor(const std::array<Scale, size>& scales, double value)
{
    const auto fits
        = std::ranges::find_if(scales, [&](const Scale& scale) { return std::abs(value) >= scale.factor * 0.9995; });
    return fits == scales.end() ? scales.back() : *fits;
}

constexpr std::array<Scale, 6> decimalScales {{
    {1e15, "PB"},
    {1e12, "TB"},
    {1e9, "GB"},
    {1e6, "MB"},
    {1e3, "kB"},
    {1, "B"},
}};
constexpr std::array<Scale, 6> binaryScales {{
    {1125899906842624.0, "PiB"},
    {1099511627776.0, "TiB"},
    {1073741824.0, "GiB"},
    {1048576.0, "MiB"},
    {1024.0, "KiB"},
    {1, "B"},
}};

QString withUnit(const QString& number, const char* unit)
{
    return number + u'\u2009' + QLatin1StringView(unit);
}

QString per(RateUnit unit)
{
    switch (unit) {
    case RateUnit::Second:
        return said(QT_TRANSLATE_NOOP("yagura::Formats", "%1/s"));
    case RateUnit::Minute:
        return said(QT_TRANSLATE_NOOP("yagura::Formats", "%1/min"));
    case RateUnit::Hour:
        return said(QT_TRANSLATE_NOOP("yagura::Formats", "%1/h"));
    }
    return {};
}

struct Span {
    qint64 ms;
    const char* text;
};

// The thin space (U+2009) is part of the English words: another language may want none before its unit.
constexpr std::array<Span, 4> spans {{
    {day, QT_TRANSLATE_NOOP("yagura::Formats", "%1 d")},
    {hour, QT_TRANSLATE_NOOP("yagura::Formats", "%1 h")},
    {minute, QT_TRANSLATE_NOOP("yagura::Formats", "%1 min")},
    {second, QT_TRANSLATE_NOOP("yagura::Formats", "%1 s")},
}};

QString twoDigits(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

QString hoursMinutesSeconds(qint64 ms)
{
    return twoDigits(ms / hour) + u':' + twoDigits(ms % hour / minute) + u':' + twoDigits(ms % minute / second);
}

template<typename Value>
QString ifKnown(const std::optional<Value>& value, QString (*text)(Value))
{
    return value ? text(*value) : unknownText();
}

} // namespace

QString unknownText()
{
    return u"–"_s;
}

QString staleValueText()
{
    return u"—"_s;
}

QString countText(qint64 count)
{
    static const QLocale spelling(QLocale::English, QLocale::UnitedStates);
    return spelling.toString(count).replace(u'-', u'−');
}

QString countText(std::optional<qint64> count)
{
    return ifKnown<qint64>(count, &countText);
}

QString ofText(qint64 count, qint64 limit)
{
    return countText(count) + u" / "_s + countText(limit);
}

QString numberText(double value)
{
    return std::isfinite(value) ? trimmed(value) : unknownText();
}

QString numberText(std::optional<double> value)
{
    return ifKnown<double>(value, &numberText);
}

QString signedText(double value)
{
    const QString text = numberText(value);
    const bool isPositive = value > 0 && std::isfinite(value) && text != u"0"_s;
    return isPositive ? u'+' + text : text;
}

QString percentText(double share)
{
    if (!std::isfinite(share))
        return unknownText();
    const double percent = share * 100;
    const bool nearlyFull = percent > 99 && percent < 100;
    const bool nearlyEmpty = percent > 0 && percent < 1;
    if (nearlyEmpty && percent < 0.1)
        return u"<\u20090.1\u2009%"_s;
    const double shown = nearlyFull ? std::floor(percent * 10) / 10 : percent;
    return withUnit(figures(shown, nearlyFull || nearlyEmpty ? 1 : 0), "%");
}

QString percentText(std::optional<double> share)
{
    return ifKnown<double>(share, &percentText);
}

QString bytesText(double bytes)
{
    if (!std::isfinite(bytes))
        return unknownText();
    const Scale scale = scaleFor(decimalScales, bytes);
    return withUnit(trimmed(bytes / scale.factor), scale.unit);
}

QString bytesText(std::optional<double> bytes)
{
    return ifKnown<double>(bytes, &bytesText);
}

QString bytesOfText(double bytes, double limit)
{
    if (!std::isfinite(bytes) || !std::isfinite(limit))
        return unknownText();
    const Scale scale = scaleFor(decimalScales, std::max(std::abs(bytes), std::abs(limit)));
    return withUnit(trimmed(bytes / scale.factor) + u" / "_s + trimmed(limit / scale.factor), scale.unit);
}

QString binaryBytesText(double bytes)
{
    if (!std::isfinite(bytes))
        return unknownText();
    const Scale scale = scaleFor(binaryScales, bytes);
    return withUnit(trimmed(bytes / scale.factor), scale.unit);
}

QString rateText(double amount, RateUnit unit)
{
    return std::isfinite(amount) ? per(unit).arg(numberText(amount)) : unknownText();
}

QString rateText(const std::optional<double>& amount, RateUnit unit)
{
    return amount ? rateText(*amount, unit) : unknownText();
}

QString byteGrowthText(double bytes, RateUnit unit)
{
    if (!std::isfinite(bytes))
        return unknownText();
    const QString text = per(unit).arg(bytesText(bytes));
    return bytes > 0 ? u'+' + text : text;
}

QString durationText(qint64 ms)
{
    const qint64 length = std::max<qint64>(ms, 0);
    if (length < day)
        return hoursMinutesSeconds(length);
    return said(QT_TRANSLATE_NOOP("yagura::Formats", "%1 d %2"))
        .arg(QString::number(length / day), hoursMinutesSeconds(length % day));
}

QString durationText(std::optional<qint64> ms)
{
    return ifKnown<qint64>(ms, &durationText);
}

QString clockText(qint64 ms)
{
    const qint64 length = std::max<qint64>(ms, 0);
    if (length >= hour)
        return durationText(length);
    return twoDigits(length / minute) + u':' + twoDigits(length % minute / second);
}

QString ageText(qint64 ms)
{
    const qint64 age = std::max<qint64>(ms, 0);
    const auto unit = std::ranges::find_if(spans, [&](const Span& span) { return age >= span.ms; });
    const Span& span = unit == spans.end() ? spans.back() : *unit;
    return said(span.text).arg(age / span.ms);
}

QString ageText(std::optional<qint64> ms)
{
    return ifKnown<qint64>(ms, &ageText);
}

QString staleText(qint64 ms)
{
    return said(QT_TRANSLATE_NOOP("yagura::Formats", "stale %1")).arg(clockText(ms));
}

QString latencyText(double ms)
{
    if (!std::isfinite(ms))
        return unknownText();
    return ms < 999.5 ? withUnit(ms < 9.95 ? figures(ms, 1) : figures(ms, 0), "ms") : withUnit(trimmed(ms / 1000), "s");
}

QString latencyText(std::optional<double> ms)
{
    return ifKnown<double>(ms, &latencyText);
}

QString rangeText(qint64 lowMs, std::optional<qint64> highMs)
{
    const qint64 low = std::max<qint64>(lowMs, 0);
    const qint64 high = std::max(highMs.value_or(low), low);
    // Two of a unit at least, so that rounding to it does not turn 80 minutes into "1–2 h".
    const auto unit = std::ranges::find_if(spans, [&](const Span& span) { return high >= 2 * span.ms; });
    const Span& span = unit == spans.end() ? spans.back() : *unit;
    const qint64 from = low / span.ms;
    if (!highMs)
        return said(span.text).arg(QString::number(from) + u'+');
    const qint64 to = (high + span.ms - 1) / span.ms;
    return said(span.text).arg(from == to ? QString::number(to) : u"%1–%2"_s.arg(from).arg(to));
}

QString timeOfDayText(const QDateTime& moment)
{
    return moment.isValid() ? Speaking::local(moment).toString(u"HH:mm:ss"_s) : unknownText();
}

QString momentText(const QDateTime& moment)
{
    return moment.isValid() ? Speaking::local(moment).toString(u"yyyy-MM-dd HH:mm"_s) : unknownText();
}

} // namespace yagura
