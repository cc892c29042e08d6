// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/plaintext.h"

namespace yagura {

/// A small label that wraps; whoever lays it out owns it.
PlainLabel* sentence(const char* name, Token ink);

} // namespace yagura
