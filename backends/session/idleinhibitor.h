// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/errand/errands.h"

#include <QStringList>
#include <QTimer>

namespace yagura {

/// Holds the screen saver off for as long as the program lives: by org.freedesktop.ScreenSaver and by the desktop's
/// portal, whichever is there. The bus is spoken to in a thread of its own with a deadline, so one that hangs stops
/// nobody. When nobody grants it, the log says so once, and it is asked for again every few minutes.
class IdleInhibitor final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience {5'000};
    static constexpr std::chrono::milliseconds askAgain {300'000};

    /// `address` of the bus; empty: that of the session.
    explicit IdleInhibitor(QString address = {}, QObject* parent = nullptr);
    ~IdleInhibitor() override;

    /// `reason` is shown by some desktops.
    void begin(const QString& reason);
    /// Whoever holds it off now, by the name of its service.
    const QStringList& holders() const { return m_holders; }

signals:
    void answered();

private:
    void ask();
    void take(const QStringList& holders, const QString& fault);

    QString m_address;
    QString m_connection; ///< what Qt calls our connection to the bus
    QString m_reason;
    QStringList m_holders;
    Errands m_errands;
    QTimer m_again;
    bool m_hasSaid = false;
};

} // namespace yagura
