// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mark.h"

#include <optional>

namespace yagura {

/// marks.jsonl: what people wrote, one JSON object a line, appended by many processes and never changed.
/// From `largestMarksFile` on the file becomes marks.jsonl.1, which takes the place of the one before, and a new one begins.
inline constexpr qint64 largestMarksFile = 1024 * 1024;

QString marksFileIn(const QString& stateFolder);
QString olderMarksFile(const QString& marksFile);

/// A person's mark of now, by the name of this user.
Mark personMark(const QString& text, const QString& node, const QDateTime& utc);

/// Appends it and waits until the disk has it; makes the folder when it is missing. Several processes may do so at once.
/// Blocks, two seconds at most for the others. Nothing, or the errno of what went wrong (EBUSY: somebody holds the file;
/// EINVAL: it is no file); then no whole line was written.
std::optional<int> appendMark(const QString& file, const Mark& mark);

struct ReadMarks {
    QList<Mark> marks;
    int skipped = 0; ///< lines that are torn, foreign or hold what nobody may write
    std::optional<int> error; ///< errno; a missing file is none
};

/// Both files, the older one first. Blocks on the disk.
ReadMarks readMarks(const QString& file);

} // namespace yagura
