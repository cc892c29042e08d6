// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/impact/sharedwords.h"

#include "models/items/visibletext.h"

#include <QCoreApplication>

namespace yagura {

namespace {

struct SharedWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::Shared)
};

bool isThisMachine(const QString& name)
{
    return name == QLatin1String("localhost");
}

constexpr qsizetype longestDetail = 120;

} // namespace

QString sharedName(const SharedResource& resource)
{
    switch (resource.kind) {
    case SharedResource::Kind::Host:
        return isThisMachine(resource.name) ? SharedWords::tr("this machine")
                                            : SharedWords::tr("host %1").arg(visibleText(resource.name));
    case SharedResource::Kind::Node:
        return visibleText(resource.id);
    case SharedResource::Kind::Filesystem:
        return SharedWords::tr("%1 on %2", "file system on node")
            .arg(visibleText(resource.name),
                isThisMachine(resource.node) ? SharedWords::tr("this machine") : visibleText(resource.node));
    }
    return {};
}

QString placeReasonText(PlaceReason reason, const QString& detail)
{
    const QString shown = visibleText(cutInTheMiddle(detail, longestDetail));
    switch (reason) {
    case PlaceReason::HostName:
        return SharedWords::tr("its address names %1").arg(shown);
    case PlaceReason::HostAddress:
        return SharedWords::tr("its host name leads to %1, too").arg(shown);
    case PlaceReason::ThisMachine:
        return SharedWords::tr("its address %1 is of this machine").arg(shown);
    case PlaceReason::Socket:
        return shown.isEmpty() ? SharedWords::tr("it is reached by a socket of this machine")
                               : SharedWords::tr("it is reached by a socket of this machine, in %1").arg(shown);
    case PlaceReason::Watched:
        return SharedWords::tr("it watches that machine");
    case PlaceReason::DataDirectory:
        return SharedWords::tr("its data directory is %1").arg(shown);
    case PlaceReason::Tablespace:
        return SharedWords::tr("it has a tablespace in %1").arg(shown);
    }
    return {};
}

QString sharedUseText(const SharedResource& resource, const SharedUser& user)
{
    const QString reason = placeReasonText(user.reason, user.detail);
    const QString form = resource.kind == SharedResource::Kind::Filesystem ? SharedWords::tr("%1 keeps files there: %2")
        : user.reason == PlaceReason::Watched                              ? SharedWords::tr("%1 is there: %2")
                                                                           : SharedWords::tr("%1 runs there: %2");
    return form.arg(visibleText(user.id), reason);
}

QStringList inferredLines(const ServiceMap& services, const QString& id)
{
    QStringList lines;
    for (const SharedResource& resource : services.shared) {
        for (const SharedUser& user : resource.users) {
            if (resource.id == id)
                lines.append(sharedUseText(resource, user));
            else if (user.id == id)
                lines.append(SharedWords::tr("stands on %1: %2")
                                 .arg(sharedName(resource), placeReasonText(user.reason, user.detail)));
        }
    }
    return lines;
}

} // namespace yagura
