// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/smallfile.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace yagura {

QByteArray readSmallFile(const QByteArray& path)
{
    return readSmallFile(AT_FDCWD, path.constData());
}

QByteArray readSmallFile(int folderFd, const char* path)
{
    constexpr qsizetype most = 4 * 1024 * 1024;
    const int fd = openat(folderFd, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return {};
    QByteArray content;
    std::array<char, 4096> buffer;
    while (content.size() < most) {
        const ssize_t got = read(fd, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        content.append(buffer.data(), got);
    }
    close(fd);
    return content;
}

} // namespace yagura
