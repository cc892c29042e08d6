// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/servingplan.h"

#include "backends/config/filereading.h"
#include "backends/daemon/tokenfile.h"
#include "backends/net/daemonplace.h"

#include <QProcessEnvironment>

#include <cstring>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qint64 largestPem = 1024 * 1024;

const QString& firstOf(const QString& option, const QString& setting)
{
    return option.isEmpty() ? setting : option;
}

Result<std::optional<HttpServer::Tls>, QString> tlsFrom(const QString& certificate, const QString& key)
{
    if (certificate.isEmpty() && key.isEmpty())
        return std::optional<HttpServer::Tls>();
    const auto chain = readWholeFile(certificate, largestPem);
    const auto secret = readWholeFile(key, largestPem);
    if (!chain || !secret)
        return u"the certificate or its key cannot be read: %1, %2"_s.arg(certificate, key);
    return std::optional(HttpServer::Tls {*chain, *secret});
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

Result<ServingPlan, QString> servingPlan(const DaemonOptions& options, const DaemonSettings& settings)
{
    ServingPlan plan;
    const QString& listen = firstOf(options.listen, settings.listen);
    if (!listen.isEmpty()) {
        const auto address = ListenAddress::fromText(listen);
        if (!address)
            return u"not an address to listen on: %1"_s.arg(listen);
        plan.address = *address;
    }
    auto tls = tlsFrom(firstOf(options.certificate, settings.certificate), firstOf(options.key, settings.key));
    if (!tls)
        return tls.error();
    plan.tls = *tls;
    plan.hostName = settings.hosts.value(0);
    if (!plan.address.isLoopback() && !plan.tls)
        return u"off loopback only with TLS: %1 needs --tls-certificate and --tls-key"_s.arg(listen);

    const RuntimePlace place = daemonRuntime(QProcessEnvironment::systemEnvironment());
    if (place.folder.isEmpty())
        return u"neither RUNTIME_DIRECTORY nor XDG_RUNTIME_DIR says where the token is kept"_s;
    plan.runtimeFolder = place.folder;
    int error = 0;
    const auto token = keptToken(tokenFileIn(place.folder), place.isShared ? 0640 : 0600, &error);
    if (!token)
        return u"the token cannot be kept in %1: %2"_s.arg(place.folder, QString::fromLocal8Bit(std::strerror(error)));
    plan.localToken = *token;
    return plan;
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
