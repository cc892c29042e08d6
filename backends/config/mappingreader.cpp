// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/mappingreader.h"

#include "backends/config/secretscan.h"
#include "backends/config/yamlscalar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

MappingReader::MappingReader(const YamlNode& node, ConfigFaults& faults)
    : m_node(node)
    , m_faults(faults)
    , m_faultsBefore(faults.count())
{
}

const YamlNode::Entry* MappingReader::entry(const QString& key) const
{
    const auto found = std::ranges::find(m_node.entries, key, &YamlNode::Entry::key);
    return found == m_node.entries.end() ? nullptr : &*found;
}

SourcePlace MappingReader::placeOf(const QString& key) const
{
    const auto* found = entry(key);
    return found ? m_faults.placeOf(found->value) : place();
}

const YamlNode* MappingReader::find(const QString& key)
{
    if (!m_known.contains(key))
        m_known.append(key);
    const auto* found = entry(key);
    return found && found->value.kind != YamlNode::Kind::Null ? &found->value : nullptr;
}

const YamlNode* MappingReader::require(const QString& key)
{
    const auto* value = find(key);
    if (!value)
        m_faults.note(placeOf(key), u"config.missing_key"_s, {{u"key"_s, key}});
    return value;
}

template<typename Value>
std::optional<Value> MappingReader::typed(const QString& key, std::optional<Value> (*read)(const YamlNode&),
                                          const QString& expected)
{
    const auto* value = find(key);
    if (!value)
        return std::nullopt;
    const auto result = read(*value);
    if (!result)
        m_faults.noteWrongType(*value, key, expected);
    return result;
}

std::optional<QString> MappingReader::text(const QString& key)
{
    const auto read = [](const YamlNode& node) {
        const bool isText = node.kind == YamlNode::Kind::Scalar && !node.text.isEmpty();
        return isText ? std::optional(node.text) : std::nullopt;
    };
    return typed<QString>(key, read, u"text"_s);
}

QString MappingReader::requiredText(const QString& key)
{
    return require(key) ? text(key).value_or(QString()) : QString();
}

std::optional<QString> MappingReader::word(const QString& key, const QStringList& known)
{
    const auto value = text(key);
    if (!value || known.contains(*value))
        return value;
    auto args = unknownWord(u"value"_s, *value, known);
    note(key, u"config.bad_value"_s, args);
    return std::nullopt;
}

std::optional<bool> MappingReader::flag(const QString& key)
{
    return typed<bool>(key, boolOf, u"bool"_s);
}

std::optional<double> MappingReader::ratio(const QString& key)
{
    return typed<double>(key, ratioOf, u"ratio"_s);
}

std::optional<double> MappingReader::level(const QString& key, const QString& unit)
{
    const auto* value = find(key);
    if (!value)
        return std::nullopt;
    const auto result = levelOf(*value, unit);
    if (!result)
        m_faults.noteWrongType(*value, key, u"number"_s);
    return result;
}

std::optional<std::chrono::milliseconds> MappingReader::duration(const QString& key)
{
    return typed<std::chrono::milliseconds>(key, durationOf, u"duration"_s);
}

QStringList MappingReader::texts(const QString& key)
{
    const auto* value = find(key);
    if (!value)
        return {};
    if (value->kind != YamlNode::Kind::List) {
        m_faults.noteWrongType(*value, key, u"list"_s);
        return {};
    }
    QStringList result;
    for (const auto& item : value->items) {
        if (item.kind == YamlNode::Kind::Scalar && !item.text.isEmpty())
            result.append(item.text);
        else
            m_faults.noteWrongType(item, key, u"text"_s);
    }
    return result;
}

void MappingReader::later(const QString& key, Shape shape, QStringList& laterKeys)
{
    const auto* value = find(key);
    if (!value)
        return;
    using Kind = YamlNode::Kind;
    if (shape == Shape::List && value->kind != Kind::List)
        return m_faults.noteWrongType(*value, key, u"list"_s);
    if (shape == Shape::Mapping && value->kind != Kind::Mapping)
        return m_faults.noteWrongType(*value, key, u"mapping"_s);
    if (shape == Shape::TextOrMapping && value->kind == Kind::List)
        return m_faults.noteWrongType(*value, key, u"text_or_mapping"_s);
    laterKeys.append(u"%1: %2"_s.arg(m_faults.placeOf(*entry(key)).text(), key));
}

void MappingReader::note(const QString& key, const QString& code, QJsonObject args)
{
    args.insert(u"key"_s, key);
    m_faults.note(placeOf(key), code, args);
}

void MappingReader::refuseUnknown()
{
    for (const auto& candidate : m_node.entries) {
        // What carries a secret has been told already, and better.
        if (m_known.contains(candidate.key) || isSecretKey(candidate.key, candidate.value))
            continue;
        m_faults.note(m_faults.placeOf(candidate), u"config.unknown_key"_s,
                      unknownWord(u"key"_s, candidate.key, m_known));
    }
}

} // namespace yagura
