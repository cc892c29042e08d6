// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/wall/wallscreen.h"

class QScreen;

namespace yagura {

/// The screens of this session, as the window system tells them. Keeps none of them.
class GuiScreens final : public ScreenSource {
    Q_OBJECT

public:
    explicit GuiScreens(QObject* parent = nullptr);
    QList<WallScreen> screens() const override;

private:
    void listenTo(QScreen* screen);
};

} // namespace yagura
