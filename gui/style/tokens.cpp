// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/tokens.h"

#include <QWidget>

#include <algorithm>

namespace yagura {

namespace {

struct Row {
    Token token;
    std::array<QRgb, 3> colors; // dark, light, high contrast: the order of ThemeName
};

// Hues from Okabe–Ito; lightness moved until text reaches 4.5:1 and marks 3:1 on every ground they may stand on.
constexpr std::array<Row, tokenCount> table{{
    {Token::Window, {0xFF111316, 0xFFEEF0F2, 0xFF000000}},
    {Token::Panel, {0xFF17191D, 0xFFFFFFFF, 0xFF000000}},
    {Token::Raised, {0xFF1E2126, 0xFFF6F7F8, 0xFF141414}},
    {Token::Hover, {0xFF22262C, 0xFFEDF1F4, 0xFF1C1C1C}},
    {Token::Line, {0xFF2B3037, 0xFFDDE1E5, 0xFF8A8A8A}},
    {Token::LineStrong, {0xFF3D444D, 0xFFB9C0C8, 0xFFFFFFFF}},
    {Token::Band, {0xFF24292F, 0xFFEBEEF1, 0xFF2E2E2E}},
    {Token::AccentTint, {0xFF182A37, 0xFFE3F0F9, 0xFF2B2900}},
    {Token::CritTint, {0xFF2B1B15, 0xFFFCEEE6, 0xFF2A1206}},
    {Token::WarnTint, {0xFF292113, 0xFFFBF3E0, 0xFF261A00}},
    {Token::UnknownTint, {0xFF271E25, 0xFFF7ECF2, 0xFF2A1420}},
    {Token::Text, {0xFFE6E9ED, 0xFF1A1E23, 0xFFFFFFFF}},
    {Token::Text2, {0xFFAEB6C0, 0xFF47505B, 0xFFE6E6E6}},
    {Token::Text3, {0xFF8C95A1, 0xFF626B76, 0xFFCFCFCF}},
    {Token::Ok, {0xFF8C95A1, 0xFF626B76, 0xFFE6E6E6}},
    {Token::Warn, {0xFFE69F00, 0xFF8F5F00, 0xFFFFC24A}},
    {Token::Crit, {0xFFF5683C, 0xFFB84200, 0xFFFF8F5E}},
    {Token::Unknown, {0xFFD58FB5, 0xFF94426F, 0xFFF2B2D3}},
    {Token::Accent, {0xFF56B4E9, 0xFF0067A3, 0xFFF0E442}},
    {Token::Good, {0xFF3DB892, 0xFF00734F, 0xFF5FE0B7}},
    {Token::OnAccent, {0xFF0B1116, 0xFFFFFFFF, 0xFF000000}},
    {Token::CritMark, {0xFFF5683C, 0xFFCF4A00, 0xFFFF8F5E}},
    {Token::WarnMark, {0xFFE69F00, 0xFFB87A00, 0xFFFFC24A}},
    {Token::Series, {0xFF9AA4B0, 0xFF626B76, 0xFFFFFFFF}},
    {Token::CActive, {0xFF56B4E9, 0xFF0072B2, 0xFF7CC7F2}},
    {Token::CIdle, {0xFF76818E, 0xFF7F8994, 0xFFA6A6A6}},
    {Token::CIit, {0xFFE69F00, 0xFFB07500, 0xFFFFC24A}},
    {Token::CIitBad, {0xFFF5683C, 0xFFC94A00, 0xFFFF8F5E}},
    {Token::CRes, {0xFFD58FB5, 0xFFA8527F, 0xFFF2B2D3}},
    {Token::Past, {0xFFA99BFF, 0xFF5B3FC4, 0xFFC4B8FF}},
    {Token::PastTint, {0xFF231F45, 0xFFEEEBFD, 0xFF171040}},
}};

static_assert(std::ranges::is_sorted(table, {}, &Row::token));

struct PaletteRow {
    QPalette::ColorRole role;
    Token token;
};

constexpr std::array<PaletteRow, 18> paletteTable{{
    {QPalette::Window, Token::Window},
    {QPalette::WindowText, Token::Text},
    {QPalette::Base, Token::Panel},
    {QPalette::AlternateBase, Token::Panel},
    {QPalette::Text, Token::Text},
    {QPalette::PlaceholderText, Token::Text3},
    {QPalette::Button, Token::Panel},
    {QPalette::ButtonText, Token::Text},
    {QPalette::BrightText, Token::Text},
    {QPalette::Highlight, Token::AccentTint},
    {QPalette::HighlightedText, Token::Text},
    {QPalette::Link, Token::Accent},
    {QPalette::LinkVisited, Token::Text3},
    {QPalette::ToolTipBase, Token::Raised},
    {QPalette::ToolTipText, Token::Text},
    {QPalette::Mid, Token::Line},
    {QPalette::Dark, Token::LineStrong},
    {QPalette::Shadow, Token::Window},
}};

// By two roles that neither a widget of ours nor a style sheet sets, and whose pair of colours no two themes share.
bool isPaletteOf(const Theme& theme, const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Link) == theme.color(Token::Accent)
        && palette.color(QPalette::Active, QPalette::LinkVisited) == theme.color(Token::Text3);
}

} // namespace

Theme::Theme(ThemeName name)
    : m_name(name)
    , m_colors()
{
    std::ranges::transform(table, m_colors.begin(), [&](const Row& row) { return row.colors[std::size_t(name)]; });
}

Theme Theme::wall()
{
    Theme theme(ThemeName::Dark);
    theme.m_colors[std::size_t(Token::Text3)] = 0xFFA0A8B2;
    theme.m_colors[std::size_t(Token::Ok)] = 0xFFA0A8B2;
    return theme;
}

Theme Theme::print()
{
    Theme theme(ThemeName::Light);
    theme.m_colors[std::size_t(Token::Window)] = theme.m_colors[std::size_t(Token::Panel)];
    return theme;
}

Theme Theme::fromPalette(const QPalette& palette)
{
    static const std::array known{
        Theme(ThemeName::Dark), Theme(ThemeName::Light), Theme(ThemeName::HighContrast), Theme::wall()};
    const auto found = std::ranges::find_if(known, [&](const Theme& theme) { return isPaletteOf(theme, palette); });
    if (found != known.end())
        return *found;
    const bool isDark = palette.color(QPalette::Active, QPalette::Window).lightnessF() < 0.5F;
    return Theme(isDark ? ThemeName::Dark : ThemeName::Light);
}

QPalette Theme::palette() const
{
    QPalette palette;
    for (const PaletteRow& row : paletteTable)
        palette.setColor(row.role, color(row.token));
    // Fusion mixes its own bevels from these; flat means that they do not differ from the ground.
    palette.setColor(QPalette::Light, color(Token::Raised));
    palette.setColor(QPalette::Midlight, color(Token::Hover));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(Token::Text3));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, color(Token::Hover));
    return palette;
}

Theme themeOf(const QWidget* widget)
{
    return Theme::fromPalette(widget->palette());
}

Token inkFor(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return Token::Ok;
    case Severity::Unknown:
        return Token::Unknown;
    case Severity::Warning:
        return Token::Warn;
    case Severity::Critical:
        return Token::Crit;
    }
    return Token::Unknown;
}

Token markFor(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return Token::Ok;
    case Severity::Unknown:
        return Token::Unknown;
    case Severity::Warning:
        return Token::WarnMark;
    case Severity::Critical:
        return Token::CritMark;
    }
    return Token::Unknown;
}

Token tintFor(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return Token::Panel;
    case Severity::Unknown:
        return Token::UnknownTint;
    case Severity::Warning:
        return Token::WarnTint;
    case Severity::Critical:
        return Token::CritTint;
    }
    return Token::Panel;
}

} // namespace yagura
