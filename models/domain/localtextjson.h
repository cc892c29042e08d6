// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/localtext.h"

#include <QJsonValue>

namespace yagura {

/// {"en": …, "ja": …}; null when nobody wrote anything.
QJsonValue localTextJson(const LocalText& text);

} // namespace yagura
