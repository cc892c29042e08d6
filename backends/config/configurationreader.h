// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "models/domain/sourceconfig.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace yagura {

/// What could be used of the files, and every fault in them. An entry with a fault is left out, the others stand.
struct LoadedConfiguration {
    Configuration configuration;
    QList<SourceConfig> sources; ///< further daemons, for a desktop and a wall
    QList<ConfigFault> faults;
    QList<ConfigFault> schemaFaults; ///< of the schemas of queues: their targets are used, and looked into, without them
    QList<ConfigFault> notes; ///< what is allowed and hardly meant, told by `config check`
};

/// A file's content before it is on the disk, to judge it there.
struct ConfigurationSource {
    QString file;
    QByteArray bytes;
};

/// Reads the files in that order and adds them up: targets, services, functions, thresholds, sources; adopted needs join their
/// services; a later `zone` or `store` replaces an earlier one; the same id twice is a fault that names both places. Blocks on the
/// disk, hence not for the GUI thread while it paints.
LoadedConfiguration readConfiguration(const QStringList& files);

/// One file as it stands, without the others: what it refers to is not looked for, and what it adopts joins no service.
LoadedConfiguration readAlone(const QString& file);

/// The same as the first from bytes at hand. Relative paths inside start from the folder of each source's file.
LoadedConfiguration readConfiguration(const QList<ConfigurationSource>& sources);

} // namespace yagura
