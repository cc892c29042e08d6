// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace yagura {

/// A file of /proc or /sys, which says no size before it is read; at most 4 MiB. Empty when it cannot be read: such
/// a file belongs to a kernel or a right that we do not have, and what stands in it is then unknown.
QByteArray readSmallFile(const QByteArray& path);
QByteArray readSmallFile(int folderFd, const char* path);

} // namespace yagura
