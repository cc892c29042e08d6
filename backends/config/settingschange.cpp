// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/settingschange.h"

#include "backends/config/desktopfile.h"
#include "backends/config/filereading.h"
#include "backends/config/filereplacing.h"
#include "backends/config/yamldocument.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// The targets of the desktop's own file, or why it must not be written over.
Result<QList<TargetConfig>, QList<ConfigFault>> ownTargets(const QString& file)
{
    if (!QFileInfo::exists(file))
        return QList<TargetConfig>();
    const auto loaded = readConfiguration(QStringList{file});
    if (!loaded.faults.isEmpty())
        return loaded.faults;
    const auto& configuration = loaded.configuration;
    const auto foreign = [&](const QString& key) {
        return QList<ConfigFault>{{{file, 1, 1}, u"config.not_ours"_s, {{u"key"_s, key}}}};
    };
    if (!configuration.zone.isEmpty())
        return foreign(u"zone"_s);
    if (!configuration.thresholds.isEmpty())
        return foreign(u"thresholds"_s);
    if (!configuration.services.isEmpty())
        return foreign(u"services"_s);
    if (!configuration.functions.isEmpty())
        return foreign(u"functions"_s);
    if (!configuration.laterKeys.isEmpty())
        return foreign(configuration.laterKeys.first().section(u": "_s, 1));
    return configuration.targets;
}

auto positionOf(const QList<TargetConfig>& targets, const QString& id)
{
    return std::ranges::find(targets, id, [](const TargetConfig& config) { return config.target.id; });
}

/// Why a target is not among the desktop's own.
ConfigFault absence(const ConfigurationPaths& paths, const QString& id)
{
    const QList<TargetConfig> all = readConfiguration(paths.files()).configuration.targets;
    const auto found = positionOf(all, id);
    if (found == all.cend())
        return {{paths.desktopFile(), 1, 1}, u"config.unknown_target"_s, {{u"id"_s, id}}};
    return {found->place, u"config.read_only_target"_s, {{u"id"_s, id}}};
}

/// All files, with what the desktop's own shall hold in place of what it holds.
LoadedConfiguration readWith(const ConfigurationPaths& paths, const QByteArray& desktopText)
{
    QStringList files = paths.files();
    if (!files.contains(paths.desktopFile())) {
        const auto later = std::ranges::find_if(files, [&](const QString& file) {
            return QFileInfo(file).absolutePath() == QFileInfo(paths.desktopFile()).absolutePath()
                && file > paths.desktopFile();
        });
        files.insert(later, paths.desktopFile());
    }
    QList<ConfigurationSource> sources;
    QList<ConfigFault> unreadable;
    for (const auto& file : std::as_const(files)) {
        const auto content = file == paths.desktopFile() ? Result<QByteArray, ConfigFault>(desktopText)
                                                         : readWholeFile(file, YamlLimits::bytes);
        if (content)
            sources.append({file, *content});
        else
            unreadable.append(content.error());
    }
    auto loaded = readConfiguration(sources);
    loaded.faults = unreadable + loaded.faults;
    return loaded;
}

SettingsOutcome write(const ConfigurationPaths& paths, const QList<TargetConfig>& targets)
{
    const QString file = paths.desktopFile();
    const auto loaded = readWith(paths, desktopFileText(targets));
    QList<ConfigFault> ours;
    std::ranges::copy_if(loaded.faults, std::back_inserter(ours), [&](const ConfigFault& fault) {
        // The same id in a file that is read after ours is told over there.
        return fault.place.file == file || fault.args.value(u"first"_s).toString().startsWith(file + u':');
    });
    if (ours.isEmpty()) {
        if (const auto fault = writeDesktopFile(file, targets))
            ours.append(*fault);
    }
    if (!ours.isEmpty())
        return {ours, std::nullopt, paths};
    return {{}, loaded, paths};
}

} // namespace

SettingsOutcome saveTarget(const ConfigurationPaths& paths, const TargetConfig& target, const QString& replacesId)
{
    const auto own = ownTargets(paths.desktopFile());
    if (!own)
        return {own.error(), std::nullopt, paths};
    auto targets = *own;
    if (replacesId.isEmpty()) {
        targets.append(target);
        return write(paths, targets);
    }
    const auto found = positionOf(targets, replacesId);
    if (found == targets.cend())
        return {{absence(paths, replacesId)}, std::nullopt, paths};
    targets.replace(std::distance(targets.cbegin(), found), target);
    return write(paths, targets);
}

SettingsOutcome removeTarget(const ConfigurationPaths& paths, const QString& id)
{
    const auto own = ownTargets(paths.desktopFile());
    if (!own)
        return {own.error(), std::nullopt, paths};
    auto targets = *own;
    if (positionOf(targets, id) == targets.cend())
        return {{absence(paths, id)}, std::nullopt, paths};
    targets.removeIf([&](const TargetConfig& config) { return config.target.id == id; });
    return write(paths, targets);
}

SettingsOutcome openConfiguration(const ConfigurationPaths& paths, const QString& file)
{
    const auto chosen = paths.withChosen(file);
    const auto loaded = readConfiguration(chosen.files());
    if (!loaded.faults.isEmpty())
        return {loaded.faults, std::nullopt, paths};
    SettingsOutcome outcome{{}, loaded, chosen};
    if (const auto fault = replaceFile(paths.chosenFile(), chosen.mainFiles().first().toUtf8() + '\n'))
        outcome.faults.append(*fault);
    return outcome;
}

} // namespace yagura
