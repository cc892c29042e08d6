// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/acks.h"

#include <QThread>

namespace yagura {

/// Acks in a file of the state folder, read and written by a thread of its own. Its end waits for what is still to be
/// written, but no longer than two seconds: a thread that hangs in the kernel is left behind.
class KeptAcks final : public Acks {
    Q_OBJECT

public:
    explicit KeptAcks(const QString& path, QObject* parent = nullptr);
    ~KeptAcks() override;

    void start() override;
    void keep(const yagura::Ack& ack) override;

private:
    class Writer;

    QThread* m_thread;
    Writer* m_writer; ///< lives in the thread and dies with it
};

} // namespace yagura
