// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/configurationreader.h"

#include "backends/config/adoptedneeds.h"
#include "backends/config/configurationpaths.h"
#include "backends/config/daemonreader.h"
#include "backends/config/filereading.h"
#include "backends/config/levelreader.h"
#include "backends/config/recordreader.h"
#include "backends/config/secretscan.h"
#include "backends/config/roomreader.h"
#include "backends/config/servicereader.h"
#include "backends/config/shippedrules.h"
#include "backends/config/sourcereader.h"
#include "backends/config/storereader.h"
#include "backends/config/targetreader.h"
#include "models/domain/configuredgraph.h"
#include "models/domain/sourcepicture.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Adds one file after another to what was read before.
class ConfigurationSum final {
public:
    void add(const ConfigurationSource& source);
    void addFile(const QString& file);
    LoadedConfiguration take();
    /// Without a look at what the files refer to.
    LoadedConfiguration takeUnjoined();

private:
    void readRoot(const YamlNode& root, ConfigFaults& faults);
    void readZone(MappingReader& root);
    void readRunbooks(MappingReader& root, ConfigFaults& faults);
    void readTargets(const YamlNode& list, ConfigFaults& faults);
    void readServices(const YamlNode& list, ConfigFaults& faults);
    void readFunctions(const YamlNode& list, ConfigFaults& faults);
    void readAdopted(const YamlNode& list, ConfigFaults& faults);
    void readThresholds(const YamlNode& list, ConfigFaults& faults);
    void refuseUnknownReferences();
    void refuseIdsOfSources();
    void noteCircles();
    void readLaterSections(MappingReader& root);
    ServiceReader readerFor(ConfigFaults& faults);
    bool isFirstOf(const QString& id, const SourcePlace& place, ConfigFaults& faults);

    LoadedConfiguration m_loaded;
    QHash<QString, SourcePlace> m_ids; ///< of targets, services and functions, also of those that are not used
    QSet<QString> m_serviceIds; ///< also of those that are not used
    QList<WrittenReference> m_references;
    QList<WrittenAdoption> m_adopted;
};

void ConfigurationSum::add(const ConfigurationSource& source)
{
    m_loaded.configuration.files.append(source.file);
    const auto document = parseYaml(source.bytes, source.file);
    m_loaded.faults.append(document.faults);
    if (!document.faults.isEmpty() || document.root.kind == YamlNode::Kind::Null)
        return;
    ConfigFaults faults(source.file);
    noteSecrets(document.root, faults);
    readRoot(document.root, faults);
    m_loaded.faults.append(faults.list());
}

void ConfigurationSum::addFile(const QString& file)
{
    const auto content = readWholeFile(file, YamlLimits::bytes);
    if (content)
        add({file, *content});
    else
        m_loaded.faults.append(content.error());
}

void ConfigurationSum::readRoot(const YamlNode& root, ConfigFaults& faults)
{
    if (root.kind != YamlNode::Kind::Mapping)
        return faults.noteWrongType(root, u"yagura"_s, u"mapping"_s);
    MappingReader reader(root, faults);
    readZone(reader);
    if (const auto store = readStore(reader, faults, m_loaded.configuration.laterKeys))
        m_loaded.configuration.store = *store;
    if (const auto daemon = readDaemon(reader, faults))
        m_loaded.configuration.daemon = *daemon;
    if (const auto room = readRoom(reader, faults))
        m_loaded.configuration.room = *room;
    if (const auto record = readRecord(reader, faults))
        m_loaded.configuration.record = *record;
    readRunbooks(reader, faults);
    if (const auto* targets = reader.find(u"targets"_s))
        readTargets(*targets, faults);
    if (const auto* services = reader.find(u"services"_s))
        readServices(*services, faults);
    if (const auto* functions = reader.find(u"functions"_s))
        readFunctions(*functions, faults);
    if (const auto* adopted = reader.find(u"adopted"_s))
        readAdopted(*adopted, faults);
    if (const auto* thresholds = reader.find(u"thresholds"_s))
        readThresholds(*thresholds, faults);
    if (const auto* sources = reader.find(u"sources"_s))
        readSources(*sources, faults, m_loaded.sources);
    readLaterSections(reader);
    reader.refuseUnknown();
}

void ConfigurationSum::readZone(MappingReader& root)
{
    const auto zone = root.text(u"zone"_s);
    if (!zone)
        return;
    if (QTimeZone::isTimeZoneIdAvailable(zone->toUtf8())) {
        m_loaded.configuration.zone = *zone;
        return;
    }
    QStringList known;
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const auto& id : ids)
        known.append(QString::fromLatin1(id));
    root.note(u"zone"_s, u"config.unknown_zone"_s,
              {{u"value"_s, zone->left(64)}, {u"nearest"_s, nearestWord(*zone, known)}});
}

/// `runbooks: {team: PATH}`, below the folder of its file unless it is absolute.
void ConfigurationSum::readRunbooks(MappingReader& root, ConfigFaults& faults)
{
    const auto* node = root.find(u"runbooks"_s);
    if (!node)
        return;
    if (node->kind != YamlNode::Kind::Mapping)
        return faults.noteWrongType(*node, u"runbooks"_s, u"mapping"_s);
    MappingReader entry(*node, faults);
    if (const auto team = entry.text(u"team"_s))
        m_loaded.configuration.teamRunbooks
            = QDir::cleanPath(QFileInfo(faults.file()).absoluteDir().absoluteFilePath(*team));
    entry.refuseUnknown();
}

void ConfigurationSum::readTargets(const YamlNode& list, ConfigFaults& faults)
{
    if (list.kind != YamlNode::Kind::List)
        return faults.noteWrongType(list, u"targets"_s, u"list"_s);
    TargetReader reader(faults, QFileInfo(faults.file()).absoluteDir(), isDesktopFile(faults.file()),
                        m_loaded.configuration.laterKeys, m_loaded.schemaFaults);
    for (const auto& item : list.items) {
        const auto target = reader.read(item);
        const bool isFirst = isFirstOf(reader.lastId(), faults.placeOf(item), faults);
        if (target && isFirst)
            m_loaded.configuration.targets.append(*target);
    }
}

bool ConfigurationSum::isFirstOf(const QString& id, const SourcePlace& place, ConfigFaults& faults)
{
    if (id.isEmpty())
        return true;
    if (const auto first = m_ids.constFind(id); first != m_ids.cend()) {
        faults.note(place, u"config.duplicate_id"_s, {{u"id"_s, id.left(80)}, {u"first"_s, first->text()}});
        return false;
    }
    m_ids.insert(id, place);
    return true;
}

ServiceReader ConfigurationSum::readerFor(ConfigFaults& faults)
{
    return {faults, isDesktopFile(faults.file()), m_references};
}

void ConfigurationSum::readServices(const YamlNode& list, ConfigFaults& faults)
{
    if (list.kind != YamlNode::Kind::List)
        return faults.noteWrongType(list, u"services"_s, u"list"_s);
    ServiceReader reader = readerFor(faults);
    for (const auto& item : list.items) {
        const auto service = reader.readService(item);
        m_serviceIds.insert(reader.lastId());
        const bool isFirst = isFirstOf(reader.lastId(), faults.placeOf(item), faults);
        if (service && isFirst)
            m_loaded.configuration.services.append(*service);
    }
}

void ConfigurationSum::readFunctions(const YamlNode& list, ConfigFaults& faults)
{
    if (list.kind != YamlNode::Kind::List)
        return faults.noteWrongType(list, u"functions"_s, u"list"_s);
    ServiceReader reader = readerFor(faults);
    for (const auto& item : list.items) {
        const auto function = reader.readFunction(item);
        const bool isFirst = isFirstOf(reader.lastId(), faults.placeOf(item), faults);
        if (function && isFirst)
            m_loaded.configuration.functions.append(*function);
    }
}

void ConfigurationSum::readAdopted(const YamlNode& list, ConfigFaults& faults)
{
    if (list.kind != YamlNode::Kind::List)
        return faults.noteWrongType(list, u"adopted"_s, u"list"_s);
    ServiceReader reader = readerFor(faults);
    for (const auto& item : list.items)
        m_adopted.append(reader.readAdopted(item));
}

void ConfigurationSum::refuseUnknownReferences()
{
    ConfigFaults faults {QString()};
    const QStringList known = m_ids.keys();
    for (const WrittenReference& reference : m_references) {
        if (faults.count() >= ConfigFaults::limit)
            break; // the rest would not be told, and the nearest word costs a look at every id
        // What a further source watches is known once it tells.
        if (!m_ids.contains(reference.id) && !isOfSource(reference.id, m_loaded.sources))
            faults.note(reference.place, u"config.unknown_id"_s,
                        {{u"value"_s, reference.id.left(80)}, {u"nearest"_s, nearestWord(reference.id, known)}});
    }
    m_loaded.faults.append(faults.list());
}

/// An own id that begins as those of a source do, or as that of a source itself, could not be told from it.
void ConfigurationSum::refuseIdsOfSources()
{
    ConfigFaults faults {QString()};
    QStringList ids = m_ids.keys();
    ids.sort();
    for (const QString& id : std::as_const(ids)) {
        const bool isSourceItself = !m_loaded.sources.isEmpty() && id.startsWith(sourceTargetId({}));
        if (isSourceItself || isOfSource(id, m_loaded.sources))
            faults.note(m_ids.value(id), u"config.bad_id"_s, {{u"key"_s, u"id"_s}, {u"reason"_s, u"source_prefix"_s}});
    }
    m_loaded.faults.append(faults.list());
}

void ConfigurationSum::noteCircles()
{
    const auto circles = graphOf(m_loaded.configuration, {}).cycles();
    for (const QStringList& ids : circles)
        m_loaded.notes.append({m_ids.value(ids.first()), u"config.circle"_s, {{u"ids"_s, QJsonArray::fromStringList(ids)}}});
}

// Only now every file has said what there is.
LoadedConfiguration ConfigurationSum::take()
{
    refuseUnknownReferences();
    refuseIdsOfSources();
    addAdopted(m_adopted, m_serviceIds, m_loaded);
    noteCircles();
    return std::move(m_loaded);
}

LoadedConfiguration ConfigurationSum::takeUnjoined()
{
    for (const WrittenAdoption& each : std::as_const(m_adopted))
        m_loaded.configuration.adopted.append(each.need);
    return std::move(m_loaded);
}

void ConfigurationSum::readThresholds(const YamlNode& list, ConfigFaults& faults)
{
    if (list.kind != YamlNode::Kind::List)
        return faults.noteWrongType(list, u"thresholds"_s, u"list"_s);
    const auto rules = shippedRules();
    const QSet<QString> ruled = rules ? indicatorsOf(*rules) : QSet<QString>();
    for (const auto& item : list.items) {
        const auto threshold = readThreshold(item, faults);
        if (!threshold)
            continue;
        // It would change nothing, and who wrote it would wait in vain.
        if (threshold->indicator != everyIndicator && !ruled.contains(threshold->indicator))
            faults.note(faults.placeOf(item), u"config.no_rule"_s, {{u"indicator"_s, threshold->indicator}});
        else
            m_loaded.configuration.thresholds.append(*threshold);
    }
}

void ConfigurationSum::readLaterSections(MappingReader& root)
{
    using Shape = MappingReader::Shape;
    auto& later = m_loaded.configuration.laterKeys;
    root.later(u"links"_s, Shape::List, later);
}

} // namespace

LoadedConfiguration readConfiguration(const QStringList& files)
{
    ConfigurationSum sum;
    for (const auto& file : files)
        sum.addFile(file);
    return sum.take();
}

LoadedConfiguration readAlone(const QString& file)
{
    ConfigurationSum sum;
    sum.addFile(file);
    return sum.takeUnjoined();
}

LoadedConfiguration readConfiguration(const QList<ConfigurationSource>& sources)
{
    ConfigurationSum sum;
    for (const auto& source : sources)
        sum.add(source);
    return sum.take();
}

} // namespace yagura
