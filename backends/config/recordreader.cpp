// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/recordreader.h"

#include "backends/config/yamlscalar.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::chrono::minutes leastKept {1};
constexpr std::chrono::hours mostKept {24 * 366};
/// Less would hold no more than what is kept in memory anyway.
constexpr qint64 leastBytes = 16LL * 1024 * 1024;

} // namespace

std::optional<RecordSettings> readRecord(MappingReader& root, ConfigFaults& faults)
{
    const YamlNode* node = root.find(u"record"_s);
    if (!node)
        return std::nullopt;
    if (node->kind != YamlNode::Kind::Mapping) {
        faults.noteWrongType(*node, u"record"_s, u"mapping"_s);
        return std::nullopt;
    }
    MappingReader entry(*node, faults);
    RecordSettings settings;
    settings.keep = entry.duration(u"keep"_s).value_or(settings.keep);
    if (settings.keep < leastKept || settings.keep > mostKept)
        entry.note(u"keep"_s, u"config.bad_value"_s, {{u"value"_s, entry.text(u"keep"_s).value_or(QString())}});
    if (const YamlNode* most = entry.find(u"max"_s)) {
        const auto bytes = sizeOf(*most);
        if (!bytes)
            faults.noteWrongType(*most, u"max"_s, u"size"_s);
        else if (*bytes < leastBytes)
            entry.note(u"max"_s, u"config.bad_value"_s, {{u"value"_s, most->text}});
        settings.bytes = bytes.value_or(settings.bytes);
    }
    entry.refuseUnknown();
    return entry.isSound() ? std::optional(settings) : std::nullopt;
}

} // namespace yagura
