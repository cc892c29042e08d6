// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/questioner.h"

namespace yagura::postgresql {

std::optional<SqlRows> Questioner::ask(const QByteArray& sql)
{
    if (m_isOver || isLate())
        return std::nullopt;
    return take(m_session.read(sql, remaining(m_deadline)));
}

std::optional<SqlRows> Questioner::askOften(const char* name, const QByteArrayList& values)
{
    return askOften(name, sqlText(name), values);
}

std::optional<SqlRows> Questioner::askOften(const QByteArray& name, const QByteArray& sql, const QByteArrayList& values)
{
    if (m_isOver || isLate())
        return std::nullopt;
    return take(m_session.readOften(name, sql, remaining(m_deadline), values));
}

bool Questioner::isLate()
{
    if (remaining(m_deadline).count() > 0)
        return false;
    m_fault = {"57014", QString(), false};
    m_isOver = true;
    return true;
}

std::optional<SqlRows> Questioner::take(Result<SqlRows, SqlFault> answer)
{
    if (answer)
        return std::move(*answer);
    m_fault = answer.error();
    m_isOver = m_fault.sessionLost;
    return std::nullopt;
}

} // namespace yagura::postgresql
