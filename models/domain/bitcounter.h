// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace yagura {

/// Sixty-four counters that count side by side: add() counts one up at each set bit of a mask. The digits stand across
/// the words, so one addition costs as many words as it carries, two on average.
class BitCounter final {
public:
    void add(std::uint64_t mask)
    {
        for (auto digit = m_digits.begin(); mask != 0 && digit != m_digits.end(); ++digit) {
            const std::uint64_t carry = *digit & mask;
            *digit ^= mask;
            mask = carry;
        }
    }

    int at(int bit) const
    {
        std::uint32_t value = 0;
        for (std::size_t digit = 0; digit < m_digits.size(); ++digit)
            value |= std::uint32_t((m_digits[digit] >> bit) & 1) << digit;
        return int(value);
    }

    /// The bits whose counter stands at `threshold` or above. Threshold is at least 1.
    std::uint64_t atLeast(std::uint32_t threshold) const
    {
        std::uint64_t above = 0;
        std::uint64_t equal = ~std::uint64_t(0);
        for (auto digit = m_digits.size(); digit-- > 0;) {
            const bool wanted = (threshold >> digit) & 1;
            above |= wanted ? 0 : equal & m_digits[digit];
            equal &= wanted ? m_digits[digit] : ~m_digits[digit];
        }
        return above | equal;
    }

private:
    std::array<std::uint64_t, 24> m_digits {}; ///< counts to sixteen million
};

} // namespace yagura
