// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/tokens.h"

class QApplication;

namespace yagura {

/// Dresses the whole application: Fusion, palette, font and the small sheet for buttons, fields, headers and menus.
/// May be called again at any time; every widget then gets a PaletteChange and repaints.
/// The scale is held between 90 and 150 %.
void applyTheme(QApplication& application, ThemeName name, int scalePercent);

/// What "system" means: Qt 6.4 cannot ask the desktop, so the lightness of its window colour answers.
/// Ask before applyTheme(), with the palette the application started with.
ThemeName systemTheme(const QPalette& desktop);

/// The sheet for one theme at one text size.
QString styleSheetFor(const Theme& theme);

} // namespace yagura
