// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QTest>

namespace yagura::testing {

/// Makes every warning, ours or Qt's, a failure of the running test function. Call it in init().
/// One sentence is exempt: what the offscreen platform says about size hints whenever a window is made.
inline void failOnAnyWarning()
{
    static const QRegularExpression anyButTheSizeHints(
        QStringLiteral(R"(\A(?!This plugin does not support propagateSizeHints\(\)).)"),
        QRegularExpression::DotMatchesEverythingOption);
    QTest::failOnWarning(anyButTheSizeHints);
}

} // namespace yagura::testing
