// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/mountsize.h"

#include <cerrno>
#include <limits>
#include <sys/statvfs.h>
#include <system_error>

namespace yagura {
namespace {

/// Nothing where a file system claims more than anybody can count.
std::optional<qint64> bytes(quint64 blocks, quint64 blockSize)
{
    constexpr auto most = quint64(std::numeric_limits<qint64>::max());
    if (blockSize != 0 && blocks > most / blockSize)
        return {};
    return qint64(blocks * blockSize);
}

void setFigures(Filesystem& filesystem, const MountSize& size)
{
    if (size.blocks > 0 && size.blocksFree <= size.blocks && size.blocksAvailable <= size.blocks) {
        filesystem.usedBytes = bytes(size.blocks - size.blocksFree, size.blockSize);
        filesystem.availableBytes = bytes(size.blocksAvailable, size.blockSize);
        filesystem.totalBytes = bytes(size.blocks - size.blocksFree + size.blocksAvailable, size.blockSize);
    }
    constexpr auto most = quint64(std::numeric_limits<qint64>::max());
    if (size.files > 0 && size.files <= most && size.filesFree <= size.files) {
        filesystem.inodesTotal = qint64(size.files);
        filesystem.inodesFree = qint64(size.filesFree);
    }
}

} // namespace

std::optional<MountSize> parseMountSize(const QByteArray& line)
{
    const QList<QByteArray> fields = line.split(' ');
    if (fields.size() != 10 || fields[0] != "S")
        return {};
    quint64 numbers[10] = {};
    for (qsizetype i = 1; i < 10; ++i) {
        bool isNumber = false;
        numbers[i] = fields[i].toULongLong(&isNumber);
        if (!isNumber)
            return {};
    }
    if (numbers[1] > 1'000'000 || numbers[2] > 100'000)
        return {};
    return MountSize {qsizetype(numbers[1]), int(numbers[2]), numbers[3], numbers[4], numbers[5], numbers[6],
        numbers[7], numbers[8], (numbers[9] & ST_RDONLY) != 0};
}

std::optional<Filesystem> filesystemOf(const WatchedMount& watched, const std::optional<MountSize>& size)
{
    Filesystem filesystem;
    filesystem.mount = nameOf(watched.path);
    filesystem.device = nameOf(watched.mount.source);
    filesystem.type = nameOf(watched.mount.type);
    filesystem.readOnly = watched.mount.readOnly || (size && size->readOnly);
    if (!size) {
        filesystem.state = Filesystem::State::Hung;
        return filesystem;
    }
    if (size->error == ENOENT || size->error == ENOTDIR)
        return {};
    if (size->error == 0) {
        setFigures(filesystem, *size);
        return filesystem;
    }
    const bool forbidden = size->error == EACCES || size->error == EPERM;
    filesystem.state = forbidden ? Filesystem::State::NoPermission : Filesystem::State::DeviceError;
    filesystem.detail = QString::fromStdString(std::generic_category().message(size->error));
    return filesystem;
}

} // namespace yagura
