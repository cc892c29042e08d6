// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/yamltreebuilder.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// The non-specific tags that yaml-cpp gives to what carries none: "?" plain, "!" quoted.
bool isOwnTag(const std::string& tag)
{
    return !tag.empty() && tag != "?" && tag != "!";
}

} // namespace

YamlTreeBuilder::YamlTreeBuilder(const QByteArray& bytes, QString file)
    : m_file(std::move(file))
    , m_lineStarts {0}
{
    m_charactersBefore.reserve(std::size_t(bytes.size()) + 1);
    int characters = 0;
    for (const char byte : bytes) {
        m_charactersBefore.push_back(characters);
        characters += (byte & 0xC0) == 0x80 ? 0 : 1;
        if (byte == '\n')
            m_lineStarts.push_back(m_charactersBefore.size());
    }
    m_charactersBefore.push_back(characters);
}

SourcePlace YamlTreeBuilder::placeOf(const YAML::Mark& mark) const
{
    if (mark.line < 0 || std::size_t(mark.line) >= m_lineStarts.size())
        return {m_file, int(m_lineStarts.size()), 1};
    // yaml-cpp counts columns in bytes; people and editors count characters.
    const auto start = m_lineStarts[std::size_t(mark.line)];
    const auto at = std::min(start + std::size_t(std::max(mark.column, 0)), m_charactersBefore.size() - 1);
    return {m_file, mark.line + 1, m_charactersBefore[at] - m_charactersBefore[start] + 1};
}

void YamlTreeBuilder::note(const YAML::Mark& mark, const QString& code, const QJsonObject& args)
{
    m_faults.append({placeOf(mark), code, args});
}

void YamlTreeBuilder::refuse(const YAML::Mark& mark, const QString& code, const QJsonObject& args)
{
    note(mark, code, args);
    throw Refused{};
}

void YamlTreeBuilder::refuseProperties(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor)
{
    if (anchor != YAML::NullAnchor)
        refuse(mark, u"config.alias"_s);
    if (isOwnTag(tag))
        refuse(mark, u"config.tag"_s, {{u"tag"_s, QString::fromStdString(tag).left(80)}});
}

YamlDocument YamlTreeBuilder::takeDocument()
{
    if (!m_faults.isEmpty())
        return {{}, m_faults};
    return {std::move(m_root), {}};
}

void YamlTreeBuilder::OnDocumentStart(const YAML::Mark& mark)
{
    if (++m_documents > 1)
        refuse(mark, u"config.several_documents"_s);
}

void YamlTreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t)
{
    refuse(mark, u"config.alias"_s);
}

void YamlTreeBuilder::OnAnchor(const YAML::Mark& mark, const std::string&)
{
    refuse(mark, u"config.alias"_s);
}

bool YamlTreeBuilder::expectsKey() const
{
    return !m_open.empty() && m_open.back().node.kind == YamlNode::Kind::Mapping && !m_open.back().key;
}

YamlNode YamlTreeBuilder::nodeAt(const YAML::Mark& mark, YamlNode::Kind kind)
{
    if (++m_nodes > YamlLimits::nodes)
        refuse(mark, u"config.too_many_nodes"_s, {{u"limit"_s, YamlLimits::nodes}});
    const auto place = placeOf(mark);
    YamlNode node;
    node.kind = kind;
    node.line = place.line;
    node.column = place.column;
    return node;
}

void YamlTreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor)
{
    refuseProperties(mark, {}, anchor);
    if (expectsKey())
        refuse(mark, u"config.key_not_text"_s);
    add(nodeAt(mark, YamlNode::Kind::Null));
}

void YamlTreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                               const std::string& value)
{
    refuseProperties(mark, tag, anchor);
    if (expectsKey())
        return takeKey(mark, value, tag == "?");
    auto node = nodeAt(mark, YamlNode::Kind::Scalar);
    node.quoted = tag == "!";
    node.text = QString::fromStdString(value);
    add(std::move(node));
}

void YamlTreeBuilder::takeKey(const YAML::Mark& mark, const std::string& value, bool plain)
{
    if (plain && value == "<<")
        refuse(mark, u"config.merge_key"_s);
    auto& mapping = m_open.back();
    const auto place = placeOf(mark);
    const Key key{QString::fromStdString(value), place.line, place.column};
    if (mapping.keys.contains(key.text)) {
        const auto first = std::ranges::find(mapping.node.entries, key.text, &YamlNode::Entry::key);
        const SourcePlace firstPlace{m_file, first->line, first->column};
        note(mark, u"config.duplicate_key"_s, {{u"key"_s, key.text.left(80)}, {u"first"_s, firstPlace.text()}});
    }
    mapping.keys.insert(key.text);
    mapping.key = key;
}

void YamlTreeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                                      YAML::EmitterStyle::value)
{
    refuseProperties(mark, tag, anchor);
    if (expectsKey())
        refuse(mark, u"config.key_not_text"_s);
    if (m_open.size() >= YamlLimits::depth)
        refuse(mark, u"config.too_deep"_s, {{u"limit"_s, YamlLimits::depth}});
    open(nodeAt(mark, YamlNode::Kind::List));
}

void YamlTreeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                                 YAML::EmitterStyle::value)
{
    refuseProperties(mark, tag, anchor);
    if (expectsKey())
        refuse(mark, u"config.key_not_text"_s);
    if (m_open.size() >= YamlLimits::depth)
        refuse(mark, u"config.too_deep"_s, {{u"limit"_s, YamlLimits::depth}});
    open(nodeAt(mark, YamlNode::Kind::Mapping));
}

void YamlTreeBuilder::OnSequenceEnd()
{
    close();
}

void YamlTreeBuilder::OnMapEnd()
{
    close();
}

void YamlTreeBuilder::open(YamlNode node)
{
    m_open.push_back({std::move(node), std::nullopt, {}});
}

void YamlTreeBuilder::close()
{
    auto node = std::move(m_open.back().node);
    m_open.pop_back();
    add(std::move(node));
}

void YamlTreeBuilder::add(YamlNode node)
{
    if (m_open.empty()) {
        m_root = std::move(node);
        return;
    }
    auto& parent = m_open.back();
    if (parent.node.kind == YamlNode::Kind::List) {
        parent.node.items.push_back(std::move(node));
        return;
    }
    const auto key = *std::exchange(parent.key, std::nullopt);
    parent.node.entries.push_back({key.text, key.line, key.column, std::move(node)});
}

} // namespace yagura
