// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/configurationreader.h"

/// A text that is read as a configuration, and the faults that are told of it.
namespace yagura::testing {

using namespace Qt::StringLiterals;

inline const QString fileName = u"/etc/yagura.yaml"_s;

inline LoadedConfiguration load(const QByteArray& text)
{
    return readConfiguration(QList<ConfigurationSource>{{fileName, text}});
}

inline QStringList told(const QList<ConfigFault>& faults)
{
    QStringList lines;
    for (const auto& fault : faults) {
        QString line = u"%1:%2 %3"_s.arg(fault.place.line).arg(fault.place.column).arg(fault.code);
        for (const auto* name : {"key", "nearest", "expected", "reason"}) {
            const auto value = fault.args.value(QLatin1StringView(name));
            if (!value.isUndefined())
                line += u" %1=%2"_s.arg(QLatin1StringView(name), value.toString());
        }
        lines.append(line);
    }
    return lines;
}

inline QByteArray target(const QByteArray& keys)
{
    return "targets:\n  - {id: a, " + keys + "}\n";
}

} // namespace yagura::testing
