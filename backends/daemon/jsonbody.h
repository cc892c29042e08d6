// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/httpcall.h"

#include <QJsonObject>

#include <optional>

namespace yagura {

/// The JSON object that a request carries. Nothing when it carries none; then it has been answered: 415 for another
/// type, 400 for a body that is no JSON, names a key twice or is no object.
std::optional<QJsonObject> jsonBody(HttpCall& call);

} // namespace yagura
