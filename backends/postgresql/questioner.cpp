// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/questioner.h"

namespace yagura::postgresql {

std::optional<SqlRows> Questioner::ask(const QByteArray& sql)
{
    if (m_isOver)
        return std::nullopt;
    const auto limit = remaining(m_deadline);
    if (limit.count() == 0) {
        m_fault = {"57014", QString(), false};
        m_isOver = true;
        return std::nullopt;
    }
    auto answer = m_session.read(sql, limit);
    if (answer)
        return std::move(*answer);
    m_fault = answer.error();
    m_isOver = m_fault.sessionLost;
    return std::nullopt;
}

} // namespace yagura::postgresql
