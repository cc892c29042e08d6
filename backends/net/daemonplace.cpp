// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/net/daemonplace.h"

#include "backends/config/filereading.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qint64 longestLine = 1'000;

const QString ofTheSystem = u"/run/yagura"_s;

QString ofTheUser(const QProcessEnvironment& environment)
{
    const QString runtime = environment.value(u"XDG_RUNTIME_DIR"_s);
    return runtime.isEmpty() ? QString() : runtime + u"/yagura"_s;
}

std::optional<DaemonAccess> accessIn(const QString& folder)
{
    const auto token = readWholeFile(tokenFileIn(folder), longestLine);
    const auto address = readWholeFile(addressFileIn(folder), longestLine);
    if (!token || !address)
        return std::nullopt;
    return DaemonAccess {QString::fromUtf8(address->trimmed()), token->trimmed()};
}

} // namespace

RuntimePlace daemonRuntime(const QProcessEnvironment& environment)
{
    const QString own = ofTheUser(environment);
    const QString given = environment.value(u"RUNTIME_DIRECTORY"_s).section(u':', 0, 0);
    if (!given.isEmpty())
        return {given, given != own};
    return {own, false};
}

QString tokenFileIn(const QString& folder)
{
    return folder + u"/token"_s;
}

QString addressFileIn(const QString& folder)
{
    return folder + u"/address"_s;
}

std::optional<DaemonAccess> localDaemon(const QProcessEnvironment& environment)
{
    const QString own = ofTheUser(environment);
    if (const auto access = own.isEmpty() ? std::nullopt : accessIn(own))
        return access;
    return accessIn(ofTheSystem);
}

} // namespace yagura
