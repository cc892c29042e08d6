// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/conninfo.h"

#include <QStringList>

#include <libpq-fe.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace yagura {

ConnInfo parseConnInfo(const QString& dsn)
{
    char* message = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(dsn.toUtf8().constData(), &message), &PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> messageOwner(message, &PQfreemem);

    ConnInfo info;
    if (!options) {
        info.fault = message ? QString::fromUtf8(message).trimmed() : u"out of memory"_s;
        return info;
    }
    for (const auto* option = options.get(); option->keyword; ++option) {
        if (!option->val || !*option->val)
            continue;
        info.values.insert(QString::fromUtf8(option->keyword), QString::fromUtf8(option->val));
        // libpq marks what must be hidden in a dialog with a star.
        info.holdsSecret = info.holdsSecret || (option->dispchar && *option->dispchar == '*');
    }
    return info;
}

QString ConnInfo::address() const
{
    const auto service = values.value(u"service"_s);
    if (!service.isEmpty())
        return u"service="_s + service;
    const QString host = values.value(u"host"_s, values.value(u"hostaddr"_s));
    const QStringList hosts = (host.isEmpty() ? qEnvironmentVariable("PGHOST", u"local"_s) : host).split(u',');
    const QString port = values.value(u"port"_s, qEnvironmentVariable("PGPORT", u"5432"_s));
    const QStringList ports = port.split(u',');
    QStringList addresses;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        const bool isIpv6 = hosts.at(i).contains(u':');
        addresses.append((isIpv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(hosts.at(i), ports.at(std::min(i, ports.size() - 1))));
    }
    return addresses.join(u',');
}

std::optional<int> ConnInfo::connectTimeoutS() const
{
    bool ok = false;
    const int seconds = values.value(u"connect_timeout"_s).toInt(&ok);
    // Zero and below mean "wait for ever"; the attempt has its own deadline, so that is no timeout at all.
    return ok && seconds > 0 ? std::optional(seconds) : std::nullopt;
}

} // namespace yagura
