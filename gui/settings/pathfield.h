// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace yagura {

/// The path of a file, typed or chosen in a window that blocks nothing.
class PathField final : public QWidget {
    Q_OBJECT

public:
    explicit PathField(QWidget* parent = nullptr);

    QString path() const;
    void setPath(const QString& path);
    void setReadOnly(bool isReadOnly);

signals:
    void changed();

private:
    void choose();

    QLineEdit* m_line = nullptr;
    QPushButton* m_choose = nullptr;
};

} // namespace yagura
