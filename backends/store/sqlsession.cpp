// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/sqlsession.h"

namespace yagura::store {

namespace {

template<typename Value>
Value valueIn(const SqlRow& row, std::size_t column)
{
    const Value* value = column < row.size() ? std::get_if<Value>(&row[column]) : nullptr;
    return value ? *value : Value();
}

} // namespace

qint64 numberIn(const SqlRow& row, std::size_t column)
{
    return valueIn<qint64>(row, column);
}

QString textIn(const SqlRow& row, std::size_t column)
{
    return valueIn<QString>(row, column);
}

QByteArray bytesIn(const SqlRow& row, std::size_t column)
{
    return valueIn<QByteArray>(row, column);
}

bool isNullIn(const SqlRow& row, std::size_t column)
{
    return column >= row.size() || std::holds_alternative<std::monostate>(row[column]);
}

SqlResult<std::vector<SqlRow>> SqlSession::rows(const QByteArray& sql, const SqlRow& parameters)
{
    std::vector<SqlRow> found;
    if (auto fault = each(sql, parameters, [&found](const SqlRow& row) { found.push_back(row); }))
        return *fault;
    return found;
}

std::optional<SqlFault> SqlSession::run(const QByteArray& sql, const SqlRow& parameters)
{
    return each(sql, parameters, [](const SqlRow&) {});
}

Transaction::Transaction(SqlSession& session) : m_session(session), m_fault(session.begin()), m_isOpen(!m_fault) { }

Transaction::~Transaction()
{
    if (m_isOpen)
        m_session.rollback();
}

std::optional<SqlFault> Transaction::commit()
{
    auto fault = m_session.commit();
    // A commit that failed leaves a transaction to roll back, or none at all: both take a rollback.
    m_isOpen = fault.has_value();
    return fault;
}

} // namespace yagura::store
