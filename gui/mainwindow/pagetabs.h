// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"

#include <QTabBar>

#include <array>

namespace yagura {

/// The names of the pages, each with the number of what is wrong there.
class PageTabs final : public QTabBar {
    Q_OBJECT

public:
    explicit PageTabs(QWidget* parent = nullptr);

    /// Adds a tab that counts the findings of that kind of target; nothing counts none.
    void addPage(const QString& title, std::optional<TargetKind> kind);
    void take(const Picture& picture);

protected:
    QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Tab {
        std::optional<TargetKind> kind;
        Severity worst = Severity::Ok;
        int count = 0; ///< findings of the worst severity

        bool operator==(const Tab&) const = default;
    };

    void paintTab(QPainter& painter, int index) const;

    QList<Tab> m_tabs;
    bool m_cameByKey = false; ///< the focus ring is for those who steer by keys
};

} // namespace yagura
