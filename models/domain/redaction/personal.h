// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/redaction/maskspan.h"

namespace yagura {

/// Finders of what points at people. Linear, like those of credentials.

/// Credit cards, Japanese phone numbers, My Numbers: digits whose grouping and check digit fit.
void findNumbersOfPeople(QStringView text, MaskSpans& spans);
void findEmails(QStringView text, MaskSpans& spans);
/// IPv4 and IPv6; loopback and the unspecified address point at nobody and stay.
void findAddresses(QStringView text, MaskSpans& spans);

/// The check digits; `digits` are nothing else.
bool passesLuhn(QStringView digits);
bool passesMyNumber(QStringView digits); ///< of twelve

} // namespace yagura
