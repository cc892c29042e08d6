// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/layering.h"

#include <QByteArray>

#include <optional>

namespace yagura {

/// What `dot -Tplain` answers to dotGraph(), or nothing when it is anything but a whole answer to just this request.
std::optional<LayoutAnswer> readPlainGraph(const QByteArray& text, const LayoutRequest& request);

} // namespace yagura
