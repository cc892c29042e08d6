// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace yagura {

/// What a code is told with, untranslated; `{name}` stands for an argument of the failure. No remedy: empty.
struct FailurePhrase {
    const char* code;
    const char* sentence;
    const char* remedy;
};

/// Codes of looks at the world and of guarded actions. That of a refused action goes on with its reason.
std::span<const FailurePhrase> responsePhrases();

} // namespace yagura
