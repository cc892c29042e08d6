// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/schema.h"

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace yagura::store {

namespace {

QByteArray migration(qint64 version)
{
    QFile file(u":/yagura/sql/store/local_%1.sql"_s.arg(version, 4, 10, QChar(u'0')));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The schema %d of the record is not built in.", int(version));
    return file.readAll();
}

SqlResult<qint64> versionOf(SqliteSession& session)
{
    const auto rows = session.rows("PRAGMA user_version");
    if (!rows)
        return rows.error();
    return numberIn(rows->front(), 0);
}

/// Nothing done when another program was first.
std::optional<SqlFault> migrate(SqliteSession& session, qint64 to)
{
    Transaction transaction(session);
    if (transaction.fault())
        return transaction.fault();
    const auto version = versionOf(session);
    if (!version)
        return version.error();
    if (*version != to - 1)
        return std::nullopt;
    const QByteArray stamp = "\nPRAGMA application_id = " + QByteArray::number(applicationId)
        + "; PRAGMA user_version = " + QByteArray::number(to) + ";";
    if (auto fault = session.script(migration(to) + stamp))
        return fault;
    return transaction.commit();
}

std::optional<SqlFault> migrateAll(SqliteSession& session)
{
    auto version = versionOf(session);
    if (!version)
        return version.error();
    for (qint64 next = *version + 1; next <= schemaVersion; ++next) {
        if (auto fault = migrate(session, next))
            return fault;
    }
    return std::nullopt;
}

SqlResult<QStringList> partsOf(SqliteSession& session)
{
    QStringList parts;
    const auto take = [&parts](const SqlRow& row) {
        parts.append(textIn(row, 0) + u' ' + textIn(row, 1) + u": "_s + textIn(row, 2));
    };
    if (auto fault = session.each(
            "SELECT type, name, sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*' ORDER BY type, name", {}, take))
        return *fault;
    return parts;
}

SqlResult<QStringList> wantedParts()
{
    const auto scratch = SqliteSession::open({}, SqliteSession::Mode::Memory);
    if (!scratch)
        return scratch.error();
    if (auto fault = migrateAll(**scratch))
        return *fault;
    return partsOf(**scratch);
}

/// The first part that one has and the other has not.
QString difference(const QStringList& found, const QStringList& wanted)
{
    for (const QString& part : wanted) {
        if (!found.contains(part))
            return u"missing or changed: "_s + part.section(u':', 0, 0);
    }
    for (const QString& part : found) {
        if (!wanted.contains(part))
            return u"not ours: "_s + part.section(u':', 0, 0);
    }
    return {};
}

} // namespace

Failure failureOf(const SqlFault& fault, const StoreFile& file)
{
    switch (fault.kind) {
    case SqlFault::Kind::Full:
        return file.failure("store.no_space", fault.detail);
    case SqlFault::Kind::Damaged:
        return file.failure("store.damaged", fault.detail);
    case SqlFault::Kind::Busy:
        return file.failure("store.busy", fault.detail);
    default:
        return file.failure("store.cannot_write", fault.detail);
    }
}

std::optional<Failure> bringUpToDate(SqliteSession& session, const StoreFile& file)
{
    const auto version = versionOf(session);
    if (!version)
        return failureOf(version.error(), file);
    // A newer version may stand in the log only, where the head of the file does not tell it.
    if (*version > schemaVersion)
        return file.newer(*version);
    if (const auto fault = migrateAll(session))
        return failureOf(*fault, file);
    const auto wanted = wantedParts();
    const auto found = partsOf(session);
    if (!wanted || !found)
        return failureOf(wanted ? found.error() : wanted.error(), file);
    const QString differs = difference(*found, *wanted);
    return differs.isEmpty() ? std::nullopt : std::optional(file.failure("store.foreign", differs));
}

} // namespace yagura::store
