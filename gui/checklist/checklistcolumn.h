// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace yagura {

class ChecklistPanel;
class ChecklistRail;

/// The right column of the window: the checklist, or its rail. It is a rail until a checklist runs, and where the
/// window is narrow until somebody opens it.
class ChecklistColumn final : public QStackedWidget {
    Q_OBJECT

public:
    /// Narrower windows begin with the rail.
    static constexpr int roomyWindow = 1280;
    static constexpr int panelWidth = 368;

    /// Takes the panel.
    explicit ChecklistColumn(ChecklistPanel* panel, QWidget* parent = nullptr);

    ChecklistPanel& panel() { return *m_panel; }
    bool isOpen() const;
    void setOpen(bool isOpen);
    /// Opens and goes there, goes there, or folds: the key of the window.
    void turn();
    /// The window has another width.
    void fitTo(int windowWidth);

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void takeWidth(int least, int most);
    void follow();
    void takeRail();

    ChecklistPanel* m_panel = nullptr;
    ChecklistRail* m_rail = nullptr;
    int m_openWidth = 0; ///< as a person made it; 0: as it is by itself
    bool m_isRoomy = true;
    bool m_wasRunning = false;
};

} // namespace yagura
