// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/filesystemwatch.h"

#include "backends/node/smallfile.h"

#include <algorithm>
#include <system_error>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

bool isRemote(const Mount& mount)
{
    static const QSet<QByteArray> types {
        "9p", "afs", "ceph", "cifs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb3", "smbfs"};
    return types.contains(mount.type) || mount.type.startsWith("fuse.");
}

Failure internalFailure(const QString& detail)
{
    return {FailureClass::Internal, u"internal.exception"_s, {{u"detail"_s, detail}}};
}

} // namespace

FilesystemWatch::FilesystemWatch(LocalNodeSettings settings, QString mountReader)
    : m_settings(std::move(settings)), m_mountReader(mountReader), m_patrol(std::move(mountReader))
{
}

bool FilesystemWatch::start()
{
    const QByteArray table = readSmallFile("/proc/self/mountinfo");
    const QList<Mount> mounts = parseMountInfo(table);
    m_visible = visibleMounts(mounts);
    m_watched = chooseMounts(mounts, m_settings, m_onceMounts);
    for (const WatchedMount& watched : std::as_const(m_watched)) {
        if (watched.path == watched.mount.point)
            m_onceMounts.insert(watched.path);
    }
    m_firstSights.removeIf([this](auto sight) {
        return std::ranges::none_of(
            m_watched, [&](const WatchedMount& watched) { return watched.path == sight.key(); });
    });
    m_fine.clear();
    if (table.isEmpty())
        return false;
    m_patrol.start(m_watched);
    return true;
}

Result<QList<Filesystem>> FilesystemWatch::finish(int wakeFd, std::chrono::steady_clock::time_point until)
{
    const MountPatrol::Answers answers = m_patrol.finish(wakeFd, until);
    if (answers.interrupted)
        return Failure {FailureClass::NoAnswer, u"attempt.deadline"_s, {}};
    if (answers.startError != 0)
        return internalFailure(
            m_mountReader + ": "_L1 + QString::fromStdString(std::generic_category().message(answers.startError)));
    if (answers.brokeOff)
        return internalFailure(m_mountReader + ": ended before it had answered"_L1);

    QList<Filesystem> filesystems;
    for (const WatchedMount& watched : std::as_const(m_watched)) {
        const auto size = answers.sizes.constFind(watched.path);
        auto filesystem = filesystemOf(watched, size == answers.sizes.constEnd() ? std::nullopt : std::optional(*size));
        if (!filesystem)
            continue;
        noteReadOnly(watched, *filesystem);
        if (filesystem->state == Filesystem::State::Ok)
            m_fine.append(watched);
        filesystems.append(*filesystem);
    }
    return filesystems;
}

void FilesystemWatch::noteReadOnly(const WatchedMount& watched, Filesystem& filesystem)
{
    const auto first = m_firstSights.constFind(watched.path);
    if (first == m_firstSights.constEnd() || first->mountId != watched.mount.id)
        m_firstSights.insert(watched.path, {watched.mount.id, filesystem.readOnly});
    else
        filesystem.becameReadOnly = filesystem.readOnly && !first->readOnly;
}

QSet<QByteArray> FilesystemWatch::devices() const
{
    QSet<QByteArray> devices;
    for (const WatchedMount& watched : m_watched) {
        devices.insert(watched.mount.device);
        if (watched.mount.source.startsWith("/dev/")) // btrfs has a device number of no disk
            devices.insert(watched.mount.source.mid(watched.mount.source.lastIndexOf('/') + 1));
    }
    return devices;
}

QList<QByteArray> FilesystemWatch::surveyable() const
{
    QList<QByteArray> paths;
    for (const WatchedMount& watched : m_fine) {
        if (!isRemote(watched.mount))
            paths.append(watched.path);
    }
    return paths;
}

bool FilesystemWatch::mayLookInto(const QByteArray& folder, bool beyondWatched) const
{
    const Mount* mount = mountOf(m_visible, folder);
    if (!mount || isRemote(*mount))
        return false;
    const auto isSame = [&](const WatchedMount& watched) { return watched.mount.id == mount->id; };
    if (std::ranges::any_of(m_watched, isSame))
        return std::ranges::any_of(m_fine, [&](const WatchedMount& watched) {
            return isSame(watched) && (beyondWatched || liesIn(folder, watched.path));
        });
    return beyondWatched;
}

} // namespace yagura
