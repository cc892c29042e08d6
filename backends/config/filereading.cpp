// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/filereading.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

ConfigFault unreadable(const QString& path, int error)
{
    return {{path, 1, 1}, u"config.unreadable"_s, {{u"detail"_s, qt_error_string(error)}}};
}

} // namespace

Result<QByteArray, ConfigFault> readWholeFile(const QString& path, qint64 limit)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return unreadable(path, errno);
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return unreadable(path, EIO);
    }
    struct stat status {};
    if (::fstat(descriptor, &status) != 0)
        return unreadable(path, errno);
    if (!S_ISREG(status.st_mode))
        return unreadable(path, S_ISDIR(status.st_mode) ? EISDIR : EINVAL);
    // One byte more than allowed, because the file may grow while it is read.
    auto content = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, EIO);
    if (content.size() > limit)
        return ConfigFault{{path, 1, 1}, u"config.file_too_large"_s, {{u"limit"_s, limit}}};
    return content;
}

} // namespace yagura
