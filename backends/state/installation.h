// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yagura {

/// The uuid of this installation, the source of its pictures: made at the first call and kept in the state folder, so that
/// a restart is a new epoch and no new source. Where nothing can be kept, it is another one each time. Blocks on the disk.
QString installationId(const QString& stateFolder);

} // namespace yagura
