// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/runbooks.h"

namespace yagura {

class ConfigurationPaths;

/// Where runbooks lie, and where it is kept which of them were accepted.
struct RunbookPlaces {
    QString team; ///< folder; empty: there is none
    QString user; ///< folder; need not be there
    QString accepted; ///< folder in the state folder

    bool operator==(const RunbookPlaces&) const = default;
};
RunbookPlaces runbookPlaces(const ConfigurationPaths& paths, const Configuration& configuration);

/// All that is on the shelf. A runbook with an id of the shelf below it takes its place: the person's own before the
/// team's, and the team's before the shipped one. The uppermost come first.
///   runbook.too_many_files    {limit}   of a folder; those beyond it, by name, are not read
struct ShelfContent {
    static constexpr int mostFiles = 200; ///< of a folder; each of 1 MiB at most

    Runbooks runbooks;
    QList<RunbookChange> changes;
    QList<ConfigFault> faults;
};
/// Blocks on the disk.
ShelfContent readShelf(const RunbookPlaces& places);

/// Accepts what a change showed, unless the file has changed since: then nothing is accepted, and the next reading
/// shows the new change. Nothing, or why it cannot be kept. Blocks on the disk.
std::optional<ConfigFault> acceptRunbook(const RunbookPlaces& places, const RunbookChange& change);

} // namespace yagura
