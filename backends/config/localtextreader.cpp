// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/localtextreader.h"

using namespace Qt::StringLiterals;

namespace yagura {

LocalText readLocalText(MappingReader& entry, const QString& key, ConfigFaults& faults)
{
    const auto* node = entry.find(key);
    if (!node)
        return {};
    if (node->kind != YamlNode::Kind::Mapping) {
        const QString text = entry.text(key).value_or(QString());
        return {text, text};
    }
    MappingReader languages(*node, faults);
    LocalText text {languages.text(u"en"_s).value_or(QString()), languages.text(u"ja"_s).value_or(QString())};
    languages.refuseUnknown();
    return text;
}

} // namespace yagura
