// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yagura {

/// What a team wrote in its own words, once or in both languages. Shown as written, never translated.
struct LocalText {
    QString en;
    QString ja;

    bool isEmpty() const { return en.isEmpty() && ja.isEmpty(); }
    /// In that language ("ja", "en"), or in the other one when it was written in only one.
    const QString& in(const QString& language) const
    {
        const bool isJapanese = language.startsWith(QLatin1String("ja"));
        const QString& wanted = isJapanese ? ja : en;
        const QString& other = isJapanese ? en : ja;
        return wanted.isEmpty() ? other : wanted;
    }

    bool operator==(const LocalText&) const = default;
};

} // namespace yagura
