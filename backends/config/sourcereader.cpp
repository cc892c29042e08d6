// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/sourcereader.h"

#include "backends/config/mappingreader.h"
#include "backends/config/targetreader.h"
#include "models/domain/sourcepicture.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

const QString connectKey = u"connect"_s;

/// Why nobody should send a token there; empty when one can.
QString faultOfAddress(const QUrl& url)
{
    if (!url.isValid())
        return u"syntax"_s;
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return u"scheme"_s;
    if (url.host().isEmpty())
        return u"no_host"_s;
    if (url.hasQuery() || url.hasFragment())
        return u"query"_s;
    // The token would go over the wire for everybody to read.
    return url.scheme() == "http"_L1 && !isLoopback(url) ? u"needs_https"_s : QString();
}

QString readAddress(MappingReader& entry)
{
    const QString text = entry.requiredText(connectKey);
    if (text.isEmpty() || text == "local"_L1)
        return text;
    const QUrl url(text, QUrl::StrictMode);
    if (const QString reason = faultOfAddress(url); !reason.isEmpty())
        entry.note(connectKey, u"config.bad_url"_s, {{u"reason"_s, reason}});
    else if (!url.userInfo().isEmpty())
        entry.note(connectKey, u"config.url_user"_s);
    return text;
}

QString readName(MappingReader& entry)
{
    const QString name = entry.requiredText(u"name"_s);
    if (!name.isEmpty() && !isSourceName(name))
        entry.note(u"name"_s, u"config.bad_source_name"_s, {{u"value"_s, name.left(64)}});
    return name;
}

QString readPath(MappingReader& entry, const QString& key, const QDir& folder)
{
    const auto path = entry.text(key);
    return path ? QDir::cleanPath(folder.absoluteFilePath(*path)) : QString();
}

std::optional<SourceConfig> readSource(const YamlNode& node, ConfigFaults& faults)
{
    if (node.kind != YamlNode::Kind::Mapping) {
        faults.noteWrongType(node, u"sources"_s, u"mapping"_s);
        return std::nullopt;
    }
    const QDir folder = QFileInfo(faults.file()).absoluteDir();
    MappingReader entry(node, faults);
    SourceConfig source;
    source.place = entry.place();
    source.name = readName(entry);
    source.connect = readAddress(entry);
    source.tokenFile = readPath(entry, u"token_file"_s, folder);
    source.passwordCommand = entry.texts(u"password_command"_s);
    source.caFile = readPath(entry, u"ca"_s, folder);
    if (!source.tokenFile.isEmpty() && !source.passwordCommand.isEmpty())
        entry.note(
            u"token_file"_s, u"config.one_of"_s, {{u"known"_s, QJsonArray {u"token_file"_s, u"password_command"_s}}});
    entry.refuseUnknown();
    return entry.isSound() ? std::optional(source) : std::nullopt;
}

} // namespace

void readSources(const YamlNode& list, ConfigFaults& faults, QList<SourceConfig>& sources)
{
    if (list.kind != YamlNode::Kind::List)
        return faults.noteWrongType(list, u"sources"_s, u"list"_s);
    for (const YamlNode& item : list.items) {
        const auto source = readSource(item, faults);
        if (!source)
            continue;
        const auto first = std::ranges::find(sources, source->name, &SourceConfig::name);
        if (first == sources.end())
            sources.append(*source);
        else
            faults.note(
                source->place, u"config.duplicate_id"_s, {{u"id"_s, source->name}, {u"first"_s, first->place.text()}});
    }
}

bool isOfSource(const QString& id, const QList<SourceConfig>& sources)
{
    return std::ranges::any_of(sources, [&](const SourceConfig& source) { return id.startsWith(source.name + u':'); });
}

} // namespace yagura
