// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/marks/marklooker.h"

#include "backends/marks/markfile.h"
#include "backends/marks/markreader.h"
#include "backends/state/loggedcode.h"

#include <QDateTime>
#include <QFileInfo>

#include <cstring>

using namespace Qt::StringLiterals;

namespace yagura {

MarkLooker::MarkLooker(QString file) : m_file(std::move(file))
{
    connect(&m_timer, &QTimer::timeout, this, &MarkLooker::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &MarkLooker::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &MarkLooker::look);
}

void MarkLooker::start()
{
    m_timer.start(MarkReader::lookEvery);
    look();
}

// A file that was moved away is no longer watched, and the one that takes its name is not yet.
void MarkLooker::watch()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString& path : {m_file, QFileInfo(m_file).absolutePath()}) {
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

void MarkLooker::look()
{
    watch();
    QList<qint64> now;
    for (const QString& path : {m_file, olderMarksFile(m_file)}) {
        const QFileInfo file(path);
        now << file.size() << file.lastModified().toMSecsSinceEpoch();
    }
    if (now == m_seen)
        return;
    m_seen = now;
    const ReadMarks found = readMarks(m_file);
    tellFaults(found.skipped, found.error);
    if (!found.marks.isEmpty())
        emit read(found.marks);
}

void MarkLooker::tellFaults(int skipped, std::optional<int> error)
{
    if (m_hasTold || (skipped == 0 && !error))
        return;
    m_hasTold = true;
    const QString line = error ? loggedCode("marks.unreadable",
                             {{u"path"_s, m_file}, {u"detail"_s, QString::fromLocal8Bit(std::strerror(*error))}})
                               : loggedCode("marks.passed_over", {{u"path"_s, m_file}, {u"lines"_s, skipped}});
    qWarning("%s", qUtf8Printable(line));
}

} // namespace yagura
