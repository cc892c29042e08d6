// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace yagura {

class Station;

/// Which station has something to do when, by the boot clock. Thousands of them are asked only when it is their turn.
/// Holds no station: whoever deletes one clears this first.
class WakeQueue final {
public:
    using Milliseconds = std::chrono::milliseconds;

    /// In place of what was known of it; nothing: never.
    void set(Station* station, std::optional<Milliseconds> when)
    {
        const auto known = m_when.find(station);
        if (known != m_when.end()) {
            if (known->second == when)
                return;
            m_order.erase({known->second, station});
            m_when.erase(known);
        }
        if (!when)
            return;
        m_when.emplace(station, *when);
        m_order.emplace(*when, station);
    }
    void clear()
    {
        m_order.clear();
        m_when.clear();
    }
    std::optional<Milliseconds> first() const
    {
        return m_order.empty() ? std::nullopt : std::optional(m_order.begin()->first);
    }
    /// Those whose time has come, earliest first; they are to be set anew.
    std::vector<Station*> takeDue(Milliseconds now)
    {
        std::vector<Station*> due;
        while (!m_order.empty() && m_order.begin()->first <= now) {
            due.push_back(m_order.begin()->second);
            m_when.erase(due.back());
            m_order.erase(m_order.begin());
        }
        return due;
    }

private:
    std::set<std::pair<Milliseconds, Station*>> m_order;
    std::unordered_map<Station*, Milliseconds> m_when;
};

} // namespace yagura
