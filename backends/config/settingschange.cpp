// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/settingschange.h"

#include "backends/config/desktopfile.h"
#include "backends/config/filereading.h"
#include "backends/config/filereplacing.h"
#include "backends/config/yamldocument.h"
#include "models/domain/configuredgraph.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// As we write services ourselves.
bool isOurs(const ServiceConfig& service)
{
    return service.needs.isEmpty() && service.runsOn.isEmpty() && service.soft.isEmpty() && !service.check;
}

/// What the desktop's own file holds, or why it must not be written over.
Result<DesktopContent, QList<ConfigFault>> ownContent(const QString& file)
{
    if (!QFileInfo::exists(file))
        return DesktopContent();
    const auto loaded = readAlone(file);
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
    if (!std::ranges::all_of(configuration.services, isOurs))
        return foreign(u"services"_s);
    if (!configuration.functions.isEmpty())
        return foreign(u"functions"_s);
    if (!configuration.laterKeys.isEmpty())
        return foreign(configuration.laterKeys.first().section(u": "_s, 1));
    return DesktopContent {configuration.targets, configuration.services, configuration.adopted};
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

/// The faults that a change of our file brings. The same id in a file that is read after ours is told over there.
QList<ConfigFault> faultsOf(const QString& file, const LoadedConfiguration& loaded)
{
    QList<ConfigFault> ours;
    std::ranges::copy_if(loaded.faults, std::back_inserter(ours), [&](const ConfigFault& fault) {
        return fault.place.file == file || fault.args.value(u"first"_s).toString().startsWith(file + u':');
    });
    return ours;
}

/// Without the faults that stood there before, wherever they stand now: what somebody else's file did to what was
/// adopted is told, and keeps nobody from changing something else.
QList<ConfigFault> newFaults(QList<ConfigFault> faults, const QList<ConfigFault>& before)
{
    for (const ConfigFault& old : before) {
        const auto same = std::ranges::find_if(
            faults, [&](const ConfigFault& fault) { return fault.code == old.code && fault.args == old.args; });
        if (same != faults.end())
            faults.erase(same);
    }
    return faults;
}

SettingsOutcome write(const ConfigurationPaths& paths, const DesktopContent& content)
{
    const QString file = paths.desktopFile();
    const auto loaded = readWith(paths, desktopFileText(content));
    QList<ConfigFault> ours = newFaults(faultsOf(file, loaded), faultsOf(file, readConfiguration(paths.files())));
    if (ours.isEmpty()) {
        if (const auto fault = writeDesktopFile(file, content))
            ours.append(*fault);
    }
    if (!ours.isEmpty())
        return {ours, std::nullopt, paths};
    return {{}, loaded, paths};
}

/// Nothing but an entry of our own, which nothing needs any more.
bool isLeftOver(const ConfigurationPaths& paths, const DesktopContent& content, const QString& service)
{
    const auto isAbout = [&](const AdoptedNeed& need) { return need.service == service || need.id == service; };
    if (std::ranges::any_of(content.adopted, isAbout))
        return false;
    const Configuration all = readConfiguration(paths.files()).configuration;
    const auto graph = graphOf(all, {});
    const auto node = graph.find(service);
    return !node || graph.usedBy(*node).empty();
}

} // namespace

SettingsOutcome saveTarget(const ConfigurationPaths& paths, const TargetConfig& target, const QString& replacesId)
{
    const auto own = ownContent(paths.desktopFile());
    if (!own)
        return {own.error(), std::nullopt, paths};
    auto content = *own;
    if (replacesId.isEmpty()) {
        content.targets.append(target);
        return write(paths, content);
    }
    const auto found = positionOf(content.targets, replacesId);
    if (found == content.targets.cend())
        return {{absence(paths, replacesId)}, std::nullopt, paths};
    content.targets.replace(std::distance(content.targets.cbegin(), found), target);
    for (AdoptedNeed& need : content.adopted) {
        if (need.id == replacesId)
            need.id = target.target.id;
    }
    return write(paths, content);
}

SettingsOutcome removeTarget(const ConfigurationPaths& paths, const QString& id)
{
    const auto own = ownContent(paths.desktopFile());
    if (!own)
        return {own.error(), std::nullopt, paths};
    auto content = *own;
    if (positionOf(content.targets, id) == content.targets.cend())
        return {{absence(paths, id)}, std::nullopt, paths};
    content.targets.removeIf([&](const TargetConfig& config) { return config.target.id == id; });
    content.adopted.removeIf([&](const AdoptedNeed& need) { return need.id == id; });
    return write(paths, content);
}

SettingsOutcome adoptNeed(const ConfigurationPaths& paths, const Adoption& adoption)
{
    const auto own = ownContent(paths.desktopFile());
    if (!own)
        return {own.error(), std::nullopt, paths};
    auto content = *own;
    if (adoption.isNewService) {
        ServiceConfig service;
        service.id = adoption.service;
        service.label = {adoption.label, adoption.label};
        content.services.append(service);
    }
    content.adopted.append({adoption.service, adoption.target, adoption.isSoft, {}, true});
    return write(paths, content);
}

SettingsOutcome disownNeed(const ConfigurationPaths& paths, const QString& service, const QString& id)
{
    const auto own = ownContent(paths.desktopFile());
    if (!own)
        return {own.error(), std::nullopt, paths};
    auto content = *own;
    const auto removed
        = content.adopted.removeIf([&](const AdoptedNeed& need) { return need.service == service && need.id == id; });
    if (removed == 0) {
        const ConfigFault fault {
            {paths.desktopFile(), 1, 1}, u"config.not_adopted"_s, {{u"service"_s, service}, {u"id"_s, id}}};
        return {{fault}, std::nullopt, paths};
    }
    if (isLeftOver(paths, content, service))
        content.services.removeIf([&](const ServiceConfig& each) { return each.id == service; });
    return write(paths, content);
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
