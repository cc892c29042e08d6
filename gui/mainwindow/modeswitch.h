// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace yagura {

/// Observe or Respond. In Observe mode nothing that changes a watched system can be sent; who wants to respond says so
/// here, and is asked. The switch only wishes: whoever owns the mode sets it.
class ModeSwitch final : public QWidget {
    Q_OBJECT

public:
    explicit ModeSwitch(QWidget* parent = nullptr);

    bool isResponding() const { return m_isResponding; }
    void setResponding(bool isResponding);
    /// Why there is no Respond mode; empty: there is one.
    void setHindrance(const QString& why);

signals:
    void respondWanted();
    void observeWanted();

private:
    bool m_isResponding = false;
    QAbstractButton* m_observe = nullptr;
    QAbstractButton* m_respond = nullptr;
};

} // namespace yagura
