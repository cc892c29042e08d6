// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/desktopmemory.h"

#include "backends/config/filereading.h"
#include "backends/config/filereplacing.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qint64 largestMemory = 1024 * 1024;

QString fileIn(const QString& stateFolder)
{
    return stateFolder + u"/desktop.json"_s;
}

QByteArray bytesOf(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QString textOf(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

DesktopMemory readDesktopMemory(const QString& stateFolder)
{
    DesktopMemory memory;
    const auto bytes = readWholeFile(fileIn(stateFolder), largestMemory);
    if (!bytes)
        return memory;
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    memory.theme = object[u"theme"_s].toString();
    memory.language = object[u"language"_s].toString();
    memory.scalePercent = std::clamp(object[u"scale"_s].toInt(100), 90, 150);
    memory.window.geometry = bytesOf(object[u"geometry"_s]);
    memory.window.splitter = bytesOf(object[u"splitter"_s]);
    memory.window.page = object[u"page"_s].toString();
    const QJsonObject pages = object[u"pages"_s].toObject();
    for (auto it = pages.begin(); it != pages.end(); ++it)
        memory.window.pages[it.key()] = bytesOf(it.value());
    return memory;
}

bool writeDesktopMemory(const QString& stateFolder, const DesktopMemory& memory)
{
    QJsonObject pages;
    for (auto it = memory.window.pages.begin(); it != memory.window.pages.end(); ++it)
        pages[it.key()] = textOf(it.value());
    const QJsonObject object {{u"theme"_s, memory.theme}, {u"language"_s, memory.language},
        {u"scale"_s, memory.scalePercent}, {u"geometry"_s, textOf(memory.window.geometry)},
        {u"splitter"_s, textOf(memory.window.splitter)}, {u"page"_s, memory.window.page}, {u"pages"_s, pages}};
    return !replaceFile(fileIn(stateFolder), QJsonDocument(object).toJson());
}

} // namespace yagura
