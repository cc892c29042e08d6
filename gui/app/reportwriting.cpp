// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/reportwriting.h"

#include "backends/config/filereplacing.h"

#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace yagura {

QString writeReportFile(const QString& path, const QByteArray& bytes)
{
    const QFileInfo file(path);
    if (file.isDir())
        return qt_error_string(EISDIR);
    // A pipe or a device would be replaced by a file.
    if (file.exists() && !file.isFile())
        return qt_error_string(EINVAL);
    if (!QFileInfo(file.absolutePath()).isDir())
        return qt_error_string(ENOENT);
    const auto fault = replaceFile(path, bytes);
    return fault ? fault->args["detail"_L1].toString() : QString();
}

} // namespace yagura
