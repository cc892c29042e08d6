// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/filereplacing.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Zero, or the errno of the first write that failed or wrote nothing.
int writeAll(int descriptor, const QByteArray& content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const auto written = ::write(descriptor, content.constData() + done, std::size_t(content.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return written < 0 ? errno : ENOSPC;
        done += written;
    }
    struct stat status {};
    if (::fsync(descriptor) != 0 || ::fstat(descriptor, &status) != 0)
        return errno;
    return status.st_size == content.size() ? 0 : ENOSPC;
}

int makeFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return 0;
    const QString parent = QFileInfo(path).absolutePath();
    const int parentError = parent == path ? 0 : makeFolder(parent);
    if (parentError != 0)
        return parentError;
    return ::mkdir(QFile::encodeName(path).constData(), 0700) == 0 ? 0 : errno;
}

int writeNewFile(const QByteArray& name, const QByteArray& content)
{
    const int descriptor = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return errno;
    const int writeError = writeAll(descriptor, content);
    // Some file systems tell only now that the disk was full.
    const int closeError = ::close(descriptor) == 0 ? 0 : errno;
    return writeError != 0 ? writeError : closeError;
}

int syncFolder(const QByteArray& name)
{
    const int descriptor = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int error = ::fsync(descriptor) == 0 || errno == EINVAL ? 0 : errno;
    ::close(descriptor);
    return error;
}

int replace(const QString& path, const QByteArray& content)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (const int folderError = makeFolder(folder); folderError != 0)
        return folderError;
    const auto name = QFile::encodeName(path);
    const auto newName = name + ".new-" + QByteArray::number(::getpid());
    // Left by a process of this number that died while writing.
    ::unlink(newName.constData());
    int error = writeNewFile(newName, content);
    if (error == 0 && ::rename(newName.constData(), name.constData()) != 0)
        error = errno;
    if (error != 0) {
        ::unlink(newName.constData());
        return error;
    }
    return syncFolder(QFile::encodeName(folder));
}

} // namespace

std::optional<ConfigFault> replaceFile(const QString& path, const QByteArray& content)
{
    const QString target = QFileInfo(path).exists() ? QFileInfo(path).canonicalFilePath() : path;
    const int error = replace(target, content);
    if (error == 0)
        return std::nullopt;
    return ConfigFault{{path, 1, 1}, u"config.cannot_write"_s, {{u"path"_s, path}, {u"detail"_s, qt_error_string(error)}}};
}

} // namespace yagura
