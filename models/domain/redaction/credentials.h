// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/redaction/maskspan.h"

namespace yagura {

/// Finders of what opens doors. Each is linear in the length of the folded text, whatever stands in it, and adds to the
/// spans that were found before.

/// Passwords of scheme://user:pass@host.
void findUrlPasswords(QStringView text, MaskSpans& spans);
/// Values of password=…, "token": "…", --password …, PASSWORD '…', also as parts of libpq conninfo strings.
void findNamedSecrets(QStringView text, MaskSpans& spans);
/// Authorization:, Bearer, cookies and keys in headers of HTTP.
void findHeaderSecrets(QStringView text, MaskSpans& spans);
/// AWS key ids and the secrets beside them, JWT, tokens with a known beginning.
void findTokens(QStringView text, MaskSpans& spans);
/// -----BEGIN …----- to its end, or to the end of the text.
void findPemBlocks(QStringView text, MaskSpans& spans);
/// 32 or more characters in hex or base64 that look like drawn by lot.
void findRandomLooking(QStringView text, MaskSpans& spans);

/// Whether it looks like drawn by lot: not a name, a path or a number. For 32 characters and more.
bool isRandomLooking(QStringView word);

} // namespace yagura
