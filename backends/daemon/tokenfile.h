// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace yagura {

/// The token for whoever may read this file: made at the first start, kept while it is sound. `mode` is 0600, or 0640
/// where a group shares a system service's. The folder is made when it is missing. Nothing, with an errno, when it
/// cannot be kept, belongs to somebody else or is open to more people than that.
std::optional<QByteArray> keptToken(const QString& file, unsigned mode, int* error);

} // namespace yagura
