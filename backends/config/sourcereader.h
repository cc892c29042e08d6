// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/configfaults.h"
#include "models/domain/sourceconfig.h"

namespace yagura {

/// `sources:` of a file: [{name, connect, token_file | password_command, ca}], added to those of the files before. A
/// name that stands there twice is a fault, as is an address over which a token would be sent for everybody to read.
void readSources(const YamlNode& list, ConfigFaults& faults, QList<SourceConfig>& sources);

/// Whether that id is one of a further source: "tokyo:orders-db" while a source is called tokyo.
bool isOfSource(const QString& id, const QList<SourceConfig>& sources);

} // namespace yagura
