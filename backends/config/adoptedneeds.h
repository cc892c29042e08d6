// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/configurationreader.h"
#include "backends/config/servicereader.h"

#include <QSet>

namespace yagura {

/// Adds what was adopted to the services that it is about, once all files are read. The same need adopted twice is a
/// fault that names both places; one that its service says itself is a note. `writtenServices` are the ids of all
/// service entries, also of those with a fault, which have told theirs already.
void addAdopted(
    const QList<WrittenAdoption>& written, const QSet<QString>& writtenServices, LoadedConfiguration& loaded);

} // namespace yagura
