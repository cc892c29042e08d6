// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace yagura {

/// A line for the log: a code and its facts, which say the same to everybody. logInWords() puts it into words.
inline QString loggedCode(const char* code, const QJsonObject& args)
{
    return QString::fromLatin1(code) + u' ' + QString::fromUtf8(QJsonDocument(args).toJson(QJsonDocument::Compact));
}

} // namespace yagura
