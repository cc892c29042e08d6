// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace yagura {

/// The only sizes there are. Pixels at 100 %: caption 11, small 12, body 13, clock 15, verdict 18, figure 24, mono 12.
enum class TypeRole {
    Caption, ///< ages, column headers, units
    CaptionStrong, ///< state words
    Small, ///< tables, facts, symptoms
    SmallStrong, ///< names in tables (500)
    Body,
    BodyStrong, ///< names, panel titles
    LargeClock, ///< incident clock
    Verdict, ///< the sentence at the top
    Figure, ///< the one number of a critical tile
    Mono, ///< code, SQL, statements
};

/// The reader's text size, 90 to 150 %; set by applyTheme().
int scalePercent();
void setScalePercent(int percent);

/// The font of a role at the reader's size.
QFont fontFor(TypeRole role);

/// The same at another size; nothing comes out below 11 px.
QFont fontFor(TypeRole role, int percent);

/// From one baseline to the next, in pixels at the reader's size; at least what the font needs.
int lineHeight(TypeRole role);

/// That many pixels of the pictures at the reader's size.
int scaled(int pixels);

/// Rows of tables: 24 px dense (symptoms, headers), 28 px otherwise, or what the font needs.
int denseRowHeight();
int rowHeight();

} // namespace yagura
