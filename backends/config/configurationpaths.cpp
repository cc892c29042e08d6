// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/configurationpaths.h"

#include "backends/config/filereading.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// A folder of the XDG rules: those that are not absolute must be ignored.
QString folderOf(const QProcessEnvironment& environment, const QString& variable, const QString& belowHome)
{
    const auto value = environment.value(variable);
    if (QDir::isAbsolutePath(value))
        return QDir::cleanPath(value);
    return QDir::cleanPath(environment.value(u"HOME"_s, QDir::homePath()) + belowHome);
}

} // namespace

ConfigurationPaths ConfigurationPaths::from(const QProcessEnvironment& environment, const QString& chosen)
{
    ConfigurationPaths paths;
    paths.m_stateFolder = folderOf(environment, u"XDG_STATE_HOME"_s, u"/.local/state"_s) + u"/yagura"_s;
    paths.m_dataFolder = folderOf(environment, u"XDG_DATA_HOME"_s, u"/.local/share"_s) + u"/yagura"_s;
    if (!chosen.isEmpty())
        return paths.withChosen(chosen);
    auto folders = environment.value(u"XDG_CONFIG_DIRS"_s).split(u':', Qt::SkipEmptyParts);
    folders.removeIf([](const QString& folder) { return !QDir::isAbsolutePath(folder); });
    if (folders.isEmpty())
        folders.append(u"/etc/xdg"_s);
    std::ranges::reverse(folders); // the first one named weighs most, hence is read last
    folders.append(folderOf(environment, u"XDG_CONFIG_HOME"_s, u"/.config"_s));
    for (const auto& folder : std::as_const(folders))
        paths.m_mainFiles.append(QDir::cleanPath(folder + u"/yagura/yagura.yaml"_s));
    paths.m_mainFiles.removeDuplicates();
    return paths;
}

ConfigurationPaths ConfigurationPaths::withChosen(const QString& file) const
{
    ConfigurationPaths paths = *this;
    paths.m_isChosen = true;
    paths.m_mainFiles = {QDir::cleanPath(QDir::current().absoluteFilePath(file))};
    return paths;
}

QStringList ConfigurationPaths::files() const
{
    QStringList result;
    for (const auto& mainFile : m_mainFiles) {
        if (m_isChosen || QFileInfo::exists(mainFile))
            result.append(mainFile);
        const QDir folder(QFileInfo(mainFile).absolutePath() + u"/conf.d"_s);
        const auto names = folder.entryList({u"*.yaml"_s}, QDir::Files | QDir::System, QDir::Name);
        for (const auto& name : names)
            result.append(folder.absoluteFilePath(name));
    }
    return result;
}

QString ConfigurationPaths::desktopFile() const
{
    return QFileInfo(m_mainFiles.last()).absolutePath() + u"/conf.d/90-desktop.yaml"_s;
}

QString rememberedConfiguration(const ConfigurationPaths& paths)
{
    const auto content = readWholeFile(paths.chosenFile(), 64 * 1024);
    if (!content)
        return {};
    const auto path = QString::fromUtf8(*content).trimmed();
    return QDir::isAbsolutePath(path) && QFileInfo(path).isFile() ? path : QString();
}

bool isDesktopFile(const QString& path)
{
    return path.endsWith("/conf.d/90-desktop.yaml"_L1);
}

} // namespace yagura
