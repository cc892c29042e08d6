// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/redaction.h"

namespace yagura {

/// What kind of thing was masked: "password", "IP address", "phone number".
QString redactionKindText(const QString& kind);

/// "7 masked: 3 × password, 4 × IP address"; the kinds in the order in which they were met.
QString redactionsText(const QList<Redaction>& redactions);

} // namespace yagura
