// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wall/wallscreen.h"

using namespace Qt::StringLiterals;

namespace yagura {

QString WallScreen::text() const
{
    return u"%1 %2 %3 (%4)"_s.arg(manufacturer, model, serial, name).simplified();
}

bool isSameScreen(const WallScreen& left, const WallScreen& right)
{
    const bool isSameMake
        = left.manufacturer == right.manufacturer && left.model == right.model && left.serial == right.serial;
    return isSameMake && (!left.serial.isEmpty() || left.name == right.name);
}

bool isCalled(const WallScreen& screen, const QString& typed)
{
    const QString wanted = typed.simplified();
    if (wanted.isEmpty())
        return false;
    for (const QString& name :
        {screen.name, screen.serial, screen.model, QString(screen.manufacturer + u' ' + screen.model)}) {
        if (name.simplified().compare(wanted, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace yagura
