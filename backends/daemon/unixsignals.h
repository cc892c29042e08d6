// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace yagura {

/// SIGTERM, SIGINT and SIGHUP as signals of Qt, in the thread that made it. One at a time in a program: the system
/// knows handlers by signal and not by object.
class UnixSignals final : public QObject {
    Q_OBJECT

public:
    explicit UnixSignals(QObject* parent = nullptr);
    ~UnixSignals() override; ///< the system's own handling again

signals:
    void endWanted();
    void reloadWanted();

private:
    void take();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace yagura
