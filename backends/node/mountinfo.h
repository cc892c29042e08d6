// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace yagura {

/// One line of /proc/self/mountinfo. Names are raw bytes: a mount point need not be UTF-8.
struct Mount {
    int id = 0;
    int parent = 0;
    QByteArray device; ///< "254:0"
    QByteArray root; ///< the folder of the file system that is seen here; not "/" for a bind mount of a part
    QByteArray point;
    QByteArray type; ///< "ext4", "fuse.sshfs"
    QByteArray source; ///< "/dev/vda", "server:/export"
    bool readOnly = false; ///< the mount or the file system below it

    bool operator==(const Mount&) const = default;
};

/// Lines that are cut or are no mount are left out.
QList<Mount> parseMountInfo(const QByteArray& text);

/// "a\040b" as "a b": the kernel's way to write blanks, tabs, newlines and backslashes in a name.
QByteArray unescapeOctal(const QByteArray& text);

/// For people: bytes that are no UTF-8 become U+FFFD.
QString nameOf(const QByteArray& bytes);

/// Whether `path` is `folder` or lies below it.
bool liesIn(const QByteArray& path, const QByteArray& folder);

} // namespace yagura
