// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/wallmemory.h"

#include "backends/config/filereading.h"
#include "backends/config/filereplacing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qint64 largestWallMemory = 64 * 1024;
constexpr qsizetype mostScreens = 16;

QByteArray bytesOf(const WallMemory& memory)
{
    QJsonArray screens;
    for (const WallScreen& screen : memory.screens)
        screens.append(QJsonObject {{u"manufacturer"_s, screen.manufacturer}, {u"model"_s, screen.model},
            {u"serial"_s, screen.serial}, {u"name"_s, screen.name}});
    return QJsonDocument(QJsonObject {{u"screens"_s, screens}, {u"page"_s, memory.page}}).toJson();
}

/// Where a screen stands is found out anew each time.
WallMemory withoutPlaces(WallMemory memory)
{
    for (WallScreen& screen : memory.screens) {
        screen.geometry = {};
        screen.scale = 1;
    }
    return memory;
}

} // namespace

WallMemoryKeeper::WallMemoryKeeper(const QString& stateFolder) : m_file(stateFolder + u"/wall.json"_s) { }

WallMemoryKeeper::~WallMemoryKeeper()
{
    m_writing.waitForFinished();
}

WallMemory WallMemoryKeeper::read()
{
    WallMemory memory;
    const auto bytes = readWholeFile(m_file, largestWallMemory);
    if (!bytes)
        return memory;
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    memory.page = std::clamp(object[u"page"_s].toInt(), 0, 100);
    for (const QJsonValue& value : object[u"screens"_s].toArray()) {
        const QJsonObject screen = value.toObject();
        if (memory.screens.size() < mostScreens)
            memory.screens.append({screen[u"manufacturer"_s].toString(), screen[u"model"_s].toString(),
                screen[u"serial"_s].toString(), screen[u"name"_s].toString(), {}, 1});
    }
    m_kept = memory;
    return memory;
}

void WallMemoryKeeper::keep(const WallMemory& memory)
{
    const WallMemory wanted = withoutPlaces(memory);
    if (wanted == m_kept || m_writing.isRunning())
        return;
    m_kept = wanted;
    m_writing = QtConcurrent::run([file = m_file, bytes = bytesOf(wanted)] { replaceFile(file, bytes); });
}

} // namespace yagura
