// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"

#include <QString>

namespace yagura {

/// What is wrong with a line of configuration and what to do, in one sentence of the reader's language, without the place.
QString sentenceOf(const ConfigFault& fault);

/// "file:line:column: sentence", as compilers say it, so that editors can jump there.
QString lineOf(const ConfigFault& fault);

} // namespace yagura
