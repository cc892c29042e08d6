// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sortkey.h"

namespace yagura {

std::optional<double> SortKey::number() const
{
    const auto* number = std::get_if<double>(&m_value);
    return number ? std::optional(*number) : std::nullopt;
}

int SortKey::compare(const SortKey& other) const
{
    if (m_value.index() != other.m_value.index())
        return m_value.index() < other.m_value.index() ? -1 : 1;
    if (const auto* number = std::get_if<double>(&m_value)) {
        const double theirs = std::get<double>(other.m_value);
        return *number < theirs ? -1 : int(*number > theirs);
    }
    if (const auto* text = std::get_if<QString>(&m_value))
        return text->compare(std::get<QString>(other.m_value), Qt::CaseInsensitive);
    return 0;
}

QVariant SortKey::toVariant() const
{
    if (const auto* number = std::get_if<double>(&m_value))
        return *number;
    if (const auto* text = std::get_if<QString>(&m_value))
        return *text;
    return {};
}

} // namespace yagura
