// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/failure.h"

#include <utility>
#include <variant>

namespace yagura {

/// A value or the reason why there is none. Small on purpose: std::expected when the linters of our oldest platform can read it.
template<typename Value, typename Error = Failure>
class [[nodiscard]] Result {
public:
    Result(Value value) : m_content(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) { }

    explicit operator bool() const { return m_content.index() == 0; }
    const Value& operator*() const { return std::get<0>(m_content); }
    Value& operator*() { return std::get<0>(m_content); }
    const Value* operator->() const { return &std::get<0>(m_content); }
    Value* operator->() { return &std::get<0>(m_content); }
    const Error& error() const { return std::get<1>(m_content); }

private:
    std::variant<Value, Error> m_content;
};

} // namespace yagura
