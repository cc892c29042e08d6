// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/daemonchoice.h"

#include "backends/config/filereading.h"
#include "backends/net/daemonplace.h"
#include "backends/poll/bootclock.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QProcessEnvironment>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct ConnectWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::Connect)
};

bool isLoopback(const QString& host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

Result<QByteArray, QString> tokenOf(const CommandLine& command, const QProcessEnvironment& environment)
{
    if (!command.tokenFile.isEmpty()) {
        const auto token = readWholeFile(command.tokenFile, longestToken);
        if (!token)
            return ConnectWords::tr("The token file %1 cannot be read.").arg(command.tokenFile);
        return token->trimmed();
    }
    const QByteArray token = environment.value(u"YAGURA_TOKEN"_s).toUtf8().trimmed();
    if (token.isEmpty())
        return ConnectWords::tr("A token is needed: --token-file FILE, or YAGURA_TOKEN.");
    return token;
}

Result<DaemonAccess, QString> accessOf(const CommandLine& command)
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    if (command.connect == "local"_L1) {
        const auto local = localDaemon(environment);
        if (!local)
            return ConnectWords::tr("No daemon of this machine has left word that you may read. Does yagurad run?");
        return *local;
    }
    const auto token = tokenOf(command, environment);
    if (!token)
        return token.error();
    return DaemonAccess {command.connect, *token};
}

} // namespace

Result<std::optional<DaemonLinkParts>, QString> daemonOf(const CommandLine& command)
{
    if (command.connect.isEmpty())
        return std::optional<DaemonLinkParts>();
    const auto access = accessOf(command);
    if (!access)
        return access.error();
    const QUrl url(access->url, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty() || !url.userInfo().isEmpty())
        return ConnectWords::tr("%1 is no address of a daemon; https://HOST:PORT is one.").arg(access->url);
    // The token would go over the wire for everybody to read.
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return ConnectWords::tr("%1 is not on this machine, so only https will do.").arg(url.host());
    HttpOrigin origin {url, {}, std::nullopt, command.authority, SecretString(access->token)};
    return std::optional(DaemonLinkParts {std::move(origin), systemClock(), QRandomGenerator::global()->generate()});
}

QString connectServesNot()
{
    return ConnectWords::tr("--connect serves the desktop and `yagura check`.");
}

} // namespace yagura
