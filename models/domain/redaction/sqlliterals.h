// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/redaction/maskspan.h"

namespace yagura {

/// Literals of a statement: strings in all notations of PostgreSQL, numbers. Names in double quotes, parameters ($1)
/// and keywords stay. What a cut statement leaves open goes to its end. Linear.
void findSqlLiterals(QStringView statement, MaskSpans& spans);

} // namespace yagura
