// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace yagura {

class PlainLabel;

/// A titled piece of a page: one line around it, the title, a quiet note beside it and a caption at the right.
/// What it holds is added to body().
class Panel final : public QFrame {
    Q_OBJECT
public:
    explicit Panel(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);

    /// The quiet half sentence after the title: "1 root blocker · 6 waiting".
    void setNote(const QString& note);

    /// At the right end of the title row: "as app_probe · 4 s ago".
    void setCaption(const QString& caption);

    /// A widget at the right end of the title row, for counts, buttons and key caps. The panel takes it.
    void addToTitle(QWidget* widget);

    /// Where the content goes; without margins, so that tables touch the line.
    QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_titleRow = nullptr;
    QVBoxLayout* m_body = nullptr;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_note = nullptr;
    PlainLabel* m_caption = nullptr;
};

} // namespace yagura
