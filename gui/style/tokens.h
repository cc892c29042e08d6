// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/severity.h"

#include <QColor>
#include <QPalette>

#include <array>

class QWidget;

namespace yagura {

/// The names of all colours. Code asks for a name, never for a hex value.
enum class Token {
    Window, ///< behind panels, text wells
    Panel, ///< panels, tables, tiles
    Raised, ///< the current checklist step
    Hover, ///< hovered row, selection without focus, pressed segment
    Line, ///< separators and tile borders; never the only sign
    LineStrong, ///< button borders, tree branches, hatch
    Band, ///< normal band, empty part of a bar
    AccentTint, ///< selected row
    CritTint,
    WarnTint,
    UnknownTint,
    Text, ///< names, values, headings
    Text2, ///< normal values, sentences
    Text3, ///< captions, ages, units
    Ok, ///< a grey: what is well has no colour
    Warn,
    Crit,
    Unknown,
    Accent, ///< links, current step, focus
    Good, ///< only "recovered"
    OnAccent, ///< text on the one filled button
    CritMark,
    WarnMark,
    Series, ///< a series inside its band
    CActive, ///< connections: active
    CIdle, ///< connections: idle; quiet bars
    CIit, ///< connections: idle in transaction
    CIitBad, ///< idle in transaction, the holder
    CRes, ///< connections: reserved, in use
    Past, ///< what is not now: the bar of a replay, its edge and its place; no severity has this hue
    PastTint, ///< the ground of that bar
};
inline constexpr std::size_t tokenCount = std::size_t(Token::PastTint) + 1;

enum class ThemeName { Dark, Light, HighContrast };

/// The colours of one look, as a value. Widgets get theirs from themeOf() each time they paint and keep none.
class Theme final {
public:
    explicit Theme(ThemeName name);

    /// The dark theme with its neutral text lifted to 7:1 for reading from five metres.
    static Theme wall();

    /// The light theme on white paper.
    static Theme print();

    /// The theme whose palette() this is; for a foreign palette, dark or light by its window colour.
    static Theme fromPalette(const QPalette& palette);

    ThemeName name() const { return m_name; }
    bool isDark() const { return m_name != ThemeName::Light; }
    QColor color(Token token) const { return QColor(m_colors[std::size_t(token)]); }

    /// Carries the theme to widgets: they inherit it, and are repainted when it changes.
    QPalette palette() const;

    /// 2 px, in high contrast 4 px.
    int focusRingWidth() const { return m_name == ThemeName::HighContrast ? 4 : 2; }

    bool operator==(const Theme&) const = default;

private:
    ThemeName m_name;
    std::array<QRgb, tokenCount> m_colors;
};

/// The theme the widget stands in. A window may stand in another one than the application (the wall does).
Theme themeOf(const QWidget* widget);

/// For words and sentences of a state.
Token inkFor(Severity severity);

/// For its shapes, edges and lines.
Token markFor(Severity severity);

/// The ground of the one thing that matters most; Panel when all is well.
Token tintFor(Severity severity);

} // namespace yagura
