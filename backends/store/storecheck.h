// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/localrecord.h"

#include <QObject>

#include <memory>
#include <thread>

namespace yagura::store {

/// Looks through a database that nobody closed, in a thread and by a connection of its own, while everybody goes on
/// with it. Its end calls the look off.
class StoreCheck final : public QObject {
    Q_OBJECT

public:
    explicit StoreCheck(const RecordPlace& place, QObject* parent = nullptr);
    ~StoreCheck() override;

signals:
    /// Once. The failure is "store.damaged", or what kept us from looking.
    void finished(const std::optional<yagura::Failure>& failure);

private:
    struct Look;
    std::shared_ptr<Look> m_look;
    std::jthread m_thread;
};

} // namespace yagura::store
