// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingsindex.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// One file system of one node, or a node that tells nothing of its file systems.
struct FilesystemRow {
    QString key; ///< filesystemKey()
    Severity severity = Severity::Unknown;
    QString target;
    QString mount; ///< empty: the node itself
    QString device;
    QString type;
    std::optional<double> usedRatio;
    std::optional<qint64> availableBytes;
    std::optional<qint64> totalBytes;
    std::optional<double> inodesRatio;
    Severity usedSeverity = Severity::Ok; ///< when this number is the reason
    Severity inodesSeverity = Severity::Ok;
    TimeToFull forecast; ///< of bytes or inodes, whichever is earlier
    QString words;
    Severity wordsSeverity = Severity::Ok;
    std::optional<qint64> ageMs;
    bool stale = false; ///< the figures are not those of now, and are not shown

    bool operator==(const FilesystemRow&) const = default;
};

namespace filesystemColumn {
enum Column { State, Node, Mount, Used, Free, Full, Inodes, Type, Words, Age };
}

using FilesystemsTable = SnapshotModel<FilesystemRow>;

std::span<const Column<FilesystemRow>> filesystemColumns();

/// All file systems of all nodes, ordered by key. Linear in their number but for the order; may run in any thread.
std::vector<FilesystemRow> filesystemRows(const FindingsIndex& findings);

QString filesystemKey(const QString& target, const QString& mount);

/// A file system's state in words: hung, device error, became read-only, no permission, or what a finding says.
QString filesystemWords(const Filesystem& filesystem, const Finding* finding);

} // namespace yagura
