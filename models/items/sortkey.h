// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <compare>
#include <optional>
#include <variant>

namespace yagura {

/// What a cell is ordered and filtered by: a number, a text, or not known. Typed, so that nobody parses "3.7 GiB" and
/// nobody compares QVariants eighty thousand times.
class SortKey final {
public:
    SortKey() = default;
    SortKey(double number) : m_value(number) { }
    SortKey(int number) : m_value(double(number)) { }
    SortKey(qint64 number) : m_value(double(number)) { }
    SortKey(QString text) : m_value(std::move(text)) { }
    template<typename Number>
    SortKey(const std::optional<Number>& number)
    {
        if (number)
            m_value = double(*number);
    }

    bool isKnown() const { return m_value.index() != 0; }
    std::optional<double> number() const;
    /// Negative, 0 or positive. Unknown is less than everything; numbers are less than texts.
    int compare(const SortKey& other) const;
    QVariant toVariant() const;

    bool operator==(const SortKey&) const = default;

private:
    std::variant<std::monostate, double, QString> m_value;
};

} // namespace yagura
