// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mark.h"

#include <QObject>

#include <memory>

class QThread;

namespace yagura {

/// Follows marks.jsonl: reads it when it changes and looks every few seconds besides, since not every file system tells.
/// The disk is touched in a thread of its own only, so a home on a dead server stops nobody; such a thread is left behind.
/// Belongs to the thread that made it, which gets the signal.
class MarkReader final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds lookEvery {3'000};

    explicit MarkReader(const QString& file, QObject* parent = nullptr);
    ~MarkReader() override; ///< waits at most `patience` for its thread

    static constexpr std::chrono::milliseconds patience {200};

signals:
    /// All marks of the files, whenever they changed. People's only.
    void read(const QList<yagura::Mark>& marks);

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace yagura
