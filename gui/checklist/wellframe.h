// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace yagura {

class PlainLabel;

/// The sunken ground of a statement, a command or the rows of an answer: a caption at its left and one at its right,
/// buttons beside them, and below it what is added to body().
class WellFrame final : public QFrame {
    Q_OBJECT

public:
    explicit WellFrame(QWidget* parent = nullptr);

    /// What it is, and a short number about it.
    void setCaptions(const QString& left, const QString& right);
    /// Takes the widget to the right end of the captions.
    void addToCaptions(QWidget* widget);
    QVBoxLayout* body() const { return m_body; }
    /// Adds a line across.
    QWidget* addLine();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_captions = nullptr;
    QVBoxLayout* m_body = nullptr;
    PlainLabel* m_left = nullptr;
    PlainLabel* m_right = nullptr;
};

} // namespace yagura
