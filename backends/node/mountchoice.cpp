// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/mountchoice.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace yagura {
namespace {

/// They hold no files of anybody, or make one appear by being looked at (autofs).
bool isPseudo(const QByteArray& type)
{
    static const QSet<QByteArray> types {"autofs", "binfmt_misc", "bpf", "cgroup", "cgroup2", "configfs", "debugfs",
        "devpts", "efivarfs", "fuse.gvfsd-fuse", "fuse.lxcfs", "fuse.portal", "fusectl", "hugetlbfs", "mqueue", "nsfs",
        "proc", "pstore", "rootfs", "rpc_pipefs", "securityfs", "selinuxfs", "sysfs", "tracefs"};
    return types.contains(type);
}

/// Full by nature: their size is that of their content.
bool isImage(const QByteArray& type)
{
    static const QSet<QByteArray> types {"cramfs", "erofs", "iso9660", "romfs", "squashfs", "udf"};
    return types.contains(type);
}

bool isRealByNature(const Mount& mount)
{
    static const QSet<QByteArray> pools {"bcachefs", "btrfs", "zfs"};
    if (mount.point == "/")
        return true;
    return pools.contains(mount.type)
        || (mount.source.startsWith("/dev/") && !isImage(mount.type)
            && (mount.type == "fuseblk" || !mount.type.startsWith("fuse")) && mount.type != "devtmpfs");
}

bool matchesAny(const QByteArray& path, const QStringList& globs)
{
    const QString name = nameOf(path);
    return std::ranges::any_of(globs, [&](const QString& glob) { return matchesGlob(name, glob); });
}

bool isChosen(const Mount& mount, const LocalNodeSettings& settings)
{
    if (isPseudo(mount.type) || matchesAny(mount.point, settings.exclude))
        return false;
    return settings.include.isEmpty() ? isRealByNature(mount) : matchesAny(mount.point, settings.include);
}

/// Included paths that are plain folders.
QList<WatchedMount> chosenFolders(
    const QList<Mount>& visible, const LocalNodeSettings& settings, const QSet<QByteArray>& onceMounts)
{
    QList<WatchedMount> folders;
    for (const QString& path : settings.include) {
        if (path.contains(u'*') || path.contains(u'?') || !path.startsWith(u'/'))
            continue;
        const QByteArray name = QFile::encodeName(path);
        const Mount* mount = mountOf(visible, name);
        if (mount && mount->point != name && !onceMounts.contains(name) && !isPseudo(mount->type)
            && !matchesAny(name, settings.exclude))
            folders.append({name, *mount});
    }
    return folders;
}

} // namespace

QList<Mount> visibleMounts(const QList<Mount>& mounts)
{
    QHash<int, int> parents;
    QMultiHash<QByteArray, const Mount*> byPoint;
    for (const Mount& mount : mounts) {
        parents.insert(mount.id, mount.parent);
        byPoint.insert(mount.point, &mount);
    }
    const auto coveredAt = [&](const Mount& mount, const QByteArray& point) {
        QSet<int> line; // itself and its ancestors; a damaged table could make a ring
        for (int id = mount.id; parents.contains(id) && !line.contains(id); id = parents.value(id))
            line.insert(id);
        const auto [first, last] = byPoint.equal_range(point);
        return std::any_of(
            first, last, [&](const Mount* other) { return !line.contains(other->id) && line.contains(other->parent); });
    };
    const auto isVisible = [&](const Mount& mount) {
        for (qsizetype end = mount.point.size(); end > 0; end = mount.point.lastIndexOf('/', end - 1)) {
            if (coveredAt(mount, mount.point.left(end)))
                return false;
        }
        return !coveredAt(mount, "/");
    };
    QList<Mount> visible;
    std::ranges::copy_if(mounts, std::back_inserter(visible), isVisible);
    return visible;
}

QList<WatchedMount> chooseMounts(
    const QList<Mount>& mounts, const LocalNodeSettings& settings, const QSet<QByteArray>& onceMounts)
{
    const QList<Mount> visible = visibleMounts(mounts);
    QList<WatchedMount> chosen;
    QHash<QByteArray, qsizetype> shown; // by device, or by device and folder
    for (const Mount& mount : visible) {
        if (!isChosen(mount, settings))
            continue;
        const QByteArray key = settings.include.isEmpty() ? mount.device : mount.device + ' ' + mount.root;
        const auto before = shown.constFind(key);
        if (before == shown.constEnd()) {
            shown.insert(key, chosen.size());
            chosen.append({mount.point, mount});
        } else if (mount.root.size() < chosen[*before].mount.root.size()) {
            chosen[*before] = {mount.point, mount}; // the whole rather than a part
        }
    }
    return chosen + chosenFolders(visible, settings, onceMounts);
}

QList<MountPoint> mountPointsOf(const QList<Mount>& visible, const QList<WatchedMount>& watched)
{
    constexpr qsizetype most = 500;
    QHash<QByteArray, QString> byDevice;
    QHash<QByteArray, QString> byPoint;
    for (const WatchedMount& each : watched) {
        if (each.path != each.mount.point)
            continue;
        byPoint.insert(each.path, nameOf(each.path));
        if (!byDevice.contains(each.mount.device))
            byDevice.insert(each.mount.device, nameOf(each.path));
    }
    QList<MountPoint> points;
    for (const Mount& mount : visible) {
        if (!isPseudo(mount.type))
            points.append({nameOf(mount.point), byPoint.value(mount.point, byDevice.value(mount.device))});
    }
    return points.size() > most ? QList<MountPoint>() : points;
}

const Mount* mountOf(const QList<Mount>& visible, const QByteArray& path)
{
    const Mount* innermost = nullptr;
    for (const Mount& mount : visible) {
        if (liesIn(path, mount.point) && (!innermost || mount.point.size() >= innermost->point.size()))
            innermost = &mount;
    }
    return innermost;
}

bool matchesGlob(const QString& name, const QString& glob)
{
    qsizetype at = 0;
    qsizetype wanted = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (at < name.size()) {
        if (wanted < glob.size() && glob[wanted] == u'*') {
            star = wanted++;
            resume = at;
        } else if (wanted < glob.size() && (glob[wanted] == u'?' || glob[wanted] == name[at])) {
            ++at;
            ++wanted;
        } else if (star >= 0) {
            wanted = star + 1;
            at = ++resume;
        } else {
            return false;
        }
    }
    return std::all_of(glob.begin() + wanted, glob.end(), [](QChar rest) { return rest == u'*'; });
}

} // namespace yagura
