// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/secondsbox.h"

#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yagura {

SecondsBox::SecondsBox(QWidget* parent) : QDoubleSpinBox(parent)
{
    // The bounds of `every` in the configuration.
    setRange(0.1, 86'400);
    setDecimals(3);
    setLocale(QLocale::c());
    setSuffix(u" s"_s);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setFocusPolicy(Qt::StrongFocus);
}

std::chrono::milliseconds SecondsBox::interval() const
{
    return std::chrono::milliseconds(std::llround(value() * 1'000));
}

void SecondsBox::setInterval(std::chrono::milliseconds interval)
{
    setValue(double(interval.count()) / 1'000);
}

QString SecondsBox::textFromValue(double value) const
{
    return QString::number(value, 'g', 8);
}

void SecondsBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace yagura
