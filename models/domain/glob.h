// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace yagura {

/// Whether the text fits the pattern: "*" stands for any run of characters, "/" included, "?" for one.
/// An empty pattern fits everything. Time is bounded by the product of both lengths.
bool fitsGlob(QStringView pattern, QStringView text);

} // namespace yagura
