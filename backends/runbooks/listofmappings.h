// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/mappingreader.h"

namespace yagura {

/// Calls `read` for each mapping of the list at `key`; what is no list, or no mapping in it, is noted. Unknown keys are
/// refused behind it.
template<typename Read>
void readEach(MappingReader& parent, const QString& key, ConfigFaults& faults, Read read)
{
    const YamlNode* list = parent.find(key);
    if (!list)
        return;
    if (list->kind != YamlNode::Kind::List)
        return faults.noteWrongType(*list, key, QStringLiteral("list"));
    for (const YamlNode& item : list->items) {
        if (item.kind != YamlNode::Kind::Mapping) {
            faults.noteWrongType(item, key, QStringLiteral("mapping"));
            continue;
        }
        MappingReader entry(item, faults);
        read(item, entry);
        entry.refuseUnknown();
    }
}

} // namespace yagura
