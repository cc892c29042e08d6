// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>

namespace yagura {

/// A picture's document for whoever may not see what stands in messages of queues: how many of them are malformed,
/// where and by whom stays, the bytes and values of samples are null. Nothing when there are none: then the document
/// itself may be told. Rows of other targets are shared with it, so comparing two such documents costs what changed.
std::optional<QJsonObject> withoutMessages(const QJsonObject& picture);

} // namespace yagura
