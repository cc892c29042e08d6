// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/nodehealth.h"

#include <QByteArray>

namespace yagura {

/// One line of /proc/net/dev.
struct InterfaceCounters {
    QByteArray name;
    quint64 received = 0; ///< bytes
    quint64 sent = 0;
    quint64 errors = 0; ///< both directions
    quint64 drops = 0;
    bool up = false; ///< from /sys, by whoever reads it

    bool operator==(const InterfaceCounters&) const = default;
};

/// Without the loopback, at most 512.
QList<InterfaceCounters> parseNetDev(const QByteArray& text);

QList<NetworkInterface> interfaceRates(
    const QList<InterfaceCounters>& before, const QList<InterfaceCounters>& now, double seconds);

/// The two columns of /proc/net/snmp that matter.
struct TcpCounters {
    quint64 sent = 0; ///< OutSegs
    quint64 retransmitted = 0; ///< RetransSegs

    bool operator==(const TcpCounters&) const = default;
};

std::optional<TcpCounters> parseSnmp(const QByteArray& text);

/// The ratio is unknown when nothing was sent.
TcpHealth tcpRates(const std::optional<TcpCounters>& before, const std::optional<TcpCounters>& now, double seconds);

} // namespace yagura
