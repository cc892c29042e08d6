// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/record/tapefiles.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

const QString form = u"yyyy-MM-ddTHH-mm-ss.zzz'Z'"_s;
const QString suffix = u".tape"_s;

} // namespace

QString recordFolderIn(const QString& stateFolder)
{
    return stateFolder + u"/record"_s;
}

QString tapeFileName(qint64 startMs)
{
    return QDateTime::fromMSecsSinceEpoch(startMs, Qt::UTC).toString(form) + suffix;
}

QList<TapeFile> tapeFilesIn(const QString& folder)
{
    QList<TapeFile> files;
    const QFileInfoList entries = QDir(folder).entryInfoList({u'*' + suffix}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo& entry : entries) {
        QDateTime start = QDateTime::fromString(entry.fileName().chopped(suffix.size()), form);
        start.setTimeSpec(Qt::UTC);
        if (start.isValid())
            files.append({entry.filePath(), start.toMSecsSinceEpoch(), entry.size()});
    }
    std::ranges::sort(files, {}, &TapeFile::startMs);
    return files;
}

} // namespace yagura
