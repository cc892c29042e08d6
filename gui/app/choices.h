// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <set>
#include <string>

namespace yagura {

/// Refuses any other word. The choice stands in the name of the type already.
inline CLI::Validator oneOf(std::set<std::string> choice)
{
    return CLI::IsMember(std::move(choice)).description("");
}

} // namespace yagura
