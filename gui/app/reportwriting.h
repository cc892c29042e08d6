// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace yagura {

/// Writes a report where a person wants it: whole or not at all, for the owner's eyes only. A file of that name is
/// replaced; a folder that is missing is not made, since it is a slip of the hand more often than a wish. Empty, or why it
/// could not be written, in the system's words. Blocks on the disk; any thread.
QString writeReportFile(const QString& path, const QByteArray& bytes);

} // namespace yagura
