// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/storereader.h"

#include "backends/config/conninfo.h"
#include "backends/config/secretscan.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

const QString storeKey = u"store"_s;
const QString postgresql = u"postgresql"_s;

/// The data source name behind "postgresql:"; the whole of a URI.
std::optional<QString> dsnIn(const QString& text)
{
    if (!text.startsWith(postgresql + u':'))
        return std::nullopt;
    return text.startsWith("postgresql://"_L1) ? text : text.mid(postgresql.size() + 1).trimmed();
}

/// It has been noted before, with the whole file; here it only keeps the store from being used.
bool holdsSecretAs(const YamlNode& value)
{
    YamlNode root;
    root.kind = YamlNode::Kind::Mapping;
    root.entries.push_back({storeKey, value.line, value.column, value});
    return holdsSecret(root);
}

std::optional<StoreSettings> soundStore(const StoreSettings& store, const QString& named, MappingReader& place)
{
    const auto info = parseConnInfo(store.dsn);
    if (info.fault.isEmpty() && !store.dsn.isEmpty())
        return store;
    QJsonObject args;
    if (!mayHoldSecret(store.dsn))
        args.insert(u"detail"_s, info.fault);
    place.note(named, u"config.bad_dsn"_s, args);
    return std::nullopt;
}

std::optional<StoreSettings> readMapping(const YamlNode& node, ConfigFaults& faults)
{
    MappingReader entry(node, faults);
    const StoreSettings store {entry.requiredText(postgresql), entry.texts(u"password_command"_s)};
    entry.refuseUnknown();
    return entry.isSound() ? soundStore(store, postgresql, entry) : std::nullopt;
}

} // namespace

std::optional<StoreSettings> readStore(MappingReader& root, ConfigFaults& faults, QStringList& laterKeys)
{
    const YamlNode* node = root.find(storeKey);
    if (!node)
        return std::nullopt;
    if (holdsSecretAs(*node))
        return std::nullopt;
    if (node->kind == YamlNode::Kind::Mapping)
        return readMapping(*node, faults);
    const auto text = root.text(storeKey);
    if (!text || *text == "local"_L1)
        return text ? std::optional(StoreSettings()) : std::nullopt;
    if (*text == "daemon"_L1) {
        root.later(storeKey, MappingReader::Shape::TextOrMapping, laterKeys);
        return std::nullopt;
    }
    if (const auto dsn = dsnIn(*text))
        return soundStore({*dsn, {}}, storeKey, root);
    root.note(storeKey, u"config.bad_value"_s, unknownWord(u"value"_s, *text, {u"local"_s, postgresql, u"daemon"_s}));
    return std::nullopt;
}

} // namespace yagura
