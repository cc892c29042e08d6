// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/runbooks/shelfkeeper.h"

#include "backends/runbooks/foldershelf.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// What tells that a folder holds something else than before.
QStringList traceOf(const QString& path)
{
    QStringList trace;
    if (path.isEmpty() || !QFileInfo::exists(path))
        return trace;
    const auto files = QDir(path).entryInfoList({u"*.yaml"_s, u"*.yml"_s}, QDir::Files, QDir::Name);
    trace.append(path);
    for (const QFileInfo& file : files.mid(0, ShelfContent::mostFiles + 1)) {
        const qint64 written = file.lastModified().toMSecsSinceEpoch();
        trace.append(file.fileName() + u'\n' + QString::number(file.size()) + u'\n' + QString::number(written));
    }
    return trace;
}

} // namespace

ShelfKeeper::ShelfKeeper(RunbookPlaces places) : m_places(std::move(places))
{
    connect(&m_timer, &QTimer::timeout, this, &ShelfKeeper::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ShelfKeeper::look);
}

void ShelfKeeper::start()
{
    m_timer.start(FolderShelf::lookEvery);
    m_seen = QStringList {u"never"_s};
    look();
}

// A folder that was moved away is no longer watched, and one that takes its name is not yet.
void ShelfKeeper::watch()
{
    const QStringList watched = m_watcher.directories();
    for (const QString& path : {m_places.team, m_places.user}) {
        if (!path.isEmpty() && !watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

void ShelfKeeper::look()
{
    watch();
    const QStringList now = traceOf(m_places.team) + traceOf(m_places.user);
    if (now == m_seen)
        return;
    m_seen = now;
    tell(std::nullopt);
}

void ShelfKeeper::tell(const std::optional<ConfigFault>& fault)
{
    ShelfContent content = readShelf(m_places);
    if (fault)
        content.faults.append(*fault);
    emit read(content.runbooks, content.changes, content.faults);
}

void ShelfKeeper::accept(const RunbookChange& change)
{
    tell(acceptRunbook(m_places, change));
}

} // namespace yagura
