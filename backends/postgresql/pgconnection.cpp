// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/pgconnection.h"

#include <new>
#include <vector>

namespace yagura::postgresql {

PgconnPtr startConnection(const Options& options, const std::optional<SecretString>& password)
{
    std::vector<const char*> keywords;
    std::vector<const char*> values;
    for (auto option = options.cbegin(); option != options.cend(); ++option) {
        keywords.push_back(option.key().constData());
        values.push_back(option.value().constData());
    }
    if (password && !password->isEmpty()) {
        keywords.push_back("password");
        values.push_back(password->reveal().constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    PgconnPtr connection(PQconnectStartParams(keywords.data(), values.data(), 0));
    if (!connection)
        throw std::bad_alloc();
    // The default writes to stderr.
    PQsetNoticeProcessor(
        connection.get(), [](void*, const char*) {}, nullptr);
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    return connection;
}

PlainLocale::PlainLocale()
    : m_plain(::newlocale(LC_MESSAGES_MASK, "C", ::duplocale(::uselocale(static_cast<locale_t>(nullptr))))),
      m_before(::uselocale(m_plain))
{
}

PlainLocale::~PlainLocale()
{
    ::uselocale(m_before);
    ::freelocale(m_plain);
}

} // namespace yagura::postgresql
