// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/yamlscalar.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yagura::testing {

/// A YAML tree as the tools that know JSON Schema see it: plain scalars that look like numbers or true and false are.
inline QJsonValue jsonOfYaml(const YamlNode& node)
{
    switch (node.kind) {
    case YamlNode::Kind::Null:
        return {};
    case YamlNode::Kind::List: {
        QJsonArray list;
        for (const YamlNode& item : node.items)
            list.append(jsonOfYaml(item));
        return list;
    }
    case YamlNode::Kind::Mapping: {
        QJsonObject object;
        for (const auto& entry : node.entries)
            object.insert(entry.key, jsonOfYaml(entry.value));
        return object;
    }
    case YamlNode::Kind::Scalar:
        break;
    }
    if (const auto flag = boolOf(node))
        return *flag;
    if (const auto number = numberOf(node))
        return *number;
    return node.text;
}

} // namespace yagura::testing
