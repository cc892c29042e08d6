// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace yagura {

class ProgressSegments;
class StepsModel;

/// The checklist folded to 40 px: its name upright, how far it is, and one segment a step. A press opens it.
class ChecklistRail final : public QToolButton {
    Q_OBJECT

public:
    explicit ChecklistRail(QWidget* parent = nullptr);

    /// `title` and `count` are empty while nothing runs.
    void take(const QString& title, const QString& count, const StepsModel& steps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_title;
    QString m_count;
    ProgressSegments* m_segments = nullptr;
};

} // namespace yagura
