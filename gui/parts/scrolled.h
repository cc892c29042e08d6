// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace yagura {

/// An area without a frame in which `content`, which it owns, scrolls up and down.
QScrollArea* scrolled(QWidget* content);

} // namespace yagura
