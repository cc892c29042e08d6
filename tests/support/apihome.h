// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/api.h"
#include "backends/daemon/listensocket.h"
#include "backends/poll/bootclock.h"
#include "tests/support/demopicture.h"
#include "tests/support/fakeobserver.h"
#include "tests/support/handwatch.h"
#include "tests/support/memorystore.h"
#include "tests/support/rawclient.h"

#include <QTemporaryDir>

namespace yagura::testing {

/// The daemon's API on a port of loopback, over a watch that the test moves by hand.
struct ApiHome {
    QTemporaryDir folder;
    HandWatch watch;
    FakeObserver observer;
    MemoryStore* store = nullptr; ///< the API's, once somebody asked for it
    QByteArray token = newToken();
    QByteArray reader = newToken(); ///< may only read
    std::unique_ptr<Api> api;
    quint16 port = 0;
    QList<RecordEntry> kept; ///< in that store from the beginning
    Picture picture = *demoObservedPicture();

    explicit ApiHome(HttpServerLimits limits = {}, quint16 wanted = 0)
    {
        picture.position = {QStringLiteral("source"), QStringLiteral("epoch"), 0};
        limits.requestsPerS = std::max(limits.requestsPerS, 20);
        const Admission admission(HostGuard({QStringLiteral("watch.example")}),
            ApiTokens({{QStringLiteral("kei"), tokenHash(token), apiScopes()},
                {QStringLiteral("wall"), tokenHash(reader), {QStringLiteral("read")}}}));
        Api::Parts parts {folder.filePath(QStringLiteral("marks.jsonl")), systemClock(), limits};
        parts.openStore = [this] {
            auto made = std::make_unique<MemoryStore>();
            store = made.get();
            store->entries = kept;
            return made;
        };
        parts.observer = &observer;
        api = std::make_unique<Api>(watch, parts, admission);
        int error = 0;
        const auto socket = ListenSocket::open({QHostAddress(QHostAddress::LocalHost), wanted}, &error);
        if (socket && api->start(*socket, std::nullopt))
            port = socket->port();
    }

    /// The next picture, a second later; what else is new is the test's.
    void showNext()
    {
        picture.position.seq += 1;
        picture.now = systemClock()();
        watch.show(std::make_shared<const Picture>(picture));
    }
    RawAnswer ask(const QByteArray& request, int milliseconds = 5'000)
    {
        RawClient client(port);
        client.send(request);
        return client.wait(milliseconds);
    }
    RawAnswer get(const QByteArray& target, const QByteArray& headers = {})
    {
        return ask(requestOf("GET", target, token, headers));
    }
};

} // namespace yagura::testing
