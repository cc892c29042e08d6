// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/memorystate.h"

#include <limits>

namespace yagura {
namespace {

/// "  24684092 kB" in bytes.
std::optional<qint64> kilobytes(const QByteArray& text)
{
    const QList<QByteArray> words = text.simplified().split(' ');
    bool isNumber = false;
    const qint64 number = words.first().toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > std::numeric_limits<qint64>::max() / 1024 || words.value(1) != "kB")
        return {};
    return number * 1024;
}

} // namespace

MemoryUse parseMemInfo(const QByteArray& text)
{
    MemoryUse use;
    for (const QByteArray& line : text.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArray key = line.left(colon);
        const QByteArray value = line.mid(colon + 1);
        if (key == "MemTotal")
            use.totalBytes = kilobytes(value);
        else if (key == "MemAvailable")
            use.availableBytes = kilobytes(value);
        else if (key == "SwapTotal")
            use.swapTotalBytes = kilobytes(value);
        else if (key == "SwapFree")
            use.swapFreeBytes = kilobytes(value);
    }
    return use;
}

Pressure parsePressure(const QString& resource, const QByteArray& text)
{
    Pressure pressure;
    pressure.resource = resource;
    for (const QByteArray& line : text.split('\n')) {
        // some avg10=1.34 avg60=1.29 avg300=1.41 total=18856547
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 2 || !words[1].startsWith("avg10="))
            continue;
        bool isNumber = false;
        const double percent = words[1].mid(6).toDouble(&isNumber);
        if (!isNumber || !(percent >= 0 && percent <= 100))
            continue;
        if (words[0] == "some")
            pressure.someRatio10 = percent / 100;
        else if (words[0] == "full")
            pressure.fullRatio10 = percent / 100;
    }
    return pressure;
}

} // namespace yagura
