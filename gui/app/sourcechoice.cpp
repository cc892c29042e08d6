// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/sourcechoice.h"

#include "backends/config/filereading.h"
#include "backends/net/daemonplace.h"
#include "backends/poll/bootclock.h"
#include "backends/watch/sourcewatch.h"
#include "models/domain/sourcepicture.h"

#include <QRandomGenerator>

#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

Failure withoutAccess(const QString& code, const QJsonObject& args = {})
{
    return {FailureClass::Auth, code, args};
}

QString variableOf(const QString& name)
{
    return u"YAGURA_TOKEN_"_s + name.toUpper().replace(u'-', u'_');
}

DaemonLinkParts linkTo(const QUrl& url, const QString& caFile, const SecretString& token)
{
    return {{url, {}, std::nullopt, caFile, token}, systemClock(), QRandomGenerator::global()->generate()};
}

/// What is known without asking anybody; nothing when the keychain or a command has to be asked.
std::optional<Result<DaemonLinkParts>> accessAtHand(const SourceConfig& source, const QProcessEnvironment& environment)
{
    if (source.connect == "local"_L1) {
        const auto local = localDaemon(environment);
        if (!local)
            return withoutAccess(u"source.no_local_daemon"_s);
        return linkTo(QUrl(local->url), source.caFile, SecretString(local->token));
    }
    QByteArray token;
    if (!source.tokenFile.isEmpty()) {
        const auto content = readWholeFile(source.tokenFile, longestToken);
        if (!content || content->trimmed().isEmpty())
            return withoutAccess(u"source.token_file"_s, {{u"path"_s, source.tokenFile}});
        token = content->trimmed();
    } else if (source.passwordCommand.isEmpty()) {
        token = environment.value(variableOf(source.name)).toUtf8().trimmed();
    }
    if (token.isEmpty())
        return std::nullopt;
    return linkTo(QUrl(source.connect), source.caFile, SecretString(token));
}

/// Asks for the token as for the password of a target.
TargetConfig loginOf(const SourceConfig& source)
{
    TargetConfig login;
    login.target.id = sourceTargetId(source.name);
    login.settings = RabbitmqSettings();
    login.passwordCommand = source.passwordCommand;
    return login;
}

/// A command's own failure says what is wrong with it; that of a keychain, that there is no token anywhere.
Failure toldWithout(const SourceConfig& source, const Failure& failure)
{
    return source.passwordCommand.isEmpty()
        ? withoutAccess(u"source.no_token"_s, {{u"variable"_s, variableOf(source.name)}})
        : failure;
}

SourceWatch::Find findFor(
    const SourceConfig& source, const FindSecret& findSecret, const QProcessEnvironment& environment)
{
    const auto known = accessAtHand(source, environment);
    if (known)
        return [known = *known](const SourceWatch::Found& found) { found(known); };
    return [source, findSecret](const SourceWatch::Found& found) {
        findSecret(loginOf(source), [source, found](const Result<std::optional<SecretString>>& secret) {
            if (!secret || !*secret)
                return found(toldWithout(source, secret ? Failure() : secret.error()));
            const SecretString token((*secret)->reveal().trimmed());
            found(linkTo(QUrl(source.connect), source.caFile, token));
        });
    };
}

} // namespace

std::vector<MergedSource> furtherSources(
    const QList<SourceConfig>& sources, const FindSecret& findSecret, const QProcessEnvironment& environment)
{
    std::vector<MergedSource> further;
    for (const SourceConfig& source : sources) {
        further.push_back({source.name, false, source.connect,
            std::make_unique<SourceWatch>(findFor(source, findSecret, environment), systemClock())});
    }
    return further;
}

std::vector<ObservingDaemon> observingSources(
    const QList<SourceConfig>& sources, const FindSecret& findSecret, const QProcessEnvironment& environment)
{
    std::vector<ObservingDaemon> daemons;
    for (const SourceConfig& source : sources) {
        const auto find = findFor(source, findSecret, environment);
        daemons.push_back({source.name, [find](const ObservingDaemon::Found& found) {
                               find([found](const Result<DaemonLinkParts>& parts) {
                                   found(parts ? Result<HttpOrigin>(parts->origin) : parts.error());
                               });
                           }});
    }
    return daemons;
}

QString nameOfDaemon(const QUrl& url)
{
    return url.authority(QUrl::FullyEncoded);
}

} // namespace yagura
