// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

#include <utility>

namespace yagura {

/// Calls `done` in the thread of `owner`, which is the caller's, with the result of a future; not at all when the owner
/// is gone by then. (QFuture::then(owner, …) of Qt 6.4 asserts in the worker's thread in that case.)
template<typename Value, typename Done>
void whenDone(QObject* owner, const QFuture<Value>& future, Done done)
{
    auto* watcher = new QFutureWatcher<Value>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace yagura
