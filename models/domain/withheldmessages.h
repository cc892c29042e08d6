// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace yagura {

/// A target's row for whoever may not see what stands in messages of queues: how many of them are malformed, where and
/// by whom stays, the bytes and values of samples are null. The row itself when there are none.
QJsonObject targetWithoutMessages(QJsonObject target);

} // namespace yagura
