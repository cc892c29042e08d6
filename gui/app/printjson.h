// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace yagura {

/// What --json prints.
inline void printJson(const QJsonObject& json)
{
    QTextStream(stdout) << QJsonDocument(json).toJson();
}

} // namespace yagura
