// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/writerslot.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <fcntl.h>

namespace yagura::store {

namespace {

/// A lock of the open file, not of the process: two stores in one process are strangers to each other, too.
bool lock(int fd, int number, int command, short kind)
{
    struct flock range { };
    range.l_type = kind;
    range.l_whence = SEEK_SET;
    range.l_start = number;
    range.l_len = 1;
    return ::fcntl(fd, command, &range) == 0;
}

} // namespace

std::optional<WriterSlot> WriterSlot::take(const QString& lockFile)
{
    Descriptor file(::open(QFile::encodeName(lockFile).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    for (int number = 0; file.get() >= 0 && number < most; ++number) {
        if (lock(file.get(), number, F_OFD_SETLK, F_WRLCK))
            return WriterSlot(std::move(file), number);
    }
    return std::nullopt;
}

bool WriterSlot::hasNeighbours() const
{
    struct flock range { };
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_len = most;
    return ::fcntl(m_file.get(), F_OFD_GETLK, &range) == 0 && range.l_type != F_UNLCK;
}

QString placeOf(const QString& folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QSysInfo::machineUniqueId());
    hash.addData(QFile::encodeName(QFileInfo(folder).canonicalFilePath()));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace yagura::store
