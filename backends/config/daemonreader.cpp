// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/daemonreader.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype hashBytes = 32;

std::optional<DaemonTokenConfig> readToken(const YamlNode& node, ConfigFaults& faults)
{
    if (node.kind != YamlNode::Kind::Mapping) {
        faults.noteWrongType(node, u"tokens"_s, u"mapping"_s);
        return std::nullopt;
    }
    static const QStringList scopes {u"read"_s, u"ack"_s, u"append"_s, u"evidence"_s, u"peek"_s};
    MappingReader entry(node, faults);
    DaemonTokenConfig token;
    token.name = entry.requiredText(u"name"_s);
    const QString hash = entry.requiredText(u"sha256"_s);
    token.sha256 = QByteArray::fromHex(hash.toLatin1());
    token.scopes = entry.texts(u"scopes"_s);
    if (!hash.isEmpty() && (token.sha256.size() != hashBytes || hash.size() != 2 * hashBytes))
        entry.note(u"sha256"_s, u"config.bad_value"_s, {{u"value"_s, hash}});
    for (const QString& scope : std::as_const(token.scopes)) {
        if (!scopes.contains(scope))
            entry.note(u"scopes"_s, u"config.bad_value"_s, unknownWord(u"value"_s, scope, scopes));
    }
    entry.refuseUnknown();
    return entry.isSound() ? std::optional(token) : std::nullopt;
}

} // namespace

std::optional<DaemonSettings> readDaemon(MappingReader& root, ConfigFaults& faults)
{
    const YamlNode* node = root.find(u"daemon"_s);
    if (!node)
        return std::nullopt;
    if (node->kind != YamlNode::Kind::Mapping) {
        faults.noteWrongType(*node, u"daemon"_s, u"mapping"_s);
        return std::nullopt;
    }
    MappingReader entry(*node, faults);
    DaemonSettings settings;
    settings.listen = entry.text(u"listen"_s).value_or(QString());
    settings.hosts = entry.texts(u"hosts"_s);
    if (const YamlNode* tls = entry.find(u"tls"_s)) {
        if (tls->kind != YamlNode::Kind::Mapping) {
            faults.noteWrongType(*tls, u"tls"_s, u"mapping"_s);
        } else {
            MappingReader files(*tls, faults);
            settings.certificate = files.requiredText(u"certificate"_s);
            settings.key = files.requiredText(u"key"_s);
            files.refuseUnknown();
        }
    }
    if (const YamlNode* tokens = entry.find(u"tokens"_s)) {
        if (tokens->kind != YamlNode::Kind::List)
            faults.noteWrongType(*tokens, u"tokens"_s, u"list"_s);
        for (const YamlNode& item : tokens->items) {
            if (const auto token = readToken(item, faults))
                settings.tokens.append(*token);
        }
    }
    entry.refuseUnknown();
    return settings;
}

} // namespace yagura
