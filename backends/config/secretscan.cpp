// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/secretscan.h"

#include "backends/config/conninfo.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

bool holdsUrlPassword(const QString& text)
{
    static const QRegularExpression shape(uR"([A-Za-z][A-Za-z0-9+.-]*://[^/?#@\s]*:[^/?#\s]+@)"_s);
    return shape.match(text).hasMatch();
}

/// What libpq would take as a password; and where it cannot read the text, `password = x` of a conninfo string and
/// `?password=x` or `&sslpassword=x` of a URI.
bool holdsConnPassword(const QString& text)
{
    static const QRegularExpression shape(uR"((?:^|[\s?&:])(?:ssl)?password\s*=\s*[^\s&])"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return shape.match(text).hasMatch() || parseConnInfo(text).holdsSecret;
}

void scan(const YamlNode& node, const QString& key, ConfigFaults& faults)
{
    const bool isConnection = key == "dsn"_L1 || key == "store"_L1 || key == "postgresql"_L1 || key == "url"_L1
        || key == "connect"_L1;
    if (node.kind == YamlNode::Kind::Scalar
        && (holdsUrlPassword(node.text) || (isConnection && holdsConnPassword(node.text))))
        faults.note(faults.placeOf(node), u"config.secret"_s, {{u"key"_s, key}});
    for (const auto& item : node.items)
        scan(item, key, faults);
    for (const auto& entry : node.entries) {
        if (isSecretKey(entry.key, entry.value))
            faults.note(faults.placeOf(entry), u"config.secret"_s, {{u"key"_s, entry.key}});
        else
            scan(entry.value, entry.key, faults);
    }
}

} // namespace

bool isSecretKey(const QString& key, const YamlNode& value)
{
    const QString word = key.toLower();
    const bool isNamed = word == "password"_L1 || word == "token"_L1 || word == "secret"_L1;
    const bool isEmpty = value.kind == YamlNode::Kind::Null
        || (value.kind == YamlNode::Kind::Scalar && value.text.isEmpty());
    return isNamed && !isEmpty;
}

void noteSecrets(const YamlNode& root, ConfigFaults& faults)
{
    scan(root, {}, faults);
}

bool holdsSecret(const YamlNode& node)
{
    ConfigFaults found({});
    noteSecrets(node, found);
    return found.count() > 0;
}

bool mayHoldSecret(const QString& text)
{
    return text.contains("pass"_L1, Qt::CaseInsensitive) || text.contains(u'@');
}

} // namespace yagura
