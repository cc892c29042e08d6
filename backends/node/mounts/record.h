// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <type_traits>

namespace yagura::mounts {

/// One line of the answer: fields parted by a blank, names escaped as the kernel does it (blank, tab, newline and
/// backslash as three octal digits), so that no name can forge a field or a line.
class Record final {
public:
    explicit Record(char kind) : m_line(1, kind) { }

    template<typename Number>
    requires std::is_integral_v<Number> Record& add(Number number)
    {
        m_line += ' ';
        m_line += std::to_string(number);
        return *this;
    }
    Record& addName(std::string_view name);

    /// Writes the line in one go; ends the process when nobody listens any more.
    void writeTo(int fd) const;
    const std::string& line() const { return m_line; }

private:
    std::string m_line;
};

} // namespace yagura::mounts
