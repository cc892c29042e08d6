// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/wall/wallframe.h"
#include "models/items/wall/wallpage.h"

#include <QFont>

namespace yagura {

/// The font of the wall's type at that size of its text.
QFont wallFont(WallType type, double text);

/// What the letters of the wall's font fill of its pixel size, measured on it.
WallFontRatios wallFontRatios();

/// Measures words as they will be painted: digits in cells of one width.
class FontRuler final : public WallRuler {
public:
    explicit FontRuler(double text) : m_text(text) { }
    double width(WallType type, const QString& text) const override;

private:
    double m_text;
};

} // namespace yagura
