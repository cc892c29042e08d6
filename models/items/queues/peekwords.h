// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queuepeek.h"

#include <QString>

namespace yagura {

/// What looking did: "looked at 200 of 2,000, 12 s ago; marked redelivered".
QString effectText(const QueuePeek& peek, const Moment& now);

/// "20 malformed, 180 valid, 3 of them break the schema"; what cannot be judged and what is no JSON only where there is some.
QString countsText(const PeekVerdict& verdict);

/// The likeliest sender with its evidence: "37 of 40 carry app_id=pos-import; of the good ones 2 of 160 do".
/// Says so when nothing sets the malformed ones apart; empty when there are none.
QString producerText(const PeekVerdict& verdict);

/// Which message, where in it, and what is wrong there.
QString sampleText(const PeekSample& sample);

/// How to have this queue looked into, for the configuration's target.
QString optInText(const QString& object);

} // namespace yagura
