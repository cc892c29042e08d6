// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ack.h"
#include "models/domain/failure.h"

#include <QObject>

namespace yagura {

/// Where acks are kept, so that a restart forgets none. Lives in the gui thread and never blocks it; signals come there.
class Acks : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Reads what was kept; loaded() follows, once.
    virtual void start() = 0;
    /// Keeps one more, in the order of the calls. kept() or failed() follows.
    virtual void keep(const yagura::Ack& ack) = 0;

signals:
    void loaded(const QList<yagura::Ack>& acks);
    void kept(const yagura::Ack& ack);
    /// Somebody on another desktop took or ended one. After loaded(); may be older than what is known.
    void arrived(const yagura::Ack& ack);
    /// "acks.no_space", "acks.cannot_write", "acks.cannot_read"; `args` hold "path" and "detail". It holds until
    /// the program ends.
    void failed(const yagura::Failure& failure);
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Ack)
