// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"

#include <QJsonObject>

namespace yagura {

/// {"type", "name"}, or null for the target as a whole.
QJsonValue objectJson(const std::optional<ObjectRef>& object);

/// A finding as pictures and entries of the record hold it. How long it has held is (now − since): as an age it would
/// make every row new in every picture.
QJsonObject findingJson(const Finding& finding);

/// What can be read of it: enough for its sentence. Ids that are missing stay empty, numbers that are missing unknown.
/// Times have no boot clock.
Finding findingFromJson(const QJsonObject& object);

} // namespace yagura
