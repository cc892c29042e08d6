// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/incident/actionflow.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace yagura {

class PlainLabel;

/// Shows what an action would do, exactly, and lets a person do it: on production only after the target's name was
/// typed, and where nothing undoes it only after the button was held for three seconds. Stays open to tell how it
/// ended.
class ActionDialog final : public QDialog {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds holdTime {3'000};

    /// `flow` must outlive it and have begun.
    ActionDialog(ActionFlow& flow, QWidget* parent);

    void reject() override;

private:
    void refresh();
    void showPreview(const ActionPreview& preview);
    bool isNamed() const;
    void press();
    void release();
    void send();

    ActionFlow& m_flow;
    PlainLabel* m_state = nullptr;
    QPlainTextEdit* m_what = nullptr;
    PlainLabel* m_nameCaption = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_secret = nullptr;
    QPushButton* m_do = nullptr;
    QPushButton* m_close = nullptr;
    QTimer m_hold;
};

} // namespace yagura
