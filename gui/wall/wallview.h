// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/wall/wallfeed.h"
#include "models/items/wall/wallframe.h"
#include "models/items/wall/wallpage.h"

#include <QWidget>

namespace yagura {

/// How far people stand from how large a screen.
struct WallPlace {
    double inches = 55;
    double metres = 5;

    bool operator==(const WallPlace&) const = default;
};

/// The wall on one screen: one picture, of which each second what has changed is painted anew. Nothing in it takes the
/// focus, opens, asks or scrolls; it is given a feed and so can do nothing but show. Its cursor is hidden.
class WallView final : public QWidget {
    Q_OBJECT

public:
    /// `feed` must outlive this.
    WallView(const WallFeed& feed, const WallPlace& place, QWidget* parent = nullptr);

    /// How many pixels the whole screen has. Without it, the window is the screen.
    void setScreenSize(QSize pixels);
    /// What is painted now, put together for this window.
    WallPage page() const;
    /// Where the picture stands, moved against burn-in.
    QPoint shift() const;

signals:
    /// It has been painted for the first time.
    void shown();
    /// Somebody pressed Esc or F11.
    void leaveWanted();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void putAnew();

    const WallFeed& m_feed;
    WallPlace m_place;
    WallFontRatios m_ratios;
    QSize m_screen;
    WallPage m_page; ///< what is painted
    QPoint m_shift; ///< and where
    bool m_isShown = false;
};

} // namespace yagura
