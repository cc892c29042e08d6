// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace yagura {

/// Commands for another window: shown whole, hidden characters made visible, and copied as they are by a button.
class Snippet final : public QWidget {
    Q_OBJECT

public:
    explicit Snippet(const QString& commands = {}, QWidget* parent = nullptr);

    void setCommands(const QString& commands);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void copy();
    void fit();

    QString m_commands;
    QPlainTextEdit* m_text = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace yagura
