// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/observation.h"
#include "models/domain/result.h"

#include <QJsonObject>

namespace yagura {

/// `yagura.evidence/1`: what one look brought, or why it brought nothing.
QJsonObject evidenceJson(const QString& target, const QString& query, const Result<Observation>& seen);

/// What that document says, read strictly; a document that is not as it should be is "picture.malformed" with the place
/// in it. `received`: the reader's clocks when it came; the look is told by its own UTC.
Result<Observation> observationFromJson(const QJsonObject& document, const Moment& received);

} // namespace yagura
