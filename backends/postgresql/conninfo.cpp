// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/conninfo.h"

#include "backends/net/systemcertificates.h"
#include "backends/postgresql/pgconnection.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>


using namespace Qt::StringLiterals;

namespace yagura::postgresql {

namespace {

struct FreeOptions {
    void operator()(PQconninfoOption* options) const noexcept { PQconninfoFree(options); }
};
using OptionsPtr = std::unique_ptr<PQconninfoOption, FreeOptions>;

Options fromList(const PQconninfoOption* list)
{
    Options options;
    for (const auto* option = list; option && option->keyword; ++option) {
        if (option->val)
            options.insert(option->keyword, option->val);
    }
    return options;
}

Failure fault(const QString& code, const char* detail = nullptr)
{
    QJsonObject args;
    if (detail)
        args.insert(u"detail"_s, QString::fromUtf8(detail).trimmed());
    return {FailureClass::Internal, code, args};
}

/// What libpq makes of `options`: it merges service file and environment before it looks at values, so an impossible
/// value shows the merged ones without a connection. `poison` is the keyword that is given up for that.
Result<Options> effectiveOptions(Options options, const char* poison)
{
    options.insert(poison, "none_of_these");
    const auto connection = startConnection(options, std::nullopt);
    const OptionsPtr merged(PQconninfo(connection.get()));
    auto found = fromList(merged.get());
    if (found.value(poison) != "none_of_these")
        return fault(u"config.dsn"_s, PQerrorMessage(connection.get()));
    found.remove(poison);
    found.remove("password");
    return found;
}

} // namespace

bool Endpoint::isSocket() const
{
    return address.isEmpty() && (host.isEmpty() || host.startsWith('/') || host.startsWith('@'));
}

bool Endpoint::isLoopback() const
{
    return QHostAddress(QString::fromLatin1(address)).isLoopback();
}

Result<Conninfo> Conninfo::parse(const QString& dsn)
{
    char* error = nullptr;
    const OptionsPtr parsed(PQconninfoParse(dsn.toUtf8().constData(), &error));
    if (!parsed) {
        // libpq repeats parts of the text, and a part may be a password.
        const bool isHarmless = error && QByteArray(error).startsWith("invalid connection option");
        const auto failure = fault(u"config.dsn"_s, isHarmless ? error : nullptr);
        PQfreemem(error);
        return failure;
    }
    Conninfo conninfo;
    conninfo.m_given = fromList(parsed.get());
    if (conninfo.m_given.contains("password") || conninfo.m_given.contains("sslpassword"))
        return fault(u"config.secret"_s);
    return conninfo;
}

Result<QList<Endpoint>> Conninfo::endpoints()
{
    auto most = effectiveOptions(m_given, "channel_binding");
    if (!most)
        return most.error();
    const auto rest = effectiveOptions(m_given, "gssencmode");
    if (rest && rest->contains("channel_binding"))
        (*most).insert("channel_binding", rest->value("channel_binding"));
    m_effective = *most;

    const auto hosts = m_effective.value("host").split(',');
    const auto addresses = m_effective.value("hostaddr").split(',');
    const auto ports = m_effective.value("port").split(',');
    const auto count = std::max(hosts.size(), addresses.size());
    const bool fits = (hosts.size() == count || m_effective.value("host").isEmpty())
        && (addresses.size() == count || m_effective.value("hostaddr").isEmpty())
        && (ports.size() == count || ports.size() == 1);
    if (!fits)
        return fault(u"config.dsn"_s, "the numbers of hosts, addresses and ports differ");
    QList<Endpoint> doors;
    for (qsizetype i = 0; i < count; ++i)
        doors.append({hosts.value(i), addresses.value(i), ports.size() == 1 ? ports.first() : ports.at(i)});
    return doors;
}

Options Conninfo::optionsFor(const Endpoint& endpoint, const ConnectPlan& plan) const
{
    auto options = m_given;
    options.insert("host", endpoint.host);
    options.insert("hostaddr", endpoint.address);
    options.insert("port", endpoint.port);
    options.insert("application_name", "yagura");
    options.insert("client_encoding", "UTF8");
    options.insert("connect_timeout", "10");
    options.insert("sslmode", sslModeFor(endpoint, plan));
    if (!m_given.contains("gssencmode") && m_effective.value("gssencmode") == "prefer")
        options.insert("gssencmode", "disable");
    const bool verifies = options.value("sslmode").startsWith("verify");
    const bool hasRoot = QFile::exists(QDir::home().filePath(u".postgresql/root.crt"_s));
    if (verifies && m_effective.value("sslrootcert").isEmpty() && !hasRoot)
        options.insert("sslrootcert", systemCertificates());
    if (plan.readOnlyOption) {
        const auto own = m_effective.value("options");
        options.insert("options", (own + " -c default_transaction_read_only=on").trimmed());
    }
    return options;
}

bool Conninfo::saysSslMode() const
{
    return m_given.contains("sslmode") || m_effective.value("sslmode", "prefer") != "prefer";
}

bool Conninfo::mayGoUnencrypted(const Endpoint& endpoint) const
{
    return !saysSslMode() && endpoint.isLoopback();
}

QByteArray Conninfo::sslModeFor(const Endpoint& endpoint, const ConnectPlan& plan) const
{
    if (saysSslMode())
        return m_effective.value("sslmode");
    if (endpoint.isSocket())
        return "disable";
    if (endpoint.isLoopback())
        return plan.encryptLoopback ? "require" : "disable";
    return "verify-full";
}

} // namespace yagura::postgresql
