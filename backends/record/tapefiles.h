// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace yagura {

/// The folder of the record below the state folder.
QString recordFolderIn(const QString& stateFolder);

/// A segment in a folder of the record.
struct TapeFile {
    QString path;
    qint64 startMs = 0; ///< UTC of its first picture, which its name tells
    qint64 bytes = 0;
};

/// "2026-11-28T21-14-07.123Z.tape", which sorts by time.
QString tapeFileName(qint64 startMs);

/// The segments of a folder, oldest first; whatever else lies there is left alone. Blocks on the disk.
QList<TapeFile> tapeFilesIn(const QString& folder);

} // namespace yagura
