// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/storefile.h"

#include "backends/store/descriptor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace yagura::store {

namespace {

constexpr qsizetype headSize = 100;
constexpr QByteArrayView magic {"SQLite format 3\0", 16};

quint32 numberAt(const QByteArray& head, qsizetype offset)
{
    return qFromBigEndian<quint32>(head.constData() + offset);
}

qint64 pageSizeOf(const QByteArray& head)
{
    const auto size = qFromBigEndian<quint16>(head.constData() + 16);
    return size == 1 ? 65'536 : size;
}

/// The head says how long the file is, unless an old version wrote it last.
bool isCut(const QByteArray& head, qint64 size)
{
    const bool saysSize = numberAt(head, 24) == numberAt(head, 92);
    return saysSize && qint64(numberAt(head, 28)) * pageSizeOf(head) > size;
}

bool isThere(const QString& path)
{
    return QFileInfo(path).size() > 0;
}

} // namespace

StoreFile::StoreFile(QString path, QByteArray vfs) : m_path(std::move(path)), m_vfs(std::move(vfs)) { }

Failure StoreFile::failure(const char* code, const QString& detail) const
{
    QJsonObject args {{u"path"_s, m_path}};
    if (!detail.isEmpty())
        args.insert(u"detail"_s, detail.left(1'000));
    return {FailureClass::Internal, QString::fromLatin1(code), args};
}

Failure StoreFile::newer(qint64 found) const
{
    Failure told = failure("store.newer_schema");
    told.args.insert(u"found"_s, found);
    told.args.insert(u"known"_s, schemaVersion);
    return told;
}

std::optional<Failure> StoreFile::look(FileLook& found) const
{
    struct stat status { };
    if (::stat(QFile::encodeName(m_path).constData(), &status) != 0) {
        found.kind = FileLook::Kind::Missing;
        const bool isMissing = errno == ENOENT || errno == ENOTDIR;
        return isMissing ? std::nullopt : std::optional(failure("store.cannot_read", qt_error_string(errno)));
    }
    if (!S_ISREG(status.st_mode))
        return failure("store.foreign", u"no regular file"_s);
    found.kind = status.st_size == 0 ? FileLook::Kind::Empty : FileLook::Kind::Ours;
    found.isUnclean = isThere(m_path + u"-wal"_s) || isThere(m_path + u"-journal"_s);
    if (status.st_size == 0)
        return std::nullopt;
    const auto bytes = head();
    return bytes ? judgeHead(*bytes, status.st_size, found.isUnclean) : std::optional(bytes.error());
}

/// By way of SQLite's own file: were we to open and close it ourselves, the kernel would drop every lock that another
/// connection of this program holds on it.
Result<QByteArray> StoreFile::head() const
{
    sqlite3_vfs* vfs = sqlite3_vfs_find(m_vfs.isEmpty() ? nullptr : m_vfs.constData());
    if (!vfs)
        return failure("store.cannot_read");
    const std::unique_ptr<const char, decltype(&sqlite3_free_filename)> name(
        sqlite3_create_filename(QFile::encodeName(m_path).constData(), "", "", 0, nullptr), &sqlite3_free_filename);
    std::vector<std::max_align_t> space(std::size_t(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    auto* file = reinterpret_cast<sqlite3_file*>(space.data());
    int code = vfs->xOpen(vfs, name.get(), file, SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READONLY, nullptr);
    QByteArray bytes(headSize, '\0');
    if (code == SQLITE_OK)
        code = file->pMethods->xRead(file, bytes.data(), int(headSize), 0);
    if (file->pMethods)
        file->pMethods->xClose(file);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return failure("store.cannot_read", QString::fromLatin1(sqlite3_errstr(code)));
    return bytes;
}

std::optional<Failure> StoreFile::judgeHead(const QByteArray& head, qint64 size, bool hasLog) const
{
    // A short file reads as if zeros followed.
    const auto known = std::min<qint64>(magic.size(), size);
    if (head.left(known) != QByteArrayView(magic).first(known))
        return failure("store.foreign", u"no SQLite database"_s);
    if (size < headSize)
        return failure("store.damaged", u"cut off"_s);
    if (numberAt(head, 68) != applicationId)
        return failure("store.foreign", u"a database of another program"_s);
    if (numberAt(head, 60) > schemaVersion)
        return newer(numberAt(head, 60));
    // A log may hold what the file lacks.
    if (!hasLog && isCut(head, size))
        return failure("store.damaged", u"cut off"_s);
    return std::nullopt;
}

int StoreFile::make() const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        errno = 0;
        const bool made = QDir().mkpath(QFileInfo(folder).absolutePath())
            && QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (!made && !QFileInfo::exists(folder))
            return errno != 0 ? errno : EACCES;
    }
    const Descriptor file(
        ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0600));
    return file.get() < 0 ? errno : 0;
}

bool isOnNetwork(const QString& folder)
{
    // NFS, SMB, CIFS, SMB2, FUSE (sshfs and the like), 9p, AFS, Coda, Ceph, Lustre, OCFS2, GFS2.
    static constexpr std::array<quint32, 12> kinds {0x6969, 0x517B, 0xFF534D42, 0xFE534D42, 0x65735546, 0x01021997,
        0x5346414F, 0x73757245, 0x00C36400, 0x0BD00BD0, 0x7461636F, 0x01161970};
    struct statfs found { };
    if (::statfs(QFile::encodeName(folder).constData(), &found) != 0)
        return false;
    return std::ranges::find(kinds, quint32(found.f_type)) != kinds.end();
}

std::optional<qint64> freeSpace(const QString& folder)
{
    struct statvfs found { };
    if (::statvfs(QFile::encodeName(folder).constData(), &found) != 0)
        return std::nullopt;
    return qint64(found.f_bavail) * qint64(found.f_frsize);
}

} // namespace yagura::store
