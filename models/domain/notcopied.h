// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yagura {

/// What is true of one object only: whoever copies that object does so to change it, and begins without.
template<typename Value>
struct NotCopied {
    Value value {};

    NotCopied() = default;
    ~NotCopied() = default;
    NotCopied(const NotCopied&) noexcept { }
    NotCopied& operator=(const NotCopied&) noexcept
    {
        value = {};
        return *this;
    }
};

} // namespace yagura
