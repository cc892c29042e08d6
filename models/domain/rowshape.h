// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <initializer_list>
#include <utility>

namespace yagura {

/// The names of the members that each row of a table has. A row that begins as a copy of them is made in two thirds of
/// the time of one whose members come one by one, and with less room to spare. One a table and thread.
class RowShape final {
public:
    QJsonObject row(std::initializer_list<std::pair<QString, QJsonValue>> members)
    {
        if (m_names.isEmpty()) {
            for (const auto& [name, value] : members)
                m_names.insert(name, QJsonValue::Null);
        }
        QJsonObject row = m_names;
        for (const auto& [name, value] : members)
            row.insert(name, value);
        return row;
    }

private:
    QJsonObject m_names;
};

} // namespace yagura
