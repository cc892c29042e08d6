// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wall/guiscreens.h"

#include <QGuiApplication>
#include <QScreen>

namespace yagura {

GuiScreens::GuiScreens(QObject* parent) : ScreenSource(parent)
{
    for (QScreen* screen : QGuiApplication::screens())
        listenTo(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen* screen) {
        listenTo(screen);
        emit changed();
    });
    // When it is told, the list may hold the screen that goes, or none any more; so it is read in the next turn.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &GuiScreens::changed, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &GuiScreens::changed, Qt::QueuedConnection);
}

void GuiScreens::listenTo(QScreen* screen)
{
    connect(screen, &QScreen::geometryChanged, this, &GuiScreens::changed);
    connect(screen, &QScreen::physicalDotsPerInchChanged, this, &GuiScreens::changed);
}

QList<WallScreen> GuiScreens::screens() const
{
    QList<WallScreen> found;
    for (const QScreen* screen : QGuiApplication::screens()) {
        // While none is plugged in, an empty one stands for them.
        if (screen->geometry().isEmpty())
            continue;
        found.append({screen->manufacturer(), screen->model(), screen->serialNumber(), screen->name(),
            screen->geometry(), screen->devicePixelRatio()});
    }
    return found;
}

} // namespace yagura
