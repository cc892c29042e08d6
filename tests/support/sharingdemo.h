// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/demopicture.h"

namespace yagura::testing {

/// The demo's shop, in which orders-db and rabbit-1 turned out to run on node-A and to keep their files in its /var, and two
/// databases to stand on one host.
inline PicturePtr demoSharing()
{
    using namespace Qt::StringLiterals;
    const QString here = u"node-A"_s;
    const QList<SharedResource> shared {
        {here, SharedResource::Kind::Node, here, {},
            {{u"orders-db"_s, PlaceReason::ThisMachine, u"127.0.0.1:5432"_s},
                {u"rabbit-1"_s, PlaceReason::ThisMachine, u"http://localhost:15672"_s}}},
        {u"filesystem:node-A:/var"_s, SharedResource::Kind::Filesystem, here, u"/var"_s,
            {{u"orders-db"_s, PlaceReason::DataDirectory, u"/var/lib/postgresql/15/main"_s},
                {u"rabbit-1"_s, PlaceReason::DataDirectory, u"/var/lib/rabbitmq/mnesia/rabbit@node-A"_s}}},
        {u"host:db2.int"_s, SharedResource::Kind::Host, {}, u"db2.int"_s,
            {{u"auth-db"_s, PlaceReason::HostName, u"db2.int"_s},
                {u"catalog-db"_s, PlaceReason::HostAddress, u"10.0.0.12"_s}}},
    };
    return withServices(demoPicture(), ServiceMap::of(demoImpactPicture()->services->graph, shared));
}

} // namespace yagura::testing
