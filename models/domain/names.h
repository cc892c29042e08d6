// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace yagura {

/// One row of a table that couples an enumerator with its word in the contracts, said once for both directions.
template<typename Enum>
struct Named {
    Enum value;
    const char* name;
};
// clang 14, our oldest linters, does not deduce the arguments of an aggregate by itself.
template<typename Enum>
Named(Enum, const char*) -> Named<Enum>;

template<typename Enum, std::size_t size>
QString nameIn(const std::array<Named<Enum>, size>& table, Enum value)
{
    const auto found = std::ranges::find(table, value, &Named<Enum>::value);
    return found == table.end() ? QString() : QString::fromLatin1(found->name);
}

template<typename Enum, std::size_t size>
std::optional<Enum> valueIn(const std::array<Named<Enum>, size>& table, const QString& name)
{
    const auto found = std::ranges::find_if(
        table, [&](const Named<Enum>& row) { return name == QLatin1StringView(row.name); });
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

} // namespace yagura
