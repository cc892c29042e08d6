// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/networkcounters.h"

#include "backends/node/counterrate.h"

#include <QHash>

#include <algorithm>

namespace yagura {
namespace {

constexpr qsizetype mostInterfaces = 512; // a host of many containers has one each

} // namespace

QList<InterfaceCounters> parseNetDev(const QByteArray& text)
{
    QList<InterfaceCounters> all;
    for (const QByteArray& line : text.split('\n')) {
        // A name may hold a colon (an alias), its numbers never do.
        const qsizetype colon = line.lastIndexOf(':');
        if (colon < 0 || all.size() >= mostInterfaces)
            continue;
        const QByteArray name = line.left(colon).trimmed();
        const QList<QByteArray> fields = line.mid(colon + 1).simplified().split(' ');
        if (fields.size() < 16 || name == "lo" || name.isEmpty())
            continue;
        const auto number = [&](qsizetype i) { return fields[i].toULongLong(); };
        // bytes packets errs drop fifo frame compressed multicast | bytes packets errs drop …
        all.append({name, number(0), number(8), number(2) + number(10), number(3) + number(11), false});
    }
    return all;
}

QList<NetworkInterface> interfaceRates(
    const QList<InterfaceCounters>& before, const QList<InterfaceCounters>& now, double seconds)
{
    QHash<QByteArray, const InterfaceCounters*> known;
    for (const InterfaceCounters& counters : before)
        known.insert(counters.name, &counters);
    QList<NetworkInterface> interfaces;
    for (const InterfaceCounters& counters : now) {
        NetworkInterface shown;
        shown.name = QString::fromUtf8(counters.name);
        shown.up = counters.up;
        if (const InterfaceCounters* earlier = known.value(counters.name)) {
            shown.receivedBytesPerS = perSecond(earlier->received, counters.received, seconds);
            shown.sentBytesPerS = perSecond(earlier->sent, counters.sent, seconds);
            shown.errorsPerS = perSecond(earlier->errors, counters.errors, seconds);
            shown.dropsPerS = perSecond(earlier->drops, counters.drops, seconds);
        }
        interfaces.append(shown);
    }
    return interfaces;
}

std::optional<TcpCounters> parseSnmp(const QByteArray& text)
{
    QList<QByteArray> titles;
    for (const QByteArray& line : text.split('\n')) {
        if (!line.startsWith("Tcp: "))
            continue;
        const QList<QByteArray> fields = line.split(' ');
        if (titles.isEmpty()) {
            titles = fields;
            continue;
        }
        const qsizetype sent = titles.indexOf("OutSegs");
        const qsizetype again = titles.indexOf("RetransSegs");
        if (sent < 0 || again < 0 || fields.size() < titles.size())
            return {};
        return TcpCounters {fields[sent].toULongLong(), fields[again].toULongLong()};
    }
    return {};
}

TcpHealth tcpRates(const std::optional<TcpCounters>& before, const std::optional<TcpCounters>& now, double seconds)
{
    TcpHealth health;
    if (!before || !now)
        return health;
    health.retransmitsPerS = perSecond(before->retransmitted, now->retransmitted, seconds);
    const auto ratio = share(growth(before->retransmitted, now->retransmitted), growth(before->sent, now->sent));
    if (ratio)
        health.retransmitRatio = std::min(*ratio, 1.0); // OutSegs does not count what was only sent again
    return health;
}

} // namespace yagura
