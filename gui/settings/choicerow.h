// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAbstractButton;

namespace yagura {

/// One of a few words, side by side. Tab reaches the chosen one, the arrow keys choose another.
class ChoiceRow final : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString value;
        QString text;
    };

    explicit ChoiceRow(const QList<Choice>& choices, QWidget* parent = nullptr);

    QString value() const;
    void setValue(const QString& value);

signals:
    void changed();

private:
    struct Segment {
        QString value;
        QAbstractButton* button = nullptr;
    };

    QList<Segment> m_segments;
};

} // namespace yagura
