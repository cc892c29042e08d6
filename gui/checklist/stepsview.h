// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QPointer>

namespace yagura {

class StepDelegate;
class StepsModel;

/// The list of steps, one of which is a card of real widgets. Letters are left to the panel around it.
class StepsView final : public QListView {
    Q_OBJECT

public:
    /// `steps` must outlive the view.
    explicit StepsView(StepsModel& steps, QWidget* parent = nullptr);

    /// Shows the card in the place of that row; takes it, and lets the one before go.
    void setCard(const QModelIndex& index, QWidget* card);
    /// The card has another height.
    void fitCard();
    void step(int direction);

signals:
    void chosen(const QModelIndex& index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    StepDelegate* m_delegate = nullptr;
    QPersistentModelIndex m_cardIndex;
    QPointer<QWidget> m_card;
};

} // namespace yagura
