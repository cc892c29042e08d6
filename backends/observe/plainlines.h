// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace yagura {

/// What a program printed, as lines of plain text: sequences that steer a terminal and all other control characters are
/// gone, tabs are filled up to the next eighth column, bytes that are no UTF-8 show as U+FFFD. A lone carriage return
/// ends a line. Empty lines at the end are left out. Pure, linear in the length.
QStringList plainLines(const QByteArray& output);

} // namespace yagura
