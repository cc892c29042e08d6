// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/servicereader.h"

#include "backends/config/intervals.h"
#include "backends/config/localtextreader.h"
#include "backends/config/targetreader.h"
#include "backends/config/yamlscalar.h"

#include <QJsonArray>
#include <QSet>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int highestPort = 65'535;

/// A whole number within bounds, or nothing after a fault was noted.
std::optional<int> wholeOf(const YamlNode& node, const QString& key, int minimum, int maximum, ConfigFaults& faults)
{
    const auto number = numberOf(node);
    if (!number || *number != std::floor(*number)) {
        faults.noteWrongType(node, key, u"number"_s);
        return std::nullopt;
    }
    if (*number < minimum || *number > maximum) {
        faults.note(faults.placeOf(node), u"config.out_of_range"_s,
            {{u"key"_s, key}, {u"minimum"_s, minimum}, {u"maximum"_s, maximum}, {u"unit"_s, QString()}});
        return std::nullopt;
    }
    return int(*number);
}

/// Why this cannot be asked by GET, or nothing.
QString faultOfUrl(const QUrl& url)
{
    if (!url.isValid())
        return u"syntax"_s;
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return u"scheme"_s;
    if (url.host().isEmpty())
        return u"no_host"_s;
    return url.userInfo().isEmpty() ? QString() : u"user"_s;
}

bool isHostAndPort(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const int port = text.mid(colon + 1).toInt(&isNumber);
    return colon > 0 && isNumber && port > 0 && port <= highestPort && !text.contains(u' ') && !text.contains(u'/');
}

} // namespace

ServiceReader::ServiceReader(ConfigFaults& faults, bool writable, QList<WrittenReference>& references)
    : m_faults(faults), m_writable(writable), m_references(references)
{
}

bool ServiceReader::isMapping(const YamlNode& node, const QString& section)
{
    m_lastId.clear();
    if (node.kind == YamlNode::Kind::Mapping)
        return true;
    m_faults.noteWrongType(node, section, u"mapping"_s);
    return false;
}

std::optional<ServiceConfig> ServiceReader::readService(const YamlNode& node)
{
    if (!isMapping(node, u"services"_s))
        return std::nullopt;
    MappingReader entry(node, m_faults);
    ServiceConfig service;
    service.place = entry.place();
    service.writable = m_writable;
    service.id = m_lastId = readEntryId(entry);
    service.label = readLocalText(entry, u"label"_s, m_faults);
    service.needs = readNeeds(entry, u"needs"_s);
    service.runsOn = readNeeds(entry, u"runs_on"_s);
    service.soft = readSoft(entry);
    service.check = readCheck(entry);
    entry.refuseUnknown();
    return entry.isSound() ? std::optional(service) : std::nullopt;
}

std::optional<FunctionConfig> ServiceReader::readFunction(const YamlNode& node)
{
    if (!isMapping(node, u"functions"_s))
        return std::nullopt;
    MappingReader entry(node, m_faults);
    FunctionConfig function;
    function.place = entry.place();
    function.id = m_lastId = readEntryId(entry);
    function.label = readLocalText(entry, u"label"_s, m_faults);
    function.needs = readNeeds(entry, u"needs"_s);
    function.soft = readSoft(entry);
    function.impact = readLocalText(entry, u"impact"_s, m_faults);
    function.weight = entry.level(u"weight"_s, u"1"_s).value_or(function.weight);
    if (function.weight < 0)
        entry.note(u"weight"_s, u"config.out_of_range"_s, {{u"minimum"_s, 0}, {u"unit"_s, QString()}});
    entry.refuseUnknown();
    return entry.isSound() ? std::optional(function) : std::nullopt;
}

QList<WrittenAdoption> ServiceReader::readAdopted(const YamlNode& node)
{
    if (!isMapping(node, u"adopted"_s))
        return {};
    MappingReader entry(node, m_faults);
    QList<WrittenAdoption> adopted;
    m_lastId = entry.requiredText(u"service"_s);
    readAdopted(entry, u"needs"_s, adopted);
    readAdopted(entry, u"soft"_s, adopted);
    if (entry.isSound() && adopted.isEmpty())
        entry.require(u"needs"_s);
    entry.refuseUnknown();
    return entry.isSound() ? adopted : QList<WrittenAdoption>();
}

/// Plain ids only: what is seen at work is one target, never a choice of several.
void ServiceReader::readAdopted(MappingReader& entry, const QString& key, QList<WrittenAdoption>& adopted)
{
    const auto* list = entry.find(key);
    if (!list)
        return;
    const qsizetype before = m_references.size();
    readIds(*list, key);
    for (const WrittenReference& reference : m_references.sliced(before)) {
        const AdoptedNeed need {m_lastId, reference.id, key == "soft"_L1, reference.place, m_writable};
        adopted.append({need, entry.placeOf(u"service"_s)});
    }
}

void ServiceReader::readId(const YamlNode& item, const QString& key, QStringList& ids)
{
    if (item.kind != YamlNode::Kind::Scalar || item.text.isEmpty())
        return m_faults.noteWrongType(item, key, u"text"_s);
    const SourcePlace place = m_faults.placeOf(item);
    if (item.text == m_lastId)
        return m_faults.note(place, u"config.self_need"_s, {{u"key"_s, key}, {u"id"_s, item.text.left(80)}});
    m_references.append({item.text, place});
    ids.append(item.text);
}

QStringList ServiceReader::readIds(const YamlNode& list, const QString& key)
{
    QStringList ids;
    if (list.kind != YamlNode::Kind::List)
        m_faults.noteWrongType(list, key, u"list"_s);
    for (const auto& item : list.items)
        readId(item, key, ids);
    return ids;
}

/// A list means all of it, a choice means some of it, and a list may hold choices.
QList<NeedConfig> ServiceReader::readNeeds(MappingReader& entry, const QString& key)
{
    const auto* node = entry.find(key);
    if (!node)
        return {};
    QList<NeedConfig> needs;
    const auto addChoice = [&](const YamlNode& choice) {
        if (const auto need = readChoice(choice))
            needs.append(*need);
    };
    if (node->kind == YamlNode::Kind::Mapping) {
        addChoice(*node);
        return needs;
    }
    if (node->kind != YamlNode::Kind::List) {
        m_faults.noteWrongType(*node, key, u"list"_s);
        return {};
    }
    NeedConfig all;
    for (const auto& item : node->items) {
        if (item.kind == YamlNode::Kind::Mapping)
            addChoice(item);
        else
            readId(item, key, all.ids);
    }
    if (!all.ids.isEmpty())
        needs.prepend(all);
    return needs;
}

std::optional<NeedConfig> ServiceReader::readChoice(const YamlNode& node)
{
    MappingReader choice(node, m_faults);
    NeedConfig need;
    need.atLeast = 1;
    if (const auto* any = choice.require(u"any"_s))
        need.ids = readIds(*any, u"any"_s);
    if (const auto* atLeast = choice.find(u"at_least"_s))
        need.atLeast = wholeOf(*atLeast, u"at_least"_s, 1, std::numeric_limits<int>::max(), m_faults).value_or(1);
    const QSet<QString> different(need.ids.cbegin(), need.ids.cend());
    if (choice.isSound() && need.atLeast > different.size())
        choice.note(u"at_least"_s, u"config.too_many_needed"_s,
            {{u"at_least"_s, need.atLeast}, {u"count"_s, different.size()}});
    choice.refuseUnknown();
    return choice.isSound() ? std::optional(need) : std::nullopt;
}

QStringList ServiceReader::readSoft(MappingReader& entry)
{
    const auto* node = entry.find(u"soft"_s);
    return node ? readIds(*node, u"soft"_s) : QStringList();
}

std::optional<CheckConfig> ServiceReader::readCheck(MappingReader& entry)
{
    const auto* node = entry.find(u"check"_s);
    if (!node)
        return std::nullopt;
    if (node->kind != YamlNode::Kind::Mapping) {
        m_faults.noteWrongType(*node, u"check"_s, u"mapping"_s);
        return std::nullopt;
    }
    MappingReader check(*node, m_faults);
    CheckConfig config;
    readAddress(check, config);
    config.every = check.duration(u"every"_s).value_or(config.every);
    if (config.every < shortestEvery || config.every > longestEvery)
        check.note(u"every"_s, u"config.out_of_range"_s,
            {{u"minimum"_s, qint64(shortestEvery.count())}, {u"maximum"_s, qint64(longestEvery.count())},
                {u"unit"_s, u"ms"_s}});
    readExpectation(check, config);
    check.refuseUnknown();
    return check.isSound() ? std::optional(config) : std::nullopt;
}

void ServiceReader::readAddress(MappingReader& check, CheckConfig& config)
{
    const auto http = check.text(u"http"_s);
    const auto tcp = check.text(u"tcp"_s);
    if (http.has_value() == tcp.has_value())
        return m_faults.note(check.place(), u"config.one_of"_s, {{u"known"_s, QJsonArray {u"http"_s, u"tcp"_s}}});
    if (tcp && !isHostAndPort(*tcp))
        check.note(u"tcp"_s, u"config.bad_address"_s);
    config.tcp = tcp.value_or(QString());
    if (!http)
        return;
    config.http = QUrl(*http, QUrl::StrictMode);
    if (const QString fault = faultOfUrl(config.http); !fault.isEmpty())
        check.note(u"http"_s, u"config.bad_url"_s, {{u"reason"_s, fault}});
}

/// `expect: 204`, or `expect: {status: 200, text: "\"ok\""}`.
void ServiceReader::readExpectation(MappingReader& check, CheckConfig& config)
{
    const auto* node = check.find(u"expect"_s);
    if (!node)
        return;
    const auto readStatus = [&](const YamlNode& status, const QString& key) {
        config.expectStatus = wholeOf(status, key, 100, 599, m_faults).value_or(config.expectStatus);
    };
    if (node->kind != YamlNode::Kind::Mapping)
        return readStatus(*node, u"expect"_s);
    MappingReader expectation(*node, m_faults);
    if (const auto* status = expectation.find(u"status"_s))
        readStatus(*status, u"status"_s);
    config.expectText = expectation.text(u"text"_s).value_or(QString());
    expectation.refuseUnknown();
}

} // namespace yagura
