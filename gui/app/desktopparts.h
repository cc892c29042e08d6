// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/commandline.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/style/tokens.h"

namespace yagura {

class Layout;
class TargetSettings;

/// What the desktop and the replay of one have in common.

/// The pages of a picture. Both must outlive the window; without a layout ours serves, without settings nothing can be
/// adopted. A layout answers one window only.
QList<MainWindow::PageSpec> shelfOfPages(Layout* layout, TargetSettings* settings);

/// The theme of that name; for an empty one that of the desktop.
ThemeName themeFor(const QString& name, const QPalette& desktop);

/// --size and --grab, for the window that they are about.
void resizeAsTyped(const CommandLine& command, QWidget& window);
void grabLater(const CommandLine& command, QWidget& window);

} // namespace yagura
