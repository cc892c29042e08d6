// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/tokenfile.h"

#include "backends/daemon/apitokens.h"
#include "backends/store/descriptor.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace yagura {

namespace {

constexpr qsizetype shortestToken = 40;

/// What stands in the file, when nobody but those who may can have read or written it.
std::optional<QByteArray> soundToken(const QByteArray& path, unsigned mode, int* error)
{
    const store::Descriptor file(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat facts { };
    if (file.get() < 0 || ::fstat(file.get(), &facts) != 0) {
        *error = errno;
        return std::nullopt;
    }
    const bool isOurs = S_ISREG(facts.st_mode) && facts.st_uid == ::geteuid() && (facts.st_mode & 0777 & ~mode) == 0;
    QByteArray token(256, '\0');
    const auto length = isOurs ? ::read(file.get(), token.data(), std::size_t(token.size())) : -1;
    token.truncate(qsizetype(std::max<ssize_t>(length, 0)));
    token = token.trimmed();
    *error = isOurs ? EINVAL : EPERM;
    return token.size() >= shortestToken ? std::optional(token) : std::nullopt;
}

/// Beside it and then in its place, so that nobody ever reads half of one.
bool writeToken(const QByteArray& path, const QByteArray& token, unsigned mode, int* error)
{
    const QByteArray line = token + '\n';
    const QByteArray beside = path + ".new";
    ::unlink(beside.constData());
    const store::Descriptor file(
        ::open(beside.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode));
    const bool isWritten = file.get() >= 0 && ::fchmod(file.get(), mode) == 0
        && ::write(file.get(), line.constData(), std::size_t(line.size())) == ssize_t(line.size())
        && ::rename(beside.constData(), path.constData()) == 0;
    *error = errno;
    return isWritten;
}

} // namespace

std::optional<QByteArray> keptToken(const QString& file, unsigned mode, int* error)
{
    const QByteArray path = QFile::encodeName(file);
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    ::mkdir(folder.constData(), mode == 0600 ? 0700 : 0750);
    if (const auto token = soundToken(path, mode, error))
        return token;
    if (*error != ENOENT && *error != EINVAL)
        return std::nullopt;
    const QByteArray token = newToken();
    return writeToken(path, token, mode, error) ? std::optional(token) : std::nullopt;
}

} // namespace yagura
