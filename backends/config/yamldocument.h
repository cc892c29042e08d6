// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yagura {

/// One node of a YAML file with the place where it stands (counted from 1, in characters).
/// A tree by value: aliases are refused, so it has no cycle and no node stands in it twice.
struct YamlNode {
    enum class Kind { Null, Scalar, List, Mapping };
    struct Entry;

    Kind kind = Kind::Null;
    bool quoted = false; ///< of a scalar: it is text, whatever it looks like
    int line = 1;
    int column = 1;
    QString text; ///< of a scalar
    std::vector<YamlNode> items; ///< of a list
    std::vector<Entry> entries; ///< of a mapping, in the file's order, each key once
};

struct YamlNode::Entry {
    QString key;
    int line = 1;
    int column = 1;
    YamlNode value;
};

/// "text", "list", "mapping", "nothing": the words of faults.
QString yamlKindName(YamlNode::Kind kind);

/// A file as a tree, or the faults why there is none.
struct YamlDocument {
    YamlNode root;
    QList<ConfigFault> faults; ///< not empty: the root holds nothing
};

/// What a file may cost at most. A real configuration of a thousand targets has some ten thousand nodes.
struct YamlLimits {
    static constexpr qint64 bytes = 1024 * 1024;
    static constexpr int depth = 32;
    static constexpr int nodes = 50'000;
};

/// Reads one YAML document strictly. Refused, each with its place: aliases and anchors, tags, merge keys, duplicate keys,
/// keys that are no text, a second document, what exceeds YamlLimits, NUL bytes and invalid UTF-8.
/// Pure; `file` is only for the places.
YamlDocument parseYaml(const QByteArray& bytes, const QString& file);

} // namespace yagura
