// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/roomreader.h"

#include "backends/config/localtextreader.h"

using namespace Qt::StringLiterals;

namespace yagura {

std::optional<RoomSettings> readRoom(MappingReader& root, ConfigFaults& faults)
{
    const YamlNode* node = root.find(u"room"_s);
    if (!node)
        return std::nullopt;
    if (node->kind != YamlNode::Kind::Mapping) {
        faults.noteWrongType(*node, u"room"_s, u"mapping"_s);
        return std::nullopt;
    }
    MappingReader entry(*node, faults);
    RoomSettings room;
    room.onDuty = readLocalText(entry, u"on_duty"_s, faults);
    room.next = readLocalText(entry, u"next"_s, faults);
    entry.refuseUnknown();
    return room;
}

} // namespace yagura
