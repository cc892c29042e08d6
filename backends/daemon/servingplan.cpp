// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/servingplan.h"

#include "backends/config/filereading.h"
#include "backends/daemon/tokenfile.h"
#include "backends/net/daemonplace.h"

#include <QProcessEnvironment>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qint64 largestPem = 1024 * 1024;

const QString& firstOf(const QString& option, const QString& setting)
{
    return option.isEmpty() ? setting : option;
}

Result<std::optional<HttpServer::Tls>, DaemonNote> tlsFrom(const QString& certificate, const QString& key)
{
    if (certificate.isEmpty() && key.isEmpty())
        return std::optional<HttpServer::Tls>();
    const auto chain = readWholeFile(certificate, largestPem);
    const auto secret = readWholeFile(key, largestPem);
    if (!chain || !secret)
        return DaemonNote {u"daemon.no_certificate"_s, {{u"certificate"_s, certificate}, {u"key"_s, key}}};
    return std::optional(HttpServer::Tls {*chain, *secret});
}

DaemonNote tokenNotKept(const QString& folder, int error)
{
    const QString reason = error == EPERM ? u"not_private"_s : QString();
    return {u"daemon.token_not_kept"_s,
        {{u"folder"_s, folder}, {u"reason"_s, reason}, {u"detail"_s, QString::fromLocal8Bit(std::strerror(error))}}};
}

QString reasonOf(int error)
{
    switch (error) {
    case EADDRINUSE:
        return u"in_use"_s;
    case EACCES:
        return u"not_allowed"_s;
    case EADDRNOTAVAIL:
        return u"not_here"_s;
    default:
        return {};
    }
}

} // namespace

// "Everywhere" is no address to connect to: there the certificate's name is what clients go by.
QString ServingPlan::url(quint16 port) const
{
    QString name = address.host.toString();
    if (address.host == QHostAddress(QHostAddress::AnyIPv4) || address.host == QHostAddress(QHostAddress::AnyIPv6))
        name = hostName.isEmpty() ? u"localhost"_s : hostName;
    else if (address.host.protocol() == QAbstractSocket::IPv6Protocol)
        name = u'[' + name + u']';
    return u"%1://%2:%3"_s.arg(tls ? u"https"_s : u"http"_s, name, QString::number(port));
}

Result<ServingPlan, DaemonNote> servingPlan(const DaemonOptions& options, const DaemonSettings& settings)
{
    ServingPlan plan;
    const QString& listen = firstOf(options.listen, settings.listen);
    if (!listen.isEmpty()) {
        const auto address = ListenAddress::fromText(listen);
        if (!address)
            return DaemonNote {u"daemon.bad_address"_s, {{u"address"_s, listen}}};
        plan.address = *address;
    }
    auto tls = tlsFrom(firstOf(options.certificate, settings.certificate), firstOf(options.key, settings.key));
    if (!tls)
        return tls.error();
    plan.tls = *tls;
    plan.hostName = settings.hosts.value(0);
    if (!plan.address.isLoopback() && !plan.tls)
        return DaemonNote {u"daemon.tls_needed"_s, {{u"address"_s, listen}}};

    const RuntimePlace place = daemonRuntime(QProcessEnvironment::systemEnvironment());
    if (place.folder.isEmpty())
        return DaemonNote {u"daemon.no_runtime_folder"_s};
    plan.runtimeFolder = place.folder;
    int error = 0;
    const auto token = keptToken(tokenFileIn(place.folder), place.isShared ? 0640 : 0600, &error);
    if (!token)
        return tokenNotKept(place.folder, error);
    plan.localToken = *token;
    return plan;
}

DaemonNote cannotListen(const ListenAddress& address, int error)
{
    return {u"daemon.cannot_listen"_s,
        {{u"address"_s, address.text()}, {u"reason"_s, reasonOf(error)},
            {u"detail"_s, QString::fromLocal8Bit(std::strerror(error))}}};
}

Admission admissionOf(const DaemonSettings& settings, const ServingPlan& plan)
{
    QList<ApiToken> tokens {{u"local"_s, tokenHash(plan.localToken), apiScopes()}};
    for (const DaemonTokenConfig& token : settings.tokens)
        tokens.append({token.name, token.sha256, token.scopes});
    QStringList names = settings.hosts;
    if (!plan.address.host.isLoopback())
        names.append(plan.address.host.toString());
    return {HostGuard(names), ApiTokens(tokens)};
}

} // namespace yagura
